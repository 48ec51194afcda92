import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';

const UNKNOWN = '0190b4a2-0000-7000-8000-000000000000';

let app: TestApp;
let build: ReturnType<typeof builders>;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
});
afterAll(() => app.close());

interface Suggested extends Made {
  kind: string;
  ccfRequestId: string | null;
  state: string;
}

/** Takes steps in turn, each at the version the one before gave. */
async function walk(made: Made, steps: object[]): Promise<void> {
  let { version } = made;
  for (const step of steps) {
    const answer = await app.ferro.lawyer.act(`/ccf-requests/${made.id}/steps`, version, step);
    if (answer.status !== 200) throw new Error(answer.text);
    ({ version } = (answer.body as { request: Made }).request);
  }
}

/** A file with a notice, a pending request, one decided against the client, and the extradition case. */
async function matter() {
  const notice = await build.notice();
  const caseFileId = notice.caseFileId as string;
  const pending = await build.ccfRequest({ caseFileId, noticeIds: [notice.id] });
  const decided = await build.ccfRequest({ caseFileId, noticeIds: [notice.id] });
  await walk(pending, [{ step: 'submit', on: '2026-09-01', channel: 'portal' }]);
  await walk(decided, [
    { step: 'submit', on: '2025-09-01', channel: 'email' },
    { step: 'record-receipt', on: '2025-09-02' },
    { step: 'declare-admissible', on: '2025-10-01' },
    { step: 'decide', on: '2026-06-10', outcomes: [{ noticeId: notice.id, conclusion: 'COMPLIANT' }] },
  ]);
  return { caseFileId, notice, pending, decided, proceeding: await build.proceeding({ caseFileId }) };
}

async function happened({ id }: Made, kind: string, on: string, more: object = {}): Promise<Suggested[]> {
  const answer = await app.ferro.lawyer.post(`/proceedings/${id}/events`, { kind, on, ...more });
  if (answer.status !== 201) throw new Error(`${kind}: ${answer.text}`);
  return answer.body.suggestions as Suggested[];
}

const kinds = (suggested: Suggested[]) => suggested.map(({ kind }) => kind).toSorted();
const ofKind = (suggested: Suggested[], kind: string) => suggested.find((one) => one.kind === kind) as Suggested;
const take = ({ id, version }: Suggested, body: object = {}) =>
  app.ferro.lawyer.act(`/suggestions/${id}/take`, version, body);

