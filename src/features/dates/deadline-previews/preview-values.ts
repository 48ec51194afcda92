import { SPAN_UNITS } from '../../../law/own-rules/rule-columns.js';
import { flawOfSpan } from '../../../law/own-rules/rule-span.js';
import type { DeadlineRule, Span, SpanUnit } from '../../../law/rulebook/rule.js';

/** Hears what of an input cannot be asked, and where in the body it stands. */
export type Tell = (pointer: string, code: string, message: string) => void;

type Counting = 'next-day' | 'same-day';

/** Lengths the file or its treaty sets, by rule; only rules that leave the length open hear one. */
export function givenLengths(
  given: Record<string, unknown>,
  book: readonly DeadlineRule[],
  tell: Tell,
): Record<string, Span> {
  const lengths: Record<string, Span> = {};
  for (const [id, value] of Object.entries(given)) {
    const pointer = `/values/${id}`;
    const { n, unit } = (typeof value === 'object' && value ? value : {}) as { n?: unknown; unit?: unknown };
    const known = SPAN_UNITS.find((one) => one === unit);
    const wrong = known
      ? flawOfSpan(n as number, known)
      : `Give n and unit; the unit is one of: ${SPAN_UNITS.join(', ')}.`;
    const refused = refusalOf(book.find((rule) => rule.id === id)) ?? wrong;
    if (refused) tell(pointer, 'length', refused);
    else lengths[id] = { n: n as number, unit: known as SpanUnit };
  }
  return lengths;
}

function refusalOf(rule: DeadlineRule | undefined): string | undefined {
  if (!rule) return 'There is no such rule; GET /rules lists them.';
  if (rule.length === 'per-file' || rule.adjustable) return undefined;
  return 'This rule fixes its own length; only one that leaves it to a treaty, law or decision takes another.';
}

/** Whether the trigger day is day 1, by rule set; only sets of which national practice differs hear it (case E17). */
export function countingDays(
  given: Record<string, unknown>,
  book: readonly DeadlineRule[],
  tell: Tell,
): Record<string, Counting> {
  const counting: Record<string, Counting> = {};
  for (const [ruleSet, value] of Object.entries(given)) {
    const varies = book.some((rule) => rule.ruleSet === ruleSet && rule.countFromVaries);
    if (!varies) tell(`/countFrom/${ruleSet}`, 'fixed', 'No rule of this set leaves open which day is the first.');
    else if (value === 'next-day' || value === 'same-day') counting[ruleSet] = value;
    else tell(`/countFrom/${ruleSet}`, 'one-of', 'Choose one of: next-day, same-day.');
  }
  return counting;
}
