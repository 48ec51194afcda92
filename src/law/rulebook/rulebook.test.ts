// Over 200 lines: one row a rule, so that a lawyer can check the whole rulebook in one place.
import { isLocalDate, WEEKENDS_ONLY, type LocalDate } from '../calendar.js';
import type { DeadlineQuestion } from '../deadline.js';
import { deadlinesFor } from '../deadlines.js';
import { FACT_NAMES, type FactName } from '../fact.js';
import { REQUEST_KINDS } from '../request-kind.js';
import { isInForce, ruleById, RULEBOOK, rulesAbout } from './rulebook.js';
import { SUBJECTS, versionOf, type Subject } from './rule.js';

type Days = Partial<Record<FactName, LocalDate>>;

/** A day, or "since" for what is owed without a date, or "?" and "since" for a date still to be entered. */
function answer(
  ruleId: string,
  subject: Subject,
  kind: string | undefined,
  days: Days,
  more: Partial<DeadlineQuestion> = {},
): string {
  const facts = Object.entries(days).map(([name, on]) => ({
    name: name as FactName,
    on,
    confidence: 'stated' as const,
  }));
  const deadlines = deadlinesFor({ subject, kind, facts, calendar: WEEKENDS_ONLY, ...more });
  const found = deadlines.find((deadline) => deadline.ruleId === ruleId);
  if (!found) return 'silent';
  return found.dueOn ?? `${found.missing ? '? ' : ''}since ${found.owedSince}`;
}

