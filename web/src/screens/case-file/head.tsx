import { Link } from 'react-router';
import { dayText } from '../../parts/dates.js';
import { DaysLeft } from '../../parts/days-left.js';
import { Mark } from '../../parts/mark.js';
import { useLanguage, useWords } from '../../words/language.js';
import type { CaseTimeline } from './case-data.js';
import { isOpen } from './entries.js';
import css from './head.module.css';

/** The first glance: the next date of either side, and whose turn it is in each request. */
export function Head({ file }: { file: CaseTimeline }) {
  const { caseFile: w, terms } = useWords();
  const { language } = useLanguage();
  const next = file.deadlines.find((one) => isOpen(one) && one.dueOn !== null && one.dueOn >= file.today);
  const late = file.deadlines.filter((one) => isOpen(one) && one.dueOn !== null && one.dueOn < file.today);
  return (
    <dl className={css.head}>
      <div>
        <dt>{w.next}</dt>
        <dd>
          {next ? (
            <>
              <b>{next.dueOn && dayText(next.dueOn, language)}</b> <DaysLeft day={next.dueOn} today={file.today} />
              <br />
              <Link to={`/deadlines/${next.id}`}>{next.title}</Link>{' '}
              <span className="quiet">{next.owedByName ?? terms.owedBy[next.owedBy]}</span>
            </>
          ) : (
            w.noNext
          )}
          {late.map((one) => (
            <div key={one.id}>
              <DaysLeft day={one.dueOn} today={file.today} /> <Link to={`/deadlines/${one.id}`}>{one.title}</Link>{' '}
              <span className="quiet">{one.owedByName ?? terms.owedBy[one.owedBy]}</span>
            </div>
          ))}
        </dd>
      </div>
      <div>
        <dt>{w.turn}</dt>
        {file.turns.length === 0 && <dd className="quiet">{w.noLanes}</dd>}
        {file.turns.map((turn) => (
          <dd key={turn.laneId}>
            <Turn lane={file.lanes.find(({ id }) => id === turn.laneId)} turn={turn} />
          </dd>
        ))}
      </div>
    </dl>
  );
}

interface TurnProps {
  lane: CaseTimeline['lanes'][number] | undefined;
  turn: CaseTimeline['turns'][number];
}

function Turn({ lane, turn }: TurnProps) {
  const { caseFile: w, terms } = useWords();
  const { language } = useLanguage();
  if (!lane) return null;
  const ours = turn.moveOf === 'firm' || turn.moveOf === 'applicant';
  const kinds: Record<string, string> = terms.requestKind;
  return (
    <>
      {kinds[lane.kind]}: <Mark tone={ours ? 'soon' : 'waiting'}>{terms.owedBy[turn.moveOf]}</Mark>{' '}
      {turn.since && (
        <span className="quiet">
          {w.since} {dayText(turn.since, language)}
        </span>
      )}
    </>
  );
}
