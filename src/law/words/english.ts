import { weekdayName, type LocalDate } from '../calendar.js';
import { FACTS, type Confidence } from '../fact.js';
import { PROCEEDING_EVENTS, type ProceedingEventKind } from '../proceeding-event.js';
import type { Bearer, SpanUnit, Sureness } from '../rulebook/rule.js';
import { BY_HAND, CARDS, PHRASES, SENTENCES } from './english-sentences.js';
import type { LawWords } from './law-words.js';

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

const unit = (n: number, of: SpanUnit) => UNITS[of][n === 1 ? 0 : 1];

/** "Friday 15 May 2026". */
export function dayWords(day: LocalDate): string {
  return `${weekdayName(day)} ${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`;
}

const EVENTS = Object.fromEntries(
  Object.entries(PROCEEDING_EVENTS).map(([kind, { title }]) => [kind, title]),
) as Record<ProceedingEventKind, string>;

/** The language of the rulebook, of papers that are printed and of what is stored. */
export const english: LawWords = {
  phrases: PHRASES,
  sentences: SENTENCES,
  byHand: BY_HAND,
  cards: CARDS,
  parties: PARTIES,
  confidence: CONFIDENCE_WORDS,
  sureness: SURENESS_WORDS,
  facts: FACTS,
  ofDay: /^the (day|date)( of)? /,
  events: EVENTS,
  day: dayWords,
  weekday: weekdayName,
  span: (n, of) => `${NUMBERS[n] ?? n} ${unit(n, of)}`,
  count: (n, of) => `${n} ${unit(n, of)}`,
};
