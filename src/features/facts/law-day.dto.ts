import { readDay } from '../../law/day-reading.js';
import { IsDay } from '../../platform/http/validators.js';

/** A day that clocks may run from, refused as the law refuses it: of 03/04/2026 with the days it could have meant. */
export function IsLawDay(): PropertyDecorator {
  return IsDay({ message: ({ value }) => refusalOf(value) });
}

function refusalOf(value: unknown): string {
  const reading = readDay(String(value));
  return reading.ok ? 'Write an existing day as YYYY-MM-DD, for example 2026-04-03.' : reading.refusal;
}
