// Over 200 lines: the procedure of the Commission is one table, and a lawyer reads it from top to bottom.
import type { FactName } from './fact.js';
import type { Bearer } from './rulebook/rule.js';

/** The states of a request, in the order of the procedure, with who must move next. */
export const REQUEST_STATES = {
  draft: { moveOf: 'firm' },
  submitted: { moveOf: 'ccf' },
  received: { moveOf: 'ccf' },
  'documents-requested': { moveOf: 'applicant' },
  inadmissible: { moveOf: 'firm' },
  admissible: { moveOf: 'ccf' },
  'checking-data': { moveOf: 'general-secretariat' },
  'compliance-review-pending': { moveOf: 'general-secretariat' },
  'without-data': { moveOf: 'ccf' },
  'in-consultation': { moveOf: 'ccf' },
  'applicant-asked': { moveOf: 'applicant' },
  'listed-for-session': { moveOf: 'ccf' },
  'data-deleted-before-decision': { moveOf: 'ccf' },
  decided: { moveOf: 'ccf' },
  'with-general-secretariat': { moveOf: 'general-secretariat' },
  implemented: { moveOf: 'ccf' },
  notified: { moveOf: 'firm' },
  conditional: { moveOf: 'source-ncb' },
  'closed-without-merits': { moveOf: 'firm' },
  'post-decision': { moveOf: 'firm' },
  'in-revision-window': { moveOf: 'applicant' },
  withdrawn: { moveOf: 'firm' },
  closed: { moveOf: 'firm' },
} as const satisfies Record<string, { moveOf: Bearer }>;

export type RequestState = keyof typeof REQUEST_STATES;
export const REQUEST_STATE_NAMES = Object.keys(REQUEST_STATES) as readonly RequestState[];

/** One row of the procedure: from these states the step leads there, and its day is this fact. */
export interface Transition {
  step: string;
  from: readonly RequestState[];
  /** Absent: the state stays, the step only records a fact. */
  to?: RequestState;
  setsFact: FactName;
  letterFact?: FactName;
  alsoFacts?: readonly FactName[];
  /** Requests the Chamber decides, or letters outside its procedure; both when absent. */
  only?: 'commission' | 'letters';
  implementing?: 'something' | 'nothing';
  /** The provision the step rests on. */
  under?: string;
}

/** Admissible and not decided: the Commission, the bureaus and the General Secretariat are at work. */
const EXAMINED = [
  'admissible',
  'checking-data',
  'compliance-review-pending',
  'in-consultation',
  'applicant-asked',
  'listed-for-session',
] as const;
const FILED = ['submitted', 'received'] as const;
const UNDECIDED = [...EXAMINED, 'without-data', 'data-deleted-before-decision'] as const;

