import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useMe } from '../../api/session.js';
import { dayText, LTR, momentText } from '../../parts/dates.js';
import { DaysLeft } from '../../parts/days-left.js';
import { useLanguage, useText } from '../../words/language.js';
import css from './inbox.module.css';
import type { Item } from './inbox-data.js';

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
  onRead(): void;
}

export function ReminderLine({ reminder, today, isCurrent, isBusy, onAcknowledge, onRead }: Props) {
  const t = useText();
  const { language } = useLanguage();
  const { zone } = useMe();
  const { deadlineId, deadlineTitle, caseReference, dueOn, sentAt, readAt } = reminder;
  return (
    <li className={`${css.line} ${readAt ? '' : css.unread}`} aria-current={isCurrent || undefined}>
      <span className={css.when}>
        {!readAt && <span className="spoken">{t('inbox.is-unread')}: </span>}
        <b>{dayText(dueOn, language)}</b> <DaysLeft day={dueOn} today={today} />
      </span>
      <span className={css.what}>
        <Link to={`/deadlines/${deadlineId}`} onClick={onRead}>
          <bdi>{deadlineTitle}</bdi>
        </Link>
        <span className="quiet">
          <span style={LTR}>{caseReference}</span>
          {` · ${t('inbox.sent')} ${momentText(sentAt, language, zone)}`}
        </span>
      </span>
      <span className={css.deeds}>
        {!readAt && (
          <Button variant="subtle" color="gray" onClick={onRead}>
            {t('inbox.read')}
          </Button>
        )}
        <Button variant="default" loading={isBusy} onClick={onAcknowledge}>
          {t('inbox.acknowledge')}
        </Button>
      </span>
    </li>
  );
}
