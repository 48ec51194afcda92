/**
 * Over 200 lines: the worked cases of the practice's counting policy, E1 to E23, each as a lawyer meets it, through the
 * HTTP API, and after them what cannot be. Their arithmetic is in src/law/deadline-cases.test.ts; here are the dates people see.
 */
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import { requestWalk } from '../support/request-walk.js';

let app: TestApp;
let build: ReturnType<typeof builders>;
let at: ReturnType<typeof requestWalk>;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
  at = requestWalk(app.ferro.lawyer, build);
});
beforeEach(() => today('2026-11-22'));
afterAll(() => app.close());

const today = (day: string) => app.clock.moveTo(`${day}T10:00:00Z`);

const submitted = (on: string) => ({ step: 'submit', on, channel: 'email' });
const received = (on: string) => ({ step: 'record-receipt', on });
const admitted = (on: string) => ({ step: 'declare-admissible', on });

const decided = (on: string, conclusion: string) => ({ step: 'decide', on, outcomes: [{ conclusion }] });

const noticeDates = async ({ id }: { id: string }) =>
  (await at.deadlines(`noticeId=${id}`)).map(({ ruleId, dueOn, confidence }) => `${ruleId} ${dueOn} ${confidence}`);

/** The limits of provisional arrest as a preview gives them. */
const previewed = async (countFrom: object): Promise<string[]> => {
  const body = { ruleSet: 'ece', trigger: 'arrestedOn', date: '2026-01-15', countFrom };
  const answer = await app.ferro.lawyer.post('/deadlines/preview', body);
  expect(answer.status).toBe(200);
  return answer.body.deadlines.map(({ ruleId, dueOn }: { ruleId: string; dueOn: string }) => `${ruleId} ${dueOn}`);
};

it('E1: received on 31 January 2026, the word on admissibility is due on Saturday 28 February and stays there; our chaser is on Monday 9 March', async () => {
  const made = await at.open('access', submitted('2026-01-30'), received('2026-01-31'));
  const notice = await at.date(made, 'ADM_NOTICE');
  expect(notice).toMatchObject({ dueOn: '2026-02-28', owedBy: 'ccf', targetOn: null });
  expect((await at.why(notice)).steps).toEqual(
    expect.arrayContaining([expect.objectContaining({ op: 'keep', in: '2026-02-28', out: '2026-02-28' })]),
  );
  const chaser = await at.date(made, 'CHASE_ADM');
  expect(chaser).toMatchObject({ dueOn: '2026-03-09', owedBy: 'firm', force: 'internal' });
  expect((await at.why(chaser)).steps).toEqual(
    expect.arrayContaining([expect.objectContaining({ op: 'roll', in: '2026-03-07', out: '2026-03-09' })]),
  );
  today('2026-02-28');
  expect((await at.sideOf(made, 'ccf')).daysLate).toBe(0);
  today('2026-03-01');
  expect((await at.sideOf(made, 'ccf')).daysLate).toBe(1);
});

it('E3: declared admissible on 31 January 2026, access is due on 31 May, not on 28 May by way of February', async () => {
  const made = await at.open('access', submitted('2026-01-05'), received('2026-01-06'), admitted('2026-01-31'));
  expect((await at.date(made, 'ACCESS_DECISION')).dueOn).toBe('2026-05-31');
});

describe('E5: a letter of 12 February 2026, with us on 20 February, says "admissible since 12 January"', () => {
  const letter = { letterWrittenOn: '2026-02-12', letterReceivedOn: '2026-02-20' };
  it('the decision on deletion is due on 12 October, nine months from the declaration', async () => {
    const made = await at.open('deletion', submitted('2026-01-05'), { ...admitted('2026-01-12'), ...letter });
    expect(await at.date(made, 'DELETION_DECISION')).toMatchObject({ dueOn: '2026-10-12', confidence: 'stated' });
  });
  it('where only the letter is known, on 12 November, marked inferred; the day it reached us counts for nothing', async () => {
    const made = await at.open('deletion', submitted('2026-01-05'), { step: 'declare-admissible', ...letter });
    const due = await at.date(made, 'DELETION_DECISION');
    expect(due).toMatchObject({ dueOn: '2026-11-12', confidence: 'inferred', triggerName: 'admissibilityLetterOn' });
    expect((await at.why(due)).sentence).toContain('The date is inferred.');
  });
});

