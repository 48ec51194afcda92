/**
 * Over 200 lines: the cases are read in one go, in their order. The worked cases of the practice's counting policy, E1 to E23, as far as the pure law decides them. E22 is in
 * day-reading.test.ts; E23 (a proposal instead of a silent change) belongs to the service, its arithmetic is here.
 */
import { WEEKENDS_ONLY, addDays, daysBetween, type LocalDate } from './calendar.js';
import { filingDay, refuseChannel } from './channel.js';
import type { ComputedDeadline, DeadlineQuestion } from './deadline.js';
import { deadlinesFor } from './deadlines.js';
import type { Confidence, Fact, FactName } from './fact.js';
import { statusOn } from './status-on.js';
import { whatIf } from './what-if.js';

type Days = Partial<Record<FactName, LocalDate>>;

function facts(days: Days, confidence: Confidence = 'stated'): Fact[] {
  return Object.entries(days).map(([name, on]) => ({ name: name as FactName, on, confidence }));
}

function ask(kind: string, days: Days, more: Partial<DeadlineQuestion> = {}): DeadlineQuestion {
  return { subject: 'ccf-request', kind, facts: facts(days), calendar: WEEKENDS_ONLY, ...more };
}

function find(question: DeadlineQuestion, ruleId: string): ComputedDeadline {
  const deadline = deadlinesFor(question).find((each) => each.ruleId === ruleId);
  if (!deadline) throw new Error(`${ruleId} does not run on these facts.`);
  return deadline;
}

function runs(question: DeadlineQuestion, ruleId: string): boolean {
  return deadlinesFor(question).some((each) => each.ruleId === ruleId);
}

const notice = (days: Days, kind = 'red-notice'): DeadlineQuestion => ({ ...ask(kind, days), subject: 'notice' });

const arrest = (more: Partial<DeadlineQuestion> = {}): DeadlineQuestion => ({
  ...ask('', { arrestedOn: '2026-01-15' }, more),
  subject: 'proceeding',
  ruleSets: ['ece'],
});

const between = (name: FactName): Fact => ({
  name,
  earliest: '2026-03-01',
  latest: '2026-03-31',
  confidence: 'stated',
});

describe('E1: received 31 January 2026', () => {
  const question = ask('access', { ccfReceivedOn: '2026-01-31' });
  it('Art. 32 falls on Saturday 28 February and is not rolled', () => {
    expect(find(question, 'ADM_NOTICE')).toMatchObject({
      dueOn: '2026-02-28',
      safeOn: '2026-02-28',
      confidence: 'stated',
    });
  });
  it('it is overdue from 1 March', () => {
    expect(statusOn(find(question, 'ADM_NOTICE'), '2026-02-28')).toEqual({ status: 'running', daysLate: 0 });
    expect(statusOn(find(question, 'ADM_NOTICE'), '2026-03-01')).toEqual({
      status: 'overdue',
      daysLate: 1,
      overdueFrom: '2026-03-01',
    });
  });
  it('our chaser falls on Saturday 7 March and shows on Monday 9 March', () => {
    const chaser = find(question, 'CHASE_ADM');
    expect(chaser.dueOn).toBe('2026-03-09');
    expect(chaser.steps).toContainEqual({ op: 'roll', in: '2026-03-07', out: '2026-03-09', phrase: 'rolled-forward' });
  });
});

it('E3: four months from 31 January are 31 May, not 28 May by way of February', () => {
  expect(find(ask('access', { declaredAdmissibleOn: '2026-01-31' }), 'ACCESS_DECISION').dueOn).toBe('2026-05-31');
});

describe('E5: letter of 12 February says admissible since 12 January', () => {
  it('Art. 40 runs from the declaration', () => {
    const question = ask('deletion', { declaredAdmissibleOn: '2026-01-12', admissibilityLetterOn: '2026-02-12' });
    expect(find(question, 'DELETION_DECISION')).toMatchObject({ dueOn: '2026-10-12', confidence: 'stated' });
  });
  it('with only the letter known its date stands in, inferred', () => {
    const deadline = find(ask('deletion', { admissibilityLetterOn: '2026-02-12' }), 'DELETION_DECISION');
    expect(deadline).toMatchObject({ dueOn: '2026-11-12', confidence: 'inferred' });
    expect(deadline.trigger).toEqual({
      name: 'admissibilityLetterOn',
      on: '2026-02-12',
      confidence: 'inferred',
      standsFor: 'declaredAdmissibleOn',
    });
  });
});

