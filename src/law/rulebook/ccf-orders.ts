import { DECIDED_KINDS } from '../request-kind.js';
import type { DeadlineRule } from './rule.js';

/** What a letter under the Operating Rules or a decision of the Commission sets; the day stands in the paper itself. */
const ordered = {
  subject: 'ccf-request',
  force: 'ordered',
  direction: 'after',
  countFrom: 'next-day',
  roll: 'none',
  sureness: 'verified',
  appliesTo: DECIDED_KINDS,
} as const;

export const ccfOperatingRules: readonly DeadlineRule[] = [
  {
    ...ordered,
    id: 'DEFICIENCY_CURE',
    ruleSet: 'ccf-operating-rules',
    source: { instrument: 'ccf-operating-rules', article: '30' },
    trigger: 'documentsRequestedOn',
    length: 'by-letter',
    dateFact: 'documentsDueOn',
    owedBy: 'applicant',
    inForce: { from: '2017-03-11', sureness: 'stated' },
    hard: 'H',
    extendable: 'on-asking',
    metBy: ['documentsSentOn'],
    repeats: true,
    endedBy: ['declaredAdmissibleOn', 'declaredInadmissibleOn', 'withdrawnOn', 'closedWithoutMeritsOn', 'closedOn'],
    note: 'rules.DEFICIENCY_CURE.note',
  },
];

export const ccfDecisions: readonly DeadlineRule[] = [
  {
    ...ordered,
    id: 'CONDITIONAL_DECISION',
    ruleSet: 'ccf-decision',
    source: { instrument: 'ccf-decision', article: '2025-3' },
    trigger: 'ncbNotifiedOn',
    fallbacks: [{ from: 'notifiedOn', confidence: 'assumed' }],
    length: { n: 1, unit: 'month' },
    adjustable: true,
    onlyAfter: 'conditionSetOn',
    owedBy: 'source-ncb',
    inForce: { sureness: 'unstated' },
    hard: 'M',
    extendable: 'no',
    metBy: ['conditionMetOn', 'implementedOn'],
    endedBy: ['closedOn'],
    note: 'rules.CONDITIONAL_DECISION.note',
  },
];
