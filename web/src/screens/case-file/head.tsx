import { dayText } from '../../parts/dates.js';
import { Mark } from '../../parts/mark.js';
import { useLanguage, useText, type CodeOf } from '../../words/language.js';
import type { CaseTimeline } from './case-data.js';
import css from './head.module.css';
import { Side } from './side.js';

/** The first glance: whose turn it is in each request, and what either side owes next. */
export function Head({ file }: { file: CaseTimeline }) {
  const t = useText();
  return (
    <dl className={css.head}>
      <div>
        <dt>{t('case-file.turn')}</dt>
        {file.turns.length === 0 && <dd className="quiet">{t('case-file.no-lanes')}</dd>}
        {file.turns.map((turn) => (
          <dd key={turn.laneId}>
            <Turn lane={file.lanes.find(({ id }) => id === turn.laneId)} turn={turn} />
          </dd>
        ))}
      </div>
      <Side file={file} side="ours" />
      <Side file={file} side="theirs" />
    </dl>
  );
}

interface TurnProps {
  lane: CaseTimeline['lanes'][number] | undefined;
  turn: CaseTimeline['turns'][number];
}

function Turn({ lane, turn }: TurnProps) {
  const t = useText();
  const { language } = useLanguage();
  if (!lane) return null;
  return (
    <>
      {t(`terms.request-kind.${lane.kind as CodeOf<'request-kind'>}`)}{' '}
      <Mark tone={turn.side === 'ours' ? 'soon' : 'waiting'}>{t(`terms.party.${turn.moveOf}`)}</Mark>{' '}
      {turn.since && (
        <span className="quiet">
          {t('case-file.since')} {dayText(turn.since, language)}
        </span>
      )}
    </>
  );
}
