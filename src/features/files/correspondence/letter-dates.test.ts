import { wrongDates } from './letter-dates.js';
import type { LetterDates } from './letter-dates.js';

const today = '2026-11-22';
const codes = (letter: LetterDates) => wrongDates(letter, today).map(({ pointer, code }) => `${pointer} ${code}`);

it.each<[string, LetterDates, string[]]>([
  ['no day is known', { channel: 'post' }, []],
  ['all on one day', { channel: 'email', writtenOn: today, sentOn: today, receivedOn: today }, []],
  ['dated after it was sent', { channel: 'post', writtenOn: '2026-05-05', sentOn: '2026-05-04' }, []],
  ['incoming without its day of receipt', { channel: 'post', writtenOn: '2026-05-05' }, []],
  [
    'every day of tomorrow',
    { channel: 'post', writtenOn: '2026-11-23', sentOn: '2026-11-23', receivedOn: '2026-11-23' },
    ['/writtenOn future-day', '/sentOn future-day', '/receivedOn future-day'],
  ],
  [
    'received before written',
    { channel: 'post', writtenOn: '2026-05-05', receivedOn: '2026-05-04' },
    ['/receivedOn received-too-early'],
  ],
  [
    'received before sent',
    { channel: 'post', sentOn: '2026-05-05', receivedOn: '2026-05-04' },
    ['/receivedOn received-too-early'],
  ],
  [
    'two things wrong are both said',
    { channel: 'post', sentOn: '2027-01-01', receivedOn: '2026-12-31' },
    ['/sentOn future-day', '/receivedOn future-day', '/receivedOn received-too-early'],
  ],
  [
    'sent by portal the day before it opened',
    { channel: 'portal', sentOn: '2026-03-25' },
    ['/channel portal-not-open'],
  ],
  [
    'received by portal before it opened',
    { channel: 'portal', receivedOn: '2025-06-01' },
    ['/channel portal-not-open'],
  ],
  ['only the day of writing is known', { channel: 'portal', writtenOn: '2026-03-25' }, ['/channel portal-not-open']],
  ['on the day the portal opened', { channel: 'portal', sentOn: '2026-03-26' }, []],
  ['an older letter sent by portal', { channel: 'portal', writtenOn: '2026-03-20', sentOn: '2026-03-27' }, []],
  ['before the portal by mail', { channel: 'email', sentOn: '2026-03-25' }, []],
])('%s', (_why, letter, expected) => expect(codes(letter)).toEqual(expected));

it('says nothing of the future when the day is not known', () => {
  expect(wrongDates({ channel: 'post', sentOn: '2999-01-01' })).toEqual([]);
});
