import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';

let app: TestApp;
let build: ReturnType<typeof builders>;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
});
afterAll(() => app.close());

it('asks who is calling, and is as silent about a foreign file as about none', async () => {
  const { id } = await build.caseFile();
  expect(await request(app.server).get(`/api/v1/case-files/${id}/timeline`)).toBeProblem(401, 'unauthenticated');
  const foreign = await app.nord.lawyer.get(`/case-files/${id}/timeline`);
  const unknown = await app.nord.lawyer.get('/case-files/01890000-0000-7000-8000-000000000000/timeline');
  expect(foreign).toBeProblem(404, 'not-found');
  expect({ ...foreign.body, instance: '' }).toEqual({ ...unknown.body, instance: '' });
});

it('shows a letter, the step it reports and the dates that run from it, and whose move it is', async () => {
  const file = await build.caseFile();
  const caseFileId = file.id;
  const notice = await build.notice({ caseFileId });
  const made = await build.ccfRequest({ caseFileId, noticeIds: [notice.id] });
  const submitted = { step: 'submit', on: '2026-03-10', channel: 'email' };
  await app.ferro.lawyer.act(`/ccf-requests/${made.id}/steps`, 1, submitted).expect(200);
  const letter = await build.letter({
    caseFileId,
    ccfRequestId: made.id,
    receivedOn: '2026-03-20',
    subject: 'Received',
  });
  const step = { step: 'record-receipt', on: '2026-03-18', sourceId: letter.id };
  await app.ferro.lawyer.act(`/ccf-requests/${made.id}/steps`, 2, step).expect(200);

  const answer = await app.ferro.auditor.get(`/case-files/${caseFileId}/timeline`).expect(200);
  expect(answer.headers.etag).toBe('"1"');
  expect(answer.body).toMatchObject({
    reference: file.reference,
    today: '2026-11-22',
    notices: [{ id: notice.id, kind: 'red-notice', on: '2026-01-10' }],
    lanes: [{ id: made.id, type: 'request', kind: 'deletion', state: 'received' }],
    turns: [{ laneId: made.id, moveOf: 'ccf', since: '2026-03-18' }],
    letters: [{ id: letter.id, on: '2026-03-20', direction: 'in', counterpart: 'ccf', subject: 'Received' }],
    steps: [
      { name: 'ccfReceivedOn', on: '2026-03-18', laneId: made.id, sourceId: letter.id },
      { name: 'submittedOn', on: '2026-03-10' },
    ],
    titles: { ccfReceivedOn: 'The Commission received the request' },
    counts: { letters: 1, documents: 0 },
  });
  const { deadlines } = answer.body as { deadlines: { ruleId: string; sourceId: string; dueOn: string }[] };
  expect(deadlines.find(({ ruleId }) => ruleId === 'ADM_NOTICE')).toMatchObject({ sourceId: letter.id });
});
