import { Link } from 'react-router';
import type { Schema } from '../../api/client.js';
import { dayText, LTR } from '../../parts/dates.js';
import { useLanguage, useText } from '../../words/language.js';
import css from './calendar.module.css';

interface Props {
  day: Schema<'CalendarDay'>;
  session?: Schema<'CalendarSession'>;
  isToday: boolean;
  isOver: boolean;
  isOther: boolean;
  /** So many dates are written out; the week shows all. */
  most: number;
  onOpen(): void;
}

/** A day: its load as a number for each side, then its dates. Stripes say session and day off, and words say it too. */
export function CalendarDay({ day, session, isToday, isOver, isOther, most, onOpen }: Props) {
  const t = useText();
  const { language } = useLanguage();
  const { on, ours, theirs, off, deadlines } = day;
  const shown = deadlines.length > most ? deadlines.slice(0, most - 1) : deadlines;
  const empty = ours + theirs === 0;
  return (
    <td
      className={css.day}
      data-other={isOther || undefined}
      data-off={off || undefined}
      data-empty={empty || undefined}
      aria-current={isToday ? 'date' : undefined}
    >
      {session && (
        <div className={css.session} title={`${t('calendar-screen.session')} ${session.label}`}>
          {session.startsOn === on ? (
            `${t('calendar-screen.session')} ${session.label}`
          ) : (
            <span className="spoken">{`${t('calendar-screen.session')} ${session.label}`}</span>
          )}
        </div>
      )}
      <div className={css.dayHead}>
        <button type="button" className={css.number} onClick={onOpen} aria-label={dayText(on, language)}>
          {Number(on.slice(8))}
        </button>
        <span className={css.long}>{dayText(on, language)}</span>
        {off && <span className={isWeekend(on) ? 'spoken' : css.off}>{t('calendar-screen.off')}</span>}
        {!empty && (
          <span className={css.load} title={t('calendar-screen.load', { ours, theirs })}>
            <b>{ours}</b>
            <span className="quiet"> + {theirs}</span>
            <span className="spoken">{t('calendar-screen.load', { ours, theirs })}</span>
          </span>
        )}
      </div>
      <ul className={css.dates}>
        {shown.map(({ id, title, side, hard, caseFileReference }) => (
          <li key={id}>
            <Link
              to={`/deadlines/${id}`}
              className={css.date}
              data-side={side}
              data-late={(isOver && side === 'ours') || undefined}
              title={`${caseFileReference} · ${title}`}
            >
              <span aria-hidden>{side === 'theirs' ? '○' : hard === 'H' ? '◆' : '□'}</span>
              <span className="spoken">
                {side === 'theirs'
                  ? t('terms.side.theirs')
                  : hard === 'H'
                    ? t('calendar-screen.hard')
                    : t('terms.side.ours')}
              </span>{' '}
              <span style={LTR}>{caseFileReference}</span> <bdi className={css.title}>{title}</bdi>
            </Link>
          </li>
        ))}
        {shown.length < deadlines.length && (
          <li>
            <button type="button" className={css.more} onClick={onOpen}>
              {t('calendar-screen.more', { count: deadlines.length - shown.length })}
            </button>
          </li>
        )}
      </ul>
    </td>
  );
}

/** Stripes are enough for the eye on days everybody knows; a holiday in the week is named. */
const isWeekend = (on: string) => [0, 6].includes(new Date(`${on}T12:00:00Z`).getUTCDay());
