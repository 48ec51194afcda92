import { ZoneTables } from '../../src/features/reminders/plans/zone-tables.js';
import { Replanner } from '../../src/features/reminders/plans/replanner.js';
import { ReminderSweep } from '../../src/features/reminders/sending/reminder-sweep.js';
import { MailSender } from '../../src/features/reminders/sending/mail-sender.js';
import { builders } from '../support/build.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ledger } from '../support/ledger.js';
import { MailSink } from '../support/mail-sink.js';

let app: TestApp;
let made: ReturnType<typeof ledger>;
const MANY = 450;

/** More dates than are planned within a request, all of one kind and due on one day, planned by the standard plan. */
beforeAll(async () => {
  app = await openApp();
  const caseFileId = (await builders(app.ferro.lawyer).caseFile()).id;
  made = ledger(app, caseFileId);
  await app.admin.query('begin');
  await app.admin.query(`select platform.enter_as('seed', 'test', $1, 'test.fill', null, null)`, [firmId()]);
  await app.admin.query(
    `with made as (
       insert into redress.deadline (firm_id, case_file_id, title, due_on, zone, owed_by, force, hard, status, confidence, owner_id)
       select $1, $2, 'Reply', date '2026-12-31', 'Europe/Paris', 'ccf', 'ordered', 'T', 'active', 'stated', $3
       from generate_series(1, $4::integer) returning *)
     insert into redress.reminder (firm_id, id, case_file_id, deadline_id, deadline_version, due_on, step, recipient_id,
       channel, due_at, zone, next_attempt_at, message_id)
     select m.firm_id, m.id, m.case_file_id, m.id, 1, m.due_on, 'overdue', m.owner_id, 'email', p.at, m.zone, p.at, 'rem-' || m.id
     from made m cross join (select timestamptz '2027-01-01 07:30Z' as at) p`,
    [firmId(), caseFileId, app.ferro.lawyer.id, MANY],
  );
  await app.admin.query('commit');
});
afterAll(() => app.close());
beforeEach(() => theMomentOfTheChange());

const STANDARD = { at: '08:30', oursHard: [3, 1, 0], ours: [0], theirs: [-1], internal: [0] };
const firmId = () => app.ferro.owner.firmId;
const theMomentOfTheChange = () => app.clock.moveTo('2026-11-22T10:00:00Z');
const tenSecondsLater = () => app.clock.moveTo('2026-11-22T10:00:11Z');
const oneBatch = () => new Replanner(app.db, app.clock, 0).run();

async function replace(plan: object) {
  const { version } = (await app.ferro.owner.get('/reminder-plans')).body;
  return (await app.ferro.owner.put('/reminder-plans', version, { ...STANDARD, ...plan }).expect(200)).body;
}
const shown = async () => (await app.ferro.owner.get('/reminder-plans')).body.replanning;

async function finish(): Promise<void> {
  tenSecondsLater();
  for (const replanner = new Replanner(app.db, app.clock); await replanner.run(););
  theMomentOfTheChange();
}

/** Lines by mail that wait, by step and instant. */
async function waiting(): Promise<Record<string, number>> {
  const { rows } = await app.admin.query<{ line: string; n: number }>(
    `select step || ' ' || to_char(due_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as line, count(*)::int as n
     from redress.reminder where firm_id = $1 and channel = 'email' and state = 'planned' group by 1 order by 1`,
    [firmId()],
  );
  return Object.fromEntries(rows.map(({ line, n }) => [line, n]));
}

describe('a change of the plan of a firm with many dates', () => {
  it('is answered before the dates are planned, and the worker plans them, batch by batch', async () => {
    expect((await replace({ at: '07:00' })).replanning).toEqual({ done: 0, total: MANY });
    expect(await oneBatch()).toBe(false);
    tenSecondsLater();
    expect(await oneBatch()).toBe(true);
    expect(await shown()).toEqual({ done: 100, total: MANY });
    expect(await waiting()).toEqual({ 'overdue 2027-01-01 06:00': 100, 'overdue 2027-01-01 07:30': MANY - 100 });
    await finish();
    expect(await shown()).toBeNull();
    expect(await waiting()).toEqual({ 'overdue 2027-01-01 06:00': MANY });
  });

  it('says in the history of each line who changed the plan, and by which request', async () => {
    const { rows } = await app.admin.query(
      `select h.actor_kind, h.action, h.reason, p.action as asked, count(*)::int as n
       from history.change h join history.change p on p.firm_id = h.firm_id and p.request_id = h.request_id and p.entity = 'firm'
       where h.firm_id = $1 and h.entity = 'reminder' and h.op = 'update' group by 1, 2, 3, 4`,
      [firmId()],
    );
    const reason = JSON.stringify({ code: 'reminders.replanned.plan', params: { who: 'Ana Ruiz' } });
    const why = { reason, asked: 'reminder-plan.change' };
    expect(rows).toEqual([{ actor_kind: 'worker', action: 'reminder-plan.apply', ...why, n: MANY }]);
  });
});

