import { randomUUID } from 'node:crypto';
import { claimDue, markReminders } from '../../src/features/reminders/sending/sending.queries.js';
import { Firm } from '../../src/features/people/firms/firm.entity.js';
import { MailSender } from '../../src/features/reminders/sending/mail-sender.js';
import { ReminderSweep } from '../../src/features/reminders/sending/reminder-sweep.js';
import { statement } from '../../src/platform/db/statement.js';
import { User } from '../../src/features/people/users/user.entity.js';
import { builders } from '../support/build.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { actorOf, ledger } from '../support/ledger.js';
import { MailSink, smtpReply } from '../support/mail-sink.js';

let app: TestApp;
let made: ReturnType<typeof ledger>;
let theirs: ReturnType<typeof ledger>;
let sink: MailSink;

beforeAll(async () => {
  app = await openApp();
  const build = builders(app.ferro.lawyer);
  const client = await build.client({ displayName: 'Canary Zebrowski', nationalities: ['TJ'] });
  const file = { clientId: client.id, title: 'Zebrowski against everyone', reference: 'F-12' };
  made = ledger(app, (await build.caseFile(file)).id, true);
  theirs = ledger({ ...app, ferro: app.nord }, (await builders(app.nord.lawyer).caseFile()).id, true);
});
beforeEach(() => void (sink = new MailSink()));
afterAll(() => app.close());

/** What a test leaves waiting must not be sent in the next. */
afterEach(async () => {
  app.clock.moveTo('2026-11-22T10:00:00Z');
  for (const person of [app.ferro.lawyer, app.nord.lawyer]) {
    await app.db.writeAs(actorOf(person), 'test.clear', (tx) => tx.rows(clear));
  }
});
const clear = statement(
  'clear-reminders',
  `update redress.reminder set state = 'superseded' where firm_id = $firm and state in ('planned', 'claimed', 'retry')`,
);

const DUE_TODAY = { dueOn: '2026-11-22' };
const sweep = () => new ReminderSweep(app.db, app.clock, { email: new MailSender(sink, 'https://redress.example') });
const worker = () => ({ kind: 'worker', name: 'reminders', firmId: app.ferro.lawyer.firmId }) as const;

async function only(deadlineId: string) {
  const rows = await made.rows(deadlineId);
  expect(rows).toHaveLength(1);
  return rows[0] as (typeof rows)[number];
}

const claim = (lease: string) =>
  app.db.writeAs(worker(), 'reminder.claim', (tx) =>
    tx.rows<{ id: string }>(claimDue, [lease, 100, app.clock.inSql(), 'email']),
  );

async function tally(deadlineIds: string[]): Promise<object[]> {
  const { rows } = await app.admin.query<object>(
    `select state, state_reason ->> 'code' as reason, attempts, lease_id is not null as leased, count(*)::int
     from redress.reminder where channel = 'email' and deadline_id = any ($1) and due_on = '2026-11-22' group by 1, 2, 3, 4 order by 1`,
    [deadlineIds],
  );
  return rows;
}

async function many(count: number): Promise<string[]> {
  return Promise.all(Array.from({ length: count }, () => made.deadline(DUE_TODAY)));
}

