import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';
import { ADMITTED, walk } from '../support/walk.js';

let app: TestApp;
let build: ReturnType<typeof builders>;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
});
afterAll(() => app.close());

interface Row {
  id: string;
  kind: string;
  title: string;
  dueOn: string | null;
  state: string;
  version: number;
  deadlineId: string;
  addressee: { country: string | null; company: string | null };
}
const listed = async (query: string): Promise<Row[]> =>
  (await app.ferro.auditor.get(`/follow-ups?${query}&limit=200`)).body.data as Row[];
const shown = (rows: Row[]) => rows.map(({ title, dueOn }) => `${title} ${dueOn}`);

const ids = (rows: Row[]) => rows.map(({ id, deadlineId }) => [id, deadlineId]);

/** A diffusion of Kazakhstan to Germany and Kazakhstan about a national of Cyprus, decided and ready to be carried out. */
async function decided(conclusion: string): Promise<Made & { noticeId: string }> {
  const client = await build.client({ nationalities: ['KZ', 'CY'] });
  const file = await build.caseFile({ clientId: client.id });
  const notice = await build.notice({
    caseFileId: file.id,
    kind: 'wanted-diffusion',
    status: 'circulated',
    recipientCountries: ['DE', 'KZ'],
  });
  const caseFileId = file.id;
  await build.letter({ caseFileId, counterpart: { kind: 'bank', name: 'Hanse Bank' } });
  await build.letter({ caseFileId, counterpart: { kind: 'organisation', name: 'World-Check' } });
  const made = await build.ccfRequest({ caseFileId, noticeIds: [notice.id] });
  const outcomes = [{ noticeId: notice.id, conclusion }];
  const { version } = await walk(app.ferro.lawyer, made, [...ADMITTED, { step: 'decide', on: '2026-09-30', outcomes }]);
  return { ...made, version, noticeId: notice.id };
}
const implemented = async () => {
  const made = await decided('NOT_COMPLIANT_DELETE');
  const { version } = await walk(app.ferro.lawyer, made, [{ step: 'implement', on: '2026-11-02' }]);
  return { ...made, version };
};

describe('GET /follow-ups', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).get('/api/v1/follow-ups')).toBeProblem(401, 'unauthenticated');
    expect(await request(app.server).post('/api/v1/follow-ups').send({})).toBeProblem(401, 'unauthenticated');
  });

  it('answers what another firm entered like what nobody did', async () => {
    const { id } = await build.followUp();
    const theirs = await app.nord.owner.get(`/follow-ups/${id}`);
    const nobodys = await app.nord.owner.get(`/follow-ups/${crypto.randomUUID()}`);
    expect(theirs).toBeProblem(404, 'not-found');
    expect({ ...theirs.body, instance: '' }).toEqual({ ...nobodys.body, instance: '' });
    expect((await app.nord.owner.get('/follow-ups')).body.data).toEqual([]);
    expect(await app.nord.owner.act(`/follow-ups/${id}/complete`, 1, { on: '2026-11-20' })).toBeProblem(
      404,
      'not-found',
    );
  });
});

