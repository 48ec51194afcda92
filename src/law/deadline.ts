import type { LocalDate, WorkingCalendar } from './calendar.js';
import type { Confidence, Fact, FactName } from './fact.js';
import type { Bearer, BearerName, DeadlineRule, Force, Span, SpanUnit, Subject, Sureness } from './rulebook/rule.js';

/** Time given or asked for beyond the original date, which never moves: statistics must keep the breach. */
export interface Extension {
  ruleId: string;
  state: 'requested' | 'communicated' | 'granted' | 'refused' | 'lapsed';
  requestedOn?: LocalDate;
  decidedOn?: LocalDate;
  communicatedOn?: LocalDate;
  extendedTo?: LocalDate;
  sourceId?: string;
}

export interface DeadlineQuestion {
  subject: Subject;
  /** The kind of request or notice; without it no rule is left out on account of its kind. */
  kind?: string;
  /** The rule sets that govern a proceeding (a treaty, a court). Always give them for one: without, all of them answer. */
  ruleSets?: readonly string[];
  /** A firm's own rules, which come after those of the book. */
  rules?: readonly DeadlineRule[];
  /** At most one current fact a name. */
  facts: readonly Fact[];
  calendar: WorkingCalendar;
  /** The decision is known to be made, though its day may not be. */
  decided?: boolean;
  /** Whether the decision leaves the files as they are; when not given, only a decision on access does. */
  nothingToImplement?: boolean;
  /** For a revision: what the revised decision was on. */
  revises?: 'access' | 'correction' | 'deletion';
  /** Lengths the file or its treaty sets, by rule id; heard only by rules that leave the length open. */
  values?: Readonly<Record<string, Span>>;
  /** Whether the trigger day is day 1, by rule set, where national practice differs. */
  countFrom?: Readonly<Record<string, 'next-day' | 'same-day'>>;
  extensions?: readonly Extension[];
}

/** Why a step of the arithmetic was made; `reasonOf` says it. */
export type Phrase =
  | 'counted-from'
  | 'counted-from-date-of-rule'
  | 'stands-in'
  | 'stands-in-not-before'
  | 'earliest-of-several'
  | 'chained-months'
  | 'add-span'
  | 'add-months'
  | 'subtract-span'
  | 'month-end'
  | 'day-one-counts'
  | 'weekend-kept'
  | 'rolled-forward'
  | 'given-by-paper'
  | 'target-before'
  | 'target-at-once'
  | 'extended-to';

/** One move of the arithmetic; `phrase` and `values` become its reason in the reader's language. */
export interface Step {
  op: 'start' | 'add' | 'subtract' | 'clamp' | 'day-one' | 'roll' | 'keep' | 'given' | 'target' | 'extend';
  in?: LocalDate;
  out: LocalDate;
  phrase: Phrase;
  n?: number;
  unit?: SpanUnit;
  values?: Readonly<Record<string, string | number>>;
}

export interface Trigger {
  /** The fact counted from; when it only stands in for the true trigger, `standsFor` names that one. */
  name: FactName;
  on: LocalDate;
  earliest?: LocalDate;
  latest?: LocalDate;
  confidence: Confidence;
  sourceId?: string;
  standsFor?: FactName;
}

export interface ComputedDeadline {
  ruleId: string;
  ruleVersion: string;
  ruleSet: string;
  /** Of a firm's own rule, which is not in the book: what is said of it, in the firm's words. */
  own?: { title: string; duty: string; citation: string; owedByName?: string; note?: string };
  /** Of the clean-up: to whom it goes. */
  addressee?: { country?: string; company?: string };
  subject: Subject;
  /** The strict date, never moved by an extension. Absent where the rule gives no date: see `owedSince` and `missing`. */
  dueOn?: LocalDate;
  /** The earliest date it may turn out to be; differs from `dueOn` only where the trigger is an interval. */
  safeOn?: LocalDate;
  /** Our own date for what the applicant owes: a working day at least 14 days before `dueOn`. */
  targetOn?: LocalDate;
  /** The date to expect after an extension. */
  expectedOn?: LocalDate;
  /** For what is owed promptly, or by a date nobody has entered yet: since when. */
  owedSince?: LocalDate;
  /** Why there is no date yet though there could be one. */
  missing?: 'day-in-letter' | 'length-of-treaty';
  owedBy: Bearer;
  bearer?: BearerName;
  force: Force;
  hard: 'H' | 'M' | 'T';
  /** That of the weakest fact. */
  confidence: Confidence;
  /** How well we know the rule. */
  sureness: Sureness;
  trigger: Trigger;
  steps: readonly Step[];
  extensions: readonly Extension[];
  metOn?: LocalDate;
  metBy?: FactName;
  /** Nothing is owed any more, though it was never met (withdrawn, closed, overtaken). */
  endedOn?: LocalDate;
  endedBy?: FactName;
  /** The rule that took the place of this one. */
  supersededBy?: string;
  /** What keeps the bearer from acting without moving the date. */
  heldUpBy?: Bearer;
  heldUpSince?: LocalDate;
}
