import type { Code } from '../words/message.js';
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

type SuggestionText = Exclude<Extract<Code, `law.suggestion.${string}`>, `law.suggestion.what.${string}`>;

/** What an event gives reason to consider, where, and under which text. One row an event, a kind and a place. */
export interface SuggestionRow {
  on: readonly ProceedingEventKind[];
  kind: SuggestionKind;
  /** In each of these, or once for the file. `no-request` and `no-strasbourg`: once, where the file has none. */
  of:
    'file' | 'pending-requests' | 'decided-requests' | 'no-request' | 'living-notices' | 'no-strasbourg' | 'strasbourg';
  ground?: GroundCode;
  provision: Provision;
  /** What to do and why; `{what}` in it is the request. */
  text: SuggestionText;
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

type EvidenceReason = SuggestionText extends infer T
  ? T extends `law.suggestion.evidence-${infer Why}`
    ? Why
    : never
  : never;

function evidence(on: readonly ProceedingEventKind[], ground: GroundCode, provision: Provision, why: EvidenceReason) {
  return {
    on,
    kind: 'file-evidence',
    of: 'pending-requests',
    ground,
    provision,
    text: `law.suggestion.evidence-${why}`,
  } as const;
}

export const SUGGESTION_ROWS: readonly SuggestionRow[] = [
  {
    on: ['asylum-granted'],
    kind: 'confirm-status',
    of: 'file',
    ground: 'REFUGEE_POLICY',
    provision: { instrument: 'resolution', article: 'GA-2017-86-RES-09' },
    text: 'law.suggestion.confirm-status',
  },
  evidence(['asylum-granted'], 'REFUGEE_POLICY', { instrument: 'resolution', article: 'GA-2017-86-RES-09' }, 'refugee'),
  evidence(
    ['extradition-refused'],
    'EXTRADITION_REFUSED',
    { instrument: 'rpd', article: '10', with: 'Art. 81-84, 87' },
    'refusal',
  ),
  evidence(
    ['warrant-cancelled', 'charges-dropped'],
    'PROCEEDINGS_INVALID',
    { instrument: 'rpd', article: '83(2)(b)(v)', with: 'Art. 81(3)' },
    'warrant',
  ),
  evidence(
    ['acquitted'],
    'NE_BIS_IN_IDEM',
    { instrument: 'constitution', article: '2', with: 'RPD, Art. 81(3)' },
    'acquittal',
  ),
  evidence(['limitation-passed'], 'LIMITATION', { instrument: 'rpd', article: '11', with: 'Art. 81' }, 'limitation'),
  evidence(['sentence-served'], 'SENTENCE_SERVED', { instrument: 'rpd', article: '10', with: 'Art. 12' }, 'served'),
  evidence(
    ['proceedings-transferred'],
    'TRANSFER_OF_PROCEEDINGS',
    { instrument: 'ccf-decision', article: '2023-3' },
    'transfer',
  ),
  evidence(
    ['rule-39-granted', 'interim-measure-granted'],
    'ART2_HUMAN_RIGHTS',
    { instrument: 'constitution', article: '2', with: 'RPD, Art. 11, 34(1)' },
    'harm',
  ),
  {
    on: TURNS,
    kind: 'start-revision',
    of: 'decided-requests',
    provision: { instrument: 'ccf-statute', article: '42(2)', with: 'Art. 42(1)' },
    text: 'law.suggestion.start-revision',
  },
  {
    on: TURNS,
    kind: 'source-request',
    of: 'file',
    provision: { instrument: 'ccf-statute', article: '28(2)(a)', with: 'RPD, Art. 81' },
    text: 'law.suggestion.source-request',
  },
  {
    on: [...TURNS, ...ARRESTS],
    kind: 'file-request',
    of: 'no-request',
    provision: { instrument: 'ccf-statute', article: '30', with: 'Art. 40(2)' },
    text: 'law.suggestion.file-request',
  },
  {
    on: [...ARRESTS, 'extradition-granted', 'removal-date-known', 'asylum-granted'],
    kind: 'provisional-measure',
    of: 'pending-requests',
    provision: { instrument: 'ccf-statute', article: '37' },
    text: 'law.suggestion.provisional-measure',
  },
  {
    on: ['final-decision'],
    kind: 'open-proceeding',
    of: 'no-strasbourg',
    provision: { instrument: 'echr', article: '35(1)', with: 'Protocol 15' },
    text: 'law.suggestion.open-proceeding',
  },
  {
    on: ['extradition-granted', 'removal-date-known'],
    kind: 'interim-measure',
    of: 'strasbourg',
    provision: { instrument: 'echr-rules', article: '39', with: 'its practice direction' },
    text: 'law.suggestion.interim-measure',
  },
  {
    on: ['data-deleted-by-source'],
    kind: 're-check',
    of: 'pending-requests',
    provision: { instrument: 'practice', article: '' },
    text: 'law.suggestion.confirm-deletion',
  },
  {
    on: ['data-deleted-by-source'],
    kind: 're-check',
    of: 'living-notices',
    provision: { instrument: 'practice', article: '' },
    text: 'law.suggestion.re-check-record',
  },
  {
    on: ['asylum-revoked'],
    kind: 're-check',
    of: 'pending-requests',
    ground: 'REFUGEE_POLICY',
    provision: { instrument: 'resolution', article: 'GA-2017-86-RES-09' },
    text: 'law.suggestion.re-check-status',
  },
];