describe('a deletion that is implemented', () => {
  it('opens the clean-up by itself: per country and company, each with its clock, never the source', async () => {
    const made = await implemented();
    expect(shown(await listed(`ccfRequestId=${made.id}`))).toEqual([
      'Check of lists and databases at once 2026-11-02',
      'National copy brought up to date: Germany 2026-11-09',
      'National copy brought up to date: Cyprus 2026-11-09',
      'Bank informed of the outcome: Hanse Bank 2026-11-16',
      'List provider asked to correct: World-Check 2026-11-16',
      'Certificate that there is no notice or diffusion 2026-11-16',
      'Confirmation that the recipients were informed 2026-12-02',
      'Check of lists and databases after 3 months 2027-02-02',
      'Watch for a new notice or a change of colour 2027-05-03',
      'Check of lists and databases after 12 months 2027-11-02',
    ]);
  });

  it('puts each date in the docket once, with who owes it and why', async () => {
    const made = await implemented();
    const [copy] = await listed(`ccfRequestId=${made.id}&kind=national-copy&country=DE`);
    const { body } = await app.ferro.lawyer.get(`/deadlines/${copy?.deadlineId}`);
    expect(body).toMatchObject({
      owedBy: 'other-ncb',
      owedByName: 'the National Central Bureau of Germany',
      force: 'statutory',
      confidence: 'assumed',
      status: 'active',
      ownerId: app.ferro.lawyer.id,
    });
    const why = await app.ferro.lawyer.get(`/deadlines/${copy?.deadlineId}/why`);
    expect(why.body.sentence).toContain('Art. 56(1)(g)');
    const checks = await listed(`ccfRequestId=${made.id}&kind=re-check`);
    const index = await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${made.id}&ruleId=DEDICATED_INDEX`);
    expect(index.body.data.map(({ id }: { id: string }) => id)).toEqual([checks[1]?.deadlineId]);
    const docket = await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${made.id}&limit=200`);
    const titles = docket.body.data.map(({ title }: { title: string }) => title) as string[];
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('plans the reminders of what it opened', async () => {
    const made = await implemented();
    const [certificate] = await listed(`ccfRequestId=${made.id}&kind=certificate`);
    const { body } = await app.ferro.lawyer.get(`/reminders?deadlineId=${certificate?.deadlineId}`);
    expect(body.data.length).toBeGreaterThan(0);
  });

  it('opens nothing twice, whatever is implemented or computed again', async () => {
    const made = await implemented();
    const before = await listed(`ccfRequestId=${made.id}`);
    const correction = { name: 'implementedOn', on: '2026-11-03', reason: 'The letter says the third.' };
    expect((await app.ferro.lawyer.post(`/ccf-requests/${made.id}/facts`, correction)).status).toBe(201);
    await walk(app.ferro.lawyer, { ...made, version: made.version + 1 }, [
      { step: 'notify', on: '2026-11-10' },
      { step: 'set-condition', on: '2026-11-10' },
      { step: 'implement', on: '2026-11-20' },
    ]);

    expect(ids(await listed(`ccfRequestId=${made.id}`))).toEqual(ids(before));
  });

  it('moves no follow-up behind anybody’s back when its fact is corrected', async () => {
    const made = await implemented();
    const correction = { name: 'implementedOn', on: '2026-10-30', reason: 'The letter says the thirtieth.' };
    const { body } = await app.ferro.lawyer.post(`/ccf-requests/${made.id}/facts`, correction);
    const [certificate] = await listed(`ccfRequestId=${made.id}&kind=certificate`);
    expect(certificate?.dueOn).toBe('2026-11-16');
    expect(body.deadlines.retired).toEqual([]);
  });

  it('says in history that it was opened with the step', async () => {
    const made = await implemented();
    const [copy] = await listed(`ccfRequestId=${made.id}&kind=national-copy&country=CY`);
    const { body } = await app.ferro.owner.get(`/history?entity=follow-up&id=${copy?.id}`);
    expect(body.data[0].sentence).toBe(
      'Leon Marchetti recorded that the decision was implemented (Deletion): follow-up “National copy brought up to date: Cyprus” added.',
    );
  });
});

describe('the clean-up of other endings', () => {
  it('of a correction asks for no certificate', async () => {
    const made = await decided('CORRECTED');
    await walk(app.ferro.lawyer, made, [{ step: 'implement', on: '2026-11-02' }]);
    const kinds = (await listed(`ccfRequestId=${made.id}`)).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['recipients-told', 'national-copy', 're-check']));
    expect(kinds).not.toContain('certificate');
  });

  it('begins when the data were deleted before a decision, counted from their deletion', async () => {
    const client = await build.client({ nationalities: ['CY'] });
    const file = await build.caseFile({ clientId: client.id });
    const made = await build.ccfRequest({ caseFileId: file.id });
    await walk(app.ferro.lawyer, made, [
      ...ADMITTED,
      { step: 'record-deletion', on: '2026-11-04' },
      { step: 'close-without-merits', on: '2026-11-12' },
    ]);
    const rows = await listed(`caseFileId=${file.id}`);
    expect(shown(rows)).toEqual(
      expect.arrayContaining([
        'Certificate that there is no notice or diffusion 2026-11-18',
        'Check of lists and databases after 3 months 2027-02-04',
        'National copy brought up to date: Cyprus 2026-11-11',
      ]),
    );
    expect(rows.map(({ kind }) => kind)).not.toContain('recipients-told');
  });

  it('begins when a decision finds the data deleted by their source', async () => {
    const made = await decided('DELETED_BY_SOURCE_BEFORE_DECISION');
    expect(await listed(`ccfRequestId=${made.id}`)).toEqual([]);
    await walk(app.ferro.lawyer, made, [{ step: 'notify', on: '2026-11-02' }]);
    expect((await listed(`ccfRequestId=${made.id}&kind=certificate`)).length).toBe(1);
  });

  it('does not begin where the data stay, or there were none', async () => {
    const kept = await decided('COMPLIANT');
    await walk(app.ferro.lawyer, kept, [{ step: 'notify', on: '2026-11-02' }]);
    const none = await build.ccfRequest();
    await walk(app.ferro.lawyer, none, [
      ...ADMITTED,
      { step: 'find-no-data', on: '2026-05-04' },
      { step: 'close-without-merits', on: '2026-05-12' },
    ]);
    expect(await listed(`ccfRequestId=${kept.id}`)).toEqual([]);
    expect(await listed(`ccfRequestId=${none.id}`)).toEqual([]);
  });
});

