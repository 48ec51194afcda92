import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Schema } from '../../api/client.js';
import { useMe } from '../../api/session.js';
import { dayText, LTR, momentText } from '../../parts/dates.js';
import { DaysLeft } from '../../parts/days-left.js';
import { useLanguage, useWords } from '../../words/language.js';
import css from './inbox.module.css';

type Item = Schema<'InboxItemView'>;

/** A deadline is reminded of again and again; its last reminder stands for them, until it is acknowledged. */
export function oneADeadline(items: readonly Item[]): Item[] {
  const last = new Map<string, Item>();
  for (const one of items) {
    const known = last.get(one.deadlineId);
    if (!known || known.sentAt < one.sentAt) last.set(one.deadlineId, one);
  }
  const waiting = [...last.values()].filter(({ acknowledgedAt }) => !acknowledgedAt);
  return waiting.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
}

interface Props {
  reminder: Item;
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
          {` · ${w.sent} ${momentText(sentAt, language, zone)}`}
        </span>
      </span>
      <Button variant="default" loading={isBusy} onClick={onAcknowledge}>
        {w.acknowledge}
      </Button>
    </li>
  );
}