describe('E6: received 15 March 2026, no word by 15 April', () => {
  const question = ask('combined', { ccfReceivedOn: '2026-03-15' });
  it('Art. 32 is overdue from 16 April', () => {
    expect(statusOn(find(question, 'ADM_NOTICE'), '2026-04-16').overdueFrom).toBe('2026-04-16');
  });
  it('no Art. 40 date is shown', () => {
    expect(runs(question, 'ACCESS_DECISION')).toBe(false);
    expect(runs(question, 'DELETION_DECISION')).toBe(false);
  });
  it('only a what-if, admitted on the day of receipt or on the last lawful day', () => {
    expect(whatIf(question)).toEqual([
      {
        supposing: 'admitted-on-the-day-of-receipt',
        admittedOn: '2026-03-15',
        ruleId: 'ACCESS_DECISION',
        wouldBeDueOn: '2026-07-15',
      },
      {
        supposing: 'admitted-on-the-day-of-receipt',
        admittedOn: '2026-03-15',
        ruleId: 'DELETION_DECISION',
        wouldBeDueOn: '2026-12-15',
      },
      {
        supposing: 'admitted-on-the-last-lawful-day',
        admittedOn: '2026-04-15',
        ruleId: 'ACCESS_DECISION',
        wouldBeDueOn: '2026-08-15',
      },
      {
        supposing: 'admitted-on-the-last-lawful-day',
        admittedOn: '2026-04-15',
        ruleId: 'DELETION_DECISION',
        wouldBeDueOn: '2027-01-15',
      },
    ]);
  });
  it.each([
    ['admission is known', { ccfReceivedOn: '2026-03-15', declaredAdmissibleOn: '2026-04-01' }],
    ['its letter is known', { ccfReceivedOn: '2026-03-15', admissibilityLetterOn: '2026-04-01' }],
    ['the request was withdrawn', { ccfReceivedOn: '2026-03-15', withdrawnOn: '2026-04-01' }],
    ['the request was declared inadmissible', { ccfReceivedOn: '2026-03-15', declaredInadmissibleOn: '2026-04-01' }],
    ['nothing was sent', {}],
  ] as const)('and none at all once %s', (_why, days) => expect(whatIf(ask('deletion', days))).toEqual([]));
});

it('E7: forty days of ours to answer do not move Art. 40', () => {
  const days = { declaredAdmissibleOn: '2026-01-12' } as const;
  const asked = { ...days, applicantAskedOn: '2026-03-13', answeredOn: '2026-04-22' } as const;
  expect(find(ask('deletion', asked), 'DELETION_DECISION').dueOn).toBe(
    find(ask('deletion', days), 'DELETION_DECISION').dueOn,
  );
  expect(daysBetween(asked.applicantAskedOn, asked.answeredOn)).toBe(40);
  expect(find(ask('deletion', asked), 'APPLICANT_REPLY').metOn).toBe('2026-04-22');
});

it('E8: documents completed later: the month from receipt stands, and a softer second date is shown', () => {
  const question = ask('deletion', {
    ccfReceivedOn: '2026-03-15',
    documentsRequestedOn: '2026-03-20',
    documentsSentOn: '2026-04-19',
  });
  expect(find(question, 'ADM_NOTICE').dueOn).toBe('2026-04-15');
  expect(find(question, 'ADM_NOTICE_COMPLETED')).toMatchObject({
    dueOn: '2026-05-19',
    force: 'expected',
    sureness: 'derived',
  });
});