/** What PostgreSQL sees of a kill -9: the connection of the batch that waits for the locked date is gone. */
async function killed(): Promise<void> {
  for (;;) {
    await app.admin.query('select pg_stat_clear_snapshot()');
    const { rowCount } = await app.admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock' and query like '%for no key update%'`,
    );
    if (rowCount) return;
  }
}

describe('a worker that dies', () => {
  it('between two batches leaves the rest to the next', async () => {
    await replace({ at: '09:00' });
    tenSecondsLater();
    await oneBatch();
    await oneBatch();
    expect(await shown()).toEqual({ done: 200, total: MANY });
    await finish();
    expect(await waiting()).toEqual({ 'overdue 2027-01-01 08:00': MANY });
  });

  it('within a batch loses that batch and nothing else', async () => {
    await replace({ at: '10:00' });
    tenSecondsLater();
    await oneBatch();
    await app.admin.query('begin');
    await app.admin.query(
      'select 1 from redress.deadline where id = (select id from redress.deadline where firm_id = $1 order by id offset 150 limit 1) for update',
      [firmId()],
    );
    const dying = oneBatch();
    await killed();
    expect(await dying).toBe(false);
    await app.admin.query('rollback');
    expect(await shown()).toEqual({ done: 100, total: MANY });
    await finish();
    expect(await waiting()).toEqual({ 'overdue 2027-01-01 09:00': MANY });
  });
});

describe('a second change', () => {
  it('while the first is under way starts over with the newest plan', async () => {
    await replace({ at: '11:00' });
    tenSecondsLater();
    await oneBatch();
    theMomentOfTheChange();
    expect((await replace({ at: '12:00' })).replanning).toEqual({ done: 0, total: MANY });
    await finish();
    expect(await waiting()).toEqual({ 'overdue 2027-01-01 11:00': MANY });
    const { rows } = await app.admin.query('select 1 from redress.replanning where ended_at is null');
    expect(rows).toEqual([]);
  });
});

it('two workers plan each date once', async () => {
  await replace({ at: '13:00' });
  tenSecondsLater();
  await Promise.all([finish(), finish()]);
  await finish();
  expect(await waiting()).toEqual({ 'overdue 2027-01-01 12:00': MANY });
});

describe('until the worker comes to a date', () => {
  const sink = new MailSink();
  const send = () =>
    new ReminderSweep(app.db, app.clock, { email: new MailSender(sink, 'https://redress.example') }).run();

  it('no reminder goes out that the new plan does not ask for', async () => {
    await replace({ theirs: [-1, -2] });
    await finish();
    app.clock.moveTo('2027-01-01T07:29:59Z');
    await replace({ theirs: [-2] });
    app.clock.moveTo('2027-01-01T07:30:00Z');
    await send();
    expect(sink.taken).toEqual([]);
    expect(await waiting()).toEqual({ 'overdue-2 2027-01-02 07:30': MANY });
  });

  it('none of the new plan is lost: what came due since the change goes out at once', async () => {
    app.clock.moveTo('2027-01-03T07:29:00Z');
    await replace({ theirs: [-3] });
    app.clock.moveTo('2027-01-03T07:40:00Z');
    for (const replanner = new Replanner(app.db, app.clock); await replanner.run(););
    expect(await waiting()).toEqual({ 'overdue-3 2027-01-03 07:30': MANY });
  });
});

const look = () => new ZoneTables(app.db, app.clock).look();
const asked = async () =>
  (await app.admin.query('select why from redress.replanning where firm_id = $1 and ended_at is null', [firmId()]))
    .rows;

describe('when a country changes its clocks', () => {
  beforeAll(async () => {
    theMomentOfTheChange();
    await replace({});
    await finish();
  });

  it('nothing happens while the rows say what PostgreSQL would plan, also at a time that a change leaves out', async () => {
    await made.deadline({ dueOn: '2027-03-28' });
    await replace({ at: '02:30' });
    await finish();
    await look();
    expect(await asked()).toEqual([]);
    await replace({});
    await finish();
  });

  it('what older tables had planned is moved, and the history says why', async () => {
    await app.admin.query('begin');
    await app.admin.query(`select platform.enter_as('seed', 'test', $1, 'test.shift', null, null)`, [firmId()]);
    await app.admin.query(
      `update redress.reminder set due_at = due_at + interval '1 hour', next_attempt_at = next_attempt_at + interval '1 hour'
       where firm_id = $1 and state = 'planned' and due_on = '2026-12-31'`,
      [firmId()],
    );
    await app.admin.query('commit');
    await look();
    expect(await asked()).toEqual([{ why: { code: 'reminders.replanned.zones', params: { zones: 'Europe/Paris' } } }]);
    expect(Object.keys(await waiting())).toContain('overdue 2027-01-01 08:30');
    await finish();
    expect(Object.keys(await waiting())).not.toContain('overdue 2027-01-01 08:30');
    expect(await waiting()).toMatchObject({ 'overdue 2027-01-01 07:30': MANY });
    const { rows } = await app.admin.query(
      `select distinct action from history.change where firm_id = $1 and entity = 'reminder' and reason like '%reminders.replanned.zones%'`,
      [firmId()],
    );
    expect(rows).toEqual([{ action: 'reminder-plan.apply' }]);
    await look();
    expect(await asked()).toEqual([]);
  });
});