const rows = [
  { step: 'submit', from: ['draft'], to: 'submitted', setsFact: 'submittedOn' },
  {
    step: 'record-receipt',
    from: ['submitted'],
    to: 'received',
    setsFact: 'ccfReceivedOn',
    letterFact: 'acknowledgementLetterOn',
    under: 'Art. 31(1)',
  },
  {
    step: 'request-documents',
    from: FILED,
    to: 'documents-requested',
    setsFact: 'documentsRequestedOn',
    alsoFacts: ['documentsDueOn'],
    only: 'commission',
    under: 'Operating Rule 30',
  },
  { step: 'answer', from: ['documents-requested'], to: 'received', setsFact: 'documentsSentOn', only: 'commission' },
  {
    step: 'declare-admissible',
    from: FILED,
    to: 'admissible',
    setsFact: 'declaredAdmissibleOn',
    letterFact: 'admissibilityLetterOn',
    only: 'commission',
    under: 'Art. 32(1)',
  },
  {
    step: 'declare-partly-inadmissible',
    from: FILED,
    to: 'admissible',
    setsFact: 'declaredAdmissibleOn',
    letterFact: 'admissibilityLetterOn',
    alsoFacts: ['partlyInadmissibleOn'],
    only: 'commission',
    under: 'Art. 32(2)-(3)',
  },
  {
    step: 'declare-inadmissible',
    from: [...FILED, 'documents-requested'],
    to: 'inadmissible',
    setsFact: 'declaredInadmissibleOn',
    letterFact: 'inadmissibilityLetterOn',
    only: 'commission',
    under: 'Art. 32(2)-(3)',
  },
  {
    step: 'ask-general-secretariat',
    from: ['admissible'],
    to: 'checking-data',
    setsFact: 'ipsgAskedOn',
    under: 'Art. 33(2)',
  },
  {
    step: 'await-compliance-review',
    from: ['admissible', 'checking-data'],
    to: 'compliance-review-pending',
    setsFact: 'ipsgReviewStartedOn',
    under: 'Art. 33(5)',
  },
  {
    step: 'find-no-data',
    from: ['admissible', 'checking-data'],
    to: 'without-data',
    setsFact: 'noDataFoundOn',
    under: 'Art. 33(3)',
  },
  {
    step: 'consult',
    from: ['admissible', 'checking-data', 'compliance-review-pending'],
    to: 'in-consultation',
    setsFact: 'consultedOn',
    alsoFacts: ['ipsgAnsweredOn', 'ipsgReviewEndedOn', 'ncbAskedOn', 'ncbReplyDueOn'],
    under: 'Art. 34',
  },
  {
    step: 'ask-applicant',
    from: ['admissible', 'checking-data', 'compliance-review-pending', 'in-consultation', 'listed-for-session'],
    to: 'applicant-asked',
    setsFact: 'applicantAskedOn',
    alsoFacts: ['applicantReplyDueOn'],
    under: 'Art. 34(2)',
  },
  { step: 'answer', from: ['applicant-asked'], to: 'in-consultation', setsFact: 'answeredOn' },
  {
    step: 'list-for-session',
    from: [
      'admissible',
      'checking-data',
      'compliance-review-pending',
      'in-consultation',
      'applicant-asked',
      'listed-for-session',
    ],
    to: 'listed-for-session',
    setsFact: 'sessionLetterOn',
    alsoFacts: ['sessionStartsOn', 'sessionEndsOn', 'submissionsDueOn'],
    under: 'Art. 31(3)',
  },
  {
    step: 'record-deletion',
    from: [...EXAMINED, 'without-data'],
    to: 'data-deleted-before-decision',
    setsFact: 'dataDeletedOn',
  },
  {
    step: 'decide',
    from: UNDECIDED,
    to: 'decided',
    setsFact: 'decidedOn',
    letterFact: 'decisionLetterOn',
    alsoFacts: ['sessionStartsOn', 'sessionEndsOn'],
    under: 'Art. 38, 40',
  },
  {
    step: 'decide',
    from: FILED,
    to: 'decided',
    setsFact: 'decidedOn',
    letterFact: 'decisionLetterOn',
    only: 'letters',
  },
  {
    step: 'hand-to-general-secretariat',
    from: ['decided'],
    to: 'with-general-secretariat',
    setsFact: 'ipsgReceivedDecisionOn',
    under: 'Art. 41(1)',
  },
  {
    step: 'clarify',
    from: ['with-general-secretariat'],
    setsFact: 'ipsgClarificationsReceivedOn',
    under: 'Art. 41(2)',
  },
  {
    step: 'implement',
    from: ['decided', 'with-general-secretariat'],
    to: 'implemented',
    setsFact: 'implementedOn',
    letterFact: 'implementationLetterOn',
    alsoFacts: ['implementationToldToCcfOn'],
    implementing: 'something',
    under: 'Art. 41(2)',
  },
  {
    step: 'implement',
    from: ['conditional'],
    to: 'implemented',
    setsFact: 'implementedOn',
    letterFact: 'implementationLetterOn',
    under: 'the decision, whose condition was not met',
  },
  { step: 'report-implementation', from: ['implemented'], setsFact: 'implementationToldToCcfOn', under: 'Art. 41(2)' },
  {
    step: 'notify',
    from: ['decided', 'with-general-secretariat'],
    to: 'notified',
    setsFact: 'notifiedOn',
    alsoFacts: ['decisionLetterOn'],
    implementing: 'nothing',
    under: 'Art. 41(3)',
  },
  {
    step: 'notify',
    from: ['implemented'],
    to: 'notified',
    setsFact: 'notifiedOn',
    alsoFacts: ['decisionLetterOn'],
    under: 'Art. 41(3)',
  },
  {
    step: 'set-condition',
    from: ['notified'],
    to: 'conditional',
    setsFact: 'conditionSetOn',
    alsoFacts: ['ncbNotifiedOn'],
    only: 'commission',
    under: 'the decision (as in 2025-3)',
  },
  {
    step: 'meet-condition',
    from: ['conditional'],
    to: 'post-decision',
    setsFact: 'conditionMetOn',
    under: 'the decision',
  },
  {
    step: 'close-without-merits',
    from: ['without-data', 'data-deleted-before-decision'],
    to: 'closed-without-merits',
    setsFact: 'closedWithoutMeritsOn',
  },
  {
    step: 'dismiss',
    from: ['received', ...EXAMINED],
    to: 'closed-without-merits',
    setsFact: 'closedWithoutMeritsOn',
    only: 'commission',
    under: 'Art. 28(3)(a)',
  },
  {
    step: 'follow-up',
    from: ['notified', 'closed-without-merits'],
    to: 'post-decision',
    setsFact: 'followUpStartedOn',
    under: 'Art. 41(4)',
  },
  {
    step: 'discover-fact',
    from: ['notified', 'post-decision', 'closed'],
    to: 'in-revision-window',
    setsFact: 'factDiscoveredOn',
    alsoFacts: ['clientLearnedOn', 'counselLearnedOn'],
    only: 'commission',
    under: 'Art. 42(2)',
  },
  {
    step: 'file-revision',
    from: ['in-revision-window'],
    to: 'post-decision',
    setsFact: 'revisionFiledOn',
    under: 'Art. 42',
  },
  {
    step: 'extend',
    from: UNDECIDED,
    setsFact: 'extensionDecidedOn',
    letterFact: 'extensionCommunicatedOn',
    alsoFacts: ['extendedToOn', 'extensionCommunicatedOn'],
    under: 'Art. 40(3)',
  },
  {
    step: 'flag-abuse',
    from: [...FILED, ...UNDECIDED],
    setsFact: 'abuseFlaggedOn',
    only: 'commission',
    under: 'Art. 28(3)',
  },
  {
    step: 'close',
    from: ['inadmissible', 'notified', 'post-decision', 'in-revision-window', 'closed-without-merits', 'conditional'],
    to: 'closed',
    setsFact: 'closedOn',
  },
  { step: 'close', from: ['decided', 'implemented'], to: 'closed', setsFact: 'closedOn', only: 'letters' },
  { step: 'reopen', from: ['closed'], to: 'post-decision', setsFact: 'reopenedOn' },
  {
    step: 'withdraw',
    from: ['draft', ...FILED, 'documents-requested', ...UNDECIDED],
    to: 'withdrawn',
    setsFact: 'withdrawnOn',
  },
] as const satisfies readonly Transition[];

export type RequestStep = (typeof rows)[number]['step'];

export type LifecycleRow = Transition & { step: RequestStep };

/** The whole procedure, in its order. */
export const LIFECYCLE: readonly LifecycleRow[] = rows;

export const REQUEST_STEPS: readonly RequestStep[] = [...new Set(LIFECYCLE.map((row) => row.step))];
