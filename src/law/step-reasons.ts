import { message, type Message } from '../words/message.js';
import type { Phrase, Step } from './deadline.js';
import { factNamed, type FactName } from './fact.js';
import type { Span, SpanUnit } from './rulebook/rule.js';

/** "nine months": in words where the language writes small numbers so. */
export function spanNamed({ n, unit }: Span): Message {
  return message(`law.span.${unit}`, { n });
}

/** The reason of one step of the arithmetic. */
export function reasonOf(step: Step): Message {
  return REASONS[step.phrase](step);
}

const fact = ({ values }: Step): Message => factNamed(values?.['fact'] as FactName);
const wanted = ({ values }: Step): Message => factNamed(values?.['wanted'] as FactName);
const months = ({ values }: Step): Message => spanNamed({ n: Number(values?.['n']), unit: 'month' });
/** "9 months". */
const count = ({ n, unit }: Step): Message => message(`law.count.${unit as SpanUnit}`, { n: n as number });

const REASONS: Record<Phrase, (step: Step) => Message> = {
  'counted-from': (step) => message('law.reason.counted-from', { fact: fact(step) }),
  'counted-from-date-of-rule': (step) => message('law.reason.counted-from-date-of-rule', { fact: fact(step) }),
  'stands-in': (step) => message('law.reason.stands-in', { fact: fact(step), wanted: wanted(step) }),
  'stands-in-not-before': (step) =>
    message('law.reason.stands-in-not-before', { fact: fact(step), wanted: wanted(step) }),
  'earliest-of-several': (step) => message('law.reason.earliest-of-several', { fact: fact(step) }),
  'chained-months': (step) => message('law.reason.chained-months', { span: months(step) }),
  'add-span': (step) => message('law.reason.add-span', { count: count(step) }),
  'add-months': (step) => message('law.reason.add-months', { count: count(step) }),
  'subtract-span': (step) => message('law.reason.subtract-span', { count: count(step) }),
  'month-end': ({ values }) => message('law.reason.month-end', { day: Number(values?.['day']) }),
  'day-one-counts': () => message('law.reason.day-one-counts'),
  'weekend-kept': ({ out }) => message('law.reason.weekend-kept', { on: out }),
  'rolled-forward': () => message('law.reason.rolled-forward'),
  'given-by-paper': (step) => message('law.reason.given-by-paper', { fact: fact(step) }),
  'target-before': () => message('law.reason.target-before'),
  'target-at-once': () => message('law.reason.target-at-once'),
  'extended-to': () => message('law.reason.extended-to'),
};