describe('sending', () => {
  it('sends what is due, once, and writes down each step with its worker', async () => {
    const id = await made.deadline({ dueOn: '2026-11-24' });
    expect(await sweep().run()).toMatchObject({ sent: 1, claimed: 1 });
    expect(await sweep().run()).toMatchObject({ sent: 0, claimed: 0 });
    const [sent, next] = await made.rows(id);
    expect(sent).toMatchObject({
      state: 'sent',
      sent_at: app.clock.now(),
      provider_answer: '250 2.0.0 taken',
      version: 3,
    });
    expect(next).toMatchObject({ state: 'planned', version: 1 });
    const history = await app.admin.query(
      `select action, actor_kind, actor_id, row_version from history.change where entity = 'reminder' and entity_id = $1 order by id`,
      [sent?.id],
    );
    expect(history.rows).toEqual([
      { action: 'deadline.create', actor_kind: 'seed', actor_id: 'test', row_version: 1 },
      { action: 'reminder.claim', actor_kind: 'worker', actor_id: 'reminders', row_version: 2 },
      { action: 'reminder.send', actor_kind: 'worker', actor_id: 'reminders', row_version: 3 },
    ]);
  });

  it('names the reference, the day and a link, and never the client, the country or the matter', async () => {
    const id = await made.deadline({ dueOn: '2026-11-24', title: 'Zebrowski: comment on the NCB of Tajikistan' });
    await made.deadline({ dueOn: '2026-11-20', owedBy: 'ccf', title: 'Decision on Zebrowski' });
    await sweep().run();
    const [ours, ccfs] = sink.taken.toSorted((a, b) => (a.text < b.text ? -1 : 1));
    const row = (await made.rows(id))[0];
    expect(ours).toMatchObject({
      to: 'lawyer@ferro.example',
      subject: 'F-12: due 24 November 2026 (in 2 days)',
      messageId: `rem-${row?.id}-v1@redress`,
      firmId: app.ferro.lawyer.firmId,
    });
    expect(ours?.text).toContain(`https://redress.example/reminders/${row?.id}\n`);
    expect(ccfs?.subject).toBe('F-12: was due 20 November 2026 (2 days ago)');
    expect(JSON.stringify(sink.taken)).not.toMatch(/zebrowski|canary|tajik|TJ|everyone|decision|comment/i);
  });

  it('names the matter only where the firm wants it', async () => {
    const { firmId } = app.ferro.owner;
    const says = (mailContent: Firm['mailContent']) =>
      app.db.writeAs(actorOf(app.ferro.owner), 'firm.change', (tx) => tx.update(Firm, { id: firmId }, { mailContent }));
    await says('title');
    await made.deadline({ ...DUE_TODAY, title: 'Reply to\r\nBcc: x@example' });
    await sweep().run();
    expect(sink.taken[0]?.subject).toBe('F-12: Reply to Bcc: x@example, due 22 November 2026 (today)');
    await says('reference');
  });

  it('says after a downtime once, and that it is late, what several reminders of one date would have said', async () => {
    const id = await made.deadline({ dueOn: '2026-11-24' });
    await sweep().run();
    app.clock.moveTo('2026-11-24T18:00:00Z');
    await sweep().run();
    expect(sink.taken.map(({ text }) => /planned for (.*), your/.exec(text)?.[1])).toEqual([
      undefined,
      '24 November 2026 at 08:30',
    ]);
    expect((await made.rows(id)).map(({ step, state, state_reason: why }) => [step, state, why?.code])).toEqual([
      ['before-3', 'sent', undefined],
      ['before-1', 'superseded', 'reminders.reason.covered-by-later'],
      ['due', 'sent', undefined],
    ]);
  });

  it('sends each of 100 exactly once when two workers sweep at the same time', async () => {
    const ids = await many(100);
    await Promise.all([sweep().run(), sweep().run()]);
    expect(sink.taken).toHaveLength(100);
    expect(new Set(sink.taken.map(({ messageId }) => messageId)).size).toBe(100);
    expect(await tally(ids)).toEqual([{ state: 'sent', reason: null, attempts: 1, leased: false, count: 100 }]);
  });

  it('gives back what it has not begun when it is told to stop', async () => {
    const ids = await many(60);
    const stopped = sweep();
    sink.before = () => stopped.stop();
    await stopped.run();
    // A handful of each of the two lines at most.
    expect(sink.taken.length).toBeLessThanOrEqual(50);
    expect(await tally(ids)).toEqual([
      { state: 'planned', reason: null, attempts: 0, leased: false, count: 60 - sink.taken.length },
      { state: 'sent', reason: null, attempts: 1, leased: false, count: sink.taken.length },
    ]);
  });
});

describe('a worker that dies', () => {
  it('between claim and mark: the next sends again after the lease, under the same Message-ID', async () => {
    const id = await made.deadline(DUE_TODAY);
    expect(await claim(randomUUID())).toHaveLength(1);
    expect(await sweep().run()).toMatchObject({ sent: 0, claimed: 0 });
    const { message_id } = await only(id);
    app.clock.moveTo('2026-11-22T10:01:01Z');
    expect(await sweep().run()).toMatchObject({ sent: 1, claimed: 1 });
    expect(sink.taken.map(({ messageId }) => messageId)).toEqual([message_id]);
    expect(await only(id)).toMatchObject({ state: 'sent', attempts: 2, message_id });
  });

  it('and thaws: its old lease marks nothing', async () => {
    const id = await made.deadline(DUE_TODAY);
    const stale = randomUUID();
    const [claimed] = await claim(stale);
    app.clock.moveTo('2026-11-22T10:01:01Z');
    await sweep().run();
    const before = await only(id);
    const marked = await app.db.writeAs(worker(), 'reminder.send', (tx) =>
      tx.rows(markReminders, [stale, JSON.stringify([{ id: claimed?.id, state: 'retry' }]), app.clock.inSql()]),
    );
    expect(marked).toEqual([]);
    expect(await only(id)).toEqual(before);
  });
});

