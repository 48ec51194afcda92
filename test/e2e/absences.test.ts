import request from 'supertest';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';
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

const UNKNOWN = '0190b4a2-0000-7000-8000-000000000000';
const WEEK = { fromOn: '2027-01-08', untilOn: '2027-01-12' };
const absent = async (body: object = {}): Promise<Made> =>
  (await app.ferro.lawyer.post('/absences', { ...WEEK, ...body }).expect(201)).body as Made;
const cancel = ({ id, version }: Made) => app.ferro.lawyer.act(`/absences/${id}/cancel`, version).expect(200);

/** `before-7: lawyer, owner`, of what waits. */
async function told(id: string): Promise<string[]> {
  const names = new Map(Object.entries(app.ferro).map(([role, { id: personId }]) => [personId, role]));
  const steps = new Map<string, Set<string>>();
  for (const { step, recipient_id, state } of await made.rows(id)) {
    if (state === 'planned') steps.set(step, (steps.get(step) ?? new Set()).add(names.get(recipient_id) ?? ''));
  }
  return [...steps].map(([step, people]) => `${step}: ${[...people].toSorted().join(', ')}`);
}

describe('saying that one is away', () => {
  it('asks who is calling, and knows no absence of another firm', async () => {
    expect(await request(app.server).post('/api/v1/absences').send(WEEK)).toBeProblem(401, 'unauthenticated');
    const mine = await absent();
    const foreign = await app.nord.owner.get(`/absences/${mine.id}`).set('x-request-id', 'r');
    const unknown = await app.nord.owner.get(`/absences/${UNKNOWN}`).set('x-request-id', 'r');
    expect(foreign).toBeProblem(404, 'not-found');
    expect(foreign.text).toBe(unknown.text);
    await cancel(mine);
  });

  it('is for oneself, or by an owner for another', async () => {
    expect(await app.ferro.assistant.post('/absences', { ...WEEK, userId: app.ferro.lawyer.id })).toBeProblem(
      403,
      'forbidden',
    );
    const entered = await app.ferro.owner.post('/absences', { ...WEEK, userId: app.ferro.lawyer.id });
    expect(entered.body).toMatchObject({
      ...WEEK,
      userId: app.ferro.lawyer.id,
      userName: 'Leon Marchetti',
      deputyId: null,
    });
    await cancel(entered.body as Made);
  });

  it.each([
    ['a last day before the first', { untilOn: '2027-01-01' }, 'invalid', '/untilOn'],
    ['a deputy who is unknown', { deputyId: UNKNOWN }, 'unknown-reference', '/deputyId'],
  ])('refuses %s', async (_what, body, slug, pointer) => {
    expect(await app.ferro.lawyer.post('/absences', { ...WEEK, ...body })).toBeProblem(422, slug, {
      issues: [expect.objectContaining({ pointer })],
    });
  });

  it('refuses oneself as deputy', async () => {
    expect(await app.ferro.lawyer.post('/absences', { ...WEEK, deputyId: app.ferro.lawyer.id })).toBeProblem(
      422,
      'invalid',
    );
  });

  it('is listed by person and day, changed with its version, and cancelled once', async () => {
    const mine = await absent();
    const list = async (query: string) =>
      ((await app.ferro.auditor.get(`/absences?${query}`)).body.data as Made[]).map(({ id }) => id);
    expect(await list(`userId=${app.ferro.lawyer.id}&from=2027-01-12&to=2027-01-12`)).toEqual([mine.id]);
    expect(await list('from=2027-01-13')).toEqual([]);
    const longer = await app.ferro.lawyer.patch(`/absences/${mine.id}`, 1, { untilOn: '2027-01-20' });
    expect(longer.body).toMatchObject({ untilOn: '2027-01-20', version: 2 });
    await cancel(longer.body as Made);
    expect(await list('from=2027-01-01')).toEqual([]);
    expect(await app.ferro.lawyer.act(`/absences/${mine.id}/cancel`, 3)).toBeProblem(409, 'state-forbids');
  });
});

