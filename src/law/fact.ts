import { message, type Message } from '../words/message.js';
import type { LocalDate } from './calendar.js';

/**
 * Every day the law looks at. A fact is recorded once under one name;
 * a letter's own day is a different fact from the event the letter reports, since Art. 40 runs from the event.
 */
export const FACT_NAMES = [
  // a request to the Commission
  'submittedOn',
  'acknowledgementLetterOn',
  'ccfReceivedOn',
  'documentsRequestedOn',
  'documentsDueOn',
  'documentsSentOn',
  'declaredInadmissibleOn',
  'partlyInadmissibleOn',
  'inadmissibilityLetterOn',
  'declaredAdmissibleOn',
  'admissibilityLetterOn',
  'ipsgAskedOn',
  'ipsgAnsweredOn',
  'ipsgReviewStartedOn',
  'ipsgReviewEndedOn',
  'noDataFoundOn',
  'consultedOn',
  'ncbAskedOn',
  'ncbReplyDueOn',
  'ncbRepliedOn',
  'applicantAskedOn',
  'applicantReplyDueOn',
  'answeredOn',
  'sessionLetterOn',
  'submissionsDueOn',
  'submissionsFiledOn',
  'sessionStartsOn',
  'sessionEndsOn',
  'sessionListSentOn',
  'dataDeletedOn',
  'statusAskedOn',
  'statusToldOn',
  'extensionDecidedOn',
  'extensionCommunicatedOn',
  'extendedToOn',
  'abuseFlaggedOn',
  'decidedOn',
  'decisionLetterOn',
  'ipsgReceivedDecisionOn',
  'ipsgClarificationsReceivedOn',
  'implementedOn',
  'implementationLetterOn',
  'implementationToldToCcfOn',
  'recipientsToldOn',
  'notifiedOn',
  'conditionSetOn',
  'ncbNotifiedOn',
  'conditionMetOn',
  'factDiscoveredOn',
  'clientLearnedOn',
  'counselLearnedOn',
  'revisionFiledOn',
  'followUpStartedOn',
  'reopenedOn',
  'withdrawnOn',
  'closedWithoutMeritsOn',
  'closedOn',
  'provisionalAskedOn',
  'provisionalDecidedOn',
  'provisionalRefusedOn',
  'provisionalInForceOn',
  'provisionalEndedOn',
  'accessDecisionDueOn',
  'deletionDecisionDueOn',
  'recheckedOn',
  // a notice and the copies made of it
  'recordedOn',
  'publishedOn',
  'retentionExpiresOn',
  'retentionReviewedOn',
  'renewedOn',
  'deletedOn',
  'suspendedOn',
  'suspensionEndedOn',
  'downloadedOn',
  'deletionNotifiedOn',
  'recipientToldOn',
  'nationalCopyUpdatedOn',
  'nationalCopyDeletedOn',
  'otherUseNotifiedOn',
  'otherUseObjectedOn',
  // a bureau
  'newEntityNotifiedOn',
  'newEntityObjectedOn',
  'leaveAskedOn',
  'leaveAnsweredOn',
  'supervisionImposedOn',
  'supervisionEndedOn',
  // proceedings beside the request
  'arrestedOn',
  'releasedOn',
  'extraditionRequestReceivedOn',
  'consentedOn',
  'consentToldOn',
  'surrenderDecidedOn',
  'finalDecisionOn',
  'finalDecisionServedOn',
  'surrenderedOn',
  'extraditionOrderToldOn',
  'appealFiledOn',
  'applicationFiledOn',
  'removalDateKnownOn',
  'interimMeasureAskedOn',
  'communicatedToGovernmentOn',
  'governmentAnsweredOn',
  'refusedOn',
  'requestReceivedOn',
  'requestAnsweredOn',
  'finalOrderOn',
  'motionFiledOn',
] as const;

export type FactName = (typeof FACT_NAMES)[number];

const known: ReadonlySet<string> = new Set(FACT_NAMES);

/** Whether the law looks at a day of that name; others may be kept beside those it does. */
export function isFactName(name: string): name is FactName {
  return known.has(name);
}

/** The day, to complete "counted from ...". */
export function factNamed(name: FactName): Message {
  return message(`facts.${name}`);
}

/** From surest to least sure. A deadline is as sure as the weakest fact it rests on. */
export const CONFIDENCES = ['stated', 'inferred', 'assumed'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A day somebody reports: exact (`on`), or known only to lie between two days. At most one current fact a name. */
export type Fact = {
  name: FactName;
  confidence: Confidence;
  /** The letter or document it is read from. */
  sourceId?: string;
} & (
  | { on: LocalDate; earliest?: undefined; latest?: undefined }
  | { on?: undefined; earliest: LocalDate; latest: LocalDate }
);

export function weakest(a: Confidence, b: Confidence): Confidence {
  return CONFIDENCES.indexOf(a) >= CONFIDENCES.indexOf(b) ? a : b;
}
