import { Problem } from './problem.js';

/** Another firm's file and one that never existed look the same. */
export function unknownCaseFile(): Problem {
  const message = 'There is no such case file in your firm.';
  return new Problem('unknown-reference', message, {
    issues: [{ pointer: '/caseFileId', code: 'unknown-reference', message }],
  });
}

/** Clocks of two machines differ by seconds; what is later than this is a mistake. */
const CLOCKS_DIFFER_MS = 5 * 60_000;

/** @throws Problem 422 for a moment that has not come */
export function refuseFutureInstant(pointer: string, instant: string, now: Date): void {
  if (Date.parse(instant) <= now.getTime() + CLOCKS_DIFFER_MS) return;
  throw Problem.invalidField(pointer, 'in-the-future', `${instant} is in the future; give the moment it happened.`);
}
