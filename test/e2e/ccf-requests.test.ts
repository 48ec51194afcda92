import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';

let app: TestApp;
let build: ReturnType<typeof builders>;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
});
afterAll(() => app.close());

interface Change {
  ruleId: string;
  dueOn: string;
  from?: string;
  status: string;
}
const dated = (changes: Change[]) => changes.map(({ ruleId, dueOn }) => `${ruleId} ${dueOn}`);

/** Takes steps in turn, each at the version the one before gave. */
async function walk(made: Made, steps: object[]) {
  let { version } = made;
  let answer;
  for (const step of steps) {
    answer = await app.ferro.lawyer.act(`/ccf-requests/${made.id}/steps`, version, step);
    if (answer.status !== 200) throw new Error(answer.text);
    version = (answer.body as { request: Made }).request.version;
  }
  return { body: answer?.body, version };
}

const received = [
  { step: 'submit', on: '2026-03-10', channel: 'email' },
  { step: 'record-receipt', on: '2026-03-15' },
];

describe('POST /ccf-requests', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).post('/api/v1/ccf-requests').send({})).toBeProblem(401, 'unauthenticated');
  });

  it('starts as a draft of the client of the file, with the steps open from there', async () => {
    const file = await build.caseFile();
    const made = await build.ccfRequest({ caseFileId: file.id });
    expect(made).toMatchObject({
      state: 'draft',
      applicantIds: [file.clientId],
      moveOf: 'firm',
      allowed: ['submit', 'withdraw'],
    });
  });

  it('does not exist for another firm', async () => {
    const { id } = await build.ccfRequest();
    expect(await app.nord.owner.get(`/ccf-requests/${id}`)).toBeProblem(404, 'not-found');
  });

  it('wants to know what a revision revises', async () => {
    const file = await build.caseFile();
    const body = { caseFileId: file.id, kind: 'revision', language: 'en' };
    expect(await app.ferro.lawyer.post('/ccf-requests', body)).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer: '/revises' })],
    });
  });
});

