import type { Gaps, NameOf } from './gaps.js';
import { message, translation } from './message.js';

// The compiler is the test: each @ts-expect-error fails `npm run typecheck` where there is nothing to expect.
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

const holds: true[] = [
  true satisfies Same<Gaps<'Nothing.'>, never>,
  true satisfies Same<Gaps<'{a} and {b}'>, 'a' | 'b'>,
  true satisfies Same<Gaps<'{day, date, long} {n, number}'>, 'day:date' | 'n:number'>,
  true satisfies Same<
    Gaps<'{n, plural, =1 {one} other {# of {who} by {on, date, full}}} {k, select, a {x} other {y}} {z}'>,
    'n:plural' | 'who' | 'on:date' | 'k:select' | 'z'
  >,
  true satisfies Same<NameOf<Gaps<'{Fact} {n, plural, other {#}}'>>, 'fact' | 'n'>,
];

const english = { a: 'By {day, date, long}.', b: 'Plain.' } as const;

it('a message is as its words ask', () => {
  expect(holds).toHaveLength(5);
  expect(message('general.no-words')).toEqual({ code: 'general.no-words' });
  // @ts-expect-error there is no such message
  message('general.no-word');
  // @ts-expect-error it has no gap
  message('general.no-words', { day: '2026-01-01' });
  // @ts-expect-error a key lacks
  translation<typeof english>()({ a: 'Le {day, date, long}.' });
  // @ts-expect-error a gap that English has not
  translation<typeof english>()({ a: 'Le {jour, date, long}.', b: 'Simple.' });
  // @ts-expect-error a key that English has not
  translation<typeof english>()({ a: 'Le {day, date, long}.', b: 'Simple.', c: 'De trop.' });
  translation<typeof english>()({ a: 'Le {day, date, long}.', b: 'Simple.' });
});