describe('E9: the extension letter arrives after the nine months', () => {
  const extension = {
    ruleId: 'DELETION_DECISION',
    state: 'communicated',
    communicatedOn: '2026-10-30',
    extendedTo: '2027-01-15',
  } as const;
  const deadline = find(
    ask('deletion', { declaredAdmissibleOn: '2026-01-12' }, { extensions: [extension] }),
    'DELETION_DECISION',
  );
  it('the original date stays and the new one is expected', () => {
    expect(deadline).toMatchObject({ dueOn: '2026-10-12', expectedOn: '2027-01-15', extensions: [extension] });
  });
  it('the breach is kept: late, extension communicated 18 days after due', () => {
    expect(statusOn(deadline, '2026-11-01')).toEqual({
      status: 'overdue',
      daysLate: 20,
      overdueFrom: '2026-10-13',
      extensionLateBy: 18,
    });
  });
  it('our chaser waits for the expected date', () => {
    const question = ask('deletion', { declaredAdmissibleOn: '2026-01-12' }, { extensions: [extension] });
    expect(find(question, 'CHASE_DELETION').dueOn).toBe('2027-01-22');
  });
  it.each(['requested', 'refused', 'lapsed'] as const)('an extension that is only %s gives no new date', (state) => {
    const question = ask('deletion', { declaredAdmissibleOn: '2026-01-12' }, { extensions: [{ ...extension, state }] });
    expect(find(question, 'DELETION_DECISION')).not.toHaveProperty('expectedOn');
  });
});

describe('E10: decided at the session ending 13 October 2026', () => {
  it('deletion: to the General Secretariat, implemented, notified, each a month after the other', () => {
    const question = ask('deletion', { sessionEndsOn: '2026-10-13' }, { decided: true });
    expect(find(question, 'DECISION_TO_IPSG')).toMatchObject({ dueOn: '2026-11-13', confidence: 'inferred' });
    expect(find(question, 'IPSG_IMPLEMENT')).toMatchObject({ dueOn: '2026-12-13', confidence: 'assumed' });
    expect(find(question, 'NOTIFY_DELETION')).toMatchObject({ dueOn: '2027-01-13', confidence: 'assumed' });
    expect(statusOn(find(question, 'NOTIFY_DELETION'), '2026-12-01').status).toBe('running');
  });
  it('access: breach from 14 November', () => {
    const question = ask('access', { decidedOn: '2026-10-13' });
    expect(statusOn(find(question, 'NOTIFY_ACCESS'), '2026-12-01').overdueFrom).toBe('2026-11-14');
    expect(runs(question, 'NOTIFY_DELETION')).toBe(false);
    expect(runs(question, 'IPSG_IMPLEMENT')).toBe(false);
  });
  it('a session that was only announced decides nothing', () => {
    const question = ask('deletion', { sessionStartsOn: '2026-09-30', sessionEndsOn: '2026-10-13' });
    for (const rule of ['DECISION_TO_IPSG', 'IPSG_IMPLEMENT', 'NOTIFY_DELETION'])
      expect(runs(question, rule)).toBe(false);
  });
});

describe('E12: compliance review pending when the nine months expire', () => {
  const days = { declaredAdmissibleOn: '2026-01-12', ipsgReviewStartedOn: '2026-05-01' } as const;
  it('still overdue, with the General Secretariat as the cause', () => {
    expect(statusOn(find(ask('deletion', days), 'DELETION_DECISION'), '2026-10-20')).toEqual({
      status: 'overdue',
      daysLate: 8,
      overdueFrom: '2026-10-13',
      cause: 'general-secretariat',
    });
  });
  it('no cause once the review has ended', () => {
    const question = ask('deletion', { ...days, ipsgReviewEndedOn: '2026-09-01' });
    expect(statusOn(find(question, 'DELETION_DECISION'), '2026-10-20')).not.toHaveProperty('cause');
  });
});