describe('POST /ccf-requests/:id/steps', () => {
  it('refuses a step the state does not allow, and says what is open', async () => {
    const { id } = await build.ccfRequest();
    const step = { step: 'declare-admissible', on: '2026-01-15' };
    expect(await app.ferro.lawyer.act(`/ccf-requests/${id}/steps`, 1, step)).toBeProblem(409, 'step-refused', {
      allowed: ['submit', 'withdraw'],
    });
  });

  it('needs If-Match, and the current version', async () => {
    const { id } = await build.ccfRequest();
    expect(await app.ferro.lawyer.post(`/ccf-requests/${id}/steps`, { step: 'submit' })).toBeProblem(
      428,
      'precondition-required',
    );
    expect(await app.ferro.lawyer.act(`/ccf-requests/${id}/steps`, 7, { step: 'submit' })).toBeProblem(412, 'stale', {
      currentVersion: 1,
    });
  });

  it('refuses a portal filing from before the portal opened', async () => {
    const { id } = await build.ccfRequest();
    const early = { step: 'submit', submittedAt: '2026-03-26T09:59:59+01:00', channel: 'portal' };
    expect(await app.ferro.lawyer.act(`/ccf-requests/${id}/steps`, 1, early)).toBeProblem(422, 'invalid');
    const opened = await app.ferro.lawyer.act(`/ccf-requests/${id}/steps`, 1, {
      ...early,
      submittedAt: '2026-03-26T10:00:00+01:00',
    });
    expect(opened.status).toBe(200);
  });

  it('counts a portal filing in Lyon (E21)', async () => {
    const made = await build.ccfRequest();
    const { body } = await walk(made, [{ step: 'submit', submittedAt: '2026-04-30T22:00:00-04:00' }]);
    expect(body.request.submittedOn).toBe('2026-05-01');
    expect(dated(body.deadlines.created)).toContain('ADM_NOTICE 2026-06-01');
  });

  it('refuses a day in the future', async () => {
    const { id } = await build.ccfRequest();
    const ahead = { step: 'submit', on: '2027-01-01' };
    expect(await app.ferro.lawyer.act(`/ccf-requests/${id}/steps`, 1, ahead)).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer: '/on', code: 'in-the-future' })],
    });
  });

  it('refuses an admission before receipt', async () => {
    const made = await build.ccfRequest();
    const { version } = await walk(made, received);
    const step = { step: 'declare-admissible', on: '2026-03-14' };
    expect(await app.ferro.lawyer.act(`/ccf-requests/${made.id}/steps`, version, step)).toBeProblem(422, 'invalid');
  });

  it('shows no Art. 40 date before admission (E6)', async () => {
    const { body } = await walk(await build.ccfRequest({ kind: 'deletion' }), received);
    expect(dated(body.deadlines.created)).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^DELETION_DECISION/)]),
    );
    const { data } = (
      await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${body.request.id as string}&ruleId=ADM_NOTICE`)
    ).body;
    expect(data).toEqual([expect.objectContaining({ dueOn: '2026-04-15', owedBy: 'ccf', confidence: 'stated' })]);
  });

  it('starts the Art. 40 clock from the declaration, not from the letter (E5)', async () => {
    const made = await build.ccfRequest({ kind: 'deletion' });
    const admitted = {
      step: 'declare-admissible',
      on: '2026-01-12',
      letterWrittenOn: '2026-02-12',
      letterReceivedOn: '2026-02-20',
    };
    const { body } = await walk(made, [{ step: 'submit', on: '2026-01-05', channel: 'email' }, admitted]);
    expect(dated(body.deadlines.created)).toContain('DELETION_DECISION 2026-10-12');
  });

  it('counts from the letter when only its date is known, and marks it inferred (E5)', async () => {
    const made = await build.ccfRequest({ kind: 'deletion' });
    const { body } = await walk(made, [
      { step: 'submit', on: '2026-01-05', channel: 'email' },
      { step: 'declare-admissible', letterWrittenOn: '2026-02-12' },
    ]);
    expect(dated(body.deadlines.created)).toContain('DELETION_DECISION 2026-11-12');
    const { data } = (await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${made.id}&ruleId=DELETION_DECISION`)).body;
    expect(data[0].confidence).toBe('inferred');
  });

  it('gives a combined request two dates (E19)', async () => {
    const made = await build.ccfRequest({ kind: 'combined' });
    const { body } = await walk(made, [...received, { step: 'declare-admissible', on: '2026-04-01' }]);
    expect(dated(body.deadlines.created)).toEqual(
      expect.arrayContaining(['ACCESS_DECISION 2026-08-01', 'DELETION_DECISION 2027-01-01']),
    );
    expect(body.deadlines.retired).toEqual(
      expect.arrayContaining([expect.objectContaining({ ruleId: 'ADM_NOTICE', status: 'satisfied' })]),
    );
  });

  it('retires every clock when the request is withdrawn', async () => {
    const made = await build.ccfRequest({ kind: 'access' });
    const { body } = await walk(made, [
      ...received,
      { step: 'withdraw', on: '2026-04-01', reason: 'The client returned home.' },
    ]);
    expect(body.request).toMatchObject({ state: 'withdrawn', closingReason: 'The client returned home.' });
    const open = await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${made.id}&status=open`);
    expect(open.body.data).toEqual([]);
  });

  it('owes an answer anew when the Commission asks a second time after the first was answered', async () => {
    const made = await build.ccfRequest({ kind: 'deletion' });
    const asked = await walk(made, [
      ...received,
      { step: 'declare-admissible', on: '2026-04-01' },
      { step: 'ask-applicant', on: '2026-05-04', applicantReplyDueOn: '2026-06-04' },
      { step: 'answer', on: '2026-05-20' },
      { step: 'ask-applicant', on: '2026-10-05', applicantReplyDueOn: '2026-12-05' },
    ]);
    expect(dated(asked.body.deadlines.created)).toEqual(['APPLICANT_REPLY 2026-12-05']);
  });

  it('refuses a day that the step does not carry', async () => {
    const { id } = await build.ccfRequest();
    const step = { step: 'submit', on: '2026-03-10', channel: 'email', sessionEndsOn: '2026-04-01' };
    expect(await app.ferro.lawyer.act(`/ccf-requests/${id}/steps`, 1, step)).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer: '/sessionEndsOn' })],
    });
  });

  it('records that there was no power of attorney on file at filing', async () => {
    const { body } = await walk(await build.ccfRequest(), [{ step: 'submit', on: '2026-03-10', channel: 'email' }]);
    expect(body.warnings.length).toBeGreaterThan(0);
    expect(body.request.warnings).toEqual(body.warnings);
  });
});

describe('decide', () => {
  const admitted = [...received, { step: 'declare-admissible', on: '2026-04-01' }];

  it("refuses another request's notice and names every notice that has no outcome", async () => {
    const file = await build.caseFile();
    const [mine, second, other] = await Promise.all([1, 2, 3].map(() => build.notice({ caseFileId: file.id })));
    const made = await build.ccfRequest({ caseFileId: file.id, noticeIds: [mine?.id, second?.id] });
    const { version } = await walk(made, admitted);
    const outcomes = [
      { noticeId: other?.id, conclusion: 'COMPLIANT' },
      { noticeId: mine?.id, conclusion: 'COMPLIANT' },
    ];
    const answer = await app.ferro.lawyer.act(`/ccf-requests/${made.id}/steps`, version, {
      step: 'decide',
      on: '2026-09-01',
      outcomes,
    });
    expect(answer).toBeProblem(422, 'invalid');
    expect(answer.body.issues).toEqual([
      expect.objectContaining({ pointer: '/outcomes/0/noticeId', code: 'foreign-notice' }),
      expect.objectContaining({
        code: 'missing-notice',
        message: expect.stringContaining('Red Notice has no outcome'),
      }),
    ]);
  });

  it('opens the clocks of Art. 41 and ends with the notice deleted', async () => {
    const file = await build.caseFile();
    const notice = await build.notice({ caseFileId: file.id });
    const made = await build.ccfRequest({ caseFileId: file.id, noticeIds: [notice.id] });
    const outcomes = [{ noticeId: notice.id, conclusion: 'NOT_COMPLIANT_DELETE', groundsAccepted: ['ART3_POLITICAL'] }];
    const decided = await walk(made, [...admitted, { step: 'decide', on: '2026-09-30', outcomes }]);
    expect(dated(decided.body.deadlines.created)).toEqual(
      expect.arrayContaining([
        'DECISION_TO_IPSG 2026-10-30',
        'IPSG_IMPLEMENT 2026-11-30',
        'NOTIFY_DELETION 2026-12-30',
      ]),
    );
    const implemented = await walk({ ...made, version: decided.version }, [{ step: 'implement', on: '2026-10-20' }]);
    expect(implemented.body.request.state).toBe('implemented');
    expect((await app.ferro.lawyer.get(`/notices/${notice.id}`)).body).toMatchObject({
      status: 'deleted-by-ccf',
      statusOn: '2026-10-20',
    });
    const { data } = (await app.ferro.lawyer.get(`/outcomes?ccfRequestId=${made.id}`)).body;
    expect(data).toEqual([
      expect.objectContaining({ implementedOn: '2026-10-20', groundsAccepted: ['ART3_POLITICAL'] }),
    ]);
  });
});

describe('POST /ccf-requests/:id/facts', () => {
  it('proposes the date a corrected fact gives, and keeps both facts (E23)', async () => {
    const made = await build.ccfRequest({ kind: 'access' });
    await walk(made, received);
    const correction = { name: 'ccfReceivedOn', on: '2026-03-12' };
    expect(await app.ferro.lawyer.post(`/ccf-requests/${made.id}/facts`, correction)).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer: '/reason' })],
    });
    const answer = await app.ferro.lawyer.post(`/ccf-requests/${made.id}/facts`, {
      ...correction,
      reason: 'An older letter was found.',
    });
    expect(answer.status).toBe(201);
    expect(answer.body.deadlines).toMatchObject({
      moved: [],
      recalculationId: expect.any(String),
      proposed: expect.arrayContaining([
        {
          action: 'move',
          ruleId: 'ADM_NOTICE',
          deadlineId: expect.any(String),
          title: 'Decision on admissibility',
          oldOn: '2026-04-15',
          newOn: '2026-04-12',
        },
      ]),
    });
    const facts = await app.ferro.lawyer.get(`/ccf-requests/${made.id}/facts`);
    const receipts = facts.body.data.filter((fact: { name: string }) => fact.name === 'ccfReceivedOn');
    expect(receipts.map(({ on, current }: { on: string; current: boolean }) => [on, current])).toEqual([
      ['2026-03-12', true],
      ['2026-03-15', false],
    ]);
  });

  it('refuses a slash date, never guessing (E22)', async () => {
    const made = await build.ccfRequest();
    const answer = await app.ferro.lawyer.post(`/ccf-requests/${made.id}/facts`, {
      name: 'submittedOn',
      on: '03/04/2026',
    });
    expect(answer).toBeProblem(422, 'invalid');
  });
});

describe('GET /deadlines/:id/why', () => {
  it('names rule, version, article, trigger, arithmetic and confidence', async () => {
    const made = await build.ccfRequest({ kind: 'access' });
    await walk(made, [...received, { step: 'declare-admissible', on: '2026-04-30' }]);
    const { data } = (await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${made.id}&ruleId=ACCESS_DECISION`)).body;
    const why = await app.ferro.auditor.get(`/deadlines/${data[0].id as string}/why`);
    expect(why.body).toMatchObject({
      sentence: expect.stringMatching(/30 August 2026/),
      rule: { id: 'ACCESS_DECISION', citation: expect.stringContaining('Art. 40(1)'), sureness: 'verified' },
      trigger: { name: 'declaredAdmissibleOn', on: '2026-04-30', confidence: 'stated' },
      dueOn: '2026-08-30',
      owedBy: 'ccf',
      force: 'statutory',
    });
    expect(why.body.steps.length).toBeGreaterThan(0);
  });
});

