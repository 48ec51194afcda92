import { isDay, isInstant } from './day-text.js';

it.each(['2026-04-03', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

it.each(['2025-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01'])(
  '%s is no day of the calendar',
  (text) => expect(isDay(text)).toBe(false),
);

it.each([
  '03/04/2026',
  '2026/04/03',
  '2026-4-3',
  '20260403',
  '2026-04-03T00:00:00Z',
  ' 2026-04-03',
  '',
  null,
  20260403,
])('%j is not how a day is written', (text) => expect(isDay(text)).toBe(false));

it.each(['2026-03-26T10:00:00+01:00', '2026-03-26T09:00:00Z', '2026-03-26T09:00:00.123456-03:30'])(
  '%s is an instant',
  (text) => expect(isInstant(text)).toBe(true),
);

it.each(['2026-03-26T10:00:00', '2026-03-26', '2026-02-30T10:00:00Z', '2026-03-26T24:00:00Z', '2026-03-26T10:00:60Z'])(
  '%s is none',
  (text) => expect(isInstant(text)).toBe(false),
);
