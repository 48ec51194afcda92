import { statement } from '../../src/platform/db/statement.js';
import { User } from '../../src/features/people/users/user.entity.js';
import { builders } from '../support/build.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { actorOf, ledger } from '../support/ledger.js';

let app: TestApp;
let made: ReturnType<typeof ledger>;

// Sunday 22 November 2026, 11:00 in Paris.
beforeAll(async () => {
  app = await openApp();
  made = ledger(app, (await builders(app.ferro.lawyer).caseFile()).id);
});
afterAll(() => app.close());

const user = (id: string, values: Partial<User>) =>
  app.db.writeAs(actorOf(app.ferro.owner), 'user.change', (tx) => tx.update(User, { id }, values));

describe('what is planned', () => {
  it('announces what we owe 30, 14, 7, 3 and 1 days before and on the day, at 08:30 of the recipient', async () => {
    const id = await made.deadline({ dueOn: '2027-01-15' });
    expect(await made.plan(id)).toEqual([
      'before-30 2026-12-16T07:30Z',
      'before-14 2027-01-01T07:30Z',
      'before-7 2027-01-08T07:30Z',
      'before-3 2027-01-12T07:30Z',
      'before-1 2027-01-14T07:30Z',
      'due 2027-01-15T07:30Z',
    ]);
  });

  it.each([
    [
      'what the applicant owes is ours to watch',
      { owedBy: 'applicant', dueOn: '2026-11-30' },
      ['before-7', 'before-3', 'before-1', 'due'],
    ],
    ['silence of the other side raises a hand the day after', { owedBy: 'ccf', dueOn: '2026-11-30' }, ['overdue']],
    ['an internal date is named on its day', { force: 'internal', dueOn: '2026-11-30' }, ['due']],
    ['steps already past are left out', { dueOn: '2026-11-29' }, ['before-3', 'before-1', 'due']],
    ['within three days one goes out at once', { dueOn: '2026-11-24' }, ['before-3', 'before-1', 'due']],
    ['due today goes out at once', { dueOn: '2026-11-22' }, ['due']],
    ['overdue goes out at once', { dueOn: '2026-10-01' }, ['due']],
    ['overdue on their side goes out at once', { owedBy: 'ccf', dueOn: '2026-10-01' }, ['overdue']],
    ['a met date asks for nothing', { status: 'satisfied', dueOn: '2026-11-30' }, []],
  ] as const)('%s', async (_why, facts, steps) => {
    const id = await made.deadline(facts);
    expect((await made.plan(id)).map((line) => line.split(' ')[0])).toEqual(steps);
  });

  it('says at once with the last step that is past, and the rest in time', async () => {
    const id = await made.deadline({ dueOn: '2026-11-24' });
    expect(await made.plan(id)).toEqual([
      'before-3 2026-11-22T10:00Z',
      'before-1 2026-11-23T07:30Z',
      'due 2026-11-24T07:30Z',
    ]);
  });

  it('plans nothing for a duty without a date', async () => {
    const id = await made.deadline({ dueOn: null as unknown as string, owedSince: '2026-11-01' });
    expect(await made.rows(id)).toEqual([]);
  });
});

const recipients = async (id: string) => (await made.rows(id)).map(({ recipient_id }) => recipient_id);

const ways = async (id: string) => {
  const { rows } = await app.admin.query<{ channel: string; lines: number }>(
    `select channel, count(*)::int as lines from redress.reminder where deadline_id = $1 group by 1 order by 1`,
    [id],
  );
  return rows.map(({ channel, lines }) => `${channel} ${lines}`);
};