const lawyers = async (deadlineId: string) => {
  const rows = await made.rows(deadlineId);
  return rows.find(({ recipient_id }) => recipient_id === app.ferro.lawyer.id) as (typeof rows)[number];
};
const away = () => Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNECTION' }));

describe('mail that fails', () => {
  it('is tried again after 1, 2, 5, 10 and 20 minutes, and arrives', async () => {
    const id = await made.deadline(DUE_TODAY);
    const pauses: number[] = [];
    sink.before = away;
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      await sweep().run();
      const row = await lawyers(id);
      expect(row).toMatchObject({ state: 'retry', attempts: attempt, provider_answer: 'connect ECONNREFUSED' });
      pauses.push((row.next_attempt_at.getTime() - app.clock.now().getTime()) / 60_000);
      app.clock.moveTo(row.next_attempt_at.toISOString());
    }
    expect(pauses).toEqual([1, 2, 5, 10, 20, 60]);
    sink.before = () => undefined;
    await sweep().run();
    expect(await lawyers(id)).toMatchObject({ state: 'sent', attempts: 7, state_reason: null });
  });

  it('three times is told to one other person too, by mail and in the inbox, while it goes on', async () => {
    const id = await made.deadline(DUE_TODAY);
    sink.before = ({ to }) => (to === 'lawyer@ferro.example' ? away() : undefined);
    const others: number[] = [];
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await sweep().run();
      others.push(sink.taken.length);
      app.clock.moveTo((await lawyers(id)).next_attempt_at.toISOString());
    }
    expect(others).toEqual([0, 0, 1, 1, 1]);
    expect(sink.taken.map(({ to }) => to)).toEqual(['owner@ferro.example']);
    const shown = (await made.rows(id, 'inbox')).filter(({ state }) => state === 'sent');
    expect(shown).toEqual([expect.objectContaining({ recipient_id: app.ferro.owner.id, state: 'sent', attempts: 1 })]);
  });

  it('for good ends as dead with the reason, and the next person is told at once', async () => {
    const id = await made.deadline(DUE_TODAY);
    sink.before = ({ to }) => {
      if (to === 'lawyer@ferro.example') throw smtpReply(550, 'RCPT TO');
    };
    await sweep().run();
    expect(sink.taken.map(({ to }) => to)).toEqual(['owner@ferro.example']);
    const states = (await made.rows(id)).map(({ recipient_id, state, state_reason }) => [
      recipient_id,
      state,
      state_reason?.code,
    ]);
    expect(states).toEqual(
      expect.arrayContaining([
        [app.ferro.lawyer.id, 'dead', 'reminders.reason.mail-refused'],
        [app.ferro.owner.id, 'sent', undefined],
      ]),
    );
    await made.change(id, { title: 'Planned again' });
    expect(await made.rows(id)).toHaveLength(2);
  });

  it('to one firm holds up no other', async () => {
    await many(3);
    await theirs.deadline(DUE_TODAY);
    sink.before = ({ to }) => {
      if (to.endsWith('@ferro.example')) throw new Error('timeout');
    };
    await sweep().run();
    expect(sink.taken).toEqual([expect.objectContaining({ to: 'lawyer@nord.example', firmId: app.nord.owner.firmId })]);
  });
});