const IN_A_REQUEST: [ruleId: string, kind: string, days: Days, expected: string][] = [
  ['SESSION_LIST', 'deletion', { sessionStartsOn: '2026-09-30' }, '2026-08-30'],
  ['ACK', 'access', { ccfReceivedOn: '2026-03-15' }, 'since 2026-03-15'],
  ['ACK', 'access', { submittedOn: '2026-03-12' }, 'since 2026-03-12'],
  ['STATUS_ON_REQUEST', 'access', { statusAskedOn: '2026-05-01' }, 'since 2026-05-01'],
  ['SUBMISSION_CUTOFF', 'deletion', { sessionLetterOn: '2026-08-01' }, '? since 2026-08-01'],
  ['SUBMISSION_CUTOFF', 'deletion', { sessionLetterOn: '2026-08-01', submissionsDueOn: '2026-09-01' }, '2026-09-01'],
  ['ADM_NOTICE', 'revision', { ccfReceivedOn: '2026-03-15' }, '2026-04-15'],
  ['ADM_NOTICE', 'access', { acknowledgementLetterOn: '2026-03-20', submittedOn: '2026-03-12' }, '2026-04-20'],
  ['ADM_NOTICE', 'access', { submittedOn: '2026-03-12' }, '2026-04-12'],
  ['ADM_NOTICE', 'access', { ccfReceivedOn: '2017-03-10' }, 'silent'],
  ['ADM_NOTICE', 'preventive', { ccfReceivedOn: '2026-03-15' }, 'silent'],
  ['ADM_NOTICE', 'source-request', { ccfReceivedOn: '2026-03-15' }, 'silent'],
  ['IPSG_DATA_CHECK', 'access', { ipsgAskedOn: '2026-05-01', declaredAdmissibleOn: '2026-04-20' }, '2026-06-15'],
  ['IPSG_SEQUENCE', 'deletion', { ipsgReviewStartedOn: '2026-05-01' }, 'since 2026-05-01'],
  ['NCB_REPLY', 'deletion', { ncbAskedOn: '2026-05-01' }, '? since 2026-05-01'],
  ['NCB_REPLY', 'deletion', { ncbReplyDueOn: '2026-06-01' }, '2026-06-01'],
  ['APPLICANT_REPLY', 'deletion', { applicantAskedOn: '2026-05-01' }, '? since 2026-05-01'],
  ['APPLICANT_REPLY', 'deletion', { applicantAskedOn: '2026-05-01', applicantReplyDueOn: '2026-05-31' }, '2026-05-31'],
  ['PROVISIONAL_IMPLEMENT', 'deletion', { provisionalDecidedOn: '2026-05-31' }, '2026-06-30'],
  ['ACCESS_DECISION', 'access', { declaredAdmissibleOn: '2026-01-15' }, '2026-05-15'],
  ['ACCESS_DECISION', 'access', { declaredAdmissibleOn: '2025-10-31' }, '2026-02-28'],
  ['ACCESS_DECISION', 'deletion', { declaredAdmissibleOn: '2026-01-15' }, 'silent'],
  ['DELETION_DECISION', 'deletion', { declaredAdmissibleOn: '2026-01-15' }, '2026-10-15'],
  ['DELETION_DECISION', 'correction', { declaredAdmissibleOn: '2026-01-15' }, '2026-10-15'],
  ['DELETION_DECISION', 'access', { declaredAdmissibleOn: '2026-01-15' }, 'silent'],
  ['DELETION_DECISION', 'preventive', { declaredAdmissibleOn: '2026-01-15' }, 'silent'],
  ['REVISION_DECISION_ACCESS', 'revision', { declaredAdmissibleOn: '2026-01-15' }, '2026-05-15'],
  ['REVISION_DECISION_DELETION', 'revision', { declaredAdmissibleOn: '2026-01-15' }, '2026-10-15'],
  ['EXTENSION_NOTICE', 'deletion', { extensionDecidedOn: '2026-09-01' }, 'since 2026-09-01'],
  ['DECISION_TO_IPSG', 'deletion', { decidedOn: '2026-10-13' }, '2026-11-13'],
  ['DECISION_TO_IPSG', 'deletion', { decisionLetterOn: '2026-10-20' }, '2026-11-20'],
  ['DECISION_TO_IPSG', 'deletion', { decisionLetterOn: '2026-10-20', sessionEndsOn: '2026-10-13' }, '2026-11-13'],
  ['IPSG_IMPLEMENT', 'deletion', { ipsgReceivedDecisionOn: '2026-10-20' }, '2026-11-20'],
  ['IPSG_IMPLEMENT', 'deletion', { decidedOn: '2026-10-13' }, '2026-12-13'],
  ['IPSG_IMPLEMENT', 'deletion', { decisionLetterOn: '2026-10-20' }, '2026-12-20'],
  ['IPSG_IMPLEMENT_CLARIF', 'deletion', { ipsgClarificationsReceivedOn: '2026-11-30' }, '2026-12-30'],
  ['NOTIFY_ACCESS', 'access', { decidedOn: '2026-10-13' }, '2026-11-13'],
  ['NOTIFY_ACCESS', 'deletion', { decidedOn: '2026-10-13' }, 'silent'],
  ['NOTIFY_DELETION', 'deletion', { implementationToldToCcfOn: '2026-12-01', decidedOn: '2026-10-13' }, '2027-01-01'],
  ['NOTIFY_DELETION', 'deletion', { implementedOn: '2026-11-20', decidedOn: '2026-10-13' }, '2026-12-20'],
  ['NOTIFY_DELETION', 'deletion', { decidedOn: '2026-10-13' }, '2027-01-13'],
  ['NOTIFY_DELETION', 'deletion', { decisionLetterOn: '2026-10-20' }, '2027-01-20'],
  ['NOTIFY_DELETION', 'access', { decidedOn: '2026-10-13' }, 'silent'],
  ['NOTIFY_DELETION', 'deletion', { implementationLetterOn: '2026-11-25', decidedOn: '2026-10-13' }, '2026-12-25'],
  ['RECIPIENTS_TOLD', 'deletion', { implementationLetterOn: '2026-11-25' }, 'since 2026-11-25'],
  ['DEDICATED_INDEX', 'deletion', { implementationLetterOn: '2026-11-25' }, '2027-02-25'],
  ['RECIPIENTS_TOLD', 'deletion', { implementedOn: '2026-11-20' }, 'since 2026-11-20'],
  ['REVISION_FILING', 'deletion', { factDiscoveredOn: '2026-02-28' }, '2026-08-28'],
  ['REVISION_FILING', 'deletion', { counselLearnedOn: '2026-03-05', clientLearnedOn: '2026-03-09' }, '2026-09-05'],
  ['CCF_FILE_RETENTION', 'deletion', { closedOn: '2026-06-01' }, '2056-06-01'],
  ['DEFICIENCY_CURE', 'deletion', { documentsRequestedOn: '2026-03-20' }, '? since 2026-03-20'],
  ['DEFICIENCY_CURE', 'deletion', { documentsRequestedOn: '2026-03-20', documentsDueOn: '2026-04-20' }, '2026-04-20'],
  ['CONDITIONAL_DECISION', 'deletion', { conditionSetOn: '2026-11-10', ncbNotifiedOn: '2026-11-10' }, '2026-12-10'],
  ['ADM_NOTICE_COMPLETED', 'deletion', { documentsSentOn: '2026-04-19' }, '2026-05-19'],
  ['CHASE_ADM', 'access', { ccfReceivedOn: '2026-03-16' }, '2026-04-20'],
  ['CHASE_ADM', 'preventive', { submittedOn: '2026-03-15' }, '2026-04-20'],
  ['CHASE_ADM2', 'access', { ccfReceivedOn: '2026-03-16' }, '2026-05-25'],
  ['CHASE_ACCESS', 'access', { declaredAdmissibleOn: '2026-01-15' }, '2026-05-22'],
  ['CHASE_ACCESS', 'revision', { declaredAdmissibleOn: '2026-01-15' }, '2026-05-22'],
  ['CHASE_DELETION_MID', 'deletion', { declaredAdmissibleOn: '2026-01-15' }, '2026-07-15'],
  ['CHASE_DELETION_MID', 'access', { declaredAdmissibleOn: '2026-01-15' }, 'silent'],
  ['CHASE_DELETION', 'deletion', { declaredAdmissibleOn: '2026-01-15' }, '2026-10-22'],
  ['CHASE_DELETION', 'revision', { declaredAdmissibleOn: '2026-01-15' }, '2026-10-22'],
  ['CHASE_PROVISIONAL', 'deletion', { provisionalAskedOn: '2026-05-01' }, '2026-05-15'],
  ['POST_SESSION', 'deletion', { sessionEndsOn: '2026-10-13' }, '2026-12-13'],
  ['DEDICATED_INDEX', 'deletion', { implementedOn: '2026-11-20' }, '2027-02-22'],
];

