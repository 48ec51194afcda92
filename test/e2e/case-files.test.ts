import { builders } from '../support/build.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import request from 'supertest';

let app: TestApp;
let build: ReturnType<typeof builders>;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
});
afterAll(() => app.close());

describe('GET /case-files/:id', () => {
  it('asks who is calling', async () => {
    const { id } = await build.caseFile();
    expect(await request(app.server).get(`/api/v1/case-files/${id}`)).toBeProblem(401, 'unauthenticated');
  });

  it('answers another firm exactly like an unknown id', async () => {
    const { id } = await build.caseFile();
    const foreign = await app.nord.owner.get(`/case-files/${id}`).set('x-request-id', 'r');
    const unknown = await app.nord.owner
      .get('/case-files/0190b4a2-0000-7000-8000-000000000000')
      .set('x-request-id', 'r');
    expect(foreign).toBeProblem(404, 'not-found');
    expect(foreign.text).toBe(unknown.text);
  });

  it('gives the case page with its ETag, and in full as long as letters and deadlines can change without it', async () => {
    const { id } = await build.caseFile();
    const page = await app.ferro.auditor.get(`/case-files/${id}`);
    expect(page.body).toMatchObject({
      id,
      clients: [{ displayName: 'Viktor Lindqvist' }],
      counts: { openDeadlines: 0 },
      requests: [],
    });
    expect(page.headers.etag).toBe('"1"');
    await build.deadline({ caseFileId: id });
    const again = await app.ferro.auditor.get(`/case-files/${id}`).set('if-none-match', '"1"');
    expect(again.body).toMatchObject({ counts: { openDeadlines: 1 }, nextDeadlines: [{ title: 'Reply' }] });
  });

  it('answers 304 for a record that did not change', async () => {
    const { id } = await build.deadline();
    const unchanged = await app.ferro.auditor.get(`/deadlines/${id}`).set('if-none-match', '"1"');
    expect(unchanged.status).toBe(304);
  });
});

describe('POST /case-files', () => {
  it('numbers files by year and fills the defaults', async () => {
    const client = await build.client();
    const response = await app.ferro.lawyer.post('/case-files', {
      clientId: client.id,
      title: 'Lindqvist',
      openedOn: '2031-02-03',
    });
    expect(response.status).toBe(201);
    expect(response.headers.location).toBe(`/api/v1/case-files/${response.body.id as string}`);
    expect(response.body).toMatchObject({
      reference: '2031-0001',
      status: 'open',
      leadLawyerId: app.ferro.lawyer.id,
      team: [app.ferro.lawyer.id],
    });
  });

  it('refuses a reference that is taken', async () => {
    await build.caseFile({ reference: 'F-7' });
    const { id: clientId } = await build.client();
    expect(await app.ferro.lawyer.post('/case-files', { clientId, title: 'x', reference: 'F-7' })).toBeProblem(
      409,
      'duplicate',
    );
  });

  it("cannot be linked to another firm's client", async () => {
    const foreign = await builders(app.nord.owner).client();
    const response = await app.ferro.lawyer.post('/case-files', { clientId: foreign.id, title: 'x' });
    expect(response).toBeProblem(422, 'unknown-reference', {
      issues: [expect.objectContaining({ pointer: '/clientId' })],
    });
  });

  it('is not for an auditor', async () => {
    expect(await app.ferro.auditor.post('/case-files', {})).toBeProblem(403, 'forbidden');
  });

  it('has one effect and one answer when sent twenty times with one key', async () => {
    const client = await build.client();
    const body = { clientId: client.id, title: 'Once' };
    const send = () => app.ferro.lawyer.post('/case-files', body).set('idempotency-key', 'once');
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    const list = await app.ferro.lawyer.get(`/case-files?clientId=${client.id}`);
    expect(list.body.data).toHaveLength(1);
    const other = await app.ferro.lawyer
      .post('/case-files', { ...body, title: 'Other' })
      .set('idempotency-key', 'once');
    expect(other).toBeProblem(422, 'idempotency-key-reused');
  });
});

describe('PATCH /case-files/:id', () => {
  it('changes once when fifty try at the same version', async () => {
    const { id } = await build.caseFile();
    const tries = Array.from({ length: 50 }, (_, n) =>
      app.ferro.lawyer.patch(`/case-files/${id}`, 1, { title: `Title ${n}` }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(49);
  });

  it('needs If-Match', async () => {
    const { id } = await build.caseFile();
    expect(await app.ferro.lawyer.patch(`/case-files/${id}`, undefined, { title: 'x' })).toBeProblem(
      428,
      'precondition-required',
    );
  });

  it('names the current version when stale', async () => {
    const { id } = await build.caseFile();
    await app.ferro.lawyer.patch(`/case-files/${id}`, 1, { title: 'Second' });
    const stale = await app.ferro.lawyer.patch(`/case-files/${id}`, 1, { title: 'Third' });
    expect(stale).toBeProblem(412, 'stale', { currentVersion: 2 });
  });

  it('replaces the team and keeps who left in history', async () => {
    const { id } = await build.caseFile();
    const changed = await app.ferro.lawyer.patch(`/case-files/${id}`, 1, { team: [app.ferro.paralegal.id] });
    expect(changed.body.team).toEqual([app.ferro.paralegal.id]);
    const back = await app.ferro.lawyer.patch(`/case-files/${id}`, 2, {
      team: [app.ferro.lawyer.id, app.ferro.paralegal.id],
    });
    expect(back.body).toMatchObject({ team: expect.arrayContaining([app.ferro.lawyer.id, app.ferro.paralegal.id]) });
  });
});

it('takes a role away with the next request, not when a cache feels like it', async () => {
  const { id } = await build.caseFile();
  const before = await app.ferro.assistant.get(`/case-files/${id}`);
  expect(before.status).toBe(200);
  const user = await app.ferro.owner.get(`/users/${app.ferro.assistant.id}`);
  await app.ferro.owner.patch(`/users/${app.ferro.assistant.id}`, user.body.version as number, { role: 'lawyer' });
  const promoted = await app.ferro.assistant.patch(`/case-files/${id}`, 1, { title: 'By the new lawyer' });
  expect(promoted.status).toBe(200);
});

it('refuses null where a field cannot be cleared, and takes it where it can', async () => {
  const { id } = await build.caseFile({ externalId: 'E-1' });
  const refused = await app.ferro.lawyer.patch(`/case-files/${id}`, 1, { title: null, externalId: null });
  expect(refused).toBeProblem(422, 'invalid', { issues: [expect.objectContaining({ pointer: '/title' })] });
  const cleared = await app.ferro.lawyer.patch(`/case-files/${id}`, 1, { externalId: null });
  expect(cleared.body.externalId).toBeNull();
});

it('remembers an Idempotency-Key for a day, and then forgets it', async () => {
  const client = await build.client();
  const send = () =>
    app.ferro.lawyer.post('/case-files', { clientId: client.id, title: 'Daily' }).set('idempotency-key', 'daily');
  const first = await send();
  expect((await send()).body.id).toBe(first.body.id);
  await app.admin.query(
    `update platform.idempotency_key set created_at = now() - interval '25 hours' where key = 'daily'`,
  );
  expect((await send()).body.id).not.toBe(first.body.id);
  await app.admin.query(
    `update platform.idempotency_key set created_at = now() - interval '25 hours' where key = 'daily'`,
  );
  await app.db.platform('forget-old', 'select platform.forget_old()');
  const { rows } = await app.admin.query(`select 1 from platform.idempotency_key where key = 'daily'`);
  expect(rows).toEqual([]);
});