describe('by which ways', () => {
  it('is each step told: by mail, in the inbox, and by webhook once the firm has one that works', async () => {
    const facts = { dueOn: '2026-11-30' };
    expect(await ways(await made.deadline(facts))).toEqual(['email 4', 'inbox 4']);
    await app.db.writeAs(actorOf(app.ferro.owner), 'webhook-endpoint.create', (tx) =>
      tx.rows(addEndpoint, ['https://firm.example/hook']),
    );
    expect(await ways(await made.deadline(facts))).toEqual(['email 4', 'inbox 4', 'webhook 4']);
    await app.db.writeAs(actorOf(app.ferro.owner), 'webhook-endpoint.change', (tx) => tx.rows(stopEndpoints));
    expect(await ways(await made.deadline(facts))).toEqual(['email 4', 'inbox 4']);
  });
});
const addEndpoint = statement(
  'add-endpoint',
  `insert into redress.webhook_endpoint (firm_id, url, secret) values ($firm, $1, '\\x00')`,
);
const stopEndpoints = statement(
  'stop-endpoints',
  'update redress.webhook_endpoint set enabled = false where firm_id = $firm',
);

describe('who is told', () => {
  it("goes by the recipient's clock", async () => {
    await user(app.ferro.paralegal.id, { zone: 'America/New_York' });
    const id = await made.deadline({ dueOn: '2026-11-23', ownerId: app.ferro.paralegal.id });
    expect(await made.plan(id)).toContain('due 2026-11-23T13:30Z');
    await user(app.ferro.paralegal.id, { zone: 'Europe/Paris' });
  });

  it('is the deputy while the owner is disabled, then whom the owner named, then the owners of the firm', async () => {
    const { assistant, paralegal, lawyer, owner } = app.ferro;
    await user(assistant.id, { disabledAt: new Date(), deputyId: lawyer.id });
    const facts = { dueOn: '2026-11-22', ownerId: assistant.id };
    expect(await recipients(await made.deadline({ ...facts, deputyId: paralegal.id }))).toEqual([paralegal.id]);
    expect(await recipients(await made.deadline(facts))).toEqual([lawyer.id]);
    await user(assistant.id, { deputyId: null });
    expect(await recipients(await made.deadline(facts))).toEqual([owner.id]);
    expect(await recipients(await made.deadline({ ...facts, ownerId: null }))).toEqual([owner.id]);
    await user(assistant.id, { disabledAt: null });
  });

  it('goes by the new clock when the person moves, and to the next while the person has no access', async () => {
    const { assistant, owner } = app.ferro;
    const id = await made.deadline({ dueOn: '2026-11-30', ownerId: assistant.id });
    const change = async (patch: object) => {
      const { version } = (await owner.get(`/users/${assistant.id}`)).body;
      await owner.patch(`/users/${assistant.id}`, version as number, patch).expect(200);
    };
    await change({ zone: 'America/New_York' });
    expect(await made.plan(id)).toContain('due 2026-11-30T13:30Z');
    const whoIsTold = async () =>
      new Set((await made.rows(id)).filter(({ state }) => state === 'planned').map((row) => row.recipient_id));
    await change({ disabledAt: '2026-11-22T10:00:00Z' });
    expect(await whoIsTold()).toEqual(new Set([owner.id]));
    await change({ disabledAt: null, zone: 'Europe/Paris' });
    expect(await whoIsTold()).toEqual(new Set([assistant.id]));
    expect(await made.plan(id)).toContain('due 2026-11-30T07:30Z');
  });

  it('changes with the owner', async () => {
    const id = await made.deadline({ dueOn: '2026-11-30' });
    await made.change(id, { ownerId: app.ferro.owner.id });
    const planned = (await made.rows(id)).map(({ state, recipient_id }) => [state, recipient_id]);
    expect(planned.filter(([state]) => state === 'superseded')).toHaveLength(4);
    expect(planned.filter(([state]) => state === 'planned')).toEqual(
      Array.from({ length: 4 }, () => ['planned', app.ferro.owner.id]),
    );
  });
});

const sent = (rows: string) =>
  statement(
    `send-${rows}`,
    `update redress.reminder set state = 'sent', attempts = 1,
  sent_at = $2 where firm_id = $firm and deadline_id = $1 and state = 'planned' and ${rows}`,
  );

