// Over 200 lines: what meets, ends, replaces and extends a deadline, in one place.
import { WEEKENDS_ONLY, type LocalDate } from './calendar.js';
import type { ComputedDeadline, DeadlineQuestion } from './deadline.js';
import { deadlinesFor } from './deadlines.js';
import type { FactName } from './fact.js';
import { statusOn } from './status-on.js';

type Days = Partial<Record<FactName, LocalDate>>;

function find(
  ruleId: string,
  kind: string,
  days: Days,
  more: Partial<DeadlineQuestion> = {},
): ComputedDeadline | undefined {
  const facts = Object.entries(days).map(([name, on]) => ({
    name: name as FactName,
    on,
    confidence: 'stated' as const,
  }));
  const deadlines = deadlinesFor({ subject: 'ccf-request', kind, facts, calendar: WEEKENDS_ONLY, ...more });
  return deadlines.find((deadline) => deadline.ruleId === ruleId);
}

describe('what meets a deadline', () => {
  it.each<[ruleId: string, days: Days, metBy: string, metOn: string]>([
    [
      'ACK',
      { ccfReceivedOn: '2026-03-15', acknowledgementLetterOn: '2026-03-20' },
      'acknowledgementLetterOn',
      '2026-03-20',
    ],
    [
      'ADM_NOTICE',
      { ccfReceivedOn: '2026-03-15', declaredAdmissibleOn: '2026-04-01', admissibilityLetterOn: '2026-04-09' },
      'admissibilityLetterOn',
      '2026-04-09',
    ],
    [
      'ADM_NOTICE',
      { ccfReceivedOn: '2026-03-15', declaredAdmissibleOn: '2026-04-01' },
      'declaredAdmissibleOn',
      '2026-04-01',
    ],
    [
      'ADM_NOTICE',
      { ccfReceivedOn: '2026-03-15', declaredInadmissibleOn: '2026-04-01' },
      'declaredInadmissibleOn',
      '2026-04-01',
    ],
    ['DELETION_DECISION', { declaredAdmissibleOn: '2026-01-15', decidedOn: '2026-10-13' }, 'decidedOn', '2026-10-13'],
    [
      'IPSG_DATA_CHECK',
      { declaredAdmissibleOn: '2026-01-15', noDataFoundOn: '2026-02-13' },
      'noDataFoundOn',
      '2026-02-13',
    ],
    ['DECISION_TO_IPSG', { decidedOn: '2026-10-13', implementedOn: '2026-11-01' }, 'implementedOn', '2026-11-01'],
    ['IPSG_IMPLEMENT', { decidedOn: '2026-10-13', implementedOn: '2026-11-01' }, 'implementedOn', '2026-11-01'],
    ['NOTIFY_DELETION', { decidedOn: '2026-10-13', notifiedOn: '2026-12-01' }, 'notifiedOn', '2026-12-01'],
    [
      'REVISION_FILING',
      { factDiscoveredOn: '2026-02-28', revisionFiledOn: '2026-08-01' },
      'revisionFiledOn',
      '2026-08-01',
    ],
    ['REVISION_FILING', { factDiscoveredOn: '2026-02-28', submittedOn: '2026-08-01' }, 'submittedOn', '2026-08-01'],
  ])('%s with %o is met by %s on %s', (ruleId, days, metBy, metOn) => {
    expect(find(ruleId, 'deletion', days)).toMatchObject({ metBy, metOn });
  });

  it.each<[ruleId: string, days: Days]>([
    ['REVISION_FILING', { submittedOn: '2025-01-10', factDiscoveredOn: '2026-02-28' }],
    [
      'APPLICANT_REPLY',
      { answeredOn: '2026-04-01', applicantAskedOn: '2026-05-01', applicantReplyDueOn: '2026-06-01' },
    ],
    [
      'DEFICIENCY_CURE',
      { documentsSentOn: '2026-04-01', documentsRequestedOn: '2026-05-01', documentsDueOn: '2026-06-01' },
    ],
    ['STATUS_ON_REQUEST', { statusToldOn: '2026-04-01', statusAskedOn: '2026-05-01' }],
  ])('%s is not met by an answer from before it was asked: %o', (ruleId, days) => {
    expect(find(ruleId, 'deletion', days)).not.toHaveProperty('metOn');
  });

  it('an answer on the day itself meets it', () => {
    const days = { answeredOn: '2026-05-01', applicantAskedOn: '2026-05-01' } as const;
    expect(find('APPLICANT_REPLY', 'deletion', days)).toMatchObject({ metOn: '2026-05-01' });
  });

  it('done late stays late: the breach is kept', () => {
    const deadline = find('DELETION_DECISION', 'deletion', {
      declaredAdmissibleOn: '2026-01-15',
      decidedOn: '2026-10-25',
    })!;
    expect(statusOn(deadline, '2027-06-01')).toEqual({ status: 'met-late', daysLate: 10, overdueFrom: '2026-10-16' });
  });

  it('done on the last day is in time', () => {
    const deadline = find('DELETION_DECISION', 'deletion', {
      declaredAdmissibleOn: '2026-01-15',
      decidedOn: '2026-10-15',
    })!;
    expect(statusOn(deadline, '2027-06-01')).toEqual({ status: 'met', daysLate: 0 });
  });
});

