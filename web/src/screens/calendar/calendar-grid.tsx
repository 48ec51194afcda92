import type { Schema } from '../../api/client.js';
import { weekdayText } from '../../parts/dates.js';
import { useLanguage, useText } from '../../words/language.js';
import css from './calendar.module.css';
import { CalendarDay } from './calendar-day.js';
import type { View } from './calendar-days.js';

interface Props {
  calendar: Schema<'CalendarView'>;
  view: View;
  /** `2026-11`; days of other months are quiet. */
  month: string;
  onDay(day: string): void;
}

/** One row a week, Monday first; a table, since it is one. */
export function CalendarGrid({ calendar: { days, sessions, today }, view, month, onDay }: Props) {
  const t = useText();
  const { language } = useLanguage();
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, n) => days.slice(n * 7, n * 7 + 7));
  const sessionOn = (on: string) => sessions.find(({ startsOn, endsOn }) => startsOn <= on && on <= endsOn);
  return (
    <table className={css.grid} data-view={view} aria-label={t('calendar-screen.title')}>
      <thead>
        <tr>
          {days.slice(0, 7).map(({ on }) => (
            <th key={on} scope="col">
              {weekdayText(on, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.on}>
            {week.map((day) => (
              <CalendarDay
                key={day.on}
                day={day}
                session={sessionOn(day.on)}
                isToday={day.on === today}
                isOver={day.on < today}
                isOther={view === 'month' && !day.on.startsWith(month)}
                most={view === 'week' ? Infinity : 4}
                onOpen={() => onDay(day.on)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
