import type { LocalDate } from './calendar.js';
import type { ComputedDeadline, DeadlineQuestion, Trigger } from './deadline.js';
import { weakest, type Confidence, type Fact, type FactName } from './fact.js';
import type { DeadlineRule, Fallback } from './rulebook/rule.js';

export type FactsByName = ReadonlyMap<FactName, Fact>;

/** Where a rule starts to count: the day or days of its trigger, or of what stands in for it. */
export interface Anchor {
  name: FactName;
  earliest: LocalDate;
  latest: LocalDate;
  confidence: Confidence;
  sourceId?: string;
  standsFor?: FactName;
  /** Months the missing step before is given, added to the rule's own and counted once. */
  plusMonths: number;
  /** Chosen because it is earlier than another day on file. */
  earliestOfSeveral?: true;
  /** The true trigger cannot lie before this day. */
  notBefore?: true;
  /** The day comes from another rule, not from a fact. */
  computed?: true;
}

/** The anchor of a rule, or nothing: an unknown trigger starts no clock. */
export function findAnchor(
  rule: DeadlineRule,
  facts: FactsByName,
  question: DeadlineQuestion,
  earlier: ReadonlyMap<string, ComputedDeadline>,
): Anchor | undefined {
  let found = anchorAt(rule.trigger, facts);
  if (found && !rule.earliestCounts) return found;
  for (const fallback of rule.fallbacks ?? []) {
    const standIn = fallbackAnchor(rule, fallback, facts, question);
    if (standIn && found) Object.assign(standIn, { earliestOfSeveral: true, standsFor: found.standsFor });
    if (standIn && (!found || standIn.earliest < found.earliest)) found = standIn;
    if (found && !rule.earliestCounts) return found;
  }
  return found ?? anchorOnRule(rule, earlier);
}

export function firstDay(fact: Fact): LocalDate {
  return fact.on ?? fact.earliest;
}

export function lastDay(fact: Fact): LocalDate {
  return fact.on ?? fact.latest;
}

/** The anchor as it is shown: `on` is the day the strict date was counted from. */
export function shownTrigger(anchor: Anchor, on: LocalDate): Trigger {
  const trigger: Trigger = { name: anchor.name, on, confidence: anchor.confidence };
  if (anchor.earliest !== anchor.latest) Object.assign(trigger, { earliest: anchor.earliest, latest: anchor.latest });
  if (anchor.sourceId) trigger.sourceId = anchor.sourceId;
  if (anchor.standsFor) trigger.standsFor = anchor.standsFor;
  return trigger;
}

export function anchorAt(name: FactName, facts: FactsByName): Anchor | undefined {
  const fact = facts.get(name);
  if (!fact) return undefined;
  const earliest = firstDay(fact);
  const latest = lastDay(fact);
  const confidence = earliest === latest ? fact.confidence : weakest(fact.confidence, 'inferred');
  const anchor: Anchor = { name, earliest, latest, confidence, plusMonths: 0 };
  if (fact.sourceId) anchor.sourceId = fact.sourceId;
  return anchor;
}

function fallbackAnchor(
  rule: DeadlineRule,
  fallback: Fallback,
  facts: FactsByName,
  question: DeadlineQuestion,
): Anchor | undefined {
  if (fallback.onceDecided && !question.decided && !facts.has('decisionLetterOn')) return undefined;
  const anchor = anchorAt(fallback.from, facts);
  if (!anchor) return undefined;
  anchor.confidence = weakest(anchor.confidence, fallback.confidence);
  anchor.standsFor = rule.trigger;
  anchor.plusMonths = fallback.plus?.n ?? 0;
  if (fallback.notBefore) anchor.notBefore = true;
  return anchor;
}

function anchorOnRule(rule: DeadlineRule, earlier: ReadonlyMap<string, ComputedDeadline>): Anchor | undefined {
  for (const id of rule.triggerRules ?? []) {
    const deadline = earlier.get(id);
    if (!deadline?.dueOn || deadline.supersededBy) continue;
    const latest = deadline.expectedOn ?? deadline.dueOn;
    const earliest = deadline.expectedOn ?? deadline.safeOn ?? deadline.dueOn;
    const anchor: Anchor = {
      name: rule.trigger,
      earliest,
      latest,
      confidence: deadline.confidence,
      plusMonths: 0,
      computed: true,
    };
    if (deadline.trigger.sourceId) anchor.sourceId = deadline.trigger.sourceId;
    return anchor;
  }
  return undefined;
}
