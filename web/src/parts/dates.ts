import * as calendar from '../../../src/law/calendar.js';
import { DateWriter, type DayStyle } from '../../../src/words/dates.js';
import { LOCALES, type Language } from '../../../src/words/language.js';

/** Days come from the API as text (`2026-08-12`). */
type Day = calendar.LocalDate;

const writers = new Map<Language, DateWriter>();

function writerOf(language: Language): DateWriter {
  const known = writers.get(language) ?? new DateWriter(language);
  writers.set(language, known);
  return known;
}

const written = (style: DayStyle) => (day: string, language: Language) => writerOf(language).day(day, style);

/** "Wed 12 Aug 2026"; the comma some languages set (Arabic its own) only costs room. */
export const dayText = (day: string, language: Language): string =>
  writerOf(language).day(day, 'dense').replace(/[,،]/, '');

/** "12 August 2026" */
export const longDayText = written('long');

/** "12 Aug 2026", where the weekday says nothing. */
export const dateText = written('short');

/** "November 2026" */
export const monthText = written('month');

export const weekdayText = (day: string, language: Language, width: 'short' | 'long' = 'short'): string =>
  writerOf(language).day(day, width === 'long' ? 'weekday' : 'weekday-short');

/** "12 Aug 2026, 14:05" in the reader's zone. */
export const momentText = (moment: string, language: Language, zone: string): string =>
  writerOf(language).moment(moment, 'dense', zone);

/** Today in a zone, as `2026-08-12`. */
export const todayIn = (zone: string): string => calendar.dayInZone(new Date().toISOString(), zone);

export const daysBetween = (from: string, to: string): number => calendar.daysBetween(from as Day, to as Day);

export const addDays = (day: string, days: number): string => calendar.addDays(day as Day, days);

/** "in 14 days", "today", "3 days ago". Nobody counts in days what lies years ahead. */
export function awayText(days: number, language: Language): string {
  const words = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' });
  return days > 730 ? words.format(Math.floor(days / 365.25), 'year') : words.format(days, 'day');
}

/** A reference or a number amid right-to-left text. */
export const LTR = { direction: 'ltr', unicodeBidi: 'isolate', whiteSpace: 'nowrap' } as const;
