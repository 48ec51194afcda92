import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  addWorkingDays,
  addYears,
  dayInZone,
  daysBetween,
  daysInMonth,
  isLocalDate,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  weekday,
  weekdayName,
  WEEKENDS_ONLY,
  type LocalDate,
  type WorkingCalendar,
} from './calendar.js';

const anyDay = fc
  .integer({ min: -200000, max: 200000 })
  .map((n) => new Date(n * 86400000).toISOString().slice(0, 10) as LocalDate)
  .filter((day) => isLocalDate(day));

const bastille: WorkingCalendar = { weekend: [6, 7], holidays: new Set<LocalDate>(['2026-07-14', '2026-07-13']) };

describe('a day that exists', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '2026-12-31', '2026-04-30', '0001-01-01'])('%s is one', (day) => {
    expect(isLocalDate(day)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-04-31',
    '2026-1-5',
    '20260105',
    '2026-01-05T00:00',
    ' 2026-01-05',
    '',
    null,
    20260105,
  ])('%s is none', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });
});

describe('months: the same day-number, or the last day of the month (3.2 point 2)', () => {
  it.each([
    ['2026-01-15', 4, '2026-05-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 4, '2026-05-31'],
    ['2025-10-31', 4, '2026-02-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2029-02-28', -6, '2028-08-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-15', 0, '2026-05-15'],
  ] as const)('%s and %i months is %s', (from, n, to) => expect(addMonths(from, n)).toBe(to));

  it.each([
    ['2024-02-29', 5, '2029-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-06-01', 30, '2056-06-01'],
  ] as const)('%s and %i years is %s', (from, n, to) => expect(addYears(from, n)).toBe(to));

  it('knows the length of every month', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2026, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });
});

describe('days', () => {
  it.each([
    ['2026-04-20', 45, '2026-06-04'],
    ['2026-01-15', 18, '2026-02-02'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['1970-01-01', -1, '1969-12-31'],
  ] as const)('%s and %i days is %s', (from, n, to) => expect(addDays(from, n)).toBe(to));

  it.each([
    ['2026-11-22', 7, 'Sunday'],
    ['2026-02-28', 6, 'Saturday'],
    ['2026-03-09', 1, 'Monday'],
    ['1969-12-31', 3, 'Wednesday'],
    ['1960-02-29', 1, 'Monday'],
  ] as const)('%s is weekday %i, %s', (day, number, name) => {
    expect(weekday(day)).toBe(number);
    expect(weekdayName(day)).toBe(name);
  });

  it('agrees with the platform calendar over a thousand years', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        const expected = new Date(Date.parse(`${day}T00:00:00Z`) + n * 86400000).toISOString().slice(0, 10);
        expect(addDays(day, n)).toBe(expected);
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  it('months are monotone: a later start never gives an earlier end', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), fc.integer({ min: -60, max: 60 }), (day, later, months) => {
        expect(addMonths(day, months) <= addMonths(addDays(day, later), months)).toBe(true);
      }),
    );
  });
});

describe('working days', () => {
  it.each([
    ['2026-07-10', true],
    ['2026-07-11', false],
    ['2026-07-13', false],
    ['2026-07-15', true],
  ] as const)('%s worked: %s', (day, worked) => expect(isWorkingDay(day, bastille)).toBe(worked));

  it.each([
    ['2026-07-11', '2026-07-15', '2026-07-10'],
    ['2026-07-10', '2026-07-10', '2026-07-10'],
    ['2026-07-14', '2026-07-15', '2026-07-10'],
  ] as const)('from %s the next is %s and the previous %s', (day, next, previous) => {
    expect(nextWorkingDay(day, bastille)).toBe(next);
    expect(previousWorkingDay(day, bastille)).toBe(previous);
  });

  it.each([
    ['2026-07-10', 1, '2026-07-15'],
    ['2026-07-10', 2, '2026-07-16'],
    ['2026-07-15', -1, '2026-07-10'],
    ['2026-07-11', 0, '2026-07-11'],
  ] as const)('%s and %i working days is %s', (from, n, to) => expect(addWorkingDays(from, n, bastille)).toBe(to));

  it('Friday and Saturday can be the weekend', () => {
    expect(nextWorkingDay('2026-07-10', { weekend: [5, 6], holidays: new Set() })).toBe('2026-07-12');
  });

  it('a calendar without a working day is refused rather than searched for ever', () => {
    const never = { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: new Set<LocalDate>() };
    expect(() => nextWorkingDay('2026-07-10', never)).toThrow('correct its weekend or its holidays');
  });

  it('without a calendar of the firm only weekends are off', () => {
    expect(isWorkingDay('2026-12-25', WEEKENDS_ONLY)).toBe(true);
    expect(isWorkingDay('2026-12-26', WEEKENDS_ONLY)).toBe(false);
  });
});

describe('the day of an instant', () => {
  it.each([
    ['2026-04-30T22:00:00-04:00', 'Europe/Paris', '2026-05-01'],
    ['2026-04-30T22:00:00-04:00', 'America/New_York', '2026-04-30'],
    ['2026-01-31T22:59:59Z', 'Europe/Paris', '2026-01-31'],
    ['2026-01-31T23:00:00Z', 'Europe/Paris', '2026-02-01'],
    ['2026-07-31T22:00:00Z', 'Europe/Paris', '2026-08-01'],
    ['2026-01-01T00:00:00+14:00', 'Pacific/Kiritimati', '2026-01-01'],
  ] as const)('%s in %s is %s', (instant, zone, day) => expect(dayInZone(instant, zone)).toBe(day));

  it('a time without an offset names no instant', () => {
    expect(() => dayInZone('2026-04-30T22:00:00', 'Europe/Paris')).toThrow('give the offset');
  });
});