describe('what changed since the planning', () => {
  it('tells the deputy when the recipient was disabled meanwhile', async () => {
    const id = await made.deadline({ ...DUE_TODAY, deputyId: app.ferro.paralegal.id });
    const disabled = (disabledAt: Date | null) =>
      app.db.writeAs(actorOf(app.ferro.owner), 'user.change', (tx) =>
        tx.update(User, { id: app.ferro.lawyer.id }, { disabledAt }),
      );
    await disabled(app.clock.now());
    await sweep().run();
    await disabled(null);
    expect(sink.taken.map(({ to }) => to)).toEqual(['paralegal@ferro.example']);
    const states = (await made.rows(id)).map(({ state }) => state).toSorted();
    expect(states).toEqual(['sent', 'suppressed']);
  });

  it('tells the next person when the recipient was taken off the file', async () => {
    const id = await made.deadline({ ...DUE_TODAY, ownerId: app.ferro.paralegal.id });
    const { rows } = await app.admin.query<{ case_file_id: string }>(
      'select case_file_id from redress.reminder where deadline_id = $1',
      [id],
    );
    const asMember = statement(
      'test-member',
      `insert into redress.case_file_member (firm_id, case_file_id, user_id, archived_at) values ($firm, $1, $2, $3)
       on conflict on constraint case_file_member_once do update set archived_at = excluded.archived_at`,
    );
    const member = (archivedAt: Date | null) =>
      app.db.writeAs(actorOf(app.ferro.owner), 'case-file.change', (tx) =>
        tx.rows(asMember, [rows[0]?.case_file_id, app.ferro.paralegal.id, archivedAt]),
      );
    await member(app.clock.now());
    await sweep().run();
    await member(null);
    expect(sink.taken.map(({ to }) => to)).toEqual(['owner@ferro.example']);
    expect((await made.rows(id)).map(({ state, state_reason }) => [state, state_reason?.code])).toEqual(
      expect.arrayContaining([['suppressed', 'reminders.reason.recipient-left-file']]),
    );
  });

  it('sends nothing for a date that moved while the worker held the reminder, and corrects what went out', async () => {
    const ids = await many(60);
    let moved: Promise<unknown> | undefined;
    sink.before = () => {
      moved ??= Promise.all(ids.map((id) => made.change(id, { dueOn: '2027-06-01' })));
      return moved.then(() => undefined);
    };
    await sweep().run();
    const corrections = sink.taken.filter(({ subject }) => subject.includes('the date changed to 1 June 2027'));
    const underWay = sink.taken.length - corrections.length;
    expect(underWay).toBeLessThanOrEqual(50);
    expect(corrections.length).toBeGreaterThanOrEqual(underWay);
    expect(await tally(ids)).toEqual([
      { state: 'sent', reason: null, attempts: 1, leased: false, count: underWay },
      { state: 'superseded', reason: 'reminders.reason.date-moved', attempts: 1, leased: false, count: 60 - underWay },
    ]);
  });

  it('corrects what a worker was claiming, unseen, while the date moved', async () => {
    const id = await made.deadline(DUE_TODAY);
    const lease = randomUUID();
    let moving: Promise<void> | undefined;
    const [claimed] = await app.db.writeAs(worker(), 'reminder.claim', async (tx) => {
      const rows = await tx.rows<{ id: string }>(claimDue, [lease, 100, app.clock.inSql(), 'email']);
      moving = made.change(id, { dueOn: '2027-06-01' });
      await untilSomebodyWaits();
      return rows;
    });
    await moving;
    const told = JSON.stringify([{ id: claimed?.id, state: 'sent', answer: '250 taken' }]);
    await app.db.writeAs(worker(), 'reminder.send', (tx) => tx.rows(markReminders, [lease, told, app.clock.inSql()]));
    await sweep().run();
    expect(sink.taken.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('the date changed to 1 June 2027'),
    ]);
  });

  it('corrects nothing that was never told, though it was due when the date moved', async () => {
    const id = await made.deadline(DUE_TODAY);
    await made.change(id, { dueOn: '2027-06-01' });
    await sweep().run();
    expect(sink.taken).toEqual([]);
    expect((await made.rows(id)).find(({ step }) => step === 'date-changed')).toMatchObject({
      state: 'superseded',
      state_reason: { code: 'reminders.reason.already-known' },
    });
  });

  it('sends nothing twice for a date that moved and moved back', async () => {
    const id = await made.deadline({ dueOn: '2026-11-24' });
    await sweep().run();
    await made.change(id, { dueOn: '2027-03-01' });
    await made.change(id, { dueOn: '2026-11-24' });
    await sweep().run();
    expect(sink.taken).toHaveLength(1);
    const lines = (await made.rows(id)).filter(
      ({ due_on, step }) => due_on === '2026-11-24' && step !== 'date-changed',
    );
    expect(lines.map(({ state }) => state)).toEqual(['sent', 'planned', 'planned']);
  });
});

/** A statement of this database waits for a row that another transaction holds. */
async function untilSomebodyWaits(): Promise<void> {
  const waits = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  for (let tries = 0; tries < 400; tries += 1) {
    if ((await app.admin.query(waits)).rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('Nobody waited for the claimed row.');
}
