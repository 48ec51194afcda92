import type { GroundCode } from './ground.js';
import type { ProceedingEventKind } from './proceeding-event.js';
import type { Provision } from './provision.js';

export const SUGGESTION_KINDS = [
  'confirm-status',
  'file-evidence',
  'start-revision',
  'source-request',
  'file-request',
  'provisional-measure',
  'open-proceeding',
  'interim-measure',
  're-check',
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** What an event gives reason to consider, where, and under which text. One row an event, a kind and a place. */
export interface SuggestionRow {
  on: readonly ProceedingEventKind[];
  kind: SuggestionKind;
  /** In each of these, or once for the file. `no-request` and `no-strasbourg`: once, where the file has none. */
  of:
    'file' | 'pending-requests' | 'decided-requests' | 'no-request' | 'living-notices' | 'no-strasbourg' | 'strasbourg';
  ground?: GroundCode;
  provision: Provision;
  /** What to do and why. `{what}` is the request, `{country}` the country of the proceeding in brackets. */
  text: string;
}

/** Each of them is evidence, may be a new fact, and is a reason for the source to withdraw. */
const TURNS = [
  'asylum-granted',
  'extradition-refused',
  'warrant-cancelled',
  'charges-dropped',
  'acquitted',
  'limitation-passed',
  'sentence-served',
  'proceedings-transferred',
] as const satisfies readonly ProceedingEventKind[];

const ARRESTS = ['arrest', 'provisional-arrest'] as const;

function evidence(on: readonly ProceedingEventKind[], ground: GroundCode, provision: Provision, why: string) {
  return {
    on,
    kind: 'file-evidence',
    of: 'pending-requests',
    ground,
    provision,
    text: `File the decision as evidence in the pending {what}: ${why}`,
  } as const;
}

export const SUGGESTION_ROWS: readonly SuggestionRow[] = [
  {
    on: ['asylum-granted'],
    kind: 'confirm-status',
    of: 'file',
    ground: 'REFUGEE_POLICY',
    provision: { instrument: 'resolution', article: 'GA-2017-86-RES-09' },
    text:
      'Ask the host state{country} to confirm the status to INTERPOL: members are asked to, and data from the state of ' +
      'feared persecution are deleted once a member confirms it.',
  },
  evidence(
    ['asylum-granted'],
    'REFUGEE_POLICY',
    { instrument: 'resolution', article: 'GA-2017-86-RES-09' },
    'the refugee policy asks for deletion of data from the state of feared persecution. Mark confidential what tells where the client lives.',
  ),
  evidence(
    ['extradition-refused'],
    'EXTRADITION_REFUSED',
    { instrument: 'rpd', article: '10', with: 'Art. 81-84, 87' },
    'a refusal and its reasons bear on whether the data still serve their purpose, and on the assurances given for the notice.',
  ),
  evidence(
    ['warrant-cancelled', 'charges-dropped'],
    'PROCEEDINGS_INVALID',
    { instrument: 'rpd', article: '83(2)(b)(v)', with: 'Art. 81(3)' },
    'a notice needs a valid warrant, and is cancelled when its conditions are no longer met.',
  ),
  evidence(
    ['acquitted'],
    'NE_BIS_IN_IDEM',
    { instrument: 'constitution', article: '2', with: 'RPD, Art. 81(3)' },
    'who was tried is not sought again for the same acts. Say whether the judgment is final.',
  ),
  evidence(
    ['limitation-passed'],
    'LIMITATION',
    { instrument: 'rpd', article: '11', with: 'Art. 81' },
    'a time-barred case is no lawful basis for the data any more; in decision 2023-6 the source conceded it.',
  ),
  evidence(
    ['sentence-served'],
    'SENTENCE_SERVED',
    { instrument: 'rpd', article: '10', with: 'Art. 12' },
    'with the sentence served the data have achieved their purpose.',
  ),
  evidence(
    ['proceedings-transferred'],
    'TRANSFER_OF_PROCEEDINGS',
    { instrument: 'ccf-decision', article: '2023-3' },
    'the state that recorded the data no longer prosecutes.',
  ),
  evidence(
    ['rule-39-granted', 'interim-measure-granted'],
    'ART2_HUMAN_RIGHTS',
    { instrument: 'constitution', article: '2', with: 'RPD, Art. 11, 34(1)' },
    'a court or committee saw a real risk of irreparable harm.',
  ),
  {
    on: TURNS,
    kind: 'start-revision',
    of: 'decided-requests',
    provision: { instrument: 'ccf-statute', article: '42(2)', with: 'Art. 42(1)' },
    text:
      'Consider a revision of the decided {what}: this may be a new fact, and the six months run from the day it was ' +
      'discovered. Taken with that day, the clock starts.',
  },
  {
    on: TURNS,
    kind: 'source-request',
    of: 'file',
    provision: { instrument: 'ccf-statute', article: '28(2)(a)', with: 'RPD, Art. 81' },
    text:
      'Consider asking the authorities of the source to withdraw its data. Weigh first what the letter tells them: ' +
      'never where the client lives.',
  },
  {
    on: [...TURNS, ...ARRESTS],
    kind: 'file-request',
    of: 'no-request',
    provision: { instrument: 'ccf-statute', article: '30', with: 'Art. 40(2)' },
    text: 'Consider a request to the Commission: the file has none in which this could be raised.',
  },
  {
    on: [...ARRESTS, 'extradition-granted', 'removal-date-known', 'asylum-granted'],
    kind: 'provisional-measure',
    of: 'pending-requests',
    provision: { instrument: 'ccf-statute', article: '37' },
    text:
      'Consider asking in the pending {what} that the data be blocked meanwhile: detention on the data, imminent ' +
      'extradition and protected status are what such measures have been asked for.',
  },
  {
    on: ['final-decision'],
    kind: 'open-proceeding',
    of: 'no-strasbourg',
    provision: { instrument: 'echr', article: '35(1)', with: 'Protocol 15' },
    text:
      'Consider an application to the European Court of Human Rights: four months from the day the final decision was ' +
      'served. Its clock runs in a proceeding of its own, which the file does not have.',
  },
  {
    on: ['extradition-granted', 'removal-date-known'],
    kind: 'interim-measure',
    of: 'strasbourg',
    provision: { instrument: 'echr-rules', article: '39', with: 'its practice direction' },
    text: 'Consider asking the European Court of Human Rights to stay the removal, as early as possible before it.',
  },
  {
    on: ['data-deleted-by-source'],
    kind: 're-check',
    of: 'pending-requests',
    provision: { instrument: 'practice', article: '' },
    text:
      'Ask the Commission in the pending {what} to confirm what was deleted, and whether it decides on the merits all ' +
      'the same: without a finding the data can come back.',
  },
  {
    on: ['data-deleted-by-source'],
    kind: 're-check',
    of: 'living-notices',
    provision: { instrument: 'practice', article: '' },
    text:
      'Find out whether this record is gone too, then check again after 3 and 12 months: it can come back under ' +
      'another colour, and national copies and lists may stay.',
  },
  {
    on: ['asylum-revoked'],
    kind: 're-check',
    of: 'pending-requests',
    ground: 'REFUGEE_POLICY',
    provision: { instrument: 'resolution', article: 'GA-2017-86-RES-09' },
    text:
      'Check what the pending {what} says of the status: data deleted for it may be restored, and what is no longer ' +
      'true must be corrected.',
  },
];
