import { message, type Message } from '../words/message.js';
import { daysInMonth, isLocalDate, type LocalDate } from './calendar.js';

export type DayReading =
  { ok: true; day: LocalDate } | { ok: false; code: 'slash-date' | 'not-a-day' | 'impossible-day'; refusal: Message };

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
  if (!shape) return { ok: false, code: 'not-a-day', refusal: message('law.day.write') };
  return { ok: false, code: 'impossible-day', refusal: refuseImpossible(text, Number(shape[1]), Number(shape[2])) };
}

function refuseSeparated(text: string, [, first, second, third]: RegExpExecArray): Message {
  if (first!.length > 2) return message('law.day.hyphens', { text });
  if (third!.length < 4) return message('law.day.full-year', { text });
  const asEurope = `${third}-${second!.padStart(2, '0')}-${first!.padStart(2, '0')}`;
  const asAmerica = `${third}-${first!.padStart(2, '0')}-${second!.padStart(2, '0')}`;
  const possible = [isLocalDate(asEurope) && `${asEurope} (DD/MM)`, isLocalDate(asAmerica) && `${asAmerica} (MM/DD)`];
  const [one, other] = possible.filter((reading) => reading !== false);
  if (!one) return message('law.day.no-such-day', { text });
  if (!other) return message('law.day.guessed-order', { text, iso: one });
  return message('law.day.either-order', { text, first: one, second: other });
}

function refuseImpossible(text: string, year: number, month: number): Message {
  if (month < 1 || month > 12) return message('law.day.no-such-month', { iso: text, month });
  return message('law.day.short-month', { iso: text, n: daysInMonth(year, month) });
}
