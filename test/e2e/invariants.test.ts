/**
 * Over 200 lines: the twelve promises a docket is trusted for, in their order, each as one test through the HTTP API and
 * the reminder ledger behind it. See docs/adr/0009.
 */
import { MailSender } from '../../src/features/reminders/sending/mail-sender.js';
import { ReminderSweep } from '../../src/features/reminders/sending/reminder-sweep.js';
import type { LocalDate } from '../../src/law/calendar.js';
import type { ComputedDeadline } from '../../src/law/deadline.js';
import { replay } from '../../src/law/replay.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';
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
const sweep = () => {
  const { mailer, settings } = app.platform;
  return new ReminderSweep(app.db, app.clock, { email: new MailSender(mailer, settings.publicUrl) }).run();
};

const submitted = (on: string) => ({ step: 'submit', on, channel: 'email' });
const received = (on: string) => ({ step: 'record-receipt', on });
const admitted = (on: string) => ({ step: 'declare-admissible', on });

interface StoredComputation {
  computation: ComputedDeadline;
  /** Null for what is owed without a day. */
  dueOn: LocalDate | null;
  calendar: { weekend: number[]; holidays: LocalDate[] };
  facts: string[];
}

const codes = (made: object): string[] => (made as { warnings: { code: string }[] }).warnings.map(({ code }) => code);

/** A date whose loss cannot be repaired, owed by the applicant. */
const hard = (overrides: object = {}) =>
  build.deadline({ title: 'Application for revision', owedBy: 'applicant', hard: 'H', ...overrides });

/** The ledger of a deadline: step, the day spoken of, and what became of it. */
const ledger = async ({ id }: { id: string }): Promise<string[]> => {
  const { data } = await at.get(`/reminders?channel=email&limit=200&deadlineId=${id}`);
  return data.map(({ step, dueOn, state }: Record<string, string>) => `${step} ${dueOn} ${state}`);
};

const correct = (made: Made, name: string, on: string) =>
  at.record(made, { name, on, reason: 'Another letter was found.' });

const decide = (id: string, body: object) => app.ferro.lawyer.act(`/recalculations/${id}/decide`, 1, body);

const version = async ({ id }: { id: string }): Promise<number> => (await at.get(`/deadlines/${id}`)).version;

/** Acts on a deadline as it was last seen. */
const act = (row: { id: string; version: number } | undefined, path: string, body: object) =>
  app.ferro.lawyer.act(`/deadlines/${row?.id}/${path}`, row?.version as number, body);

/** A receipt that turns out to be three days earlier, of a date with owner and deputy. */
const earlier = async () => {
  const made = await at.open('access', submitted('2026-03-10'), received('2026-03-15'));
  const notice = await at.date(made, 'ADM_NOTICE');
  const deputyId = app.ferro.paralegal.id;
  await app.ferro.lawyer.patch(`/deadlines/${notice.id}`, notice.version, { deputyId }).expect(200);
  const { deadlines } = await correct(made, 'ccfReceivedOn', '2026-03-12');
  return { notice, proposal: deadlines.recalculationId as string };
};

/** The steps still to come. */
const planned = async (made: Made) =>
  (await ledger(made)).filter((line) => line.endsWith(' planned')).map((line) => line.split(' ')[0] as string);

it('1. The same inputs give the same result: every stored computation can be replayed', async () => {
  await at.open(
    'combined',
    submitted('2026-03-10'),
    received('2026-03-15'),
    { step: 'request-documents', on: '2026-03-20', documentsDueOn: '2026-04-20' },
    { step: 'answer', on: '2026-04-19' },
    admitted('2026-05-31'),
    { step: 'list-for-session', on: '2026-09-01', sessionStartsOn: '2026-09-30', sessionEndsOn: '2026-10-13' },
    { step: 'decide', on: '2026-10-13', outcomes: [{ conclusion: 'NOT_COMPLIANT_DELETE' }] },
  );
  await build.notice({ recordedOn: '2024-02-29' });
  const { rows } = await app.admin.query<StoredComputation>(
    `select d.computation, d.due_on::text as "dueOn", f.working_calendar as calendar,
       array(select x.name || ' ' || x.on_day from redress.fact x
         where x.firm_id = d.firm_id and x.ccf_request_id = d.ccf_request_id) as facts
     from redress.deadline d join redress.firm f using (firm_id) where d.computation is not null`,
  );
  expect(rows.length).toBeGreaterThan(15);
  for (const { computation, dueOn, calendar, facts } of rows) {
    const again = replay(computation, { weekend: calendar.weekend, holidays: new Set(calendar.holidays) });
    expect([computation.ruleId, again]).toEqual([computation.ruleId, dueOn ?? undefined]);
    const { name, on } = computation.trigger;
    if (facts.some((fact) => fact.startsWith(`${name} `))) expect(facts).toContain(`${name} ${on}`);
  }
});

