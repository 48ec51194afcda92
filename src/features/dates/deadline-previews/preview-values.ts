import { message, type Message } from '../../../words/message.js';
import { SPAN_UNITS } from '../../../law/own-rules/rule-columns.js';
import { flawOfSpan } from '../../../law/own-rules/rule-span.js';
import type { DeadlineRule, Span, SpanUnit } from '../../../law/rulebook/rule.js';
import type { Issue } from '../../../platform/problem/problem.js';

/** Hears what of an input cannot be asked, and where in the body it stands. */
export type Tell = (pointer: string, code: string, reason: Message, params?: Issue['params']) => void;

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
    const wrong = known ? flawOfSpan(n as number, known) : message('date-problems.length-unit');
    const refused = refusalOf(book.find((rule) => rule.id === id)) ?? wrong;
    if (refused) tell(pointer, 'length', refused);
    else lengths[id] = { n: n as number, unit: known as SpanUnit };
  }
  return lengths;
}

function refusalOf(rule: DeadlineRule | undefined): Message | undefined {
  if (!rule) return message('date-problems.no-rule');
  if (rule.length === 'per-file' || rule.adjustable) return undefined;
  return message('date-problems.fixed-length');
}

/** Whether the trigger day is day 1, by rule set; only sets of which national practice differs hear it. */
export function countingDays(
  given: Record<string, unknown>,
  book: readonly DeadlineRule[],
  tell: Tell,
): Record<string, Counting> {
  const counting: Record<string, Counting> = {};
  for (const [ruleSet, value] of Object.entries(given)) {
    const varies = book.some((rule) => rule.ruleSet === ruleSet && rule.countFromVaries);
    if (!varies) tell(`/countFrom/${ruleSet}`, 'fixed', message('date-problems.fixed-first-day'));
    else if (value === 'next-day' || value === 'same-day') counting[ruleSet] = value;
    else tell(`/countFrom/${ruleSet}`, 'one-of', message('date-problems.first-day'));
  }
  return counting;
}