describe('E13: conditional decision, ours received 10 November 2026', () => {
  const days = { notifiedOn: '2026-11-10', conditionSetOn: '2026-11-10' } as const;
  it("estimated 10 December, assumed, since the bureau's own notification is unknown", () => {
    expect(find(ask('deletion', days), 'CONDITIONAL_DECISION')).toMatchObject({
      dueOn: '2026-12-10',
      confidence: 'assumed',
    });
  });
  it("stated once the bureau's notification is known, and with the term of this decision", () => {
    const question = ask(
      'deletion',
      { ...days, ncbNotifiedOn: '2026-11-03' },
      { values: { CONDITIONAL_DECISION: { n: 21, unit: 'day' } } },
    );
    expect(find(question, 'CONDITIONAL_DECISION')).toMatchObject({ dueOn: '2026-11-24', confidence: 'stated' });
  });
  it('a decision without a condition sets no such clock', () => {
    expect(runs(ask('deletion', { notifiedOn: '2026-11-10' }), 'CONDITIONAL_DECISION')).toBe(false);
  });
});

describe('E14: recorded 29 February 2024, five years', () => {
  it('expires 28 February 2029, review prompt 28 August 2028', () => {
    expect(find(notice({ recordedOn: '2024-02-29' }), 'NOTICE_EXPIRY')).toMatchObject({
      dueOn: '2029-02-28',
      confidence: 'stated',
      sureness: 'secondary',
    });
    expect(find(notice({ recordedOn: '2024-02-29' }), 'NOTICE_REVIEW_PROMPT').dueOn).toBe('2028-08-28');
  });
  it('from the publication date only: inferred', () => {
    for (const rule of ['NOTICE_EXPIRY', 'NOTICE_REVIEW_PROMPT']) {
      expect(find(notice({ publishedOn: '2024-02-29' }), rule).confidence).toBe('inferred');
    }
  });
  it('a stated expiry replaces the counting', () => {
    const question = notice({ recordedOn: '2018-02-20', retentionExpiresOn: '2028-02-20' });
    expect(find(question, 'NOTICE_EXPIRY')).toMatchObject({ dueOn: '2028-02-20', confidence: 'stated' });
    expect(find(question, 'NOTICE_REVIEW_PROMPT').dueOn).toBe('2027-08-20');
  });
  it('a direct message is not recorded, so nothing expires', () => {
    expect(runs(notice({ recordedOn: '2024-02-29' }, 'direct-message'), 'NOTICE_EXPIRY')).toBe(false);
  });
});

describe('E16: the 45-day check', () => {
  it('admissible 20 April 2026: not before 4 June, assumed', () => {
    expect(find(ask('deletion', { declaredAdmissibleOn: '2026-04-20' }), 'IPSG_DATA_CHECK')).toMatchObject({
      dueOn: '2026-06-04',
      confidence: 'assumed',
      ruleVersion: '2025-11-27',
    });
  });
  it.each([
    ['2025-11-26', false],
    ['2025-11-27', true],
  ] as const)('a request admitted on %s has it: %s', (declaredAdmissibleOn, has) => {
    expect(runs(ask('deletion', { declaredAdmissibleOn }), 'IPSG_DATA_CHECK')).toBe(has);
    expect(runs(ask('deletion', { declaredAdmissibleOn, ipsgAskedOn: '2025-12-20' }), 'IPSG_DATA_CHECK')).toBe(has);
  });
});

describe('E17: arrested 15 January 2026 under the European Convention', () => {
  it.each([
    ['ECE_PROV_18', '2026-02-02', '2026-02-01'],
    ['ECE_PROV_40', '2026-02-24', '2026-02-23'],
  ])('%s: %s, or %s where the day of arrest counts', (rule, usual, counting) => {
    expect(find(arrest(), rule).dueOn).toBe(usual);
    expect(find(arrest({ countFrom: { ece: 'same-day' } }), rule).dueOn).toBe(counting);
  });
});

it('E19: access and deletion in one filing have two dates', () => {
  const question = ask('combined', { declaredAdmissibleOn: '2025-01-15' });
  expect(find(question, 'ACCESS_DECISION').dueOn).toBe('2025-05-15');
  expect(find(question, 'DELETION_DECISION').dueOn).toBe('2025-10-15');
});