it('2. A published rule, a changed calendar or a changed fact never moves a date: it opens a proposal', async () => {
  const text = [
    'id,title,duty,force,anchor,n,unit,owed_by,authority,hard,sureness',
    'DRILL.REPLY,Our comments,send our comments,internal,ccfReceivedOn,N,day,firm,our practice,T,derived',
  ].join('\n');
  const publish = async (n: number, path: string, more: object) => {
    const goldenCases = [
      { name: 'none', kind: 'deletion', facts: [], expected: [{ ruleId: 'DRILL.REPLY', dueOn: null }] },
    ];
    const body = { text: text.replace(',N,', `,${n},`), effectiveFrom: '2026-01-01', goldenCases, ...more };
    const draft = await app.ferro.lawyer.post(path, body);
    return app.ferro.owner.act(`/rule-sets/drill/versions/${draft.body.id as string}/publish`, 1);
  };
  await publish(10, '/rule-sets', { code: 'drill', title: 'Ours' }).then(({ status }) => expect(status).toBe(200));
  const made = await at.open('access', submitted('2026-03-10'), received('2026-03-15'));
  const dates = async () =>
    (await at.deadlines(`ccfRequestId=${made.id}`)).map(({ ruleId, dueOn }) => `${ruleId} ${dueOn}`).toSorted();
  const before = await dates();
  expect(before).toContain('DRILL.REPLY 2026-03-25');
  const causes = async () => {
    const { data } = await at.get(`/recalculations?ccfRequestId=${made.id}`);
    return data.map(({ cause }: { cause: string }) => cause);
  };

  expect((await publish(20, '/rule-sets/drill/versions', {})).status).toBe(200);
  const { body: firm } = await app.ferro.owner.get('/firm');
  const workingCalendar = { weekend: [6, 7], holidays: [(await at.date(made, 'CHASE_ADM')).dueOn] };
  expect((await app.ferro.owner.patch('/firm', firm.version as number, { workingCalendar })).status).toBe(200);
  await correct(made, 'ccfReceivedOn', '2026-03-18');

  expect(await causes()).toEqual(['fact-changed', 'calendar-changed', 'rules-published']);
  expect(await dates()).toEqual(before);
});

it('3. What was met or fixed by a person never moves; it is listed as blocked', async () => {
  const made = await at.open('combined', submitted('2026-01-05'), admitted('2026-01-12'));
  const [met, agreed, ordered] = await Promise.all(
    ['ACCESS_DECISION', 'CHASE_DELETION_MID', 'DELETION_DECISION'].map((rule) => at.date(made, rule)),
  );
  await act(met, 'complete', { on: '2026-05-01' }).expect(200);
  const because = { toOn: '2026-12-01', reason: 'So it was said.' };
  await act(agreed, 'overrides', { ...because, reasonCode: 'agreed' }).expect(201);
  await act(ordered, 'overrides', { ...because, reasonCode: 'ordered' }).expect(201);

  const { deadlines } = await correct(made, 'declaredAdmissibleOn', '2026-01-20');
  const blocked = (deadlines.proposed as Record<string, string>[])
    .filter(({ blockedBy }) => blockedBy)
    .map(({ ruleId, blockedBy }) => `${ruleId} ${blockedBy}`);
  expect(blocked.toSorted()).toEqual([
    'ACCESS_DECISION met',
    'CHASE_DELETION_MID overridden',
    'DELETION_DECISION ordered',
  ]);
  await decide(deadlines.recalculationId as string, { apply: 'all' }).expect(200);
  expect((await at.date(made, 'ACCESS_DECISION')).dueOn).toBe('2026-05-12');
  expect((await at.date(made, 'CHASE_DELETION_MID')).dueOn).toBe('2026-12-01');
  expect((await at.date(made, 'DELETION_DECISION')).dueOn).toBe('2026-12-01');
});