const OF_A_NOTICE: [ruleId: string, kind: string, days: Days, expected: string][] = [
  ['NATIONAL_UPDATE_ON_NOTICE', 'red-notice', { recipientToldOn: '2026-05-01' }, 'since 2026-05-01'],
  ['NOTICE_EXPIRY', 'red-notice', { recordedOn: '2024-05-02' }, '2029-05-02'],
  ['NOTICE_EXPIRY', 'red-notice', { recordedOn: '2018-12-31' }, 'silent'],
  ['NOTICE_EXPIRY', 'sltd-entry', { recordedOn: '2024-05-02' }, 'silent'],
  ['NOTICE_REVIEW_PROMPT', 'blue-notice', { retentionExpiresOn: '2029-05-02' }, '2028-11-02'],
  ['NATIONAL_COPY_DELETE', 'national-copy', { downloadedOn: '2026-08-31' }, '2027-02-28'],
  ['NATIONAL_COPY_DELETE', 'national-copy', { deletionNotifiedOn: '2026-08-30' }, '2027-02-28'],
  ['NATIONAL_COPY_UPDATE', 'national-copy', { downloadedOn: '2026-08-31' }, '2026-09-07'],
  ['USE_OBJECTION', 'red-notice', { otherUseNotifiedOn: '2026-05-01' }, '2026-05-11'],
  ['USE_OBJECTION', 'red-notice', { otherUseNotifiedOn: '2022-12-31' }, 'silent'],
  ['NOTICE_SUSPENSION_END', 'wanted-diffusion', { suspendedOn: '2026-05-01' }, '2026-11-01'],
];

const OF_A_BUREAU: [ruleId: string, days: Days, expected: string][] = [
  ['IPSG_NATIONAL_ENTITY_SILENCE', { leaveAskedOn: '2026-05-01' }, '2026-05-31'],
  ['ACCESS_OBJECTION_NEW_ENTITY', { newEntityNotifiedOn: '2026-05-01' }, '2026-06-15'],
  ['NCB_SUPERVISION', { supervisionImposedOn: '2026-11-30' }, '2027-02-28'],
];

