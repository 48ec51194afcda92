import { IconAlarm, IconArrowDownLeft, IconArrowUpRight, IconCircleDot, IconFileAlert } from '@tabler/icons-react';
import { Link } from 'react-router';
import { dayText } from '../../parts/dates.js';
import { DaysLeft } from '../../parts/days-left.js';
import { Mark } from '../../parts/mark.js';
import { countryName } from '../../parts/named.js';
import { useLanguage, useText } from '../../words/language.js';
import type { CaseTimeline } from './case-data.js';
import type { Entry } from './entries.js';
import css from './timeline.module.css';

interface Props {
  entry: Entry;
  file: CaseTimeline;
}

export function EntryLine({ entry, file }: Props) {
  switch (entry.type) {
    case 'letter':
      return <LetterLine entry={entry} file={file} />;
    case 'step':
      return (
        <li className={css.entry}>
          <IconCircleDot size={16} aria-hidden />
          <span>
            {file.titles[entry.step.name]} <Sure confidence={entry.step.confidence} />
          </span>
        </li>
      );
    case 'deadline':
      return <DeadlineLine deadline={entry.deadline} today={file.today} />;
    case 'notice':
      return <NoticeLine notice={entry.notice} />;
  }
}

function LetterLine({ entry, file }: { entry: Extract<Entry, { type: 'letter' }>; file: CaseTimeline }) {
  const t = useText();
  const { language } = useLanguage();
  const { letter, steps, starts } = entry;
  const Icon = letter.direction === 'in' ? IconArrowDownLeft : IconArrowUpRight;
  return (
    <li className={css.letter}>
      <div className={css.entry}>
        <Icon size={16} aria-hidden />
        <span>
          <b>
            <bdi>{letter.subject}</bdi>
          </b>{' '}
          <span className="quiet">
            {t(`terms.direction.${letter.direction}`)} ·{' '}
            {letter.counterpartName ?? t(`terms.counterpart.${letter.counterpart}`)}
            {letter.documents > 0 && ` · ${t('case-file.attachments', { count: letter.documents })}`}
          </span>
        </span>
      </div>
      {(steps.length > 0 || starts.length > 0) && (
        <ul className={css.caused}>
          {steps.map((step) => (
            <li key={step.id}>
              {file.titles[step.name]}
              {step.on !== letter.on && <span className="quiet"> · {dayText(step.on, language)}</span>}
            </li>
          ))}
          {starts.map((deadline) => (
            <li key={deadline.id}>
              <span className={css.arrow}>→</span> <Link to={`/deadlines/${deadline.id}`}>{deadline.title}</Link>{' '}
              {deadline.dueOn && dayText(deadline.dueOn, language)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function DeadlineLine({ deadline, today }: { deadline: CaseTimeline['deadlines'][number]; today: string }) {
  const t = useText();
  const bearer = deadline.owedByName ?? t(`terms.party.${deadline.owedBy}`);
  return (
    <li className={css.entry}>
      <IconAlarm size={16} aria-hidden />
      <span>
        <Link to={`/deadlines/${deadline.id}`}>{deadline.title}</Link> <span className="quiet">· {bearer} ·</span>{' '}
        {deadline.isOpen ? (
          <DaysLeft day={deadline.dueOn} today={today} theirs={deadline.side === 'theirs'} />
        ) : (
          <Mark tone="done">{t('case-file.done')}</Mark>
        )}{' '}
        {deadline.status === 'unverified' && <Mark tone="unsure">{t('terms.deadline-status.unverified')}</Mark>}{' '}
        <Sure confidence={deadline.confidence} />
      </span>
    </li>
  );
}

function NoticeLine({ notice }: { notice: CaseTimeline['notices'][number] }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <li className={css.entry}>
      <IconFileAlert size={16} aria-hidden />
      <span>
        {t(`terms.notice-kind.${notice.kind}`)} ·{' '}
        {notice.sourceCountry ? countryName(notice.sourceCountry, language) : notice.sourceEntity}{' '}
        <span className="quiet">{t('case-file.published')}</span>{' '}
        <Mark>{t(`terms.notice-status.${notice.status}`)}</Mark>
      </span>
    </li>
  );
}

/** How sure a day is, where it is not stated. */
function Sure({ confidence }: { confidence: 'stated' | 'inferred' | 'assumed' }) {
  const t = useText();
  return confidence === 'stated' ? null : <Mark tone="unsure">{t(`terms.confidence.${confidence}`)}</Mark>;
}
