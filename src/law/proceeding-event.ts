import { FACT_NAMES, type FactName } from './fact.js';
import type { ProceedingKind } from './proceeding-kind.js';
import { rulesAbout } from './rulebook/rulebook.js';

/** Something that happens in a proceeding, and the fact its day becomes for the law. */
export interface ProceedingEvent {
  /** Absent: no time limit looks at it; it is kept for the record and for what it suggests. */
  fact?: FactName;
  /** The kinds of proceeding in which it means that fact; all when absent. */
  factIn?: readonly ProceedingKind[];
  /** Its day may lie ahead; everything else has happened or has not. */
  ahead?: true;
}

const REQUESTS_OF_OURS: readonly ProceedingKind[] = ['data-protection', 'sis', 'immigration', 'other'];

export const PROCEEDING_EVENTS = {
  // arrest and extradition
  arrest: { fact: 'arrestedOn' },
  'provisional-arrest': { fact: 'arrestedOn' },
  release: { fact: 'releasedOn' },
  /** On bail the arrest goes on in a milder form: neither the papers nor an appeal may come later for it. */
  'bail-granted': {},
  'bail-refused': {},
  consent: { fact: 'consentedOn' },
  'consent-told': { fact: 'consentToldOn' },
  /** Of an extradition the papers count, not the bare request (ECE, Art. 16(4) with Art. 12). */
  'request-received': { fact: 'requestReceivedOn', factIn: REQUESTS_OF_OURS },
  'papers-received': { fact: 'extraditionRequestReceivedOn' },
  'extradition-granted': { fact: 'surrenderDecidedOn' },
  'extradition-refused': { fact: 'surrenderDecidedOn' },
  'order-told': { fact: 'extraditionOrderToldOn' },
  surrender: { fact: 'surrenderedOn' },
  'removal-date-known': { fact: 'removalDateKnownOn' },
  // courts
  hearing: { ahead: true },
  decision: { fact: 'surrenderDecidedOn', factIn: ['extradition'] },
  'appeal-filed': { fact: 'appealFiledOn' },
  /** Apart, since it keeps no time limit of ours. */
  'opposing-appeal-filed': {},
  'final-decision': { fact: 'finalDecisionOn' },
  'final-decision-served': { fact: 'finalDecisionServedOn' },
  'final-order': { fact: 'finalOrderOn' },
  'motion-filed': { fact: 'motionFiledOn' },
  // asylum
  'asylum-applied': {},
  'asylum-granted': {},
  'asylum-refused': { fact: 'refusedOn' },
  'asylum-revoked': {},
  // human-rights bodies
  'application-filed': { fact: 'applicationFiledOn' },
  'interim-measure-asked': { fact: 'interimMeasureAskedOn' },
  'interim-measure-granted': {},
  'interim-measure-refused': {},
  'rule-39-requested': { fact: 'interimMeasureAskedOn' },
  'rule-39-granted': {},
  'rule-39-refused': {},
  'communicated-to-government': { fact: 'communicatedToGovernmentOn' },
  'government-answered': { fact: 'governmentAnsweredOn' },
  // authorities and list providers
  'request-answered': { fact: 'requestAnsweredOn' },
  'request-withdrawn': { fact: 'withdrawnOn' },
  // the criminal case at the source
  charged: {},
  'warrant-issued': {},
  'warrant-cancelled': {},
  'charges-dropped': {},
  convicted: {},
  acquitted: {},
  'limitation-passed': {},
  'sentence-served': {},
  'proceedings-transferred': {},
  'data-deleted-by-source': {},
  other: {},
} as const satisfies Record<string, ProceedingEvent>;

export type ProceedingEventKind = keyof typeof PROCEEDING_EVENTS;
export const PROCEEDING_EVENT_KINDS = Object.keys(PROCEEDING_EVENTS) as readonly ProceedingEventKind[];

/** The fact an event sets in such a proceeding; undefined when no time limit looks at it. */
export function factOfEvent(event: ProceedingEventKind, kind: ProceedingKind): FactName | undefined {
  const { fact, factIn }: ProceedingEvent = PROCEEDING_EVENTS[event];
  return factIn && !factIn.includes(kind) ? undefined : fact;
}

export function mayLieAhead(event: ProceedingEventKind): boolean {
  const { ahead }: ProceedingEvent = PROCEEDING_EVENTS[event];
  return ahead === true;
}

const LOOKED_AT = new Set(
  rulesAbout('proceeding').flatMap(({ trigger, gate = trigger, fallbacks = [], metBy, endedBy }) => [
    trigger,
    gate,
    ...fallbacks.map(({ from }) => from),
    ...metBy,
    ...endedBy,
  ]),
);

/** Every fact that a rule of the book about proceedings looks at. */
export const PROCEEDING_FACTS = FACT_NAMES.filter((name) => LOOKED_AT.has(name));
