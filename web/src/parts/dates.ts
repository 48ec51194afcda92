import { LOCALES, type Language } from '../../../src/words/language.js';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], options);
  formats.set(key, known);
  return known;
}

/** A day (`2026-08-12`) as a moment that Intl formats as the same day everywhere. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** "Wed 12 Aug 2026"; the comma some languages set (Arabic its own) only costs room. */
export function dayText(day: string, language: Language): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return format(language, options).format(noon(day)).replace(/[,،]/, '');
}

/** "12 August 2026" */
export function longDayText(day: string, language: Language): string {
  return format(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(day));
}

/** "12 Aug 2026", where the weekday says nothing. */
export function dateText(day: string, language: Language): string {
  return format(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(noon(day));
}

/** "12 Aug", for dense columns where the year is this one. */
export function shortDayText(day: string, language: Language): string {
  return format(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(noon(day));
}

/** "November 2026" */
export function monthText(day: string, language: Language): string {
  return format(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(day));
}

export function weekdayText(day: string, language: Language, width: 'short' | 'long' = 'short'): string {
  return format(language, { weekday: width, timeZone: 'UTC' }).format(noon(day));
}

/** "12 Aug 2026, 14:05" in the reader's zone. */
export function momentText(moment: string, language: Language, zone: string): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return format(language, { ...options, hourCycle: 'h23', timeZone: zone }).format(new Date(moment));
}

/** Today in a zone, as `2026-08-12`. */
export function todayIn(zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date());
}

export function daysBetween(from: string, to: string): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);
}

export function addDays(day: string, days: number): string {
  return new Date(noon(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** "in 14 days", "today", "3 days ago". Nobody counts in days what lies years ahead. */
export function awayText(days: number, language: Language): string {
  const words = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' });
  return days > 730 ? words.format(Math.floor(days / 365.25), 'year') : words.format(days, 'day');
}

/** A reference or a number amid right-to-left text. */
export const LTR = { direction: 'ltr', unicodeBidi: 'isolate', whiteSpace: 'nowrap' } as const;
