import type { LocalDate } from './calendar.js';

/**
 * Every day the law looks at, with the words that complete "counted from ...". A fact is recorded once under one name;
 * a letter's own day is a different fact from the event the letter reports, since Art. 40 runs from the event.
 */
export const FACTS = {
  // a request to the Commission
  submittedOn: 'the day the request was sent',
  acknowledgementLetterOn: "the date of the Commission's acknowledgement",
  ccfReceivedOn: 'the day the Commission received the request',
  documentsRequestedOn: 'the day the Commission asked for missing documents',
  documentsDueOn: "the day set in the Commission's letter for the missing documents",
  documentsSentOn: 'the day the missing documents were sent',
  declaredInadmissibleOn: 'the day the request was declared inadmissible',
  partlyInadmissibleOn: 'the day part of the request was declared inadmissible',
  inadmissibilityLetterOn: 'the date of the letter declaring the request inadmissible',
  declaredAdmissibleOn: 'the day the request was declared admissible',
  admissibilityLetterOn: 'the date of the letter saying the request is admissible',
  ipsgAskedOn: 'the day the Requests Chamber asked the General Secretariat whether data exist',
  ipsgAnsweredOn: 'the day the General Secretariat answered whether data exist',
  ipsgReviewStartedOn: 'the day the General Secretariat began its own compliance review',
  ipsgReviewEndedOn: 'the day the General Secretariat ended its own compliance review',
  noDataFoundOn: 'the day no data were found',
  consultedOn: 'the day the Commission began to consult the bureaus',
  ncbAskedOn: 'the day the source bureau was asked',
  ncbReplyDueOn: 'the day set for the reply of the source bureau',
  ncbRepliedOn: 'the day the source bureau replied',
  applicantAskedOn: 'the date of the letter asking the applicant for information',
  applicantReplyDueOn: "the day set in the Commission's letter for the applicant's reply",
  answeredOn: 'the day the applicant answered',
  sessionLetterOn: 'the date of the letter naming the session',
  submissionsDueOn: "the day set in the Commission's letter for last submissions",
  submissionsFiledOn: 'the day the last submissions were filed',
  sessionStartsOn: 'the first day of the session',
  sessionEndsOn: 'the last day of the session',
  sessionListSentOn: 'the day the list of issues for the session was sent',
  dataDeletedOn: 'the day the data were deleted before a decision',
  statusAskedOn: 'the day the applicant asked how the request stands',
  statusToldOn: 'the day the Commission said how the request stands',
  extensionDecidedOn: 'the day an extension was decided',
  extensionCommunicatedOn: 'the day the extension was communicated',
  extendedToOn: 'the day the time was extended to',
  abuseFlaggedOn: 'the day abuse of the procedure was raised',
  decidedOn: 'the day the Commission decided',
  decisionLetterOn: "the date of the letter carrying the Commission's decision",
  ipsgReceivedDecisionOn: 'the day the General Secretariat received the decision',
  ipsgClarificationsReceivedOn: 'the day the General Secretariat received the clarifications it asked for',
  implementedOn: 'the day the decision was implemented',
  implementationLetterOn: 'the date of the letter reporting the implementation',
  implementationToldToCcfOn: 'the day the Commission was told of the implementation',
  recipientsToldOn: 'the day the recipients of the data were told',
  notifiedOn: 'the day the decision reached the applicant',
  conditionSetOn: 'the day a condition was set',
  ncbNotifiedOn: 'the day the source bureau was notified of the decision',
  conditionMetOn: 'the day the condition was met',
  factDiscoveredOn: 'the day the new fact was discovered',
  clientLearnedOn: 'the day the client learned of the new fact',
  counselLearnedOn: 'the day counsel learned of the new fact',
  revisionFiledOn: 'the day the application for revision was filed',
  followUpStartedOn: 'the day the follow-up began',
  reopenedOn: 'the day the request was taken up again',
  withdrawnOn: 'the day the request was withdrawn',
  closedWithoutMeritsOn: 'the day the request ended without a decision on the merits',
  closedOn: 'the day the request was closed',
  provisionalAskedOn: 'the day a provisional measure was asked for',
  provisionalDecidedOn: 'the day the provisional measure was decided',
  provisionalRefusedOn: 'the day the provisional measure was refused',
  provisionalInForceOn: 'the day the provisional measure took effect',
  provisionalEndedOn: 'the day the provisional measure ended',
  accessDecisionDueOn: 'the day the decision on access is due',
  deletionDecisionDueOn: 'the day the decision on correction or deletion is due',
  recheckedOn: 'the day the lists and databases were checked again',
  // a notice and the copies made of it
  recordedOn: "the day the data were recorded in INTERPOL's files",
  publishedOn: 'the day the notice was published',
  retentionExpiresOn: 'the day the retention period ends',
  retentionReviewedOn: 'the day the source was asked whether to keep the data',
  renewedOn: 'the day the retention was renewed',
  deletedOn: 'the day the data were deleted',
  suspendedOn: 'the day the notice was suspended',
  suspensionEndedOn: 'the day the suspension ended',
  downloadedOn: 'the day the data were copied into a national system',
  deletionNotifiedOn: 'the day the deletion was notified to the bureaus',
  recipientToldOn: 'the day the recipient was told of the change or deletion',
  nationalCopyUpdatedOn: 'the day the national copy was brought up to date',
  nationalCopyDeletedOn: 'the day the national copy was deleted',
  otherUseNotifiedOn: 'the day the source bureau was told of the other use',
  otherUseObjectedOn: 'the day the source bureau objected to the other use',
  // a bureau
  newEntityNotifiedOn: 'the day the new entity was notified',
  newEntityObjectedOn: 'the day a bureau objected to the new entity',
  leaveAskedOn: "the day the General Secretariat asked for the bureau's leave",
  leaveAnsweredOn: 'the day the bureau answered',
  supervisionImposedOn: 'the day corrective supervision was imposed',
  supervisionEndedOn: 'the day corrective supervision ended',
  // proceedings beside the request
  arrestedOn: 'the day of the arrest',
  releasedOn: 'the day of release',
  extraditionRequestReceivedOn: 'the day the extradition request and its papers arrived',
  consentedOn: 'the day the person consented to surrender',
  consentToldOn: 'the day the requesting state was told whether the person consents',
  surrenderDecidedOn: 'the day surrender was decided',
  finalDecisionOn: 'the day of the final decision',
  finalDecisionServedOn: 'the day the final decision was served',
  surrenderedOn: 'the day of surrender',
  extraditionOrderToldOn: 'the day the Secretary of State informed the person of the order',
  appealFiledOn: 'the day the appeal was filed',
  applicationFiledOn: 'the day the application was lodged',
  removalDateKnownOn: 'the day the date of removal became known',
  interimMeasureAskedOn: 'the day an interim measure was asked for',
  communicatedToGovernmentOn: 'the day the case was communicated to the government',
  governmentAnsweredOn: 'the day the government answered',
  refusedOn: 'the day of the refusal',
  requestReceivedOn: 'the day the request was received',
  requestAnsweredOn: 'the day the request was answered',
  finalOrderOn: 'the day of the final order',
  motionFiledOn: 'the day the motion was filed',
} as const;

export type FactName = keyof typeof FACTS;

export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];

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