describe('4. A proposal that makes a date earlier is urgent', () => {
  it('and alarms owner and deputy at once', async () => {
    const { notice, proposal } = await earlier();
    expect(await at.get(`/recalculations/${proposal}`)).toMatchObject({ urgent: true, state: 'open' });
    const { data } = await at.get(`/reminders?channel=email&deadlineId=${notice.id}&state=planned`);
    const alarms = data.filter(({ step }: { step: string }) => step === 'urgent-change');
    expect(alarms.map(({ recipientId }: { recipientId: string }) => recipientId).toSorted()).toEqual(
      [app.ferro.lawyer.id, app.ferro.paralegal.id].toSorted(),
    );
    expect(alarms).toEqual([
      expect.objectContaining({ dueOn: '2026-04-12', dueAt: expect.stringMatching(/^2026-11-22T10:00/) }),
      expect.objectContaining({ dueOn: '2026-04-12' }),
    ]);
    await sweep();
    const mails = (await app.ferro.lawyer.get('/mail-outbox?limit=200')).body.data as { text: string }[];
    const told = mails.filter(({ text }) => text.includes('forward to 12 April 2026'));
    expect(told).toHaveLength(2);
    expect(told[0]?.text).toContain('Nothing has moved: look at the proposal today and decide.');
  });

  it('and nobody is alarmed about one that was decided before the mail went out', async () => {
    const { notice, proposal } = await earlier();
    await decide(proposal, { apply: 'none' }).expect(200);
    await sweep();
    const alarms = (await ledger(notice)).filter((line) => line.startsWith('urgent-change'));
    expect(alarms).toEqual(['urgent-change 2026-04-12 superseded', 'urgent-change 2026-04-12 superseded']);
  });

  it('while one that makes it later is not, and alarms nobody', async () => {
    const made = await at.open('access', submitted('2026-03-10'), received('2026-03-15'));
    const { deadlines } = await correct(made, 'ccfReceivedOn', '2026-03-18');
    expect(await at.get(`/recalculations/${deadlines.recalculationId as string}`)).toMatchObject({ urgent: false });
    const lines = await ledger(await at.date(made, 'ADM_NOTICE'));
    expect(lines.filter((line) => line.startsWith('urgent-change'))).toEqual([]);
  });
});

it('5. A day known only as an interval gives a safe date, and what is ours is spoken of by that', async () => {
  today('2026-03-20');
  const made = await at.open('access', submitted('2026-02-20'));
  await at.record(made, { name: 'ccfReceivedOn', earliest: '2026-03-01', latest: '2026-03-10' });
  const chaser = await at.date(made, 'CHASE_ADM');
  expect(chaser).toMatchObject({ dueOn: '2026-04-14', safeOn: '2026-04-06' });
  expect(await ledger(chaser)).toContain('due 2026-04-06 planned');
  expect((await ledger(chaser)).filter((line) => line.endsWith('2026-04-14 planned'))).toEqual([]);
  const notice = await at.date(made, 'ADM_NOTICE');
  expect(notice).toMatchObject({ dueOn: '2026-04-10', safeOn: '2026-04-01' });
  expect(await ledger(notice)).toContain('overdue 2026-04-10 planned');
});

describe('6. No date that needs verification is active without it', () => {
  const LOUD = ['before-21', 'before-10', 'before-5', 'before-2'];
  it('and unverified it is spoken of more, not less', async () => {
    const made = await hard({ dueOn: '2027-01-15' });
    expect(made.status).toBe('unverified');
    expect(await planned(made)).toEqual(expect.arrayContaining(['before-30', ...LOUD, 'due']));
    const verified = { derivedOn: '2027-01-15' };
    await app.ferro.owner.act(`/deadlines/${made.id}/verifications`, 1, verified).expect(200);
    const all = ['before-30', 'before-14', 'before-7', 'before-3', 'before-1', 'due'];
    expect((await planned(made)).filter((step) => !step.startsWith('unacknowledged'))).toEqual(all);
    expect(await at.get(`/deadlines/${made.id}`)).toMatchObject({ status: 'active' });
  });

  it('and another date must be derived again', async () => {
    const made = await hard({ dueOn: '2027-01-15' });
    await app.ferro.owner.act(`/deadlines/${made.id}/verifications`, 1, { derivedOn: '2027-01-15' }).expect(200);
    const moved = await app.ferro.lawyer.patch(`/deadlines/${made.id}`, 2, { dueOn: '2027-02-15' });
    expect(moved.body).toMatchObject({ status: 'unverified', verifiedAt: null, enteredBy: app.ferro.lawyer.id });
    expect(await planned(made)).toEqual(expect.arrayContaining(LOUD));
  });

  it('nor after an extension was asked for and refused', async () => {
    const made = await hard({ dueOn: '2027-01-15' });
    const asked = await app.ferro.lawyer.post(`/deadlines/${made.id}/extensions`, { state: 'requested' });
    await app.ferro.lawyer.act(`/extensions/${asked.body.id as string}/decide`, 1, { state: 'refused' }).expect(200);
    expect(await at.get(`/deadlines/${made.id}`)).toMatchObject({ status: 'unverified' });
  });

  it('anywhere in the firm', async () => {
    const { rows } = await app.admin.query(
      `select id from redress.deadline where status = 'active' and hard = 'H' and owed_by in ('firm', 'applicant')
         and verified_at is null`,
    );
    expect(rows).toEqual([]);
  });
});

