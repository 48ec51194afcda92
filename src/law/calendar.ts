/**
 * Days, months and working days as the practice counts them. A day is a plain calendar day, never a moment; all
 * arithmetic is on whole days since 1970-01-01, so no clock, zone or summer time can shift a date.
 */

/** A calendar day, `YYYY-MM-DD`. The type catches most slips; `isLocalDate` is the proof. */
export type LocalDate = `${number}-${number}-${number}`;

/** Which days nobody works. `weekend` holds ISO weekdays: 1 Monday to 7 Sunday. */
export interface WorkingCalendar {
  weekend: readonly number[];
  holidays: ReadonlySet<LocalDate>;
}

/** Saturday and Sunday off and no holidays: what is used until a firm has entered its own. */
export const WEEKENDS_ONLY: WorkingCalendar = { weekend: [6, 7], holidays: new Set() };

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string' || !SHAPE.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month);
}

/** How many days that month has. `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function addDays(day: LocalDate, n: number): LocalDate {
  return fromNumber(toNumber(day) + n);
}

/** The same day-number n months on; the last day of that month where it has no such day. */
export function addMonths(day: LocalDate, n: number): LocalDate {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return written(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
}

export function addYears(day: LocalDate, n: number): LocalDate {
  return addMonths(day, n * 12);
}

/** Days from one day to another; negative when `to` is the earlier one. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toNumber(to) - toNumber(from);
}

/** ISO weekday: 1 Monday to 7 Sunday. */
export function weekday(day: LocalDate): number {
  return ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export function weekdayName(day: LocalDate): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[weekday(day) - 1]!;
}

export function isWorkingDay(day: LocalDate, calendar: WorkingCalendar): boolean {
  return !calendar.weekend.includes(weekday(day)) && !calendar.holidays.has(day);
}

/** The day itself when it is worked, else the first worked day after it. */
export function nextWorkingDay(day: LocalDate, calendar: WorkingCalendar): LocalDate {
  return walkToWorkingDay(day, 1, calendar);
}

/** The day itself when it is worked, else the last worked day before it. */
export function previousWorkingDay(day: LocalDate, calendar: WorkingCalendar): LocalDate {
  return walkToWorkingDay(day, -1, calendar);
}

/** n working days on (or back, when n is negative), not counting the day itself. */
export function addWorkingDays(day: LocalDate, n: number, calendar: WorkingCalendar): LocalDate {
  const direction = n < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(n); left > 0; left--) at = walkToWorkingDay(addDays(at, direction), direction, calendar);
  return at;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day of an instant in a zone. Portal filings count as their Europe/Paris day (the Commission sits in Lyon).
 *
 * @param instant RFC 3339 with an offset or Z; a civil time without one names no instant
 * @throws RangeError when the instant or the zone cannot be read
 */
export function dayInZone(instant: string, zone: string): LocalDate {
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/i.test(instant)) {
    throw new RangeError(`"${instant}" names no instant: give the offset, as in 2026-04-30T22:00:00-04:00.`);
  }
  let formatter = formatters.get(zone);
  if (!formatter) {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      ...parts,
    });
    formatters.set(zone, formatter);
  }
  const found: Record<string, string> = {};
  for (const part of formatter.formatToParts(new Date(instant))) found[part.type] = part.value;
  return written(Number(found['year']), Number(found['month']), Number(found['day']));
}

function walkToWorkingDay(from: LocalDate, direction: 1 | -1, calendar: WorkingCalendar): LocalDate {
  let at = from;
  for (let tried = 0; tried < 3660; tried++) {
    if (isWorkingDay(at, calendar)) return at;
    at = addDays(at, direction);
  }
  throw new RangeError(
    'The working calendar has no working day within ten years: correct its weekend or its holidays.',
  );
}

/** Days since 1970-01-01, by counting March-based years (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
function toNumber(day: LocalDate): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function fromNumber(n: number): LocalDate {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return written(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

function written(year: number, month: number, day: number): LocalDate {
  const wide = year > 999 ? String(year) : String(year).padStart(4, '0');
  return `${wide}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as LocalDate;
}
