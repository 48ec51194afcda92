import { addDays, type LocalDate } from '../calendar.js';
import type { DeadlineRule } from '../rulebook/rule.js';

/** One published version of a firm's rule set: its rules, and the days on which a trigger falls under them. */
export interface PublishedVersion {
  code: string;
  number: number;
  rules: readonly DeadlineRule[];
  effectiveFrom: LocalDate;
  effectiveUntil?: LocalDate;
}

interface Period {
  from: LocalDate;
  until?: LocalDate;
}

/**
 * The wordings a firm's published versions give, each for the triggers that fall under it. Of two versions of a set that
 * claim the same day the one published later has it; a rule it leaves out is then in force no more.
 *
 * @param versions in the order in which they were published
 */
export function rulesInForce(versions: readonly PublishedVersion[]): DeadlineRule[] {
  return versions.flatMap((version, place) => {
    const after = versions.slice(place + 1).filter(({ code }) => code === version.code);
    const periods = after.reduce(without, [periodOf(version)]);
    return version.rules.flatMap((rule) => periods.flatMap((period) => wordingWithin(rule, version.number, period)));
  });
}

function periodOf({ effectiveFrom: from, effectiveUntil: until }: PublishedVersion): Period {
  return until ? { from, until } : { from };
}

function without(periods: readonly Period[], version: PublishedVersion): Period[] {
  const taken = periodOf(version);
  return periods.flatMap((period) => [
    ...kept(period.from, earlier(period.until, addDays(taken.from, -1))),
    ...(taken.until ? kept(later(period.from, addDays(taken.until, 1)), period.until) : []),
  ]);
}

function wordingWithin(rule: DeadlineRule, number: number, period: Period): DeadlineRule[] {
  const from = later(period.from, rule.inForce.from ?? period.from);
  const within = kept(from, earlier(rule.inForce.until, period.until));
  return within.map((inForce) => ({
    ...rule,
    version: String(number),
    inForce: { ...inForce, sureness: rule.inForce.sureness },
  }));
}

function kept(from: LocalDate, until: LocalDate | undefined): Period[] {
  if (until === undefined) return [{ from }];
  return from <= until ? [{ from, until }] : [];
}

function earlier(a: LocalDate | undefined, b: LocalDate | undefined): LocalDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

function later(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}
