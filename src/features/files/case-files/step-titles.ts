import { isFactName, type FactName } from '../../../law/fact.js';
import { PROCEEDING_EVENTS, type ProceedingEventKind } from '../../../law/proceeding-event.js';
import { LIFECYCLE } from '../../../law/request-transitions.js';
import { message, said, type Message, type Said } from '../../../words/message.js';

/** Days of letters and days set by letters: the letters and the deadlines themselves show them. */
type OfLetter = `${string}LetterOn` | `${string}DueOn` | 'extendedToOn';
type Happening = Exclude<FactName, OfLetter>;

/** What a timeline calls each step: "The request was declared admissible". */
export function stepTitles(names: readonly string[]): Record<string, Said> {
  return Object.fromEntries(names.map((name) => [name, said(titleOf(name))]));
}

function titleOf(name: string): Message {
  if (isEvent(name)) return message(`terms.proceeding-event.${name}`);
  if (isHappening(name)) return message('timeline.happened', { fact: message(`timeline.fact.${name}`) });
  const reported = REPORTED.get(name);
  if (reported === undefined) return message('timeline.recorded-day');
  if (!isHappening(reported)) return message('timeline.letter-received');
  return message('timeline.letter-received-about', { fact: message(`timeline.fact.${reported}`) });
}

const isEvent = (name: string): name is ProceedingEventKind => Object.hasOwn(PROCEEDING_EVENTS, name);
const isHappening = (name: string): name is Happening =>
  isFactName(name) && !/(?:Letter|Due)On$|^extendedToOn$/.test(name);

/** The day a letter reached us is kept under the name of what the step records, with `Received` in it (step-facts.ts). */
const REPORTED = new Map<string, FactName>(
  LIFECYCLE.map(({ letterFact, setsFact }) => [(letterFact ?? setsFact).replace(/On$/, 'ReceivedOn'), setsFact]),
);
