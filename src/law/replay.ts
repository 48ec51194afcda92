import type { LocalDate, WorkingCalendar } from './calendar.js';
import { count } from './counting.js';
import type { ComputedDeadline, Step } from './deadline.js';
import { ruleById } from './rulebook/rulebook.js';
import { versionOf, type DeadlineRule, type Span } from './rulebook/rule.js';

/**
 * Counts a stored computation anew, from the wording of its rule, the day it was counted from and the calendar of then:
 * the proof that a date on file is what the rule gives, years later.
 *
 * @param ownRules the firm's own wordings; those of the book are known
 * @returns undefined for what is owed without a date
 * @throws RangeError when the wording it was computed under is not among those known
 */
export function replay(
  computed: ComputedDeadline,
  calendar: WorkingCalendar,
  ownRules: readonly DeadlineRule[] = [],
): LocalDate | undefined {
  const given = computed.steps.find(({ op }) => op === 'given');
  if (given) return given.out;
  const move = computed.steps.find(({ op }) => op === 'add' || op === 'subtract');
  if (!move) return undefined;
  const rule = wordingOf(computed, ownRules);
  const { trigger, steps } = computed;
  const plusMonths = rule.fallbacks?.find(({ from }) => from === trigger.name)?.plus?.n ?? 0;
  const countFrom = steps.some(({ op }) => op === 'day-one') ? 'same-day' : 'next-day';
  return count({ ...rule, countFrom }, spanOf(rule, move, plusMonths), plusMonths, trigger.on, calendar).on;
}

function wordingOf({ ruleId, ruleVersion, own }: ComputedDeadline, ownRules: readonly DeadlineRule[]): DeadlineRule {
  const rule = own
    ? ownRules.find((one) => one.id === ruleId && versionOf(one) === ruleVersion)
    : ruleById(ruleId, ruleVersion);
  if (rule) return rule;
  throw new RangeError(`The wording ${ruleVersion} of ${ruleId} is not known: give the rules it was published with.`);
}

/** The length of the rule; where the file set it, the one that was counted then. */
function spanOf({ length, adjustable }: DeadlineRule, { n, unit }: Step, plusMonths: number): Span {
  if (typeof length !== 'string' && !adjustable) return length;
  return { n: n! - (unit === 'month' ? plusMonths : 0), unit: unit! };
}
