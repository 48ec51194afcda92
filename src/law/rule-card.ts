import { message, type Message, type Wording } from '../words/message.js';
import type { LocalDate } from './calendar.js';
import { factNamed, type Confidence, type FactName } from './fact.js';
import { cite } from './provision.js';
import { dutyOfRule, titleOfRule } from './rule-wording.js';
import {
  versionOf,
  type Bearer,
  type DeadlineRule,
  type Extendable,
  type Fallback,
  type Force,
  type SpanUnit,
  type Subject,
  type Sureness,
} from './rulebook/rule.js';
import { spanNamed } from './step-reasons.js';

/** A fact with the words that complete "counted from ...". */
export interface NamedFact {
  name: FactName;
  words: Message;
}

/** One wording of a rule as a lawyer reads it in a list; every field is there, null where the rule has none. */
export interface RuleCard {
  id: string;
  version: string;
  ruleSet: string;
  subject: Subject;
  title: Wording;
  duty: Wording;
  citation: Wording;
  inForceFrom: LocalDate | null;
  inForceUntil: LocalDate | null;
  inForceSureness: DeadlineRule['inForce']['sureness'];
  trigger: NamedFact;
  fallbacks: (NamedFact & { confidence: Confidence })[];
  /** The rules whose date it runs from where the trigger is not recorded. */
  runsFrom: string[];
  n: number | null;
  unit: SpanUnit | 'promptly' | 'by-letter' | 'per-file';
  length: Message;
  dateFact: NamedFact | null;
  direction: 'after' | 'before';
  countFrom: 'next-day' | 'same-day';
  roll: 'none' | 'forward';
  owedBy: Bearer;
  owedByName: Wording | null;
  force: Force;
  hard: 'H' | 'M' | 'T';
  extendable: Extendable;
  sureness: Sureness;
  appliesTo: string[];
  metBy: NamedFact[];
  endedBy: NamedFact[];
  replaces: string | null;
  notes: Wording | null;
}

/** @param on the citation names the text in force that day; of a wording that is over, or not yet begun, its nearest day */
export function cardOf(rule: DeadlineRule, on: LocalDate): RuleCard {
  const { from, until, sureness } = rule.inForce;
  const cited = until && on > until ? until : from && on < from ? from : on;
  return {
    id: rule.id,
    version: versionOf(rule),
    ruleSet: rule.ruleSet,
    subject: rule.subject,
    title: titleOfRule(rule),
    duty: dutyOfRule(rule),
    citation: cite(rule.source, cited),
    inForceFrom: from ?? null,
    inForceUntil: until ?? null,
    inForceSureness: sureness,
    trigger: named(rule.trigger),
    fallbacks: (rule.fallbacks ?? []).map(fallbackOf),
    runsFrom: [...(rule.triggerRules ?? [])],
    ...lengthOf(rule),
    dateFact: rule.dateFact ? named(rule.dateFact) : null,
    direction: rule.direction,
    countFrom: rule.countFrom,
    roll: rule.roll,
    owedBy: rule.owedBy,
    owedByName: rule.owedByName ?? (rule.bearer ? message(`law.bearer.${rule.bearer}`) : null),
    force: rule.force,
    hard: rule.hard,
    extendable: rule.extendable,
    sureness: rule.sureness,
    appliesTo: [...(rule.appliesTo ?? [])],
    metBy: rule.metBy.map(named),
    endedBy: rule.endedBy.map(named),
    replaces: rule.replaces ?? null,
    notes: rule.notes ?? (rule.note ? message(rule.note) : null),
  };
}

function named(name: FactName): NamedFact {
  return { name, words: factNamed(name) };
}

function fallbackOf({ from, plus, confidence, onceDecided }: Fallback): RuleCard['fallbacks'][number] {
  const fact = factNamed(from);
  const span = plus && spanNamed(plus);
  if (span && onceDecided)
    return { name: from, words: message('law.fallback.longer-once-decided', { fact, span }), confidence };
  if (span) return { name: from, words: message('law.fallback.longer', { fact, span }), confidence };
  return { name: from, words: onceDecided ? message('law.fallback.once-decided', { fact }) : fact, confidence };
}

function lengthOf({ length, adjustable }: DeadlineRule): Pick<RuleCard, 'n' | 'unit' | 'length'> {
  if (typeof length === 'string') return { n: null, unit: length, length: message(`law.length.${length}`) };
  const span = spanNamed(length);
  return { ...length, length: adjustable ? message('law.length.adjustable', { span }) : span };
}
