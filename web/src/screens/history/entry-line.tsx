import { Link } from 'react-router';
import { useMe } from '../../api/session.js';
import { dateText, LTR } from '../../parts/dates.js';
import { isolatedNumbers } from '../../parts/isolated.js';
import { useLanguage, useText } from '../../words/language.js';
import css from './history.module.css';
import { placeOf, type Change, type Clause, type Entry } from './history-data.js';

interface Props {
  entry: Entry;
  onCompare(change: Change): void;
}

/** One command: who did what to which record, what became of the dates, the reason given, and each row it changed. */
export function EntryLine({ entry, onCompare }: Props) {
  const t = useText();
  const me = useMe();
  const { at, actor, onBehalfOf, done, reason, clauses, changes, changeCount } = entry;
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: me.zone, hour: '2-digit', minute: '2-digit' });
  return (
    <li>
      <time className="quiet figures" style={LTR} dateTime={at}>
        {time.format(new Date(at))}
      </time>
      <div>
        <p>
          <bdi className={css.actor}>{actor.name}</bdi>
          {onBehalfOf && (
            <>
              {' '}
              (<bdi>{onBehalfOf.name}</bdi>)
            </>
          )}{' '}
          {done} <ObjectName entry={entry} />
        </p>
        <Clauses clauses={clauses} />
        {reason && (
          <p className="quiet">
            {t('history-screen.reason')}: <bdi>{reason}</bdi>
          </p>
        )}
        {changes.length === 1 && changes[0] && <Versions change={changes[0]} onCompare={onCompare} />}
        {changeCount > 1 && (
          <details className={css.more}>
            <summary>{t('history-screen.changes', { count: changeCount })}</summary>
            <ul>
              {changes.map((change) => (
                <li key={change.id}>
                  {change.noun} {change.label && <bdi className={css.label}>{isolatedNumbers(change.label)}</bdi>}{' '}
                  {t(`history-screen.became.${change.change}`)} <Versions change={change} onCompare={onCompare} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

/** The name of the record, as a way to it where it has a screen. */
function ObjectName({ entry: { object } }: { entry: Entry }) {
  if (!object.label) return null;
  const label = <bdi className={css.label}>{isolatedNumbers(object.label)}</bdi>;
  const place = placeOf(object);
  return place ? <Link to={place}>{label}</Link> : label;
}

function Clauses({ clauses }: { clauses: readonly Clause[] }) {
  if (clauses.length === 0) return null;
  return (
    <ul className={css.clauses}>
      {clauses.map((clause, n) => (
        // Two clauses of one record may say the same of two columns; they never change places.
        <li key={`${clause.entityId} ${n}`}>
          <ClauseLine clause={clause} />
        </li>
      ))}
    </ul>
  );
}

/** A date that moved is shown from and to; whatever else became of a record is said. */
function ClauseLine({ clause: { params, text } }: { clause: Clause }) {
  const { language } = useLanguage();
  const { from, to } = params as { from?: string; to?: string };
  if (!from || !to) return isolatedNumbers(text);
  const { title, fact, record, field } = params as Record<string, string | undefined>;
  return (
    <>
      <bdi>{title ?? fact ?? record}</bdi>
      {field && <> · {field}</>}: <del className={css.old}>{dateText(from, language)}</del>{' '}
      <span className={css.arrow} aria-hidden>
        →
      </span>{' '}
      <ins className={css.new}>{dateText(to, language)}</ins>
    </>
  );
}

function Versions({ change, onCompare }: { change: Change; onCompare(change: Change): void }) {
  const t = useText();
  if (change.op !== 'update') return null;
  return (
    <button type="button" className={css.link} onClick={() => onCompare(change)}>
      {t('history-screen.compare')}
    </button>
  );
}
