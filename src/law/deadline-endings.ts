import { firstDay, lastDay, type Anchor, type FactsByName } from './anchor.js';
import type { ComputedDeadline, DeadlineQuestion, Extension, Step } from './deadline.js';
import type { Fact } from './fact.js';
import type { DeadlineRule } from './rulebook/rule.js';

/** Records what met or ended it. False when it was over before it began, so that it never arose. */
export function recordEnd(deadline: ComputedDeadline, rule: DeadlineRule, anchor: Anchor, facts: FactsByName): boolean {
  for (const name of rule.metBy) {
    const fact = facts.get(name);
    if (!fact || (rule.repeats && lastDay(fact) < anchor.earliest)) continue;
    deadline.metOn = lastDay(fact);
    deadline.metBy = name;
    return true;
  }
  for (const name of rule.endedBy) {
    const fact = facts.get(name);
    if (!fact) continue;
    if (!anchor.computed && lastDay(fact) < anchor.earliest) return false;
    deadline.endedOn = lastDay(fact);
    deadline.endedBy = name;
    return true;
  }
  return true;
}

export function recordExtensions(
  deadline: ComputedDeadline,
  rule: DeadlineRule,
  question: DeadlineQuestion,
  facts: FactsByName,
): void {
  const extensions = (question.extensions ?? []).filter((extension) => extension.ruleId === rule.id);
  const stated = rule.extendable === 'art-40-3' && facts.get('extendedToOn');
  if (stated) extensions.push(extensionFromFacts(rule, stated, facts));
  if (extensions.length === 0) return;
  deadline.extensions = extensions;
  for (const { state, extendedTo } of extensions) {
    if (extendedTo === undefined || (state !== 'granted' && state !== 'communicated')) continue;
    if (deadline.expectedOn === undefined || extendedTo > deadline.expectedOn) deadline.expectedOn = extendedTo;
  }
  if (deadline.expectedOn === undefined) return;
  const step: Step = { op: 'extend', out: deadline.expectedOn, phrase: 'extended-to' };
  if (deadline.dueOn) step.in = deadline.dueOn;
  deadline.steps = [...deadline.steps, step];
}

/** Art. 40(3): an extension told in a letter and recorded as facts of the request. */
function extensionFromFacts(rule: DeadlineRule, to: Fact, facts: FactsByName): Extension {
  const decided = facts.get('extensionDecidedOn');
  const communicated = facts.get('extensionCommunicatedOn');
  const extension: Extension = { ruleId: rule.id, state: 'communicated', extendedTo: lastDay(to) };
  if (decided) extension.decidedOn = lastDay(decided);
  if (communicated) extension.communicatedOn = lastDay(communicated);
  if (to.sourceId) extension.sourceId = to.sourceId;
  return extension;
}

export function recordHindrance(deadline: ComputedDeadline, rule: DeadlineRule, facts: FactsByName): void {
  const since = rule.heldUpBy && facts.get(rule.heldUpBy.since);
  if (!since || facts.has(rule.heldUpBy!.until)) return;
  deadline.heldUpBy = rule.heldUpBy!.party;
  deadline.heldUpSince = firstDay(since);
}
