import request from 'supertest';
import { builders } from '../support/build.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ledger } from '../support/ledger.js';

let app: TestApp;
let made: ReturnType<typeof ledger>;
let caseFileId: string;

beforeAll(async () => {
  app = await openApp();
  caseFileId = (await builders(app.ferro.lawyer).caseFile()).id;
  made = ledger(app, caseFileId);
});
afterAll(() => app.close());

const STANDARD = {
  at: '08:30',
  oursHard: [30, 14, 7, 3, 1, 0],
  ours: [30, 14, 7, 3, 1, 0],
  theirs: [-1],
  internal: [0],
};
const UNSAVED = { dueOn: '2026-12-31', owedBy: 'firm', force: 'ordered' };
const unsaved = (overrides: object = {}) => ({ caseFileId, ...UNSAVED, ...overrides });
const told = (lines: { step: string; recipientId: string; channel: string; dueAt: string }[]) =>
  lines.map(({ step, recipientId, channel, dueAt }) => [step, recipientId, channel, dueAt].join()).toSorted();
const version = async () => (await app.ferro.owner.get('/reminder-plans')).body.version as number;
const replace = async (plan: object) =>
  app.ferro.owner.put('/reminder-plans', await version(), { ...STANDARD, ...plan });

describe('GET /reminder-plans', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).get('/api/v1/reminder-plans')).toBeProblem(401, 'unauthenticated');
  });

  it('shows on which days and at what time deadlines are spoken of', async () => {
    const shown = await app.nord.auditor.get('/reminder-plans');
    expect(shown.body).toMatchObject(STANDARD);
    expect(shown.headers.etag).toBe('"1"');
  });
});

describe('PUT /reminder-plans', () => {
  afterAll(async () => void (await replace({})));

  it('is for owners, with the version they have read', async () => {
    expect(await app.ferro.lawyer.put('/reminder-plans', 1, STANDARD)).toBeProblem(403, 'forbidden');
    expect(await app.ferro.owner.put('/reminder-plans', 99, STANDARD)).toBeProblem(412, 'stale');
  });

  it.each([
    ['the last days of a hard date of ours', { oursHard: [30, 3, 1] }, '/oursHard'],
    ['a time that is none', { at: '24:00' }, '/at'],
    ['a day twice', { ours: [3, 3] }, '/ours'],
    ['a day beyond a year', { theirs: [400] }, '/theirs'],
  ])('refuses to leave out or to take: %s', async (_what, plan, pointer) => {
    expect(await replace(plan)).toBeProblem(422, 'invalid', { issues: [expect.objectContaining({ pointer })] });
  });

  it('says why a hard date keeps its last days', async () => {
    const { body } = await replace({ oursHard: [60] });
    expect(body.issues[0].message).toBe(
      'A strict deadline of ours always has reminders 3 days and 1 day before and on the day itself, since missing it loses a right; add the 3 missing.',
    );
  });

  it('plans afresh what waits: superseded, not erased, and what was sent stays', async () => {
    const id = await made.deadline({ dueOn: '2027-01-15' });
    const theirs = await made.deadline({ dueOn: '2027-01-15', owedBy: 'ccf' });
    const changed = await replace({ at: '07:00', ours: [10, 7, 0, -2] });
    expect(changed.body).toMatchObject({ at: '07:00', ours: [10, 7, 0, -2] });
    expect(await made.plan(id)).toEqual([
      'before-10 2027-01-05T06:00Z',
      'before-7 2027-01-08T06:00Z',
      'due 2027-01-15T06:00Z',
      'overdue-2 2027-01-17T06:00Z',
    ]);
    const gone = (await made.rows(id)).filter(({ state }) => state === 'superseded');
    expect(gone.map(({ step, state_reason }) => `${step}: ${state_reason?.code}`)).toEqual(
      ['before-30', 'before-14', 'before-3', 'before-1'].map((step) => `${step}: reminders.reason.plan-changed`),
    );
    expect(await made.plan(theirs)).toEqual(['overdue 2027-01-16T06:00Z']);
  });

  it('and taken back finds the old lines again', async () => {
    const id = await made.deadline({ dueOn: '2027-02-15' });
    const before = await made.plan(id);
    await replace({});
    const standard = await made.plan(id);
    await replace({ at: '07:00', ours: [10, 7, 0, -2] });
    expect(await made.plan(id)).toEqual(before);
    await replace({});
    expect(await made.plan(id)).toEqual(standard);
    expect(await made.rows(id)).toHaveLength(8);
  });

  it('leaves another firm’s plan and ledger alone', async () => {
    expect((await app.nord.owner.get('/reminder-plans')).body).toMatchObject(STANDARD);
  });

  it('is told in the history of the firm', async () => {
    const { rows } = await app.admin.query(
      `select distinct action from history.change where firm_id = $1 and entity = 'firm' and action like 'reminder-plan%'`,
      [app.ferro.owner.firmId],
    );
    expect(rows).toEqual([{ action: 'reminder-plan.change' }]);
  });
});

const preview = (overrides: object = {}) => app.ferro.lawyer.post('/reminder-plans/preview', unsaved(overrides));

describe('POST /reminder-plans/preview', () => {
  it('asks who is calling, and knows no file of another firm', async () => {
    expect(await request(app.server).post('/api/v1/reminder-plans/preview').send(unsaved())).toBeProblem(
      401,
      'unauthenticated',
    );
    expect(await app.nord.owner.post('/reminder-plans/preview', unsaved())).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer: '/caseFileId' })],
    });
  });

  it('says who would be told, when and how, and saves nothing', async () => {
    const { status, body } = await preview({ dueOn: '2026-12-01' });
    expect(status).toBe(200);
    expect(body.warnings).toEqual([]);
    expect(body.planned.filter((line: { channel: string }) => line.channel === 'email')).toEqual([
      expect.objectContaining({
        step: 'before-7',
        recipientId: app.ferro.lawyer.id,
        recipientName: 'Leon Marchetti',
        standsInForId: null,
        dueAt: '2026-11-24T07:30:00+00:00',
        zone: 'Europe/Paris',
      }),
      expect.objectContaining({ step: 'before-3' }),
      expect.objectContaining({ step: 'before-1' }),
      expect.objectContaining({ step: 'due' }),
    ]);
    const { rows } = await app.admin.query(`select 1 from redress.deadline where due_on = '2026-12-01'`);
    expect(rows).toEqual([]);
  });

  it('is what is planned when the same date is saved', async () => {
    const facts = { hard: 'H', ownerId: app.ferro.paralegal.id, deputyId: app.ferro.assistant.id };
    const { body } = await preview(facts);
    const saved = await builders(app.ferro.lawyer).deadline({ ...unsaved(facts) });
    const { data } = (await app.ferro.lawyer.get(`/reminders?deadlineId=${saved.id}&limit=200`)).body;
    expect(told(body.planned)).toEqual(told(data));
  });

  it('warns of a person who is away with nobody standing in', async () => {
    const { paralegal } = app.ferro;
    await paralegal.post('/absences', { fromOn: '2026-12-28', untilOn: '2026-12-30' }).expect(201);
    const { body } = await preview({ ownerId: paralegal.id });
    expect(body.warnings).toEqual([
      {
        code: 'absent-without-deputy',
        params: { person: 'Mira Sole', days: ['2026-12-28', '2026-12-30'] },
        message:
          'Mira Sole is away on 28 December 2026 and 30 December 2026, when reminders fall due, and nobody stands in: name a deputy.',
      },
    ]);
    expect((await preview({ ownerId: paralegal.id, deputyId: app.ferro.lawyer.id })).body.warnings).toEqual([]);
  });
});
