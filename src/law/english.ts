import { FACTS, type Confidence, type FactName } from './fact.js';
import { weekdayName, type LocalDate } from './calendar.js';
import type { Bearer, SpanUnit, Sureness } from './rulebook/rule.js';

/**
 * Every English word of an explanation that is not in the rulebook itself, in one place, so that another language is
 * another file of this shape. `{name}` is filled from the step or the deadline.
 */
export const PHRASES = {
  'counted-from': 'Counted from {fact}.',
  'counted-from-date-of-rule': 'Counted from the date another rule gives: {fact}.',
  'stands-in': '{Fact} stands in for {wanted}, which is not known.',
  'stands-in-not-before': '{Fact} stands in for {wanted}, which is not known and cannot be earlier.',
  'earliest-of-several': 'Counted from {fact}, the earliest on file, since the earliest discovery counts.',
  'chained-months':
    'The unknown step before is given its longest lawful time, {span}; all months are added at once, not one after another.',
  'add-span': '{n} {unit} after, the trigger day not counted.',
  'add-months': '{n} {unit} after: the same day-number.',
  'subtract-span': '{n} {unit} before.',
  'month-end': 'That month has no day {day}, so its last day.',
  'day-one-counts': 'The trigger day itself counts as day 1.',
  'weekend-kept': '{weekday}, and not moved: no rule is known that moves a date falling on a day not worked.',
  'rolled-forward': 'A day not worked; our own date moves to the next working day.',
  'given-by-paper': 'The day is stated outright: {fact}.',
  'target-before': 'Our own target: the last working day at least 14 days before.',
  'target-at-once': 'Fourteen days before would fall before the trigger, so our own target is at once.',
  'extended-to': 'Extended; the original date stays on record.',
} as const;

/** The sentences of `sentence.ts`, in the order they are said. */
export const SENTENCES = {
  verbs: { statutory: 'must', ordered: 'must', expected: 'is expected to', internal: 'means to' },
  named: 'the {name}',
  dated: '{party} {verb} {duty} by {due}',
  undated: '{party} {verb} {duty}; no day is set, and it has been owed since {since}, {fact}',
  'day-in-letter': '{party} {verb} {duty} by the day the letter sets, which is not entered yet',
  'length-of-treaty':
    '{party} {verb} {duty}; the time allowed from {since}, {fact}, must be entered before a date can be shown',
  given: 'the day is stated in the paper itself and is not counted',
  after: '{span} from {on}, {fact}',
  sameDay: 'the day itself, {fact}',
  startingWith: '{span} starting with {on}, {fact}',
  before: '{span} before {on}, {fact}',
  under: '({citation})',
  ourOwn: '(our own date, which no text sets)',
  counting: {
    'stands-in-not-before': 'It cannot fall earlier.',
    'earliest-of-several': 'Of the days on file the earliest counts.',
    'month-end': 'That month has no day {day}, so its last day counts.',
    'chained-months': 'Of these, {span} is the longest lawful time of the steps before it.',
    'weekend-kept': 'It falls on a {weekday} and is not moved, since no rule is known that moves it.',
    'rolled-forward': 'A day not worked moves to the next working day.',
    'target-before': 'Our own target is {out}.',
    'target-at-once': 'Our own target is {out}, that is, at once.',
  },
  keptHoliday: 'It falls on a holiday ({weekday}) and is not moved, since no rule is known that moves it.',
  standsIn: '{wanted} is not known; {fact} stands in for it.',
  safe: 'It may fall as early as {safe}, since the day counted from is not known exactly.',
  extended: 'An extension to {expected} was communicated; the original date stays on record.',
  heldUp: 'A review by {party} is pending; it does not move the date.',
  met: 'Done on {met}.',
  ended: 'Nothing is owed since {ended}, {fact}.',
} as const;

export type PhraseKey = keyof typeof PHRASES;

export const PARTIES: Record<Bearer, string> = {
  ccf: 'the Commission',
  'general-secretariat': 'the General Secretariat',
  'source-ncb': 'the source bureau',
  'other-ncb': 'the bureau concerned',
  state: 'the state concerned',
  court: 'the court',
  authority: 'the authority',
  'third-party': 'the company or body asked',
  applicant: 'the applicant',
  firm: 'our office',
};

export const CONFIDENCE_WORDS: Record<Confidence, string> = {
  stated: '',
  inferred: 'The date is inferred.',
  assumed: 'The date rests on an assumption.',
};

export const SURENESS_WORDS: Record<Sureness, string> = {
  verified: '',
  secondary: 'The rule is known from a secondary source only: check the text before relying on the date.',
  derived: 'The rule is our own inference, not the words of a text.',
  recalled: 'The rule is stated from memory: check the text before relying on the date.',
};

const UNITS: Record<SpanUnit, [one: string, many: string]> = {
  day: ['day', 'days'],
  'working-day': ['working day', 'working days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
};

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "one month", "45 days". */
export function spanWords(n: number, unit: SpanUnit): string {
  return `${NUMBERS[n] ?? n} ${UNITS[unit][n === 1 ? 0 : 1]}`;
}

export function unitWord(n: number, unit: SpanUnit): string {
  return UNITS[unit][n === 1 ? 0 : 1];
}

/** "Friday 15 May 2026". */
export function dayWords(day: LocalDate): string {
  return `${weekdayName(day)} ${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`;
}

export function factWords(name: FactName): string {
  return FACTS[name];
}

export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
