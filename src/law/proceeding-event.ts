import { FACT_NAMES, type FactName } from './fact.js';
import type { ProceedingKind } from './proceeding-kind.js';
import { rulesAbout } from './rulebook/rulebook.js';

/** Something that happens in a proceeding, and the fact its day becomes for the law. */
export interface ProceedingEvent {
  title: string;
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
  arrest: { title: 'Arrest', fact: 'arrestedOn' },
  'provisional-arrest': { title: 'Provisional arrest', fact: 'arrestedOn' },
  release: { title: 'Release that ends the arrest', fact: 'releasedOn' },
  /** On bail the arrest goes on in a milder form: neither the papers nor an appeal may come later for it. */
  'bail-granted': { title: 'Release on bail' },
  'bail-refused': { title: 'Bail refused' },
  consent: { title: 'Consent to surrender', fact: 'consentedOn' },
  'consent-told': { title: 'Requesting state told whether the person consents', fact: 'consentToldOn' },
  /** Of an extradition the papers count, not the bare request (ECE, Art. 16(4) with Art. 12). */
  'request-received': { title: 'Request received', fact: 'requestReceivedOn', factIn: REQUESTS_OF_OURS },
  'papers-received': { title: 'Extradition request received with its papers', fact: 'extraditionRequestReceivedOn' },
  'extradition-granted': { title: 'Extradition granted', fact: 'surrenderDecidedOn' },
  'extradition-refused': { title: 'Extradition refused', fact: 'surrenderDecidedOn' },
  'order-told': { title: 'Person told of the extradition order', fact: 'extraditionOrderToldOn' },
  surrender: { title: 'Surrender', fact: 'surrenderedOn' },
  'removal-date-known': { title: 'Date of removal known', fact: 'removalDateKnownOn' },
  // courts
  hearing: { title: 'Hearing', ahead: true },
  decision: { title: 'Decision', fact: 'surrenderDecidedOn', factIn: ['extradition'] },
  'appeal-filed': { title: 'Appeal filed for the client', fact: 'appealFiledOn' },
  /** Apart, since it keeps no time limit of ours. */
  'opposing-appeal-filed': { title: 'Appeal filed by the other side' },
  'final-decision': { title: 'Final decision', fact: 'finalDecisionOn' },
  'final-decision-served': { title: 'Final decision served', fact: 'finalDecisionServedOn' },
  'final-order': { title: 'Final order', fact: 'finalOrderOn' },
  'motion-filed': { title: 'Motion filed', fact: 'motionFiledOn' },
  // asylum
  'asylum-applied': { title: 'Asylum applied for' },
  'asylum-granted': { title: 'Asylum or refugee status granted' },
  'asylum-refused': { title: 'Asylum refused', fact: 'refusedOn' },
  'asylum-revoked': { title: 'Asylum or refugee status revoked' },
  // human-rights bodies
  'application-filed': { title: 'Application lodged', fact: 'applicationFiledOn' },
  'interim-measure-asked': { title: 'Interim measure asked for', fact: 'interimMeasureAskedOn' },
  'interim-measure-granted': { title: 'Interim measure granted' },
  'interim-measure-refused': { title: 'Interim measure refused' },
  'rule-39-requested': { title: 'Rule 39 measure asked for', fact: 'interimMeasureAskedOn' },
  'rule-39-granted': { title: 'Rule 39 measure granted' },
  'rule-39-refused': { title: 'Rule 39 measure refused' },
  'communicated-to-government': { title: 'Case communicated to the government', fact: 'communicatedToGovernmentOn' },
  'government-answered': { title: 'Answer of the government', fact: 'governmentAnsweredOn' },
  // authorities and list providers
  'request-answered': { title: 'Request answered', fact: 'requestAnsweredOn' },
  'request-withdrawn': { title: 'Request withdrawn', fact: 'withdrawnOn' },
  // the criminal case at the source
  charged: { title: 'Charges brought' },
  'warrant-issued': { title: 'Warrant issued' },
  'warrant-cancelled': { title: 'Warrant cancelled' },
  'charges-dropped': { title: 'Charges dropped or case closed' },
  convicted: { title: 'Conviction' },
  acquitted: { title: 'Acquittal' },
  'limitation-passed': { title: 'Prosecution or sentence time-barred' },
  'sentence-served': { title: 'Sentence served' },
  'proceedings-transferred': { title: 'Proceedings transferred to another state' },
  'data-deleted-by-source': { title: 'Data deleted by the source' },
  other: { title: 'Other event' },
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
