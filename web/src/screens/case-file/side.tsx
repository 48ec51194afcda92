import { Link } from 'react-router';
import { dayText } from '../../parts/dates.js';
import { DaysLeft } from '../../parts/days-left.js';
import { useLanguage, useText } from '../../words/language.js';
import type { CaseTimeline } from './case-data.js';
import css from './head.module.css';

type Deadline = CaseTimeline['deadlines'][number];

const MOST_LATE = 3;

/** What one side owes: what is late on top, then the next date. The two sides are never one list. */
export function Side({ file, side }: { file: CaseTimeline; side: Deadline['side'] }) {
  const t = useText();
  const owed = file.deadlines.filter((one) => one.isOpen && one.dueOn !== null && one.side === side);
  const late = owed.filter(({ dueOn }) => dueOn! < file.today);
  const next = owed.find(({ dueOn }) => dueOn! >= file.today);
  const shown = next ? [...late.slice(0, MOST_LATE), next] : late.slice(0, MOST_LATE);
  return (
    <div>
      <dt>{t(`terms.side.${side}`)}</dt>
      {shown.length === 0 && <dd className="quiet">{t('case-file.no-next')}</dd>}
      {shown.map((one) => (
        <dd key={one.id}>
          <Owed deadline={one} today={file.today} />
        </dd>
      ))}
      {late.length > MOST_LATE && (
        <dd>
          <Link to="?part=deadlines">{t('case-file.further-late', { count: late.length - MOST_LATE })}</Link>
        </dd>
      )}
    </div>
  );
}

function Owed({ deadline, today }: { deadline: Deadline; today: string }) {
  const t = useText();
  const { language } = useLanguage();
  const { id, dueOn, title, owedBy, owedByName } = deadline;
  return (
    <>
      <span className={css.when}>
        {dueOn && <b>{dayText(dueOn, language)}</b>}{' '}
        <DaysLeft day={dueOn} today={today} theirs={deadline.side === 'theirs'} />
      </span>
      <Link to={`/deadlines/${id}`}>{title}</Link>
      {owedBy !== 'firm' && <span className="quiet"> · {owedByName ?? t(`terms.party.${owedBy}`)}</span>}
    </>
  );
}