describe('POST /follow-ups', () => {
  it('enters one by hand, owned by the lead lawyer, with a deadline when it has a date', async () => {
    const made = await build.followUp({ dueOn: '2026-12-01', addressee: { country: 'FR', company: 'A bank' } });
    expect(made).toMatchObject({
      opened: 'by-hand',
      owedBy: 'firm',
      ownerId: app.ferro.lawyer.id,
      addressee: { country: 'FR', company: 'A bank' },
      state: 'open',
      dueOn: '2026-12-01',
    });
    const { body } = await app.ferro.lawyer.get(`/deadlines/${made.deadlineId as string}`);
    expect(body).toMatchObject({ title: made.title, force: 'internal', dueOn: '2026-12-01' });
    expect(await build.followUp()).toMatchObject({ deadlineId: null, dueOn: null });
  });

  it('refuses what it cannot read, all at once', async () => {
    const { id } = await build.caseFile();
    const wrong = { caseFileId: id, kind: 'prayer', title: '', addressee: { country: 'Narnia' }, dueOn: '03/04/2026' };
    expect(await app.ferro.lawyer.post('/follow-ups', wrong)).toBeProblem(422, 'invalid', {
      issues: expect.arrayContaining(
        ['/kind', '/title', '/addressee/country', '/dueOn'].map((pointer) => expect.objectContaining({ pointer })),
      ),
    });
  });

  it.each([
    ['a file of another firm', async () => ({ caseFileId: (await builders(app.nord.lawyer).caseFile()).id })],
    ['a request of another file', async () => ({ ccfRequestId: (await build.ccfRequest()).id })],
    ['a person of another firm', async () => ({ ownerId: app.nord.lawyer.id })],
  ])('refuses %s', async (_what, wrong) => {
    const { id } = await build.caseFile();
    const body = { caseFileId: id, kind: 'visa', title: 'Write to the consulate', ...(await wrong()) };
    expect(await app.ferro.lawyer.post('/follow-ups', body)).toBeProblem(422, 'unknown-reference');
  });

  it('is not for an auditor', async () => {
    expect(await app.ferro.auditor.post('/follow-ups', {})).toBeProblem(403, 'forbidden');
  });
});

