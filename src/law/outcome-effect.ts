import type { OutcomeCode } from './outcome.js';

/** What an outcome meant for the data, coarsely enough to be counted and to be set beside the Commission's own counts. */
export const EFFECTS = ['deleted', 'deleted-before-decision', 'changed', 'kept', 'not-examined'] as const;
export type Effect = (typeof EFFECTS)[number];

/**
 * Compliant on a condition or once updated counts as kept, as in the annual report for 2021 (20 of its 133 compliant
 * cases). An answer about access has no effect on the data and is not among them.
 */
export const EFFECT_OF: Record<OutcomeCode, Effect> = {
  NOT_COMPLIANT_DELETE: 'deleted',
  DELETED_BY_SOURCE_BEFORE_DECISION: 'deleted-before-decision',
  DELETED_BY_IPSG_BEFORE_DECISION: 'deleted-before-decision',
  PARTIAL: 'changed',
  CORRECTED: 'changed',
  ADDENDUM_ADDED: 'changed',
  BLOCKED: 'changed',
  REVISION_GRANTED: 'changed',
  OTHER_REMEDY: 'changed',
  COMPLIANT: 'kept',
  COMPLIANT_WITH_UPDATE: 'kept',
  COMPLIANT_CONDITIONAL: 'kept',
  NO_DATA: 'not-examined',
  INADMISSIBLE: 'not-examined',
  DISMISSED_ABUSE: 'not-examined',
  WITHDRAWN: 'not-examined',
  REVISION_REJECTED_NO_NEW_FACT: 'not-examined',
};
