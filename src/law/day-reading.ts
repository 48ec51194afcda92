import { daysInMonth, isLocalDate, type LocalDate } from './calendar.js';

export type DayReading =
  { ok: true; day: LocalDate } | { ok: false; code: 'slash-date' | 'not-a-day' | 'impossible-day'; refusal: string };

const SEPARATED = /^\s*(\d{1,4})[/.](\d{1,2})[/.](\d{1,4})\s*$/;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A day as a person wrote it. Only `YYYY-MM-DD` is read: 03/04/2026 is 3 April in Lyon and 4 March in New York, and a
 * guess would move every clock that runs from it by a month.
 */
export function readDay(text: string): DayReading {
  if (isLocalDate(text)) return { ok: true, day: text };
  const separated = SEPARATED.exec(text);
  if (separated) return { ok: false, code: 'slash-date', refusal: refuseSeparated(text.trim(), separated) };
  const shape = SHAPE.exec(text);
  if (!shape) return { ok: false, code: 'not-a-day', refusal: 'Write the day as YYYY-MM-DD, for example 2026-04-03.' };
  return { ok: false, code: 'impossible-day', refusal: refuseImpossible(text, Number(shape[1]), Number(shape[2])) };
}

function refuseSeparated(text: string, [, first, second, third]: RegExpExecArray): string {
  if (first!.length > 2) return `"${text}" is not read: write the day as YYYY-MM-DD, with hyphens.`;
  if (third!.length < 4) return `"${text}" is not read: write the day as YYYY-MM-DD, with the year in full.`;
  const asEurope = `${third}-${second!.padStart(2, '0')}-${first!.padStart(2, '0')}`;
  const asAmerica = `${third}-${first!.padStart(2, '0')}-${second!.padStart(2, '0')}`;
  const readings = [isLocalDate(asEurope) && `${asEurope} (DD/MM)`, isLocalDate(asAmerica) && `${asAmerica} (MM/DD)`];
  const possible = readings.filter(Boolean).join(' or ');
  if (!possible) return `"${text}" is not a day that exists. Write the day as YYYY-MM-DD.`;
  return `"${text}" is not read, because the order of day and month (DD/MM or MM/DD) is never guessed: write ${possible}.`;
}

function refuseImpossible(text: string, year: number, month: number): string {
  if (month < 1 || month > 12) return `"${text}" is not a day that exists: there is no month ${month}.`;
  return `"${text}" is not a day that exists: that month has ${daysInMonth(year, month)} days.`;
}
