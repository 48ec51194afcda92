import { ADMISSIBILITY_TESTS } from './admissibility-tests.js';
import type { LocalDate } from './calendar.js';
import { REPORTED_LIMITS, type Filing, type FilingLimits, type Shortcoming } from './filing.js';

/** What is missing before filing, on the day of filing. Empty means nothing we know of, not that it will be admitted. */
export function shortcomings(filing: Filing, on: LocalDate, limits: FilingLimits = REPORTED_LIMITS): Shortcoming[] {
  const found: Shortcoming[] = [];
  for (const test of ADMISSIBILITY_TESTS) {
    for (const message of test.find(filing, on, limits)) {
      found.push({ code: test.code, severity: test.severity, message, under: test.under });
    }
  }
  return found;
}
