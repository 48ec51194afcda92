/** What the Commission, or events, made of one data record. An outcome attaches to a record, not to a request (2025-1). */
export const OUTCOMES = {
  NOT_COMPLIANT_DELETE: { implement: true },
  COMPLIANT: { implement: false },
  COMPLIANT_WITH_UPDATE: { implement: true },
  COMPLIANT_CONDITIONAL: { implement: false },
  PARTIAL: { implement: true },
  CORRECTED: { implement: true },
  ADDENDUM_ADDED: { implement: true },
  BLOCKED: { implement: true },
  DELETED_BY_SOURCE_BEFORE_DECISION: { implement: false },
  DELETED_BY_IPSG_BEFORE_DECISION: { implement: false },
  NO_DATA: { implement: false },
  INADMISSIBLE: { implement: false },
  DISMISSED_ABUSE: { implement: false },
  WITHDRAWN: { implement: false },
  REVISION_REJECTED_NO_NEW_FACT: { implement: false },
  REVISION_GRANTED: { implement: true },
  OTHER_REMEDY: { implement: true },
} as const;

/** How a request for access ended; "neither confirm nor deny" is an answer of its own, neither yes nor no. */
export const ACCESS_CONCLUSIONS = {
  DATA_DISCLOSED_FULL: { implement: false },
  DATA_DISCLOSED_PARTIAL: { implement: false },
  NO_DATA: { implement: false },
  NEITHER_CONFIRM_NOR_DENY: { implement: false },
  DATA_EXISTS_CONTENT_RESTRICTED: { implement: false },
  REFERRED_TO_SOURCE: { implement: false },
  INADMISSIBLE: { implement: false },
  NO_REPLY: { implement: false },
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