it('E6: received on 15 March 2026 and no word: overdue from 16 April, no date under Art. 40, only suppositions', async () => {
  const made = await at.open('combined', submitted('2026-03-10'), received('2026-03-15'));
  today('2026-04-15');
  expect((await at.sideOf(made, 'ccf')).daysLate).toBe(0);
  today('2026-04-16');
  expect((await at.sideOf(made, 'ccf')).deadlines).toEqual([
    expect.objectContaining({ ruleId: 'ADM_NOTICE', dueOn: '2026-04-15', daysLate: 1 }),
  ]);
  expect([await at.runs(made, 'ACCESS_DECISION'), await at.runs(made, 'DELETION_DECISION')]).toEqual([false, false]);
  const { whatIf, moveOf, moveSince } = await at.standing(made);
  expect({ moveOf, moveSince }).toEqual({ moveOf: 'ccf', moveSince: '2026-03-15' });
  expect(whatIf.map(({ admittedOn, ruleId, wouldBeDueOn }) => [admittedOn, ruleId, wouldBeDueOn])).toEqual([
    ['2026-03-15', 'ACCESS_DECISION', '2026-07-15'],
    ['2026-03-15', 'DELETION_DECISION', '2026-12-15'],
    ['2026-04-15', 'ACCESS_DECISION', '2026-08-15'],
    ['2026-04-15', 'DELETION_DECISION', '2027-01-15'],
  ]);
  today('2026-11-22');
  await at.walk(made, admitted('2026-06-01'));
  expect((await at.standing(made)).whatIf).toEqual([]);
});

describe('E7: the Commission asks us on day 60 and we answer on day 100', () => {
  const asked = { step: 'ask-applicant', on: '2026-03-13', applicantReplyDueOn: '2026-04-30' };
  it('Art. 40 does not move, and forty days are logged as delay on our side', async () => {
    const made = await at.open('deletion', submitted('2026-01-05'), admitted('2026-01-12'), asked);
    expect(await at.standing(made)).toMatchObject({ moveOf: 'applicant', moveSince: '2026-03-13' });
    await at.walk(made, { step: 'answer', on: '2026-04-22' });
    expect((await at.date(made, 'DELETION_DECISION')).dueOn).toBe('2026-10-12');
    expect(await at.sideOf(made, 'applicant')).toMatchObject({
      daysLate: 0,
      daysWaitedFor: 40,
      waits: [{ askedOn: '2026-03-13', answeredOn: '2026-04-22', days: 40 }],
    });
  });
  it('an answer after the day the letter set is late by the days since', async () => {
    const strict = { ...asked, applicantReplyDueOn: '2026-04-13' };
    const made = await at.open('deletion', submitted('2026-01-05'), admitted('2026-01-12'), strict);
    expect(await at.date(made, 'APPLICANT_REPLY')).toMatchObject({ dueOn: '2026-04-13', status: 'unverified' });
    await at.walk(made, { step: 'answer', on: '2026-04-22' });
    expect(await at.sideOf(made, 'applicant')).toMatchObject({ daysLate: 9, daysWaitedFor: 40 });
  });
});

it('E8: documents completed after thirty days: the month from receipt stands, and a softer date is a month after completion', async () => {
  const made = await at.open(
    'deletion',
    submitted('2026-03-10'),
    received('2026-03-15'),
    { step: 'request-documents', on: '2026-03-20', documentsDueOn: '2026-04-20' },
    { step: 'answer', on: '2026-04-19' },
  );
  expect(await at.date(made, 'ADM_NOTICE')).toMatchObject({ dueOn: '2026-04-15', force: 'statutory' });
  expect(await at.date(made, 'ADM_NOTICE_COMPLETED')).toMatchObject({
    dueOn: '2026-05-19',
    force: 'expected',
    sureness: 'derived',
  });
});

