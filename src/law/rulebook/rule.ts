import type { Code } from '../../words/message.js';
import type { LocalDate } from '../calendar.js';
import type { Confidence, FactName } from '../fact.js';
import type { Provision } from '../provision.js';

export const RULE_SETS = [
  'ccf-statute',
  'ccf-operating-rules',
  'ccf-decision',
  'rpd',
  'practice',
  'ece',
  'bilateral',
  'eaw',
  'uk-extradition',
  'echr',
  'un',
  'asylum',
  'data-protection',
  'us',
] as const;
export type RuleSetId = (typeof RULE_SETS)[number];

export const SUBJECTS = ['ccf-request', 'notice', 'bureau', 'proceeding'] as const;
export type Subject = (typeof SUBJECTS)[number];

export const BEARERS = [
  'ccf',
  'general-secretariat',
  'source-ncb',
  'other-ncb',
  'state',
  'court',
  'authority',
  'third-party',
  'applicant',
  'firm',
] as const;
export type Bearer = (typeof BEARERS)[number];

/** statutory: a text says so. ordered: a letter or decision does. expected: experience does. internal: we do. */
export const FORCES = ['statutory', 'ordered', 'expected', 'internal'] as const;
export type Force = (typeof FORCES)[number];

/** How well we know the rule itself: seen in its source, in a weaker source, our own inference, or from memory. */
export const SURENESSES = ['verified', 'secondary', 'derived', 'recalled'] as const;
export type Sureness = (typeof SURENESSES)[number];

export type SpanUnit = 'day' | 'working-day' | 'week' | 'month' | 'year';

export interface Span {
  n: number;
  unit: SpanUnit;
}

/** promptly: owed since the trigger, no date. by-letter: the letter sets the day. per-file: a treaty or file sets the length. */
export type Length = Span | 'promptly' | 'by-letter' | 'per-file';

/** What stands in when the trigger is unknown. `plus` is added to the length and counted once, never chained. */
export interface Fallback {
  from: FactName;
  plus?: { n: number; unit: 'month' };
  confidence: Exclude<Confidence, 'stated'>;
  /** Only once the decision is known to be made: a session that was merely announced decides nothing. */
  onceDecided?: true;
  /** The true trigger cannot be earlier, so the date is the earliest possible. */
  notBefore?: true;
}

/** One time limit, as a provision states it. */
export interface DeadlineRule {
  /** As in the tables of the domain, e.g. `DELETION_DECISION`. */
  id: string;
  /** One of `RULE_SETS`, or the code of a firm's own. */
  ruleSet: string;
  /** Only of a firm's own rule: the version of its rule set. The book's own wordings are told apart by their day. */
  version?: string;
  subject: Subject;
  /** Only of a firm's own rule: a noun phrase for lists. Those of the book are `rules.<id>.title`. */
  title?: string;
  /** Only of a firm's own rule: what is owed, to complete "must ...". Those of the book are `rules.<id>.duty`. */
  duty?: string;
  /** The text the limit comes from, as a lawyer would cite it. */
  source: Provision;
  force: Force;
  trigger: FactName;
  fallbacks?: readonly Fallback[];
  /** The earliest of trigger and fallbacks counts, as where several people may have discovered a fact. */
  earliestCounts?: true;
  /** Runs from the date another rule gives, where the trigger itself is not recorded. */
  triggerRules?: readonly string[];
  length: Length;
  /** The fact that states the day outright, by letter or in an access reply; it replaces the counting. */
  dateFact?: FactName;
  /** The length is an example: the decision or letter of the file may set another (`values`). */
  adjustable?: true;
  direction: 'after' | 'before';
  /** same-day: the trigger day is day 1. */
  countFrom: 'next-day' | 'same-day';
  /** National practice differs on day 1, so the question may switch it. */
  countFromVaries?: true;
  roll: 'none' | 'forward';
  owedBy: Bearer;
  /** Who of them exactly, where the text says so. */
  bearer?: BearerName;
  /** The same of a firm's own rule, in its words. */
  owedByName?: string;
  /** First and last day on which a trigger falls under this wording; open when absent. */
  inForce: { from?: LocalDate; until?: LocalDate; sureness: 'stated' | 'inferred' | 'unstated' };
  /** The fact whose day decides which wording applies, where that is not the trigger. */
  gate?: FactName;
  /** H: missing it loses a right. M: mandatory words, no sanction. T: a target. */
  hard: 'H' | 'M' | 'T';
  extendable: Extendable;
  sureness: Sureness;
  /** Kinds of request or notice; all when absent. */
  appliesTo?: readonly string[];
  /** Only for a decision that changes the files; or only for one that does not, and for every one on access (Art. 41(3)). */
  implementing?: 'something' | 'nothing';
  /** For a revision: what the revised decision was on. */
  revises?: 'access' | 'correction-or-deletion';
  /** Silent until this fact is on file. */
  onlyAfter?: FactName;
  /** The facts that satisfy it, best evidence first. */
  metBy: readonly FactName[];
  /** Asked for more than once: only a fact on or after the trigger satisfies it. */
  repeats?: true;
  /** The facts after which nothing is owed any more, though it was never met. */
  endedBy: readonly FactName[];
  /** The rule this one takes the place of, once it applies. */
  replaces?: string;
  /** What keeps the bearer from acting without moving the date (Art. 33(5): it "may justify" an extension). */
  heldUpBy?: { since: FactName; until: FactName; party: Bearer };
  /** What stands beside it. */
  note?: RuleNote;
  /** The same of a firm's own rule, in its words. */
  notes?: string;
}

type After<Start extends string> = Code extends infer C ? (C extends `${Start}${infer Rest}` ? Rest : never) : never;

/** Those whom the book names more exactly than by their side. */
export type BearerName = Exclude<After<'law.bearer.'>, 'named' | 'national-bureau'>;
export type RuleNote = Extract<Code, `rules.${string}.note${string}`>;
/** The rules that have words: those of the book and of the clean-up. */
export type RuleTitle = Extract<Code, `rules.${string}.title`>;
export type RuleDuty = Extract<Code, `rules.${string}.duty`>;

export const EXTENDABLES = [
  'no-rule',
  'no',
  'not-applicable',
  'on-asking',
  'art-40-3',
  'art-45-2',
  'clarification',
  'renewal',
  'may-be-shortened',
  'deemed-granted',
] as const;
export type Extendable = (typeof EXTENDABLES)[number];

/** The version of a wording: the day it came into force, or `undated` where no source gives one; of a firm's own, its number. */
export function versionOf(rule: DeadlineRule): string {
  return rule.version ?? rule.inForce.from ?? 'undated';
}