it('7. A moved date makes new reminders; moved back, what was sent is not sent again', async () => {
  const made = await build.deadline({ dueOn: '2026-11-24' });
  await sweep();
  expect(await ledger(made)).toContain('before-3 2026-11-24 sent');
  await app.ferro.lawyer.patch(`/deadlines/${made.id}`, 1, { dueOn: '2026-12-20' }).expect(200);
  expect(await ledger(made)).toEqual(
    expect.arrayContaining(['due 2026-11-24 superseded', 'before-3 2026-11-24 sent', 'due 2026-12-20 planned']),
  );
  await app.ferro.lawyer.patch(`/deadlines/${made.id}`, 2, { dueOn: '2026-11-24' }).expect(200);
  await sweep();
  const lines = await ledger(made);
  expect(lines).toEqual(expect.arrayContaining(['due 2026-11-24 planned', 'due 2026-12-20 superseded']));
  expect(lines.filter((line) => line === 'before-3 2026-11-24 sent')).toHaveLength(1);
  const mails = (await app.ferro.lawyer.get('/mail-outbox?limit=200')).body.data as { subject: string }[];
  const { caseFileReference } = await at.get(`/deadlines/${made.id}`);
  expect(mails.filter(({ subject }) => subject.startsWith(`${caseFileReference as string}:`))).toHaveLength(1);
});

it('8. Having seen a hard date in the application suppresses no mail about it', async () => {
  const made = await hard({ dueOn: '2026-11-24' });
  await sweep();
  const { data } = await at.get(`/reminders?channel=email&deadlineId=${made.id}&state=sent`);
  await app.ferro.lawyer.act(`/reminders/${data[0].id as string}/acknowledge`, data[0].version as number).expect(200);
  await app.ferro.lawyer.act(`/deadlines/${made.id}/acknowledge`, await version(made)).expect(200);
  expect((await ledger(made)).filter((line) => line.endsWith(' planned'))).toHaveLength(2);
  today('2026-11-23');
  await sweep();
  expect(await ledger(made)).toContain('before-1 2026-11-24 sent');
});

it('9. Every planned reminder ends, and what has not ended in time is counted', async () => {
  const abroad = builders(app.nord.lawyer);
  const unfinished = async () => (await app.nord.auditor.get('/reminders/unfinished')).body;
  expect(await unfinished()).toEqual({ unfinished: 0, oldestDueAt: null });
  const made = await abroad.deadline({ dueOn: '2026-12-01' });
  expect(await unfinished()).toEqual({ unfinished: 0, oldestDueAt: null });
  today('2026-12-01');
  expect(await unfinished()).toEqual({ unfinished: 8, oldestDueAt: expect.stringMatching(/^2026-11-24T07:30/) });
  await sweep();
  expect(await unfinished()).toEqual({ unfinished: 0, oldestDueAt: null });
  const { data } = (await app.nord.lawyer.get(`/reminders?channel=email&deadlineId=${made.id}`)).body;
  expect(data.map(({ state }: { state: string }) => state)).toEqual(['superseded', 'superseded', 'superseded', 'sent']);
  expect((await app.ferro.auditor.get('/reminders/unfinished')).status).toBe(200);
});

