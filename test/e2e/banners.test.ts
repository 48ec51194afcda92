import { Replanner } from '../../src/features/reminders/plans/replanner.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import { actorOf, ledger } from '../support/ledger.js';
import { statement } from '../../src/platform/db/statement.js';
import request from 'supertest';

let app: TestApp;
let made: ReturnType<typeof ledger>;

beforeAll(async () => {
  app = await openApp();
  made = ledger(app, (await builders(app.ferro.lawyer).caseFile()).id);
});
afterAll(() => app.close());
beforeEach(async () => {
  app.clock.moveTo('2026-11-22T10:00:00Z');
  await app.admin.query('truncate platform.clock_hold; delete from platform.heartbeat');
  await beat('reminders-sweep', '2026-11-22T09:59:00Z');
  await set({ state: 'superseded' });
});

const beat = (name: string, at: string, detail = '') =>
  app.admin.query(`insert into platform.heartbeat values ($1, $2, $3)`, [name, at, detail]);

/** Every reminder of the firm, as if it had come to that. */
const set = ({ state }: { state: string }) =>
  app.db.writeAs(actorOf(app.ferro.lawyer), 'test.set', (tx) => tx.rows(setState, [state]));
const setState = statement('set-state', `update redress.reminder set state = $1 where firm_id = $firm`);

const banners = async (person = app.ferro.assistant) => {
  const { body } = await person.get('/banners').expect(200);
  return (body as { data: { code: string; params: object; since: string | null; text: string }[] }).data;
};
const kinds = async () => (await banners()).map(({ code }) => code);
const health = () => request(app.server).get('/health/ready');

it('is for who is signed in', async () => {
  await request(app.server).get('/api/v1/banners').expect(401);
});

it('is empty while everything runs', async () => {
  expect(await banners()).toEqual([]);
});

it('shows a heartbeat that is older than two minutes, and one that never came', async () => {
  app.clock.moveTo('2026-11-22T10:02:01Z');
  const [silent] = await banners();
  expect(silent).toMatchObject({
    code: 'no-heartbeat',
    params: { work: 'reminders-sweep' },
    since: '2026-11-22T09:59:00.000Z',
  });
  expect(silent?.text).toMatch(
    /^No reminders are going out: .+ work from the list of deadlines, not from reminders\.$/,
  );
  await app.admin.query('delete from platform.heartbeat');
  expect(await banners()).toEqual([expect.objectContaining({ code: 'no-heartbeat', since: null })]);
});

it.each([
  ['fr', /^Aucun rappel ne part\u00a0: .+ d’après les rappels\.$/],
  ['es', /^No sale ningún recordatorio: .+ con los recordatorios\.$/],
  ['ar', /^لا تُرسل أي تذكيرات: .+ على التذكيرات\.$/],
])('says it in the language of the reader: %s', async (language, message) => {
  app.clock.moveTo('2026-11-22T10:02:01Z');
  const { body, headers } = await app.ferro.assistant.get('/banners').set('accept-language', language);
  expect(headers['content-language']).toBe(language);
  expect((body as { data: { text: string }[] }).data[0]?.text).toMatch(message);
});

it('judges the digest once it has run', async () => {
  await beat('digest', '2026-11-22T09:50:00Z');
  expect((await banners())[0]?.text).toMatch(/^No daily digest is being made/);
});

it('shows a clock that jumped while reminders are held', async () => {
  await app.admin.query(
    `insert into platform.clock_hold values ('2026-11-22T09:55:00Z', '2026-11-22T10:05:00Z', interval '10 days')`,
  );
  expect(await banners()).toEqual([
    expect.objectContaining({
      code: 'clock-jump',
      params: { until: '2026-11-22T10:05:00.000Z' },
      text: expect.stringContaining('held until 22 November 2026 at 11:05 and'),
    }),
  ]);
  app.clock.moveTo('2026-11-22T10:00:30Z');
  await app.admin.query(`delete from platform.clock_hold`);
  expect(await banners()).toEqual([]);
});

it('shows a skew that a worker has just measured', async () => {
  await beat('clock-skew', '2026-11-22T09:59:30Z', '-7.2 s');
  expect(await banners()).toEqual([
    expect.objectContaining({ params: { seconds: 7.2 }, text: expect.stringContaining('7.2 s apart') }),
  ]);
});

it('shows a change of many reminders that no worker carries out', async () => {
  const plan = { at: '09:00', oursHard: [3, 1, 0], ours: [0], theirs: [-1], internal: [0] };
  await app.ferro.owner.put('/reminder-plans', 1, plan).expect(200);
  expect(await kinds()).toEqual([]);
  app.clock.moveTo('2026-11-22T11:00:01Z');
  await app.admin.query(`update platform.heartbeat set at = '2026-11-22T11:00:00Z'`);
  expect(await banners()).toEqual([
    expect.objectContaining({ code: 'unapplied-plan', since: '2026-11-22T10:00:00.000Z' }),
  ]);
  expect(await banners(app.nord.assistant)).toEqual([]);
  await new Replanner(app.db, app.clock).run();
  expect(await banners()).toEqual([]);
});

it('shows late reminders to their firm alone, and readiness and metrics say the same without naming it', async () => {
  await made.deadline({ dueOn: '2026-11-22' });
  expect(await kinds()).toEqual([]);
  const ready = await health().expect(200);
  expect((ready.body as { checks: object[] }).checks).toContainEqual({
    name: 'reminders',
    ok: true,
    detail: 'the oldest due reminder has waited 0 s',
  });
  app.clock.moveTo('2026-11-22T11:00:01Z');
  await app.admin.query(`update platform.heartbeat set at = '2026-11-22T11:00:00Z'`);
  expect(await kinds()).toEqual(['unfinished-reminders']);
  expect(await banners(app.nord.assistant)).toEqual([]);
  const late = await health().expect(503);
  expect(JSON.stringify(late.body)).toContain('A due reminder has waited 3601 s for a worker, more than 900');
  const { text } = await request(app.server).get('/metrics').expect(200);
  expect(text).toMatch(/^redress_reminder_lag_seconds 3601$/m);
  expect(text).toMatch(/^redress_reminders_late [1-9]\d*$/m);
  expect(text).toMatch(/^redress_queue_depth [1-9]\d*$/m);
  expect(text).toMatch(/^redress_heartbeat_age_seconds\{name="reminders-sweep"\} 1$/m);
  expect(text).toMatch(/^redress_clock_held 0$/m);
  expect(text).not.toMatch(/ferro|nord|lindqvist|@/i);
});

it('shows dead letters until somebody has acknowledged the deadline', async () => {
  const id = await made.deadline({ dueOn: '2026-11-22' });
  await set({ state: 'dead' });
  const [dead] = await banners();
  expect(dead?.text).toMatch(/could not be delivered\. Tell the recipients yourself/);
  const { rows } = await app.admin.query<{ deadline_id: string }>(
    `select distinct deadline_id from redress.reminder where state = 'dead' and firm_id = $1`,
    [app.ferro.lawyer.firmId],
  );
  for (const { deadline_id } of rows) {
    await made.change(deadline_id, { acknowledgedAt: new Date(Date.now() + 60_000) });
  }
  expect(rows.map(({ deadline_id }) => deadline_id)).toContain(id);
  expect(await kinds()).not.toContain('dead-letters');
});