it('E9: an extension told 18 days after the nine months: the original date stays, the breach stays, the new date is expected', async () => {
  const made = await at.open('deletion', submitted('2026-01-05'), admitted('2026-01-12'));
  const { id } = await at.date(made, 'DELETION_DECISION');
  const late = { state: 'communicated', communicatedOn: '2026-10-30', extendedTo: '2027-01-15' };
  const extension = await app.ferro.lawyer.post(`/deadlines/${id}/extensions`, late);
  expect(extension.body).toMatchObject({ lateBy: 18 });
  expect(await at.date(made, 'DELETION_DECISION')).toMatchObject({ dueOn: '2026-10-12', expectedOn: '2027-01-15' });
  today('2026-11-01');
  expect((await at.sideOf(made, 'ccf')).deadlines).toContainEqual(
    expect.objectContaining({ ruleId: 'DELETION_DECISION', daysLate: 20 }),
  );
});

describe('E10: decided at the session that ended on 13 October 2026, and nothing since by 1 December', () => {
  const listed = {
    step: 'list-for-session',
    on: '2026-09-01',
    sessionStartsOn: '2026-09-30',
    sessionEndsOn: '2026-10-13',
  };
  const walked = [submitted('2025-12-05'), received('2025-12-08'), admitted('2025-12-20'), listed];

  it('deletion: handed over by 13 November, implemented by 13 December, notified by 13 January 2027: no breach yet', async () => {
    const made = await at.open('deletion', ...walked, decided('2026-10-13', 'NOT_COMPLIANT_DELETE'));
    expect((await at.date(made, 'DECISION_TO_IPSG')).dueOn).toBe('2026-11-13');
    expect(await at.date(made, 'IPSG_IMPLEMENT')).toMatchObject({ dueOn: '2026-12-13', confidence: 'assumed' });
    expect(await at.date(made, 'NOTIFY_DELETION')).toMatchObject({ dueOn: '2027-01-13', confidence: 'assumed' });
    today('2026-12-01');
    const late = (await at.standing(made)).lateness.flatMap(({ deadlines }) => deadlines.map(({ ruleId }) => ruleId));
    expect(late.filter((ruleId) => /IMPLEMENT|NOTIFY/.test(ruleId))).toEqual([]);
    const { deadlines } = await at.sideOf(made, 'ccf');
    expect(deadlines.find(({ ruleId }) => ruleId === 'DECISION_TO_IPSG')).toMatchObject({ confidence: 'assumed' });
  });
  it('access: a breach from 14 November', async () => {
    const made = await at.open('access', ...walked, decided('2026-10-13', 'DATA_DISCLOSED_FULL'));
    expect((await at.date(made, 'NOTIFY_ACCESS')).dueOn).toBe('2026-11-13');
    today('2026-12-01');
    expect((await at.sideOf(made, 'ccf')).deadlines).toContainEqual(
      expect.objectContaining({ ruleId: 'NOTIFY_ACCESS', daysLate: 18, confidence: 'stated' }),
    );
  });
});

it('E12: a compliance review pending when the nine months expire: still overdue, with the General Secretariat as the cause', async () => {
  const review = { step: 'await-compliance-review', on: '2026-05-01' };
  const made = await at.open('deletion', submitted('2026-01-05'), admitted('2026-01-12'), review);
  expect((await at.date(made, 'DELETION_DECISION')).dueOn).toBe('2026-10-12');
  expect(await at.standing(made)).toMatchObject({ moveOf: 'general-secretariat', moveSince: '2026-05-01' });
  today('2026-10-20');
  expect((await at.sideOf(made, 'ccf')).deadlines).toContainEqual(
    expect.objectContaining({ ruleId: 'DELETION_DECISION', daysLate: 8, cause: 'general-secretariat' }),
  );
});

