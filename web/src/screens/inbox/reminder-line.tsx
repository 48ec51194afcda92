import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Schema } from '../../api/client.js';
import { useMe } from '../../api/session.js';
import { dayText, LTR, momentText } from '../../parts/dates.js';
import { DaysLeft } from '../../parts/days-left.js';
import { useLanguage, useWords } from '../../words/language.js';
import css from './inbox.module.css';

type Reminder = Schema<'ReminderView'>;

/** A deadline is reminded of again and again and in several ways; its last reminder stands for them. */
export function oneADeadline(reminders: readonly Reminder[]): Reminder[] {
  const last = new Map<string, Reminder>();
  for (const one of reminders) {
    const known = last.get(one.deadlineId);
    if (!known || (known.sentAt ?? '') < (one.sentAt ?? '')) last.set(one.deadlineId, one);
  }
  return [...last.values()].toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
}

interface Props {
  reminder: Reminder;
  today: string;
  isCurrent: boolean;
  isBusy: boolean;
  onAcknowledge(): void;
}

export function ReminderLine({ reminder, today, isCurrent, isBusy, onAcknowledge }: Props) {
  const { inbox: w } = useWords();
  const { language } = useLanguage();
  const { zone } = useMe();
  const { deadlineId, deadlineTitle, caseReference, dueOn, sentAt } = reminder;
  return (
    <li className={css.line} aria-current={isCurrent || undefined}>
      <span className={css.when}>
        <b>{dayText(dueOn, language)}</b> <DaysLeft day={dueOn} today={today} />
      </span>
      <span className={css.what}>
        <Link to={`/deadlines/${deadlineId}`}>
          <bdi>{deadlineTitle}</bdi>
        </Link>
        <span className="quiet">
          <span style={LTR}>{caseReference}</span>
          {sentAt && ` · ${w.sent} ${momentText(sentAt, language, zone)}`}
        </span>
      </span>
      <Button variant="default" loading={isBusy} onClick={onAcknowledge}>
        {w.acknowledge}
      </Button>
    </li>
  );
}
