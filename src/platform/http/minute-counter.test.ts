import { MinuteCounter } from './minute-counter.js';

it('counts down, refuses past the limit, and forgets with the minute', () => {
  const counter = new MinuteCounter(2);
  expect(counter.count('ana', 0)).toEqual({ remaining: 1, wait: 60 });
  expect(counter.count('ana', 30_000)).toEqual({ remaining: 0, wait: 30 });
  expect(counter.count('ben', 30_000)).toEqual({ remaining: 1, wait: 30 });
  expect(counter.count('ana', 59_999)).toEqual({ remaining: -1, wait: 1 });
  expect(counter.count('ana', 60_000)).toEqual({ remaining: 1, wait: 60 });
});