describe('what ends a deadline that was never met', () => {
  it.each<[ruleId: string, days: Days, endedBy: string]>([
    ['ADM_NOTICE', { ccfReceivedOn: '2026-03-15', withdrawnOn: '2026-04-01' }, 'withdrawnOn'],
    ['DELETION_DECISION', { declaredAdmissibleOn: '2026-03-15', withdrawnOn: '2026-04-01' }, 'withdrawnOn'],
    [
      'DELETION_DECISION',
      { declaredAdmissibleOn: '2026-03-15', closedWithoutMeritsOn: '2026-04-01' },
      'closedWithoutMeritsOn',
    ],
    ['CHASE_ADM', { ccfReceivedOn: '2026-03-15', declaredAdmissibleOn: '2026-04-01' }, 'declaredAdmissibleOn'],
    ['CHASE_DELETION', { declaredAdmissibleOn: '2026-03-15', decidedOn: '2026-10-01' }, 'decidedOn'],
    ['DECISION_TO_IPSG', { decidedOn: '2026-10-13', notifiedOn: '2026-12-01' }, 'notifiedOn'],
    ['IPSG_DATA_CHECK', { declaredAdmissibleOn: '2026-03-15', decidedOn: '2026-10-13' }, 'decidedOn'],
  ])('%s with %o is ended by %s', (ruleId, days, endedBy) => {
    const deadline = find(ruleId, 'deletion', days)!;
    expect(deadline).toMatchObject({ endedBy });
    expect(deadline).not.toHaveProperty('metOn');
    expect(statusOn(deadline, '2028-01-01').status).toBe('ended');
  });

  it('withdrawing leaves the six months for revision running', () => {
    const days = { factDiscoveredOn: '2026-02-28', withdrawnOn: '2026-04-01' } as const;
    expect(find('REVISION_FILING', 'revision', days)).not.toHaveProperty('endedOn');
  });

  it('what was over before it began never arose', () => {
    expect(
      find('SESSION_LIST', 'deletion', { decidedOn: '2026-05-01', sessionStartsOn: '2026-09-30' }),
    ).toBeUndefined();
  });
});

describe('what takes the place of a deadline', () => {
  it('a month from the clarifications replaces the month from receipt (Art. 41(2))', () => {
    const days = { ipsgReceivedDecisionOn: '2026-10-20', ipsgClarificationsReceivedOn: '2026-11-10' } as const;
    const replaced = find('IPSG_IMPLEMENT', 'deletion', days)!;
    expect(replaced).toMatchObject({ dueOn: '2026-11-20', supersededBy: 'IPSG_IMPLEMENT_CLARIF' });
    expect(statusOn(replaced, '2026-12-01').status).toBe('superseded');
    expect(find('IPSG_IMPLEMENT_CLARIF', 'deletion', days)).toMatchObject({ dueOn: '2026-12-10' });
  });
});

describe('extensions', () => {
  const days: Days = {
    declaredAdmissibleOn: '2026-01-15',
    extensionDecidedOn: '2026-09-01',
    extensionCommunicatedOn: '2026-09-05',
    extendedToOn: '2027-01-15',
  };
  it('told as facts of the request are read as one (Art. 40(3))', () => {
    expect(find('DELETION_DECISION', 'deletion', days)).toMatchObject({
      dueOn: '2026-10-15',
      expectedOn: '2027-01-15',
      extensions: [
        {
          ruleId: 'DELETION_DECISION',
          state: 'communicated',
          decidedOn: '2026-09-01',
          communicatedOn: '2026-09-05',
          extendedTo: '2027-01-15',
        },
      ],
    });
    expect(find('EXTENSION_NOTICE', 'deletion', days)).toMatchObject({ metOn: '2026-09-05' });
  });
  it('in time: nothing late about it, and the original date is still the one measured', () => {
    expect(statusOn(find('DELETION_DECISION', 'deletion', days)!, '2026-10-16')).toEqual({
      status: 'overdue',
      daysLate: 1,
      overdueFrom: '2026-10-16',
    });
  });
  it('do not touch what is not extendable under Art. 40(3)', () => {
    expect(find('CHASE_DELETION_MID', 'deletion', days)).toMatchObject({ extensions: [] });
  });
  it('of several the longest is expected', () => {
    const ruleId = 'DELETION_DECISION';
    const extensions = [
      { ruleId, state: 'granted', extendedTo: '2027-03-01' },
      { ruleId, state: 'communicated', extendedTo: '2027-01-15' },
      { ruleId: 'ACCESS_DECISION', state: 'granted', extendedTo: '2028-01-01' },
    ] as const;
    const deadline = find(ruleId, 'deletion', { declaredAdmissibleOn: '2026-01-15' }, { extensions });
    expect(deadline).toMatchObject({ expectedOn: '2027-03-01', extensions: extensions.slice(0, 2) });
  });
});

it.each<[ruleId: string, days: Days, status: string]>([
  ['ACK', { ccfReceivedOn: '2026-03-15' }, 'owed'],
  ['APPLICANT_REPLY', { applicantAskedOn: '2026-05-01' }, 'date-missing'],
  ['ADM_NOTICE', { ccfReceivedOn: '2026-03-15' }, 'overdue'],
])('%s with %o stands as %s', (ruleId, days, status) => {
  expect(statusOn(find(ruleId, 'deletion', days)!, '2026-06-01').status).toBe(status);
});
