/** What the Commission, or events, made of one data record. An outcome attaches to a record, not to a request (2025-1). */
export const OUTCOMES = {
  NOT_COMPLIANT_DELETE: { title: 'Not compliant: to be deleted', implement: true },
  COMPLIANT: { title: 'Compliant', implement: false },
  COMPLIANT_WITH_UPDATE: { title: 'Compliant once updated', implement: true },
  COMPLIANT_CONDITIONAL: { title: 'Compliant on a condition', implement: false },
  PARTIAL: { title: 'Partly deleted, partly kept', implement: true },
  CORRECTED: { title: 'Corrected', implement: true },
  ADDENDUM_ADDED: { title: 'Addendum added', implement: true },
  BLOCKED: { title: 'Blocked', implement: true },
  DELETED_BY_SOURCE_BEFORE_DECISION: { title: 'Deleted by the source before a decision', implement: false },
  DELETED_BY_IPSG_BEFORE_DECISION: { title: 'Deleted by the General Secretariat before a decision', implement: false },
  NO_DATA: { title: 'No data', implement: false },
  INADMISSIBLE: { title: 'Inadmissible', implement: false },
  DISMISSED_ABUSE: { title: 'Dismissed as an abuse', implement: false },
  WITHDRAWN: { title: 'Withdrawn', implement: false },
  REVISION_REJECTED_NO_NEW_FACT: { title: 'Revision rejected: no new fact', implement: false },
  REVISION_GRANTED: { title: 'Revision granted', implement: true },
  OTHER_REMEDY: { title: 'Another remedy', implement: true },
} as const;

/** How a request for access ended; "neither confirm nor deny" is an answer of its own, neither yes nor no. */
export const ACCESS_CONCLUSIONS = {
  DATA_DISCLOSED_FULL: { title: 'Data disclosed in full', implement: false },
  DATA_DISCLOSED_PARTIAL: { title: 'Data disclosed in part or in summary', implement: false },
  NO_DATA: { title: 'No data', implement: false },
  NEITHER_CONFIRM_NOR_DENY: { title: 'Existence of data neither confirmed nor denied', implement: false },
  DATA_EXISTS_CONTENT_RESTRICTED: { title: 'Data exist, content restricted', implement: false },
  REFERRED_TO_SOURCE: { title: 'Referred to the source', implement: false },
  INADMISSIBLE: { title: 'Inadmissible', implement: false },
  NO_REPLY: { title: 'No reply', implement: false },
} as const;

export type OutcomeCode = keyof typeof OUTCOMES;
export type AccessConclusion = keyof typeof ACCESS_CONCLUSIONS;
export type Conclusion = OutcomeCode | AccessConclusion;

export const CONCLUSIONS: readonly Conclusion[] = [
  ...new Set([...(Object.keys(OUTCOMES) as OutcomeCode[]), ...(Object.keys(ACCESS_CONCLUSIONS) as AccessConclusion[])]),
];

/**
 * Whether the conclusion obliges the General Secretariat to change the files (Art. 41(2)). One that does not is notified
 * within a month of the decision (Art. 41(3)). A conditional one changes nothing until its condition fails.
 */
export function needsImplementation(conclusion: Conclusion): boolean {
  return { ...ACCESS_CONCLUSIONS, ...OUTCOMES }[conclusion].implement;
}

export function conclusionTitle(conclusion: Conclusion): string {
  return { ...ACCESS_CONCLUSIONS, ...OUTCOMES }[conclusion].title;
}
