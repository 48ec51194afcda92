import { Link } from 'react-router';
import { dayText } from '../../parts/dates.js';
import { DaysLeft } from '../../parts/days-left.js';
import { useLanguage, useText } from '../../words/language.js';
import type { CaseTimeline } from './case-data.js';
import { isOpen } from './entries.js';
import css from './head.module.css';

type Deadline = CaseTimeline['deadlines'][number];

const MOST_LATE = 3;
const isOurs = ({ owedBy }: Deadline) => owedBy === 'firm' || owedBy === 'applicant';

/** What one side owes: what is late on top, then the next date. The two sides are never one list. */
export function Side({ file, ours }: { file: CaseTimeline; ours: boolean }) {
  const t = useText();
  const owed = file.deadlines.filter((one) => isOpen(one) && one.dueOn !== null && isOurs(one) === ours);
  const late = owed.filter(({ dueOn }) => dueOn! < file.today);
  const next = owed.find(({ dueOn }) => dueOn! >= file.today);
  const shown = next ? [...late.slice(0, MOST_LATE), next] : late.slice(0, MOST_LATE);
  return (
    <div>
      <dt>{ours ? t('terms.side.ours') : t('terms.side.theirs')}</dt>
      {shown.length === 0 && <dd className="quiet">{t('case-file.no-next')}</dd>}
      {shown.map((one) => (
        <dd key={one.id}>
          <Owed deadline={one} today={file.today} ours={ours} />
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

function Owed({ deadline, today, ours }: { deadline: Deadline; today: string; ours: boolean }) {
  const t = useText();
  const { language } = useLanguage();
  const { id, dueOn, title, owedBy, owedByName } = deadline;
  return (
    <>
      <span className={css.when}>
        {dueOn && <b>{dayText(dueOn, language)}</b>} <DaysLeft day={dueOn} today={today} theirs={!ours} />
      </span>
      <Link to={`/deadlines/${id}`}>{title}</Link>
      {owedBy !== 'firm' && <span className="quiet"> · {owedByName ?? t(`terms.party.${owedBy}`)}</span>}
    </>
  );
}