describe('PATCH /follow-ups/:id', () => {
  it('gives it to another person and another day, its deadline with it', async () => {
    const made = await build.followUp({ dueOn: '2026-12-01' });
    const patch = { ownerId: app.ferro.paralegal.id, dueOn: '2026-12-08', title: 'Write to the bank again' };
    const changed = await app.ferro.lawyer.patch(`/follow-ups/${made.id}`, 1, patch);
    expect(changed.body).toMatchObject({ ...patch, version: 2 });
    const { body } = await app.ferro.lawyer.get(`/deadlines/${made.deadlineId as string}`);
    expect(body).toMatchObject({ ...patch, lock: null });
  });

  it('dates one that had no date', async () => {
    const made = await build.followUp();
    const changed = await app.ferro.lawyer.patch(`/follow-ups/${made.id}`, 1, { dueOn: '2026-12-08' });
    expect(changed.body).toMatchObject({ dueOn: '2026-12-08', deadlineId: expect.any(String) });
  });

  it('marks a computed date of ours that a person moved, and says why', async () => {
    const made = await implemented();
    const [certificate] = await listed(`ccfRequestId=${made.id}&kind=certificate`);
    const patch = { dueOn: '2026-11-25', reason: 'The Commission is closed that week.' };
    expect((await app.ferro.lawyer.patch(`/follow-ups/${certificate?.id}`, 1, patch)).status).toBe(200);
    const why = await app.ferro.lawyer.get(`/deadlines/${certificate?.deadlineId}/why`);
    expect(why.body).toMatchObject({ dueOn: '2026-11-25', sentence: expect.stringContaining('closed that week') });
    const direct = await app.ferro.lawyer.patch(`/deadlines/${certificate?.deadlineId}`, 2, { dueOn: '2026-11-26' });
    expect(direct).toBeProblem(409, 'state-forbids');
  });

  it('leaves a date that a text sets to the override', async () => {
    const made = await implemented();
    const [copy] = await listed(`ccfRequestId=${made.id}&kind=national-copy&country=DE`);
    const answer = await app.ferro.lawyer.patch(`/follow-ups/${copy?.id}`, 1, { dueOn: '2026-12-25' });
    expect(answer).toBeProblem(409, 'state-forbids', { detail: expect.stringContaining('propose a change of date') });
  });

  it('needs If-Match, and the current version', async () => {
    const { id } = await build.followUp();
    expect(await app.ferro.lawyer.patch(`/follow-ups/${id}`, undefined, {})).toBeProblem(428, 'precondition-required');
    expect(await app.ferro.lawyer.patch(`/follow-ups/${id}`, 4, { title: 'x' })).toBeProblem(412, 'stale');
  });
});

describe('settling a follow-up', () => {
  it('completes its deadline with it, with the proof', async () => {
    const made = await build.followUp({ dueOn: '2026-12-01' });
    const proof = await build.document({ caseFileId: made.caseFileId as string });
    const body = { on: '2026-11-20', documentId: proof.id, result: 'The entry was erased.' };
    const done = await app.ferro.lawyer.act(`/follow-ups/${made.id}/complete`, 1, body);
    expect(done.body).toMatchObject({ state: 'done', doneOn: '2026-11-20', documentId: proof.id, result: body.result });
    const { body: deadline } = await app.ferro.lawyer.get(`/deadlines/${made.deadlineId as string}`);
    expect(deadline).toMatchObject({ status: 'satisfied', metOn: '2026-11-20', documentId: proof.id });
    const again = await app.ferro.lawyer.act(`/follow-ups/${made.id}/cancel`, 2, { reason: 'x' });
    expect(again).toBeProblem(409, 'state-forbids');
  });

  it('is done when its deadline is completed, and then cannot be completed again', async () => {
    const made = await build.followUp({ dueOn: '2026-12-01' });
    await app.ferro.lawyer.act(`/deadlines/${made.deadlineId as string}/complete`, 1, { on: '2026-11-19' });
    expect((await app.ferro.lawyer.get(`/follow-ups/${made.id}`)).body).toMatchObject({
      state: 'done',
      doneOn: '2026-11-19',
    });
    const caseFileId = made.caseFileId as string;
    expect((await listed(`caseFileId=${caseFileId}&state=done`)).length).toBe(1);
    expect(await listed(`caseFileId=${caseFileId}&state=open`)).toEqual([]);
    const again = await app.ferro.lawyer.act(`/follow-ups/${made.id}/complete`, 1, { on: '2026-11-19' });
    expect(again).toBeProblem(409, 'state-forbids');
  });

  it('cancels its deadline with it, with the reason, so that the file can be closed', async () => {
    const made = await build.followUp({ dueOn: '2026-12-01' });
    const cancelled = await app.ferro.lawyer.act(`/follow-ups/${made.id}/cancel`, 1, {
      reason: 'The account is gone.',
    });
    expect(cancelled.body).toMatchObject({ state: 'cancelled', reason: 'The account is gone.' });
    const closed = await app.ferro.lawyer.patch(`/case-files/${made.caseFileId as string}`, 1, { status: 'closed' });
    expect(closed.status).toBe(200);
  });

  it('refuses a day that has not come, and a proof of another file', async () => {
    const made = await build.followUp();
    const path = `/follow-ups/${made.id}/complete`;
    expect(await app.ferro.lawyer.act(path, 1, { on: '2026-11-23' })).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer: '/on', code: 'in-the-future' })],
    });
    const documentId = (await build.document()).id;
    expect(await app.ferro.lawyer.act(path, 1, { on: '2026-11-20', documentId })).toBeProblem(422, 'unknown-reference');
  });
});