const IN_A_PROCEEDING: [ruleId: string, days: Days, expected: string][] = [
  ['ECE_PROV_18', { arrestedOn: '2026-01-15' }, '2026-02-02'],
  ['ECE_PROV_40', { arrestedOn: '2026-01-15' }, '2026-02-24'],
  ['ECE3_CONSENT_10', { arrestedOn: '2026-01-15' }, '2026-01-25'],
  ['BILAT_PROV', { arrestedOn: '2026-01-15' }, '? since 2026-01-15'],
  ['EAW_10_CONSENT', { consentedOn: '2026-01-20' }, '2026-01-30'],
  ['EAW_60', { arrestedOn: '2026-01-15' }, '2026-03-16'],
  ['EAW_90', { arrestedOn: '2026-01-15' }, '2026-04-15'],
  ['EAW_SURRENDER', { finalDecisionOn: '2026-03-01' }, '2026-03-11'],
  ['UK_P2_PROV', { arrestedOn: '2026-01-15' }, '2026-02-28'],
  ['UK_APPEAL_P2', { extraditionOrderToldOn: '2026-03-02' }, '2026-03-15'],
  ['ECHR_4M', { finalDecisionServedOn: '2026-03-10', finalDecisionOn: '2026-03-02' }, '2026-07-10'],
  ['ECHR_4M', { finalDecisionOn: '2026-03-02' }, '2026-07-02'],
  ['ECHR_4M', { finalDecisionOn: '2022-01-31' }, '2022-07-31'],
  ['ECHR_4M', { finalDecisionOn: '2022-01-31', finalDecisionServedOn: '2022-02-10' }, '2022-08-10'],
  ['ECHR_4M', { finalDecisionOn: '2022-02-01' }, '2022-06-01'],
  ['ECHR_R39', { removalDateKnownOn: '2026-03-02' }, 'since 2026-03-02'],
  ['UN_HRC_IM', { removalDateKnownOn: '2026-03-02' }, 'since 2026-03-02'],
  ['UN_WGAD_60', { communicatedToGovernmentOn: '2026-03-02' }, '2026-05-01'],
  ['UN_CAT_IM', { removalDateKnownOn: '2026-03-02' }, 'since 2026-03-02'],
  ['ASYLUM_APPEAL', { refusedOn: '2026-03-02' }, '? since 2026-03-02'],
  ['SIS_ACCESS', { requestReceivedOn: '2026-01-31' }, '2026-02-28'],
  ['GDPR_KYC', { requestReceivedOn: '2026-01-15' }, '2026-02-15'],
  ['US_FOIA', { requestReceivedOn: '2026-06-01' }, '2026-06-29'],
  ['US_MOTION_REOPEN', { finalOrderOn: '2026-06-01' }, '2026-08-30'],
];

describe('every rule', () => {
  it.each(IN_A_REQUEST)('%s in a request for %s, %o: %s', (ruleId, kind, days, expected) => {
    expect(answer(ruleId, 'ccf-request', kind, days)).toBe(expected);
  });
  it.each(OF_A_NOTICE)('%s of a %s, %o: %s', (ruleId, kind, days, expected) => {
    expect(answer(ruleId, 'notice', kind, days)).toBe(expected);
  });
  it.each(OF_A_BUREAU)('%s of a bureau, %o: %s', (ruleId, days, expected) => {
    expect(answer(ruleId, 'bureau', undefined, days)).toBe(expected);
  });
  it.each(IN_A_PROCEEDING)('%s in a proceeding, %o: %s', (ruleId, days, expected) => {
    expect(answer(ruleId, 'proceeding', undefined, days)).toBe(expected);
  });
  it.each([
    ['BILAT_PROV', { arrestedOn: '2026-01-15' }, 45, '2026-03-01'],
    ['ASYLUM_APPEAL', { refusedOn: '2026-03-02' }, 14, '2026-03-16'],
  ] as const)('%s %o with the %i days of its treaty or law: %s', (ruleId, days, n, expected) => {
    expect(answer(ruleId, 'proceeding', undefined, days, { values: { [ruleId]: { n, unit: 'day' } } })).toBe(expected);
  });
  it('a length is not heard by a rule whose text fixes it', () => {
    const values = { EAW_60: { n: 5, unit: 'day' as const } };
    expect(answer('EAW_60', 'proceeding', undefined, { arrestedOn: '2026-01-15' }, { values })).toBe('2026-03-16');
  });
  it('has a row above', () => {
    const shown = new Set(
      [...IN_A_REQUEST, ...OF_A_NOTICE, ...OF_A_BUREAU, ...IN_A_PROCEEDING].map(([ruleId]) => ruleId),
    );
    expect(RULEBOOK.filter(({ id }) => !shown.has(id))).toEqual([]);
  });
});

