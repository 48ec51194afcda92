import type { LocalDate } from './calendar.js';
import type { Confidence, FactName } from './fact.js';
import { cite } from './provision.js';
import {
  versionOf,
  type Bearer,
  type DeadlineRule,
  type Extendable,
  type Force,
  type SpanUnit,
  type Subject,
  type Sureness,
} from './rulebook/rule.js';
import { isBuiltIn } from './rulebook/rule-set-titles.js';
import { LAW_LANGUAGES, LAW_WORDS, type LawLanguage } from './words/in-language.js';
import { fill, type LawWords } from './words/law-words.js';
import { RULE_NOTES } from './words/sentences/rule-notes.js';

/** A fact with the words that complete "counted from ...". */
export interface NamedFact {
  name: FactName;
  words: string;
}

/** One wording of a rule as a lawyer reads it in a list; every field is there, null where the rule has none. */
export interface RuleCard {
  id: string;
  version: string;
  ruleSet: string;
  subject: Subject;
  title: string;
  duty: string;
  citation: string;
  inForceFrom: LocalDate | null;
  inForceUntil: LocalDate | null;
  inForceSureness: DeadlineRule['inForce']['sureness'];
  trigger: NamedFact;
  fallbacks: (NamedFact & { confidence: Confidence })[];
  /** The rules whose date it runs from where the trigger is not recorded. */
  runsFrom: string[];
  n: number | null;
  unit: SpanUnit | 'promptly' | 'by-letter' | 'per-file';
  length: string;
  dateFact: NamedFact | null;
  direction: 'after' | 'before';
  countFrom: 'next-day' | 'same-day';
  roll: 'none' | 'forward';
  owedBy: Bearer;
  owedByName: string | null;
  force: Force;
  hard: 'H' | 'M' | 'T';
  extendable: Extendable;
  sureness: Sureness;
  appliesTo: string[];
  metBy: NamedFact[];
  endedBy: NamedFact[];
  replaces: string | null;
  notes: string | null;
}

/** @param on the citation names the text in force that day; of a wording that is over, or not yet begun, its nearest day */
export function cardOf(rule: DeadlineRule, on: LocalDate, language: LawLanguage = 'en'): RuleCard {
  const words = LAW_WORDS[language];
  const named = (name: FactName) => ({ name, words: words.facts[name] });
  const [title, duty] = (isBuiltIn(rule.ruleSet) && words.rules?.[rule.id]) || [rule.title, rule.duty];
  const { from, until, sureness } = rule.inForce;
  const cited = until && on > until ? until : from && on < from ? from : on;
  return {
    id: rule.id,
    version: versionOf(rule),
    ruleSet: rule.ruleSet,
    subject: rule.subject,
    title,
    duty,
    citation: cite(rule.source, cited, words.citations),
    inForceFrom: from ?? null,
    inForceUntil: until ?? null,
    inForceSureness: sureness,
    trigger: named(rule.trigger),
    fallbacks: fallbacksOf(rule, words),
    runsFrom: [...(rule.triggerRules ?? [])],
    ...lengthOf(rule, words),
    dateFact: rule.dateFact ? named(rule.dateFact) : null,
    direction: rule.direction,
    countFrom: rule.countFrom,
    roll: rule.roll,
    owedBy: rule.owedBy,
    owedByName: rule.owedByName ? (words.bearers?.[rule.owedByName] ?? rule.owedByName) : null,
    force: rule.force,
    hard: rule.hard,
    extendable: rule.extendable,
    sureness: rule.sureness,
    appliesTo: [...(rule.appliesTo ?? [])],
    metBy: rule.metBy.map(named),
    endedBy: rule.endedBy.map(named),
    replaces: rule.replaces ?? null,
    notes: noteOf(rule, language),
  };
}

/** A firm's own rule is noted in the firm's own words. */
function noteOf({ ruleSet, notes }: DeadlineRule, language: LawLanguage): string | null {
  const told = isBuiltIn(ruleSet) ? RULE_NOTES.find(([english]) => english === notes) : undefined;
  return told?.[LAW_LANGUAGES.indexOf(language)] ?? notes ?? null;
}

function fallbacksOf({ fallbacks = [] }: DeadlineRule, { facts, cards, span }: LawWords): RuleCard['fallbacks'] {
  return fallbacks.map(({ from, plus, confidence, onceDecided }) => {
    const longer = plus ? fill(cards.longer, { span: span(plus.n, plus.unit) }) : '';
    return { name: from, words: `${facts[from]}${longer}${onceDecided ? cards.onceDecided : ''}`, confidence };
  });
}

function lengthOf({ length, adjustable }: DeadlineRule, words: LawWords): Pick<RuleCard, 'n' | 'unit' | 'length'> {
  const { cards } = words;
  if (typeof length === 'string') return { n: null, unit: length, length: cards[length] };
  const span = words.span(length.n, length.unit);
  return { ...length, length: adjustable ? fill(cards.adjustable, { span }) : span };
}