describe('a date that moves', () => {
  it('supersedes what was planned and plans anew', async () => {
    const id = await made.deadline({ dueOn: '2026-11-30' });
    await made.change(id, { dueOn: '2026-12-30' });
    const old = (await made.rows(id)).filter(({ due_on }) => due_on === '2026-11-30');
    const moved = { code: 'reminders.reason.date-moved-to', params: { day: '2026-12-30' } };
    const states = old.map(({ state, state_reason }) => ({ state, state_reason }));
    expect(states).toEqual(Array.from({ length: 4 }, () => ({ state: 'superseded', state_reason: moved })));
    expect(await made.plan(id)).toHaveLength(6);
  });

  it('and moves back makes no second line, and lets the old ones wait again', async () => {
    const id = await made.deadline({ dueOn: '2026-11-30' });
    const before = await made.plan(id);
    await made.change(id, { dueOn: '2026-12-30' });
    await made.change(id, { dueOn: '2026-11-30' });
    expect(await made.plan(id)).toEqual(before);
    expect(await made.rows(id)).toHaveLength(4 + 6);
    const [first] = await made.rows(id);
    expect(first?.message_id).toBe(`rem-${first?.id}-v3@redress`);
  });

  it('is told at once to whoever was told of the other, until they know', async () => {
    const id = await made.deadline({ dueOn: '2026-12-10' });
    const corrections = async () => (await made.rows(id)).filter(({ step }) => step === 'date-changed');
    await made.change(id, { dueOn: '2026-12-30' });
    expect(await corrections()).toEqual([]);
    await made.change(id, { dueOn: '2026-12-10' });
    const send = (rows: string) =>
      app.db.writeAs(actorOf(app.ferro.owner), 'reminder.send', (tx) => tx.rows(sent(rows), [id, app.clock.now()]));
    await send(`step = 'before-3'`);
    await made.change(id, { dueOn: '2026-12-30' });
    expect(await corrections()).toEqual([
      expect.objectContaining({ state: 'planned', due_on: '2026-12-30', recipient_id: app.ferro.lawyer.id }),
    ]);
    expect((await corrections())[0]?.due_at).toEqual(app.clock.now());
    app.clock.moveTo('2026-11-22T10:05:00Z');
    await send(`step = 'date-changed'`);
    await made.change(id, { title: 'Known by now' });
    app.clock.moveTo('2026-11-22T10:00:00Z');
    expect((await corrections()).map(({ state }) => state)).toEqual(['sent']);
  });

  it('supersedes everything when it is met', async () => {
    const id = await made.deadline({ dueOn: '2026-11-30' });
    await made.change(id, { status: 'satisfied', metOn: '2026-11-20' });
    const states = (await made.rows(id)).map(({ state, state_reason }) => `${state}: ${state_reason?.code}`);
    expect(states).toEqual(Array(4).fill('superseded: reminders.reason.deadline-ended'));
  });

  it('changes nothing when planned again', async () => {
    const id = await made.deadline({ dueOn: '2026-11-24' });
    const before = await made.rows(id);
    await made.change(id, { title: 'Same day, other words' });
    expect(await made.rows(id)).toEqual(before);
  });
});

/** 08:30 falls into a change of the clock nowhere today, but zones have changed at any hour; PostgreSQL decides as said. */
describe('civil time at a change of the clock', () => {
  it.each([
    ['left out: an hour later', '2027-03-28 02:30', 'Europe/Paris', '2027-03-28T01:30:00.000Z'],
    ['twice: the second', '2027-10-31 02:30', 'Europe/Paris', '2027-10-31T01:30:00.000Z'],
    ['left out in New York', '2027-03-14 02:30', 'America/New_York', '2027-03-14T07:30:00.000Z'],
    ['a day that was skipped: 24 hours later', '2011-12-30 08:30', 'Pacific/Apia', '2011-12-30T18:30:00.000Z'],
  ])('%s', async (_why, civil, zone, instant) => {
    const { rows } = await app.admin.query<{ at: Date }>('select $1::timestamp at time zone $2 as at', [civil, zone]);
    expect(rows[0]?.at.toISOString()).toBe(instant);
  });
});