describe('a reminder on a day of an absence', () => {
  const ALL = ['before-30', 'before-14', 'before-7', 'before-3', 'before-1', 'due'];
  const alone = ALL.map((step) => `${step}: lawyer`);

  it('goes to the deputy too and still to the person, on those days alone; and no longer when it is cancelled', async () => {
    const id = await made.deadline({ dueOn: '2027-01-15' });
    expect(await told(id)).toEqual(alone);
    const absence = await absent({ deputyId: app.ferro.assistant.id });
    const during = ['before-7', 'before-3'].map((step) => `${step}: assistant, lawyer`);
    expect(await told(id)).toEqual([...alone.slice(0, 2), ...during, ...alone.slice(4)]);
    await cancel(absence);
    expect(await told(id)).toEqual(alone);
    const standIns = (await made.rows(id)).filter(({ recipient_id }) => recipient_id === app.ferro.assistant.id);
    expect(new Set(standIns.map(({ state_reason }) => state_reason?.code))).toEqual(
      new Set(['reminders.reason.no-stand-in-needed']),
    );
  });

  it('goes to the absence’s deputy, else the person’s, else the deadline’s, passing over who is away too', async () => {
    const { lawyer, paralegal, assistant, owner } = app.ferro;
    const due = { dueOn: '2027-01-08', deputyId: owner.id };
    const day = async () => (await told(await made.deadline(due))).at(-1);
    const nobody = await absent();
    expect(await day()).toBe('due: lawyer, owner');
    const { version } = (await owner.get(`/users/${lawyer.id}`)).body as Made;
    await owner.patch(`/users/${lawyer.id}`, version, { deputyId: paralegal.id }).expect(200);
    expect(await day()).toBe('due: lawyer, paralegal');
    const named = (await lawyer.patch(`/absences/${nobody.id}`, 1, { deputyId: assistant.id })).body as Made;
    expect(await day()).toBe('due: assistant, lawyer');
    const away = (await assistant.post('/absences', WEEK)).body as Made;
    expect(await day()).toBe('due: lawyer, paralegal');
    await owner.act(`/absences/${away.id}/cancel`, 1).expect(200);
    await cancel(named);
    await owner.patch(`/users/${lawyer.id}`, version + 1, { deputyId: null }).expect(200);
  });

  it('warns when nobody stands in, where the absence is and where the deadline is saved', async () => {
    const deadline = { dueOn: '2027-01-15', caseFileId };
    const before = await builders(app.ferro.lawyer).deadline(deadline);
    expect(before.warnings).toEqual([]);
    const absence = await absent();
    expect(absence.deadlinesWithoutDeputy).toBeGreaterThan(0);
    const saved = await builders(app.ferro.lawyer).deadline(deadline);
    const sentence =
      'Leon Marchetti is away on 8 January 2027 and 12 January 2027, when reminders fall due, and nobody stands in: name a deputy.';
    expect(saved.warnings).toEqual([
      {
        code: 'absent-without-deputy',
        params: { person: 'Leon Marchetti', days: ['2027-01-08', '2027-01-12'] },
        message: sentence,
      },
    ]);
    const named = await app.ferro.lawyer.patch(`/deadlines/${saved.id}`, 1, { deputyId: app.ferro.owner.id });
    expect(named.body.warnings).toEqual([]);
    expect((await app.ferro.lawyer.get(`/deadlines/${before.id}`)).body.warnings).toHaveLength(1);
    const covered = await app.ferro.lawyer.patch(`/absences/${absence.id}`, 1, { deputyId: app.ferro.assistant.id });
    expect(covered.body.deadlinesWithoutDeputy).toBe(0);
    expect((await app.ferro.lawyer.get(`/deadlines/${before.id}`)).body.warnings).toEqual([]);
    await cancel(covered.body as Made);
  });
});
