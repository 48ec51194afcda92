import { say } from '../words/speakers.js';
import { readDay } from './day-reading.js';

it('reads a day written YYYY-MM-DD', () => expect(readDay('2026-04-03')).toEqual({ ok: true, day: '2026-04-03' }));

it.each([
  // E22: paper dated 03/04/2026
  ['03/04/2026', 'slash-date', 'write 2026-04-03 (DD/MM) or 2026-03-04 (MM/DD)'],
  ['03.04.2026', 'slash-date', 'the order of day and month (DD/MM or MM/DD) is never guessed'],
  ['25/12/2026', 'slash-date', 'write 2026-12-25 (DD/MM).'],
  ['12/25/2026', 'slash-date', 'write 2026-12-25 (MM/DD).'],
  ['3/4/26', 'slash-date', 'with the year in full'],
  ['3/4/2026', 'slash-date', 'write 2026-04-03 (DD/MM) or 2026-03-04 (MM/DD)'],
  ['2026/04/03', 'slash-date', 'with hyphens'],
  ['32/13/2026', 'slash-date', 'not a day that exists'],
  ['2026-02-30', 'impossible-day', 'that month has 28 days'],
  ['2026-13-01', 'impossible-day', 'there is no month 13'],
  ['2026-00-01', 'impossible-day', 'there is no month 0'],
  ['3 April 2026', 'not-a-day', 'Write the day as YYYY-MM-DD'],
  ['', 'not-a-day', 'Write the day as YYYY-MM-DD'],
  ['2026-04-03T10:00:00Z', 'not-a-day', 'Write the day as YYYY-MM-DD'],
])('refuses %s as %s', (text, code, said) => {
  const reading = readDay(text);
  expect(reading).toMatchObject({ ok: false, code });
  expect(reading.ok ? '' : say('en', reading.refusal)).toContain(said);
});
