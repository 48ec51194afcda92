import type { LocalDate } from '../calendar.js';
import type { Confidence, FactName } from '../fact.js';
import type { ProceedingEventKind } from '../proceeding-event.js';
import type { CitationWords } from '../provision.js';
import type { Bearer, SpanUnit, Sureness } from '../rulebook/rule.js';
import type { BY_HAND, CARDS, PHRASES, SENTENCES } from './english-sentences.js';

export type PhraseKey = keyof typeof PHRASES;

/** The same keys, with the words of any language. */
type Told<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Told<T[Key]> };

/** What a rule is called in lists, and what is owed, to complete the sentence. */
export type RuleWords = readonly [title: string, duty: string];

/** One language of "why this date". `{name}` is filled from the step or the deadline. */
export interface LawWords {
  phrases: Told<typeof PHRASES>;
  sentences: Told<typeof SENTENCES>;
  byHand: Told<typeof BY_HAND>;
  cards: Told<typeof CARDS>;
  parties: Record<Bearer, string>;
  confidence: Record<Confidence, string>;
  sureness: Record<Sureness, string>;
  facts: Record<FactName, string>;
  /** What stands before the happening itself in a fact: "the day" of "the day the request was sent". */
  ofDay: RegExp;
  events: Record<ProceedingEventKind, string>;
  /** By rule id; none in English, which is the language of the rulebook. */
  rules?: Readonly<Record<string, RuleWords>>;
  /** Who owes it where the rulebook names somebody (`owedByName`). */
  bearers?: Readonly<Record<string, string>>;
  citations?: CitationWords;
  /** "Friday 15 May 2026": month in words and Latin digits, so that no day is read as another. */
  day(day: LocalDate): string;
  weekday(day: LocalDate): string;
  /** "nine months": in words where the language writes small numbers so. */
  span(n: number, unit: SpanUnit): string;
  /** "9 months". */
  count(n: number, unit: SpanUnit): string;
}

export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