describe('which rules concern a question', () => {
  it('a proceeding hears only the rule sets that govern it', () => {
    const days = { arrestedOn: '2026-01-15' } as const;
    expect(answer('EAW_60', 'proceeding', undefined, days, { ruleSets: ['ece'] })).toBe('silent');
    expect(answer('EAW_60', 'proceeding', undefined, days, { ruleSets: ['ece', 'eaw'] })).toBe('2026-03-16');
  });

  it.each([
    ['deletion', true, 'NOTIFY_ACCESS 2026-11-13'],
    ['deletion', false, 'IPSG_IMPLEMENT 2026-12-13, NOTIFY_DELETION 2027-01-13'],
    ['deletion', undefined, 'IPSG_IMPLEMENT 2026-12-13, NOTIFY_DELETION 2027-01-13'],
    ['access', undefined, 'NOTIFY_ACCESS 2026-11-13'],
    ['access', false, 'IPSG_IMPLEMENT 2026-12-13, NOTIFY_ACCESS 2026-11-13'],
    ['access', true, 'NOTIFY_ACCESS 2026-11-13'],
  ] as const)('Art. 41(3): %s with nothing to implement %s: %s', (kind, nothingToImplement, expected) => {
    const rules = ['IPSG_IMPLEMENT', 'NOTIFY_ACCESS', 'NOTIFY_DELETION'];
    const shown = rules.map(
      (rule) => `${rule} ${answer(rule, 'ccf-request', kind, { decidedOn: '2026-10-13' }, { nothingToImplement })}`,
    );
    expect(shown.filter((line) => !line.endsWith('silent')).join(', ')).toBe(expected);
  });

  it.each([
    ['access', '2026-05-15', 'silent', '2026-11-13', 'silent'],
    ['deletion', 'silent', '2026-10-15', 'silent', '2027-01-13'],
    ['correction', 'silent', '2026-10-15', 'silent', '2027-01-13'],
  ] as const)('revision of a decision on %s', (revises, access, deletion, notifyAccess, notifyDeletion) => {
    const days = { declaredAdmissibleOn: '2026-01-15', decidedOn: '2026-10-13' } as const;
    const shown = ['REVISION_DECISION_ACCESS', 'REVISION_DECISION_DELETION', 'NOTIFY_ACCESS', 'NOTIFY_DELETION'];
    expect(shown.map((rule) => answer(rule, 'ccf-request', 'revision', days, { revises }))).toEqual([
      access,
      deletion,
      notifyAccess,
      notifyDeletion,
    ]);
  });
});

describe('the book itself', () => {
  it('names only facts, kinds and rules that exist, and dates that are days', () => {
    for (const rule of RULEBOOK) {
      const named = [rule.trigger, rule.gate, rule.dateFact, rule.onlyAfter, ...rule.metBy, ...rule.endedBy].filter(
        Boolean,
      );
      const fallbacks = (rule.fallbacks ?? []).map(({ from }) => from);
      expect(FACT_NAMES).toEqual(expect.arrayContaining([...named, ...fallbacks]));
      for (const id of [...(rule.triggerRules ?? []), rule.replaces].filter(Boolean))
        expect(ruleById(id!)).toBeDefined();
      for (const day of [rule.inForce.from, rule.inForce.until].filter(Boolean)) expect(isLocalDate(day)).toBe(true);
      if (rule.subject === 'ccf-request' && rule.appliesTo)
        expect(REQUEST_KINDS).toEqual(expect.arrayContaining([...rule.appliesTo]));
    }
  });

  it('holds one wording at a time of a rule', () => {
    const keys = RULEBOOK.map((rule) => `${rule.id}@${versionOf(rule)}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('puts a rule before those that run from it', () => {
    const order = RULEBOOK.map(({ id }) => id);
    for (const rule of RULEBOOK) {
      for (const id of [...(rule.triggerRules ?? []), rule.replaces].filter(Boolean)) {
        expect(order.indexOf(id!)).toBeLessThan(order.indexOf(rule.id));
      }
    }
  });

  it('gives every rule to exactly one subject', () => {
    expect(SUBJECTS.flatMap((subject) => rulesAbout(subject))).toHaveLength(RULEBOOK.length);
  });

  it('finds the latest wording, a given one, or none', () => {
    expect(ruleById('ECHR_4M')?.length).toEqual({ n: 4, unit: 'month' });
    expect(ruleById('ECHR_4M', 'undated')?.length).toEqual({ n: 6, unit: 'month' });
    expect(ruleById('ECHR_4M', '1999-01-01')).toBeUndefined();
    expect(ruleById('APPEALS_CHAMBER')).toBeUndefined();
  });

  it('a wording is in force from its first day to its last', () => {
    const [old, now] = RULEBOOK.filter(({ id }) => id === 'ECHR_4M');
    expect(
      ['2022-01-31', '2022-02-01'].map((on) => [isInForce(old!, on as LocalDate), isInForce(now!, on as LocalDate)]),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('every date the applicant must keep is hard, except before bodies that set targets', () => {
    const soft = RULEBOOK.filter(({ owedBy, hard }) => owedBy === 'applicant' && hard !== 'H').map(({ id }) => id);
    expect(soft).toEqual(['UN_HRC_IM', 'UN_CAT_IM']);
  });
});
