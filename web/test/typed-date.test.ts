import { readTypedDate } from '../src/parts/typed-date.js';

/** A Sunday. */
const today = '2026-11-22';
const past = (text: string) => readTypedDate(text, { today, towards: 'past' });
const future = (text: string) => readTypedDate(text, { today, towards: 'future' });

describe('a typed date', () => {
  it.each([
    ['+14', '2026-12-06'],
    ['14d', '2026-12-06'],
    ['-3', '2026-11-19'],
    ['2w', '2026-12-06'],
    ['+9m', '2027-08-22'],
    ['1y', '2027-11-22'],
    ['-1m', '2026-10-22'],
    ['14j', '2026-12-06'],
    ['2s', '2026-12-06'],
    ['1a', '2027-11-22'],
    ['14ي', '2026-12-06'],
    ['2أ', '2026-12-06'],
    ['+9ش', '2027-08-22'],
    ['1س', '2027-11-22'],
  ])('counts %s from today', (text, on) => {
    expect(past(text)).toEqual({ on });
    expect(future(text)).toEqual({ on });
  });

  it('counts from another day when there is one, to the end of a shorter month', () => {
    expect(readTypedDate('+1m', { today, from: '2026-01-31', towards: 'future' })).toEqual({ on: '2026-02-28' });
    expect(readTypedDate('1m', { today, from: '2027-12-31', towards: 'future' })).toEqual({ on: '2028-01-31' });
    expect(readTypedDate('-1m', { today, from: '2026-03-31', towards: 'past' })).toEqual({ on: '2026-02-28' });
  });

  it.each([
    ['fr', '2026-11-20', '2026-11-27'],
    ['Friday', '2026-11-20', '2026-11-27'],
    ['ve', '2026-11-20', '2026-11-27'],
    ['mié', '2026-11-18', '2026-11-25'],
    ['الجمعة', '2026-11-20', '2026-11-27'],
    ['أرب', '2026-11-18', '2026-11-25'],
    ['su', '2026-11-22', '2026-11-29'],
    ['28', '2026-10-28', '2026-11-28'],
    ['31', '2026-10-31', '2026-12-31'],
    ['2810', '2026-10-28', '2027-10-28'],
    ['28.10', '2026-10-28', '2027-10-28'],
    ['28.10.', '2026-10-28', '2027-10-28'],
    ['22.11', '2026-11-22', '2026-11-22'],
    ['2902', '2024-02-29', '2028-02-29'],
  ])('%s is the last one of a letter and the next one of a deadline', (text, last, next) => {
    expect(past(text)).toEqual({ on: last });
    expect(future(text)).toEqual({ on: next });
  });

  it.each(['281026', '28102026', '28.10.2026', '28.10.26', '28/10/2026', '10/28/2026', '28 10 2026', '2026-10-28'])(
    '%s is 28 October 2026',
    (text) => expect(past(text)).toEqual({ on: '2026-10-28' }),
  );

  it('takes no day that two readers would read as two', () => {
    expect(past('03/04')).toEqual({ refusal: 'ambiguous' });
    expect(past('3/4/2026')).toEqual({ refusal: 'ambiguous' });
    expect(past('03/03/2026')).toEqual({ on: '2026-03-03' });
  });

  it.each(['3113', '2026-02-29', '00', '32.1.2026', '1.1.1850', '+9999y'])('%s is no day', (text) => {
    expect(past(text)).toEqual({ refusal: 'no-such-day' });
  });

  it.each(['x', 'f', 'soon', '12345', '1.2.3.4', '+', '+14x'])('%s cannot be read', (text) => {
    expect(past(text)).toEqual({ refusal: 'unreadable' });
  });

  it('is undefined while nothing is typed', () => expect(past('  ')).toBeUndefined());

  it('reads back every day it gives', () => {
    for (let n = -800; n <= 800; n += 7) {
      const read = past(`${n < 0 ? '' : '+'}${n}`);
      expect(read && 'on' in read && past(read.on)).toEqual(read);
    }
  });
});
