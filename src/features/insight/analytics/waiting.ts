import type { CurvePoint } from './analytics.dto.js';

/** So many clocks were seen for so many days, and were answered then or not (still open, or left). */
export interface Seen {
  days: number;
  answered: number;
  unanswered: number;
}

/**
 * The share still waiting after each day on which there was an answer, by Kaplan and Meier (1958): one not answered yet
 * counts among those waiting for as long as it was seen, and is neither called answered nor left out.
 */
export function waitingCurve(seen: readonly Seen[]): CurvePoint[] {
  const days = new Map<number, Seen>();
  for (const { days: day, answered, unanswered } of seen) {
    const known = days.get(day) ?? { days: day, answered: 0, unanswered: 0 };
    days.set(day, { days: day, answered: known.answered + answered, unanswered: known.unanswered + unanswered });
  }
  let atRisk = [...days.values()].reduce((sum, { answered, unanswered }) => sum + answered + unanswered, 0);
  let waiting = 1;
  const curve: CurvePoint[] = [];
  for (const { days: day, answered, unanswered } of [...days.values()].toSorted((a, b) => a.days - b.days)) {
    if (answered > 0) {
      waiting *= 1 - answered / atRisk;
      curve.push({ day, atRisk, answered, waiting: Math.round(waiting * 10_000) / 10_000 });
    }
    atRisk -= answered + unanswered;
  }
  return curve;
}

/** The day by which half were answered; null while the curve stays above a half. */
export function medianOf(curve: readonly CurvePoint[]): number | null {
  return curve.find(({ waiting }) => waiting <= 0.5)?.day ?? null;
}