it('E13: a conditional decision in our hands on 10 November 2026: 10 December is assumed, and we ask when the bureau was told', async () => {
  const made = await at.open(
    'deletion',
    submitted('2026-01-05'),
    admitted('2026-01-12'),
    decided('2026-10-20', 'COMPLIANT_CONDITIONAL'),
    { step: 'notify', on: '2026-11-10' },
    { step: 'set-condition', on: '2026-11-10' },
  );
  const condition = await at.date(made, 'CONDITIONAL_DECISION');
  expect(condition).toMatchObject({ dueOn: '2026-12-10', confidence: 'assumed', owedBy: 'source-ncb' });
  const { note, sentence } = await at.why(condition);
  expect(note).toContain('Ask the Commission when the NCB was notified.');
  expect(sentence).toContain('The date rests on an assumption.');
  const { deadlines } = await at.record(made, { name: 'ncbNotifiedOn', on: '2026-11-03' });
  expect(deadlines.moved).toEqual([expect.objectContaining({ ruleId: 'CONDITIONAL_DECISION', dueOn: '2026-12-03' })]);
});

describe('E14: a notice recorded on 29 February 2024, for five years', () => {
  it('expires on 28 February 2029; the review prompt is six months before', async () => {
    const notice = await build.notice({ recordedOn: '2024-02-29' });
    expect(await noticeDates(notice)).toEqual(
      expect.arrayContaining(['NOTICE_REVIEW_PROMPT 2028-08-28 stated', 'NOTICE_EXPIRY 2029-02-28 stated']),
    );
  });
  it('from the day of publication alone, inferred', async () => {
    const notice = await build.notice({ publishedOn: '2024-02-29' });
    expect(await noticeDates(notice)).toEqual(
      expect.arrayContaining(['NOTICE_REVIEW_PROMPT 2028-08-28 inferred', 'NOTICE_EXPIRY 2029-02-28 inferred']),
    );
  });
});

describe('E16: the General Secretariat checks for data within 45 days', () => {
  it('admitted on 20 April 2026: not before 4 June, assumed', async () => {
    const made = await at.open('deletion', submitted('2026-04-01'), received('2026-04-02'), admitted('2026-04-20'));
    const check = await at.date(made, 'IPSG_DATA_CHECK');
    expect(check).toMatchObject({ dueOn: '2026-06-04', confidence: 'assumed', ruleVersion: '2025-11-27' });
    expect((await at.why(check)).sentence).toContain('It cannot fall earlier.');
    expect(await at.sideOf(made, 'general-secretariat')).toMatchObject({ daysLate: 0 });
  });
  it('admitted under the text of 2017, nobody owes it', async () => {
    const made = await at.open('deletion', submitted('2025-10-01'), received('2025-10-02'), admitted('2025-11-26'));
    expect(await at.runs(made, 'IPSG_DATA_CHECK')).toBe(false);
  });
});

describe('E17: arrested on 15 January 2026 under the European Convention', () => {
  const arrest = { kind: 'provisional-arrest', on: '2026-01-15' };
  const limits = async (more: object) => {
    const { id } = await build.proceeding({ ruleSets: ['ece'], ...more });
    const answer = await app.ferro.lawyer.post(`/proceedings/${id}/events`, arrest);
    expect(answer.status).toBe(201);
    return (await at.deadlines(`proceedingId=${id}`)).map(({ ruleId, dueOn }) => `${ruleId} ${dueOn}`);
  };
  it('18 days end on 2 February and 40 days on 24 February', async () => {
    expect(await limits({})).toEqual(expect.arrayContaining(['ECE_PROV_18 2026-02-02', 'ECE_PROV_40 2026-02-24']));
  });
  it('on 1 and 23 February where the day of the arrest counts', async () => {
    expect(await limits({ countFrom: { ece: 'same-day' } })).toEqual(
      expect.arrayContaining(['ECE_PROV_18 2026-02-01', 'ECE_PROV_40 2026-02-23']),
    );
  });
  it('a preview says the same of both, and keeps nothing', async () => {
    expect(await previewed({})).toEqual(expect.arrayContaining(['ECE_PROV_18 2026-02-02', 'ECE_PROV_40 2026-02-24']));
    expect(await previewed({ ece: 'same-day' })).toEqual(
      expect.arrayContaining(['ECE_PROV_18 2026-02-01', 'ECE_PROV_40 2026-02-23']),
    );
  });
});

