import { message } from '../../words/message.js';
import { Problem } from './problem.js';

/** Another firm's file and one that never existed look the same. */
export function unknownCaseFile(): Problem {
  const unknown = message('problems.no-case-file');
  return new Problem('unknown-reference', unknown, {
    issues: [{ pointer: '/caseFileId', code: 'unknown-reference', message: unknown }],
  });
}

/** Clocks of two machines differ by seconds; what is later than this is a mistake. */
const CLOCKS_DIFFER_MS = 5 * 60_000;

/** @throws Problem 422 for a moment that has not come */
export function refuseFutureInstant(pointer: string, instant: string, now: Date): void {
  if (Date.parse(instant) <= now.getTime() + CLOCKS_DIFFER_MS) return;
  const at = { at: instant, zone: offsetOf(instant) };
  throw Problem.invalidField(pointer, 'in-the-future', message('input.future-instant', { at }));
}

/** The moment is said back by the clock it was given by. */
function offsetOf(instant: string): string {
  return /[+-]\d\d:\d\d$/.exec(instant)?.[0] ?? 'UTC';
}