describe('deadlines entered by hand', () => {
  it('are met with proof, and cannot be met twice', async () => {
    const made = await build.deadline();
    const done = await app.ferro.lawyer.act(`/deadlines/${made.id}/complete`, 1, { on: '2026-11-20' });
    expect(done.body).toMatchObject({ status: 'satisfied', metOn: '2026-11-20' });
    expect(await app.ferro.lawyer.act(`/deadlines/${made.id}/cancel`, 2, { reason: 'x' })).toBeProblem(
      409,
      'state-forbids',
    );
  });

  it('keep a file from closing, and are listed', async () => {
    const made = await build.deadline({ title: 'Reply to the court' });
    const closing = await app.ferro.lawyer.patch(`/case-files/${made.caseFileId as string}`, 1, { status: 'closed' });
    expect(closing).toBeProblem(409, 'open-deadlines', {
      deadlines: [expect.objectContaining({ title: 'Reply to the court' })],
    });
    await app.ferro.lawyer.act(`/deadlines/${made.id}/cancel`, 1, { reason: 'Settled.' });
    const closed = await app.ferro.lawyer.patch(`/case-files/${made.caseFileId as string}`, 1, { status: 'closed' });
    expect(closed.body).toMatchObject({ status: 'closed', closedOn: '2026-11-22' });
  });

  it('cannot be completed by another firm', async () => {
    const made = await build.deadline();
    expect(await app.nord.owner.act(`/deadlines/${made.id}/complete`, 1, { on: '2026-11-20' })).toBeProblem(
      404,
      'not-found',
    );
  });
});
