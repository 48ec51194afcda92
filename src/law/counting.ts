import {
  addDays,
  addMonths,
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  type LocalDate,
  type WorkingCalendar,
} from './calendar.js';
import type { Step } from './deadline.js';
import type { DeadlineRule, Span } from './rulebook/rule.js';

export interface Counted {
  on: LocalDate;
  steps: Step[];
}

/**
 * The date a length gives from a day. The Statute has no rule on counting periods, so this is the practice's policy: the
 * trigger day is day 0; a month is the same day-number, or the month's last day; months of a chain are added together
 * and counted once; what the other side owes never moves off a weekend, our own dates move forward.
 */
export function count(
  rule: DeadlineRule,
  span: Span,
  plusMonths: number,
  from: LocalDate,
  calendar: WorkingCalendar,
): Counted {
  const steps: Step[] = [];
  const sign = rule.direction === 'after' ? 1 : -1;
  let on: LocalDate;
  if (span.unit === 'month' || span.unit === 'year') on = countMonths(span, plusMonths, from, sign, steps);
  else on = countDays(span, addMonths(from, sign * plusMonths), sign, calendar, steps);
  if (rule.countFrom === 'same-day') {
    const out = addDays(on, -sign);
    steps.push({ op: 'day-one', in: on, out, phrase: 'day-one-counts' });
    on = out;
  }
  return settle(rule, on, calendar, steps);
}

/** The last working day at least 14 days before a hard date of the applicant, never before the trigger. */
export function targetBefore(dueOn: LocalDate, trigger: LocalDate | undefined, calendar: WorkingCalendar): Step {
  const out = previousWorkingDay(addDays(dueOn, -14), calendar);
  if (trigger !== undefined && trigger < dueOn && out < trigger) {
    return { op: 'target', in: dueOn, out: trigger, phrase: 'target-at-once' };
  }
  return { op: 'target', in: dueOn, out, phrase: 'target-before' };
}

function countMonths(span: Span, plusMonths: number, from: LocalDate, sign: number, steps: Step[]): LocalDate {
  const inYears = span.unit === 'year' && plusMonths === 0;
  const months = (span.unit === 'year' ? span.n * 12 : span.n) + plusMonths;
  const out = addMonths(from, sign * months);
  steps.push({
    op: sign > 0 ? 'add' : 'subtract',
    in: from,
    out,
    n: inYears ? span.n : months,
    unit: inYears ? 'year' : 'month',
    phrase: sign > 0 ? 'add-months' : 'subtract-span',
  });
  if (plusMonths > 0) steps.push({ op: 'keep', in: out, out, phrase: 'chained-months', values: { n: plusMonths } });
  if (out.slice(8) !== from.slice(8)) {
    steps.push({ op: 'clamp', in: out, out, phrase: 'month-end', values: { day: Number(from.slice(8)) } });
  }
  return out;
}

function countDays(span: Span, from: LocalDate, sign: number, calendar: WorkingCalendar, steps: Step[]): LocalDate {
  let out: LocalDate;
  if (span.unit === 'working-day') out = addWorkingDays(from, sign * span.n, calendar);
  else out = addDays(from, sign * span.n * (span.unit === 'week' ? 7 : 1));
  const phrase = sign > 0 ? 'add-span' : 'subtract-span';
  steps.push({ op: sign > 0 ? 'add' : 'subtract', in: from, out, n: span.n, unit: span.unit, phrase });
  return out;
}

function settle(rule: DeadlineRule, on: LocalDate, calendar: WorkingCalendar, steps: Step[]): Counted {
  if (isWorkingDay(on, calendar)) return { on, steps };
  if (rule.roll === 'none') {
    steps.push({ op: 'keep', in: on, out: on, phrase: 'weekend-kept' });
    return { on, steps };
  }
  const out = nextWorkingDay(on, calendar);
  steps.push({ op: 'roll', in: on, out, phrase: 'rolled-forward' });
  return { on: out, steps };
}