it('10. Whoever saves a hard date that nobody would be there to keep is told', async () => {
  const abroad = builders(app.nord.lawyer);
  const { paralegal, owner, lawyer } = app.nord;
  const ours = { owedBy: 'applicant', hard: 'H', ownerId: paralegal.id };
  const alone = await abroad.deadline(ours);
  expect(codes(alone)).toEqual(['no-deputy']);
  const covered = await lawyer.patch(`/deadlines/${alone.id}`, 1, { deputyId: lawyer.id });
  expect(codes(covered.body)).toEqual([]);
  const { version: before } = (await owner.get(`/users/${paralegal.id}`)).body;
  await owner.patch(`/users/${paralegal.id}`, before as number, { disabledAt: '2026-11-22T09:00:00Z' }).expect(200);
  expect(codes((await lawyer.get(`/deadlines/${alone.id}`)).body)).toEqual(['owner-away']);
  expect(codes(await abroad.deadline(ours))).toEqual(['owner-away', 'no-deputy']);
  expect(codes(await abroad.deadline({ ...ours, hard: 'M' }))).toEqual([]);
});

describe('11. No date is deleted; cancelling needs a reason', () => {
  it('and no role of the application may delete one', async () => {
    const made = await build.deadline();
    expect((await app.ferro.owner.delete(`/deadlines/${made.id}`, 1)).status).toBe(404);
    const { rows } = await app.admin.query(
      `select has_table_privilege('redress_app', 'redress.deadline', 'delete') as may`,
    );
    expect(rows).toEqual([{ may: false }]);
    expect(await app.ferro.lawyer.act(`/deadlines/${made.id}/cancel`, 1)).toBeProblem(422, 'invalid');
    const cancelled = await app.ferro.lawyer.act(`/deadlines/${made.id}/cancel`, 1, { reason: 'Settled.' });
    expect(cancelled.body).toMatchObject({ status: 'cancelled', statusReason: 'Settled.' });
  });

  it('and of a hard date of ours a second person', async () => {
    const made = await hard();
    const reason = 'The Commission took the point of its own motion.';
    expect(await app.ferro.lawyer.act(`/deadlines/${made.id}/cancel`, 1, { reason })).toBeProblem(
      409,
      'second-person-needed',
    );
    const body = { toOn: null, reasonCode: 'other', reason };
    const proposed = await app.ferro.lawyer.act(`/deadlines/${made.id}/overrides`, 1, body);
    expect(proposed.body).toMatchObject({ state: 'proposed', fromOn: '2026-12-01', toOn: null });
    expect(await at.get(`/deadlines/${made.id}`)).toMatchObject({ status: 'unverified', dueOn: '2026-12-01' });
    const path = `/overrides/${proposed.body.id as string}/decide`;
    expect(await app.ferro.lawyer.act(path, 1, { approve: true })).toBeProblem(409, 'second-person-needed');
    await app.ferro.owner.act(path, 1, { approve: true }).expect(200);
    expect(await at.get(`/deadlines/${made.id}`)).toMatchObject({
      status: 'cancelled',
      statusReason: reason,
      dueOn: '2026-12-01',
    });
    expect((await ledger(made)).filter((line) => line.endsWith(' planned'))).toEqual([]);
  });
});

it('12. Asked for, an extension leaves the original date red until a paper grants it', async () => {
  const request = await build.ccfRequest();
  const { id: ccfRequestId, caseFileId } = request as Made & { caseFileId: string };
  const made = await hard({ caseFileId, ccfRequestId, dueOn: '2026-11-12', force: 'ordered' });
  const before = await ledger(made);
  expect((await at.sideOf(request, 'applicant')).daysLate).toBe(10);
  const asked = { state: 'requested', requestedTo: '2026-12-20' };
  const extension = await app.ferro.lawyer.post(`/deadlines/${made.id}/extensions`, asked);
  expect(await at.get(`/deadlines/${made.id}`)).toMatchObject({
    status: 'extension-requested',
    dueOn: '2026-11-12',
    expectedOn: null,
  });
  expect((await at.sideOf(request, 'applicant')).daysLate).toBe(10);
  expect(await ledger(made)).toEqual(before);

  const path = `/extensions/${extension.body.id as string}/decide`;
  const granted = { state: 'granted', extendedTo: '2026-12-20' };
  expect(await app.ferro.lawyer.act(path, 1, granted)).toBeProblem(422, 'invalid', {
    issues: [expect.objectContaining({ pointer: '/documentId' })],
  });
  const letter = await build.letter({ caseFileId });
  await app.ferro.lawyer.act(path, 1, { ...granted, correspondenceId: letter.id }).expect(200);
  expect(await at.get(`/deadlines/${made.id}`)).toMatchObject({ dueOn: '2026-11-12', expectedOn: '2026-12-20' });
  expect(await ledger(made)).toContain('due 2026-12-20 planned');
});