it('E19: access and deletion in one filing have two dates, four and nine months on', async () => {
  const made = await at.open('combined', submitted('2025-01-02'), received('2025-01-05'), admitted('2025-01-15'));
  expect((await at.date(made, 'ACCESS_DECISION')).dueOn).toBe('2025-05-15');
  expect((await at.date(made, 'DELETION_DECISION')).dueOn).toBe('2025-10-15');
});

describe('E21: filed on the portal on 30 April 2026 at 22:00 in New York', () => {
  it('it counts as 1 May in Lyon, so the word on admissibility is due on 1 June', async () => {
    const made = await at.open('access', { step: 'submit', submittedAt: '2026-04-30T22:00:00-04:00' });
    expect(await at.get(`/ccf-requests/${made.id}`)).toMatchObject({ submittedOn: '2026-05-01', channel: 'portal' });
    expect((await at.date(made, 'ADM_NOTICE')).dueOn).toBe('2026-06-01');
    await at.walk(made, received('2026-05-01'));
    expect(await at.date(made, 'ADM_NOTICE')).toMatchObject({ dueOn: '2026-06-01', confidence: 'stated' });
  });
  it('before 26 March 2026, 10:00 CET, there was no portal to file on', async () => {
    const { id } = await build.ccfRequest();
    const early = { step: 'submit', channel: 'portal', submittedAt: '2026-03-26T08:59:59Z' };
    expect(await app.ferro.lawyer.act(`/ccf-requests/${id}/steps`, 1, early)).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer: '/channel' })],
    });
  });
});

it('E22: a paper dated 03/04/2026 is refused, and the month must be written out', async () => {
  const { id } = await build.ccfRequest();
  const readings = {
    '03/04/2026': 'is never guessed: write 2026-04-03 (DD/MM) or 2026-03-04 (MM/DD).',
    '13/04/2026': 'is never guessed: write 2026-04-13 (DD/MM).',
    '31/02/2026': '“31/02/2026” is not a day that exists. Write the day as YYYY-MM-DD.',
  };
  for (const [on, reading] of Object.entries(readings)) {
    const answer = await app.ferro.lawyer.post(`/ccf-requests/${id}/facts`, { name: 'submittedOn', on });
    expect(answer).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer: '/on', message: expect.stringContaining(reading) })],
    });
  }
  const step = { step: 'submit', on: '03.04.2026' };
  expect(await app.ferro.lawyer.act(`/ccf-requests/${id}/steps`, 1, step)).toBeProblem(422, 'invalid');
});

it('E23: a letter found later shows an earlier receipt: a proposal; once applied the dates are recomputed, the old ones kept, and people told again', async () => {
  today('2026-03-20');
  const made = await at.open('access', submitted('2026-03-01'), received('2026-03-15'));
  const before = await at.date(made, 'ADM_NOTICE');
  const letter = { name: 'ccfReceivedOn', on: '2026-03-09', reason: 'The acknowledgement of 9 March was found.' };
  const { deadlines } = await at.record(made, letter);
  expect(deadlines).toMatchObject({ moved: [], recalculationId: expect.any(String) });
  expect((await at.date(made, 'ADM_NOTICE')).dueOn).toBe('2026-04-15');

  const path = `/recalculations/${deadlines.recalculationId as string}`;
  expect(await at.get(path)).toMatchObject({ urgent: true, reason: letter.reason });
  expect((await app.ferro.lawyer.act(`${path}/decide`, 1, { apply: 'all' })).status).toBe(200);
  expect((await at.date(made, 'ADM_NOTICE')).dueOn).toBe('2026-04-09');

  const history = await app.ferro.owner.get(`/history?entity=deadline&id=${before.id}`);
  const dates = history.body.data.map(
    ({ changes }: { changes: { after: { due_on: string } }[] }) => changes[0]?.after.due_on,
  );
  expect(dates).toEqual(expect.arrayContaining(['2026-04-15', '2026-04-09']));
  const { data } = await at.get(`/reminders?deadlineId=${before.id}`);
  const told = data.map(({ step, dueOn, state }: Record<string, string>) => `${step} ${dueOn} ${state}`);
  expect(told).toEqual(expect.arrayContaining(['overdue 2026-04-15 superseded', 'overdue 2026-04-09 planned']));
});

