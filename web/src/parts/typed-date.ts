import { addDays, addMonths, isLocalDate, weekday as weekdayOf, type LocalDate } from '../../../src/law/calendar.js';

/** How a day was typed: the day, or why it is none. */
export type TypedDate = { on: LocalDate } | { refusal: 'unreadable' | 'no-such-day' | 'ambiguous' };

export interface Typing {
  today: string;
  /** Where `+14` counts from; today when absent. */
  from?: string;
  /** Days of letters lie behind us, days to come ahead: decides which Friday, and which year of 2810. */
  towards: 'past' | 'future';
}

/** Monday first, in every language of the client: no beginning of two letters means two different days. */
const WEEKDAYS = [
  ['monday', 'lundi', 'lunes', 'الاثنين', 'اثنين'],
  ['tuesday', 'mardi', 'martes', 'الثلاثاء', 'ثلاثاء'],
  ['wednesday', 'mercredi', 'miercoles', 'الأربعاء', 'أربعاء'],
  ['thursday', 'jeudi', 'jueves', 'الخميس', 'خميس'],
  ['friday', 'vendredi', 'viernes', 'الجمعة', 'جمعة'],
  ['saturday', 'samedi', 'sabado', 'السبت', 'سبت'],
  ['sunday', 'dimanche', 'domingo', 'الأحد', 'أحد'],
];

/** Days, weeks, months and years by the first letters of English, French, Spanish and Arabic; none means two of them. */
const UNITS = { day: 'djي', week: 'wsأ', month: 'mش', year: 'yaس' } as const;

/**
 * A day as people type it: `+14`, `14d`, `-3`, `2w`, `+9m`, `1y`, `fr`, `28`, `2810`, `281026`, `28.10.2026`,
 * `2026-10-28`. The day comes before the month; with slashes that is not sure, so `03/04` is refused. Undefined for
 * nothing typed.
 */
export function readTypedDate(typed: string, typing: Typing): TypedDate | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  if (text === '') return undefined;
  return distance(text, typing) ?? weekday(text, typing) ?? written(text, typing) ?? { refusal: 'unreadable' };
}

function distance(text: string, { today, from = today }: Typing): TypedDate | undefined {
  const [, sign, digits, letter = ''] = /^([+-]?)(\d{1,4}) ?([djيwsأmشyaس]?)$/.exec(text) ?? [];
  if (digits === undefined || (!sign && !letter)) return undefined;
  const of = (unit: keyof typeof UNITS) => letter !== '' && UNITS[unit].includes(letter);
  const n = Number(digits) * (sign === '-' ? -1 : 1);
  if (of('month') || of('year')) return inRange(addMonths(from as LocalDate, of('year') ? n * 12 : n));
  return inRange(addDays(from as LocalDate, of('week') ? n * 7 : n));
}

function weekday(text: string, { today, towards }: Typing): TypedDate | undefined {
  if (text.length < 2) return undefined;
  const wanted = WEEKDAYS.findIndex((names) => names.some((name) => plain(name).startsWith(text)));
  if (wanted < 0) return undefined;
  const now = weekdayOf(today as LocalDate) - 1;
  const back = (now - wanted + 7) % 7;
  return { on: addDays(today as LocalDate, towards === 'past' ? -back : 7 - back) };
}

function written(text: string, typing: Typing): TypedDate | undefined {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (isoYear) return day(isoYear, isoMonth!, isoDay!);
  if (/^\d{1,2}$/.test(text)) return dayOfMonth(text, typing);
  const [, d, m, y] = /^(\d\d)(\d\d)(\d{4}|\d\d)?$/.exec(text) ?? [];
  if (d) return dated(d, m!, y, typing);
  const [, first, mark, second, year] = /^(\d{1,2})([./ -])(\d{1,2})(?:\2(\d{4}|\d\d))?\.?$/.exec(text) ?? [];
  if (!first) return undefined;
  if (mark === '/' && Number(second) > 12 && Number(first) <= 12) return dated(second!, first, year, typing);
  if (mark === '/' && Number(first) <= 12 && first !== second) return { refusal: 'ambiguous' };
  return dated(first, second!, year, typing);
}

/** Without a year the nearest one in the direction looked. */
function dated(d: string, m: string, y: string | undefined, { today, towards }: Typing): TypedDate {
  if (y) return day(y.length === 2 ? `20${y}` : y, m, d);
  const year = Number(today.slice(0, 4));
  const years = towards === 'past' ? [year, year - 1, year - 2, year - 3] : [year, year + 1, year + 2, year + 3];
  return nearest(
    years.map((one) => day(String(one), m, d)),
    { today, towards },
  );
}

function dayOfMonth(d: string, { today, towards }: Typing): TypedDate {
  const months = [0, 1, 2].map((n) => addMonths(`${today.slice(0, 8)}01` as LocalDate, towards === 'past' ? -n : n));
  return nearest(
    months.map((month) => day(month.slice(0, 4), month.slice(5, 7), d)),
    { today, towards },
  );
}

function nearest(days: TypedDate[], { today, towards }: Typing): TypedDate {
  const fits = days.find((one) => 'on' in one && (towards === 'past' ? one.on <= today : one.on >= today));
  return fits ?? { refusal: 'no-such-day' };
}

function day(year: string, month: string, d: string): TypedDate {
  const on = `${year}-${month.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isLocalDate(on) ? inRange(on) : { refusal: 'no-such-day' };
}

const inRange = (on: LocalDate): TypedDate =>
  on >= '1900-01-01' && on <= '2199-12-31' ? { on } : { refusal: 'no-such-day' };

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
