import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';

const UNKNOWN = '0190b4a2-0000-7000-8000-000000000000';

let app: TestApp;
let build: ReturnType<typeof builders>;
beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
});
afterAll(() => app.close());

const ask = (id: string) => app.nord.owner.get(`/deadlines/${id}/sheet`).set('x-request-id', 'r');

describe('GET /deadlines/{id}/sheet', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).get(`/api/v1/deadlines/${UNKNOWN}/sheet`)).toBeProblem(401, 'unauthenticated');
  });

  it("answers another firm's like an unknown one", async () => {
    const { id } = await build.deadline();
    expect(await ask(id)).toBeProblem(404, 'not-found');
    expect((await ask(id)).text).toBe((await ask(UNKNOWN)).text);
  });

  it('gives every date it ever had, with who and why, and who may take it over', async () => {
    const made = await build.deadline({ dueOn: '2026-12-01', hard: 'H' });
    const path = `/deadlines/${made.id}`;
    await app.ferro.owner.patch(path, 1, { dueOn: '2026-12-04' }).set('x-reason', 'The order was corrected.');
    await app.ferro.owner.patch(path, 2, { title: 'Reply to the court' });
    await app.ferro.paralegal.act(`${path}/verifications`, 3, { derivedOn: '2026-12-05' });
    const { body, headers } = await app.ferro.auditor.get(`${path}/sheet`);
    expect(headers.etag).toBe('"3"');
    expect(body).toMatchObject({
      deadline: { id: made.id, dueOn: '2026-12-04', version: 3 },
      why: { sentence: expect.any(String) },
      caseFile: { id: made.caseFileId },
      sourceLetter: null,
      dates: [
        { dueOn: '2026-12-01', action: 'deadline.create', actorName: 'Leon Marchetti', reason: null },
        { dueOn: '2026-12-04', action: 'deadline.change', actorName: 'Ana Ruiz', reason: 'The order was corrected.' },
      ],
      verifications: [{ derivedOn: '2026-12-05', matched: false }],
      extensions: [],
      overrides: [],
      proposals: [],
    });
    expect(body.people).toHaveLength(5);
  });

  it('shows the open proposal that would move it, and the letter it is read from', async () => {
    const { id, caseFileId } = await build.ccfRequest();
    const letter = await build.letter({ caseFileId: caseFileId as string, subject: 'Admissible' });
    const act = (version: number, step: object) => app.ferro.lawyer.act(`/ccf-requests/${id}/steps`, version, step);
    await act(1, { step: 'submit', on: '2025-11-10', channel: 'email' });
    await act(2, { step: 'declare-admissible', on: '2026-01-12', sourceId: letter.id });
    const fact = { name: 'declaredAdmissibleOn', on: '2026-01-15', reason: 'Misread.' };
    const { body } = await app.ferro.lawyer.post(`/ccf-requests/${id}/facts`, fact);
    const { deadlineId } = body.deadlines.proposed[0] as { deadlineId: string };
    const sheet = (await app.ferro.lawyer.get(`/deadlines/${deadlineId}/sheet`)).body;
    expect(sheet.proposals).toMatchObject([{ state: 'open', reason: 'Misread.' }]);
    expect(sheet.sourceLetter).toMatchObject({ id: letter.id, subject: 'Admissible' });
  });
});