describe('what cannot be is refused, with the reason, and leaves everything as it was', () => {
  const RECEIVED = [submitted('2026-03-10'), received('2026-03-15')];
  const ADMITTED = [...RECEIVED, admitted('2026-04-10')];

  it.each<[string, object[], object, string, string]>([
    [
      'a day that does not exist',
      RECEIVED,
      admitted('2026-02-30'),
      '/on',
      'is not a day that exists: that month has 28 days.',
    ],
    [
      '29 February of a common year',
      RECEIVED,
      admitted('2025-02-29'),
      '/on',
      'is not a day that exists: that month has 28 days.',
    ],
    ['a day ahead', RECEIVED, admitted('2026-11-23'), '/on', 'is in the future'],
    [
      'an admission before receipt',
      RECEIVED,
      admitted('2026-03-14'),
      '/on',
      'is before the day the Commission received',
    ],
    [
      'a receipt before the sending',
      [RECEIVED[0]!],
      received('2026-03-09'),
      '/on',
      'is before the day the request was sent',
    ],
    [
      'a decision before admissibility',
      ADMITTED,
      decided('2026-04-09', 'NOT_COMPLIANT_DELETE'),
      '/on',
      'is before the day the request was declared admissible',
    ],
    [
      'a session that ends before it begins',
      ADMITTED,
      { step: 'list-for-session', on: '2026-09-01', sessionStartsOn: '2026-10-13', sessionEndsOn: '2026-09-30' },
      '/sessionEndsOn',
      'is before the first day of the session',
    ],
  ])('%s', async (_what, steps, refused, pointer, reason) => {
    const made = await at.open('deletion', ...steps);
    const before = await at.get(`/ccf-requests/${made.id}`);
    const answer = await app.ferro.lawyer.act(`/ccf-requests/${made.id}/steps`, before.version as number, refused);
    expect(answer).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer, message: expect.stringContaining(reason) })],
    });
    expect(await at.get(`/ccf-requests/${made.id}`)).toEqual(before);
  });

  it('a decision before anything was declared admissible is a step out of order, and the open steps are named', async () => {
    const made = await at.open('deletion', ...RECEIVED);
    const { version } = await at.get(`/ccf-requests/${made.id}`);
    const answer = await app.ferro.lawyer.act(
      `/ccf-requests/${made.id}/steps`,
      version as number,
      decided('2026-04-09', 'COMPLIANT'),
    );
    expect(answer).toBeProblem(409, 'step-refused', { allowed: expect.arrayContaining(['declare-admissible']) });
    expect(answer.body.detail).toContain('The Commission decides on requests it has declared admissible');
  });

  it('a fact that contradicts a stored one needs a reason, and then both are kept', async () => {
    const made = await at.open('deletion', ...RECEIVED);
    const other = { name: 'ccfReceivedOn', on: '2026-03-12' };
    expect(await app.ferro.lawyer.post(`/ccf-requests/${made.id}/facts`, other)).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ code: 'reason-needed', message: expect.stringContaining('15 March 2026') })],
    });
    await at.record(made, { ...other, reason: 'The stamp on the original says so.' });
    const { data } = await at.get(`/ccf-requests/${made.id}/facts`);
    const receipts = data.filter(({ name }: { name: string }) => name === 'ccfReceivedOn');
    expect(receipts.map(({ on, current }: { on: string; current: boolean }) => [on, current])).toEqual([
      ['2026-03-12', true],
      ['2026-03-15', false],
    ]);
  });

  it.each([
    ['2026-10-24T23:59:59+02:00', '2026-10-24'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('the portal was sent to at %s, on both sides of the end of summer time: %s in Lyon', async (submittedAt, day) => {
    const made = await at.open('access', { step: 'submit', submittedAt });
    expect(await at.get(`/ccf-requests/${made.id}`)).toMatchObject({ submittedOn: day });
  });
});