describe('E21: portal, 30 April 2026 22:00 in New York', () => {
  it('counts as 1 May in Lyon, so Art. 32 is 1 June', () => {
    const day = filingDay('2026-04-30T22:00:00-04:00');
    expect(day).toBe('2026-05-01');
    expect(find(ask('access', { submittedOn: day, ccfReceivedOn: day }), 'ADM_NOTICE').dueOn).toBe('2026-06-01');
  });
  it.each([
    ['2026-03-26T09:59:59+01:00', true],
    ['2026-03-26T10:00:00+01:00', false],
    ['2026-03-26T09:00:00Z', false],
  ])('a portal filing at %s is refused: %s', (at, refused) => {
    expect(refuseChannel('portal', at) !== undefined).toBe(refused);
    expect(refuseChannel('email', at)).toBeUndefined();
  });
});

it('E23: a letter showing earlier receipt would give these dates in place of the old', () => {
  const old = find(ask('access', { ccfReceivedOn: '2026-03-15' }), 'ADM_NOTICE');
  const now = find(ask('access', { ccfReceivedOn: '2026-03-09' }), 'ADM_NOTICE');
  expect([old.dueOn, now.dueOn]).toEqual(['2026-04-15', '2026-04-09']);
});

it('3.2 point 3: decided 31 December 2026 and nothing else known', () => {
  const question = ask('deletion', { decidedOn: '2026-12-31' });
  expect(find(question, 'IPSG_IMPLEMENT').dueOn).toBe('2027-02-28');
  expect(find(question, 'NOTIFY_DELETION').dueOn).toBe('2027-03-31');
});

describe('3.2 point 5: what the applicant owes has our own target', () => {
  it.each([
    ['2026-02-28', '2026-08-28', '2026-08-14'],
    ['2026-03-02', '2026-09-02', '2026-08-19'],
    ['2026-03-06', '2026-09-06', '2026-08-21'],
  ] as const)('new fact discovered %s: due %s, target %s', (factDiscoveredOn, dueOn, targetOn) => {
    expect(find(ask('deletion', { factDiscoveredOn }), 'REVISION_FILING')).toMatchObject({ dueOn, targetOn });
  });
  it('never before the trigger', () => {
    const question = ask('deletion', { applicantAskedOn: '2026-03-02', applicantReplyDueOn: '2026-03-12' });
    expect(find(question, 'APPLICANT_REPLY')).toMatchObject({ dueOn: '2026-03-12', targetOn: '2026-03-02' });
  });
  it('what others owe has none', () => {
    expect(find(ask('deletion', { declaredAdmissibleOn: '2026-03-02' }), 'DELETION_DECISION')).not.toHaveProperty(
      'targetOn',
    );
  });
});

describe('a day known only as an interval', () => {
  it('gives what the Commission owes a sure date and an earliest one, inferred', () => {
    const question = ask('deletion', {}, { facts: [between('declaredAdmissibleOn')] });
    expect(find(question, 'DELETION_DECISION')).toMatchObject({
      dueOn: '2026-12-31',
      safeOn: '2026-12-01',
      confidence: 'inferred',
    });
    expect(find(question, 'DELETION_DECISION').trigger).toMatchObject({ earliest: '2026-03-01', latest: '2026-03-31' });
  });
  it('gives what the applicant owes the strict date', () => {
    const question = ask('deletion', {}, { facts: [between('factDiscoveredOn')] });
    expect(find(question, 'REVISION_FILING')).toMatchObject({
      dueOn: '2026-09-01',
      safeOn: '2026-09-01',
      targetOn: '2026-08-18',
    });
  });
  it('of several discoveries the earliest counts', () => {
    const question = ask('deletion', {
      factDiscoveredOn: '2026-03-20',
      counselLearnedOn: '2026-03-25',
      clientLearnedOn: '2026-03-04',
    });
    expect(find(question, 'REVISION_FILING')).toMatchObject({ dueOn: '2026-09-04', confidence: 'inferred' });
    expect(find(question, 'REVISION_FILING').trigger.name).toBe('clientLearnedOn');
  });
});

it('addDays stays out of months: 45 days are not a month and a half', () =>
  expect(addDays('2026-04-20', 45)).toBe('2026-06-04'));
