import { useMe } from '../../api/session.js';
import { LTR } from '../../parts/dates.js';
import { isolatedNumbers } from '../../parts/isolated.js';
import { useText } from '../../words/language.js';
import css from './history.module.css';
import { furtherSentence, sentenceOf, type Change, type Deed } from './history-data.js';

/** One command: its sentence, the reason given, and on demand each row it changed. */
export function DeedLine({ deed, onCompare }: { deed: Deed; onCompare(change: Change): void }) {
  const t = useText();
  const me = useMe();
  const { head, rest } = deed;
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: me.zone, hour: '2-digit', minute: '2-digit' });
  return (
    <li>
      <time className="quiet figures" style={LTR} dateTime={head.at}>
        {time.format(new Date(head.at))}
      </time>
      <div>
        <p>{isolatedNumbers(sentenceOf(deed))}</p>
        {head.reason && (
          <p className="quiet">
            {t('history-screen.reason')}: <bdi>{head.reason}</bdi>
          </p>
        )}
        <Versions change={head} onCompare={onCompare} />
        {rest.length > 0 && (
          <details className={css.more}>
            <summary>{t('history-screen.changes', { count: rest.length + 1 })}</summary>
            <ul>
              {rest.map((change) => (
                <li key={change.id}>
                  {isolatedNumbers(furtherSentence(deed, change))} <Versions change={change} onCompare={onCompare} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
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
