import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
  const build = builders(app.ferro.lawyer);
  const { id: caseFileId } = await build.caseFile();
  await build.deadline({ caseFileId, dueOn: '2026-12-01', title: 'Ours' });
  await build.deadline({ caseFileId, dueOn: '2026-12-01', title: 'Theirs', owedBy: 'ccf' });
  await build.deadline({ caseFileId, dueOn: '2026-12-03', ownerId: app.ferro.owner.id });
  const done = await build.deadline({ caseFileId, dueOn: '2026-12-02' });
  await app.ferro.lawyer.act(`/deadlines/${done.id}/complete`, 1, { on: '2026-03-01' });
});
afterAll(() => app.close());

const days = (query: string, by = app.ferro.auditor) => by.get(`/calendar-days?${query}`);

describe('GET /calendar-days', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).get('/api/v1/calendar-days')).toBeProblem(401, 'unauthenticated');
  });

  it('counts what stands on each day, ours and theirs apart, and shows sessions and days off', async () => {
    const { body, status } = await days('from=2026-11-30&to=2026-12-06');
    expect(status).toBe(200);
    const counted = (body.days as { on: string; ours: number; theirs: number; off: boolean }[]).map(
      ({ on, ours, theirs, off }) => `${on} ${ours} ${theirs}${off ? ' off' : ''}`,
    );
    expect(counted).toEqual([
      '2026-11-30 0 0',
      '2026-12-01 1 1',
      '2026-12-02 0 0',
      '2026-12-03 1 0',
      '2026-12-04 0 0',
      '2026-12-05 0 0 off',
      '2026-12-06 0 0 off',
    ]);
    expect(body.days[1].deadlines).toMatchObject([
      { title: 'Ours', side: 'ours', hard: 'T' },
      { title: 'Theirs', side: 'theirs', owedBy: 'ccf' },
    ]);
    const { body: year } = await days('from=2026-01-19&to=2026-02-20');
    expect(year.sessions.length).toBeGreaterThan(0);
  });

  it('is of one person when asked, and of one firm always', async () => {
    const owner = (await days(`from=2026-12-01&to=2026-12-03&ownerId=${app.ferro.owner.id}`)).body;
    expect(owner.days.map(({ ours }: { ours: number }) => ours)).toEqual([0, 0, 1]);
    const foreign = (await days('from=2026-12-01&to=2026-12-03', app.nord.owner)).body;
    expect(foreign.days.map(({ ours, theirs }: { ours: number; theirs: number }) => ours + theirs)).toEqual([0, 0, 0]);
  });

  it('refuses days in the wrong order and too many', async () => {
    expect(await days('from=2026-12-03&to=2026-12-01')).toBeProblem(422, 'invalid');
    expect(await days('from=2026-01-01&to=2026-12-01')).toBeProblem(422, 'invalid');
  });
});