describe('an event in one proceeding', () => {
  it('asylum granted: the host state, evidence, a revision, the source and blocking', async () => {
    const { caseFileId, pending, decided } = await matter();
    const asylum = await build.proceeding({ caseFileId, kind: 'asylum', country: 'FR', forum: 'OFPRA' });
    const suggested = await happened(asylum, 'asylum-granted', '2026-11-10');
    expect(kinds(suggested)).toEqual([
      'confirm-status',
      'file-evidence',
      'provisional-measure',
      'source-request',
      'start-revision',
    ]);
    expect(ofKind(suggested, 'confirm-status')).toMatchObject({
      state: 'open',
      caseFileId,
      fromEventKind: 'asylum-granted',
      fromProceedingId: asylum.id,
      provision: expect.stringContaining('GA-2017-86-RES-09'),
      text: expect.stringContaining('(France)'),
      ccfRequestId: null,
    });
    expect(ofKind(suggested, 'file-evidence')).toMatchObject({ ccfRequestId: pending.id, ground: 'REFUGEE_POLICY' });
    expect(ofKind(suggested, 'start-revision')).toMatchObject({
      ccfRequestId: decided.id,
      provision: expect.stringContaining('Art. 42(2)'),
    });
  });

  it.each([
    ['extradition-refused', 'EXTRADITION_REFUSED', 'Art. 10, with Art. 81-84, 87'],
    ['warrant-cancelled', 'PROCEEDINGS_INVALID', 'Art. 83(2)(b)(v), with Art. 81(3)'],
    ['acquitted', 'NE_BIS_IN_IDEM', 'Constitution'],
    ['limitation-passed', 'LIMITATION', 'Art. 11'],
  ])('%s is evidence for %s', async (kind, ground, provision) => {
    const { proceeding } = await matter();
    const suggested = await happened(proceeding, kind, '2026-11-10');
    expect(kinds(suggested)).toEqual(['file-evidence', 'source-request', 'start-revision']);
    expect(ofKind(suggested, 'file-evidence')).toMatchObject({ ground, provision: expect.stringContaining(provision) });
  });

  it('does nothing by itself: no clock starts and no task is set', async () => {
    const { proceeding, decided } = await matter();
    await happened(proceeding, 'extradition-refused', '2026-11-10');
    const { body } = await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${decided.id}&ruleId=REVISION_FILING`);
    expect(body.data).toEqual([]);
    const facts = await app.ferro.lawyer.get(`/ccf-requests/${decided.id}/facts`);
    expect(facts.body.data.map(({ name }: { name: string }) => name)).not.toContain('factDiscoveredOn');
  });

  it('without a request on file suggests one, and looks at no other file', async () => {
    await matter();
    const alone = await build.proceeding();
    const suggested = await happened(alone, 'provisional-arrest', '2026-11-10');
    expect(kinds(suggested)).toEqual(['file-request']);
  });

  it('after a final decision suggests Strasbourg, while the file has no application there', async () => {
    const { caseFileId, proceeding } = await matter();
    expect(kinds(await happened(proceeding, 'final-decision', '2026-11-10'))).toEqual(['open-proceeding']);
    const court = await build.proceeding({ caseFileId, kind: 'ecthr', country: 'DE', forum: 'ECtHR' });
    const known = await happened(proceeding, 'removal-date-known', '2026-11-20');
    expect(ofKind(known, 'interim-measure')).toMatchObject({ proceedingId: court.id });
  });

  it('data deleted by the source: check what is left', async () => {
    const { notice, pending, proceeding } = await matter();
    const suggested = await happened(proceeding, 'data-deleted-by-source', '2026-11-10');
    expect(suggested.map(({ kind, ccfRequestId, noticeId }) => [kind, ccfRequestId ?? noticeId])).toEqual(
      expect.arrayContaining([
        ['re-check', pending.id],
        ['re-check', notice.id],
      ]),
    );
  });

  it('recorded twice suggests nothing twice; on another day what was dismissed comes back', async () => {
    const { proceeding } = await matter();
    const first = await happened(proceeding, 'acquitted', '2026-10-01');
    expect(first).toHaveLength(3);
    expect(await happened(proceeding, 'acquitted', '2026-10-01', { note: 'The written reasons.' })).toEqual([]);
    const evidence = ofKind(first, 'file-evidence');
    const dismissal = { reason: 'The prosecutor appealed.' };
    const dismissed = await app.ferro.lawyer.act(`/suggestions/${evidence.id}/dismiss`, 1, dismissal);
    expect(dismissed.body).toMatchObject({
      state: 'dismissed',
      reason: 'The prosecutor appealed.',
      decidedBy: app.ferro.lawyer.id,
    });
    expect(await happened(proceeding, 'acquitted', '2026-10-01', { note: 'Served.' })).toEqual([]);
    expect(kinds(await happened(proceeding, 'acquitted', '2026-11-20', { note: 'On appeal.' }))).toEqual([
      'file-evidence',
    ]);
  });
});

describe('GET /suggestions', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).get('/api/v1/suggestions')).toBeProblem(401, 'unauthenticated');
    const take401 = await request(app.server).post(`/api/v1/suggestions/${UNKNOWN}/take`).send({});
    expect(take401).toBeProblem(401, 'unauthenticated');
  });

  it('does not exist for another firm, byte for byte like an unknown one', async () => {
    const { proceeding } = await matter();
    const [{ id }] = (await happened(proceeding, 'acquitted', '2026-11-10')) as [Suggested];
    const get = (of: string) => app.nord.owner.get(`/suggestions/${of}`).set('x-request-id', 'r');
    expect(await get(id)).toBeProblem(404, 'not-found');
    expect((await get(id)).text).toBe((await get(UNKNOWN)).text);
    expect(await app.nord.lawyer.act(`/suggestions/${id}/take`, 1)).toBeProblem(404, 'not-found');
    expect(await app.nord.lawyer.act(`/suggestions/${id}/dismiss`, 1, { reason: 'x' })).toBeProblem(404, 'not-found');
  });

  it('lists those of a file, by state, page by page', async () => {
    const { caseFileId, proceeding } = await matter();
    const made = await happened(proceeding, 'warrant-cancelled', '2026-11-10');
    await take(ofKind(made, 'source-request'));
    const list = async (query: string) =>
      (await app.ferro.lawyer.get(`/suggestions?caseFileId=${caseFileId}${query}`)).body;
    expect(kinds((await list('')).data)).toEqual(['file-evidence', 'source-request', 'start-revision']);
    expect(kinds((await list('&state=open')).data)).toEqual(['file-evidence', 'start-revision']);
    expect(kinds((await list('&state=taken')).data)).toEqual(['source-request']);
    expect(kinds((await list(`&fromProceedingId=${proceeding.id}&kind=file-evidence`)).data)).toEqual([
      'file-evidence',
    ]);
    const first = await list('&limit=2');
    const rest = await list(`&limit=2&cursor=${first.page.next as string}`);
    expect(kinds([...first.data, ...rest.data])).toEqual(['file-evidence', 'source-request', 'start-revision']);
  });
});

describe('POST /suggestions/:id/take', () => {
  it('of a revision with the day of discovery enters the new fact and starts its six months (Art. 42(2))', async () => {
    const { decided, proceeding, caseFileId } = await matter();
    const revision = ofKind(await happened(proceeding, 'extradition-refused', '2026-11-02'), 'start-revision');
    const { body } = await take(revision, { discoveredOn: '2026-11-10', discoveredBy: 'client' });
    expect(body.suggestion).toMatchObject({ state: 'taken', decidedBy: app.ferro.lawyer.id, deadlineId: null });
    expect(body.deadlines.created).toEqual([
      expect.objectContaining({
        ruleId: 'REVISION_FILING',
        dueOn: '2027-05-10',
        owedBy: 'applicant',
        status: 'unverified',
      }),
    ]);
    const register = await app.ferro.lawyer.get(`/case-files/${caseFileId}/new-facts`);
    expect(register.body.data).toEqual([
      expect.objectContaining({
        id: body.newFactId,
        ccfRequestId: decided.id,
        title: 'Extradition refused: Higher Regional Court',
        factOn: '2026-11-02',
        discoveredOn: '2026-11-10',
        discoveries: [expect.objectContaining({ by: 'client', on: '2026-11-10' })],
      }),
    ]);
  });

  it('of a revision without a day only marks it', async () => {
    const { decided, proceeding } = await matter();
    const revision = ofKind(await happened(proceeding, 'acquitted', '2026-11-02'), 'start-revision');
    const answer = await take(revision);
    expect(answer.body).toMatchObject({ suggestion: { state: 'taken' }, deadlines: null, newFactId: null });
    const { body } = await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${decided.id}&ruleId=REVISION_FILING`);
    expect(body.data).toEqual([]);
  });

  it('of a second new fact has six months of its own, and moves nothing of the first', async () => {
    const { proceeding, decided } = await matter();
    const first = ofKind(await happened(proceeding, 'extradition-refused', '2026-10-02'), 'start-revision');
    await take(first, { discoveredOn: '2026-10-05' });
    const second = ofKind(await happened(proceeding, 'warrant-cancelled', '2026-11-02'), 'start-revision');
    const answer = await take(second, { discoveredOn: '2026-11-03' });
    expect(answer.body.deadlines).toMatchObject({ moved: [], proposed: [] });
    const { body } = await app.ferro.lawyer.get(`/deadlines?ccfRequestId=${decided.id}&ruleId=REVISION_FILING`);
    expect(body.data.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual(['2027-04-05', '2027-05-03']);
  });

  it('with a due day sets a task of the firm, at the request it is about', async () => {
    const { pending, proceeding } = await matter();
    const evidence = ofKind(await happened(proceeding, 'extradition-refused', '2026-11-02'), 'file-evidence');
    const { body } = await take(evidence, { dueOn: '2026-12-10', ownerId: app.ferro.paralegal.id });
    expect(body).toMatchObject({ suggestion: { state: 'taken' }, deadlines: null });
    const task = await app.ferro.lawyer.get(`/deadlines/${body.suggestion.deadlineId as string}`);
    expect(task.body).toMatchObject({
      title: evidence.text,
      source: evidence.provision,
      dueOn: '2026-12-10',
      owedBy: 'firm',
      force: 'internal',
      ruleId: null,
      ccfRequestId: pending.id,
      ownerId: app.ferro.paralegal.id,
      status: 'active',
    });
  });

  it.each([
    ['a discovery', 'file-evidence', { discoveredOn: '2026-11-10' }, '/discoveredOn'],
    ['a due day', 'start-revision', { dueOn: '2026-12-10' }, '/dueOn'],
    ['an owner without a task', 'source-request', { ownerId: UNKNOWN }, '/ownerId'],
    ['a discovery that lies ahead', 'start-revision', { discoveredOn: '2026-12-10' }, '/discoveredOn'],
    ['a discovery before it happened', 'start-revision', { discoveredOn: '2026-11-01' }, '/discoveredOn'],
    ['a discoverer without a day', 'start-revision', { discoveredBy: 'client' }, '/discoveredBy'],
  ])('refuses %s for %s, and stays open', async (_what, kind, body, pointer) => {
    const { proceeding } = await matter();
    const suggestion = ofKind(await happened(proceeding, 'acquitted', '2026-11-02'), kind);
    expect(await take(suggestion, body)).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer })],
    });
    expect((await app.ferro.lawyer.get(`/suggestions/${suggestion.id}`)).body).toMatchObject({
      state: 'open',
      version: 1,
    });
  });

  it('needs the version, and decides once', async () => {
    const { proceeding } = await matter();
    const { id } = ofKind(await happened(proceeding, 'acquitted', '2026-11-02'), 'source-request');
    expect(await app.ferro.lawyer.post(`/suggestions/${id}/take`, {})).toBeProblem(428, 'precondition-required');
    expect(await app.ferro.lawyer.act(`/suggestions/${id}/take`, 7)).toBeProblem(412, 'stale');
    expect((await app.ferro.lawyer.act(`/suggestions/${id}/dismiss`, 1, {})).status).toBe(422);
    expect((await app.ferro.lawyer.act(`/suggestions/${id}/take`, 1)).status).toBe(200);
    expect(await app.ferro.lawyer.act(`/suggestions/${id}/dismiss`, 2, { reason: 'No.' })).toBeProblem(
      409,
      'state-forbids',
    );
    const history = await app.ferro.owner.get(`/history?entity=suggestion&id=${id}`);
    expect(history.body.data[0].sentence).toMatch(/^Leon Marchetti took the suggestion “Consider asking/);
  });

  it('is for those who work on files', async () => {
    const { proceeding } = await matter();
    const { id } = ofKind(await happened(proceeding, 'acquitted', '2026-11-02'), 'source-request');
    expect(await app.ferro.assistant.act(`/suggestions/${id}/take`, 1)).toBeProblem(403, 'forbidden');
    expect((await app.ferro.auditor.get(`/suggestions/${id}`)).status).toBe(200);
  });
});
