import request from 'supertest';
import { DigestRound } from '../../src/features/reminders/digests/digest-round.js';
import { Deadline } from '../../src/features/dates/deadlines/deadline.entity.js';
import { User } from '../../src/features/people/users/user.entity.js';
import { SPEAKERS } from '../../src/words/speakers.js';
import type { Mail } from '../../src/platform/mail/mailer.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import { actorOf, ledger } from '../support/ledger.js';
import { MailSink, smtpReply } from '../support/mail-sink.js';

const UNKNOWN = '0190b4a2-0000-7000-8000-000000000000';

let app: TestApp;
let made: ReturnType<typeof ledger>;
let sink: MailSink;
let caseFileId: string;

beforeAll(async () => {
  app = await openApp();
  const build = builders(app.ferro.lawyer);
  const client = await build.client({ displayName: 'Canary Zebrowski', nationalities: ['TJ'] });
  const file = { clientId: client.id, title: 'Zebrowski against everyone', reference: 'F-12' };
  caseFileId = (await build.caseFile(file)).id;
  await build.caseFile({ clientId: client.id, reference: 'F-13' });
  made = ledger(app, caseFileId);
});
afterAll(() => app.close());
beforeEach(() => void (sink = new MailSink()));

/** 07:00 in Paris, day by day: a digest is made once a day, so each test has days of its own. */
let day = 0;
function nextMorning(days = 1): string {
  day += days;
  const morning = new Date(Date.UTC(2026, 10, 22 + day, 6));
  app.clock.moveTo(morning.toISOString());
  return morning.toISOString().slice(0, 10);
}
const daysFrom = (from: string, days: number) =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

const inWords = (date: string) => SPEAKERS.en.day(date);

const round = () => new DigestRound(app.db, sink, app.clock, 'https://redress.example').run();
const mailTo = (to: string) => sink.taken.filter((mail) => mail.to === to);
const only = (to: string): Mail => {
  expect(mailTo(to)).toHaveLength(1);
  return mailTo(to)[0] as Mail;
};
const datesIn = (text: string) => text.slice(text.indexOf('Overdue'), text.indexOf('Reminders'));
const LAWYER = 'lawyer@ferro.example';

interface Shown {
  id: string;
  userId: string;
  day: string;
  number: number;
  daysMissed: number;
  state: string;
  content: Record<string, { count: number; lines: { reference: string; dueOn: string }[] }>;
}
const listed = async (query = ''): Promise<Shown[]> =>
  (await app.ferro.lawyer.get(`/digests?${query}`)).body.data as Shown[];
const latest = async (): Promise<Shown> => {
  const [newest] = await listed('limit=1');
  return (await app.ferro.lawyer.get(`/digests/${newest?.id}`)).body as Shown;
};

describe('the daily digest', () => {
  it('goes to everyone but the auditor at 07:00 where they are, once, also when there is nothing to say', async () => {
    nextMorning();
    app.clock.moveTo(new Date(app.clock.now().getTime() - 60_000).toISOString());
    expect(await round()).toEqual({ made: 0, sent: 0 });
    app.clock.moveTo(new Date(app.clock.now().getTime() + 60_000).toISOString());
    expect(await round()).toEqual({ made: 8, sent: 8 });
    expect(await round()).toEqual({ made: 0, sent: 0 });
    const nord = only('assistant@nord.example');
    expect(nord.subject).toBe('Docket no. 1 of 23 November 2026: 0 overdue, 0 within 30 days');
    expect(nord.text).toContain('This is the first.');
    expect(nord.text).not.toContain('ALARM');
    expect(nord.text).toContain('Overdue: none');
    expect(sink.taken.filter(({ to }) => to.startsWith('auditor'))).toEqual([]);
  });

  it('counts from the deadlines, and says references and days only', async () => {
    const today = nextMorning();
    const reply = await made.deadline({ dueOn: daysFrom(today, 10), hard: 'H', title: 'Reply on Zebrowski' });
    await made.deadline({ dueOn: daysFrom(today, -1) });
    await made.deadline({ dueOn: daysFrom(today, 31) });
    await made.deadline({ dueOn: daysFrom(today, -3), owedBy: 'ccf', title: 'Decision on Zebrowski' });
    await made.deadline({ dueOn: daysFrom(today, 5), status: 'unverified', acknowledgedAt: new Date(0) });
    await made.deadline({ dueOn: daysFrom(today, 2), status: 'cancelled' });
    await round();
    const { content, number, daysMissed } = await latest();
    const days = (section: string) => content[section]?.lines.map(({ dueOn }) => dueOn);
    expect([number, daysMissed]).toEqual([2, 0]);
    expect(days('overdue')).toEqual([daysFrom(today, -1)]);
    expect(days('next')).toEqual([daysFrom(today, 5), daysFrom(today, 10)]);
    expect(days('lateOnTheirSide')).toEqual([daysFrom(today, -3)]);
    expect(days('unverified')).toEqual([daysFrom(today, 5)]);
    expect(days('unacknowledged')).toEqual([daysFrom(today, -1), daysFrom(today, 10)]);
    expect(content.filesWithoutDate).toMatchObject({ count: 1, lines: [{ reference: 'F-13' }] });
    expect(content.next?.lines[1]).toEqual({
      deadlineId: reply,
      caseFileId,
      reference: 'F-12',
      dueOn: daysFrom(today, 10),
      hard: 'H',
    });
    const { subject, text } = only(LAWYER);
    expect(subject).toBe(`Docket no. 2 of ${inWords(today)}: 1 overdue, 2 within 30 days`);
    expect(text).toContain(`  ${inWords(daysFrom(today, 10))}  F-12  (strict)`);
    expect(text).toContain(`The one before is no. 1 of ${inWords(daysFrom(today, -1))}`);
    expect(JSON.stringify(sink.taken)).not.toMatch(/zebrowski|canary|tajik|everyone|decision|reply/i);
  });

  it('names duties of ours without a day, since when they are owed and what they wait for', async () => {
    const today = nextMorning();
    const undated = { title: 'Reply on Zebrowski', dueOn: null, ownerId: app.ferro.paralegal.id, hard: 'H' } as const;
    const plain = {
      zone: 'Europe/Paris',
      owedBy: 'firm',
      force: 'statutory',
      confidence: 'stated',
      caseFileId,
    } as const;
    const missing = { missing: 'day-in-letter' } as unknown as Deadline['computation'];
    const add = (more: Partial<Deadline>) =>
      app.db.writeAs(actorOf(app.ferro.lawyer), 'deadline.create', (tx) =>
        tx.insert(Deadline, { ...plain, ...undated, status: 'active', ...more }),
      );
    await add({ owedSince: daysFrom(today, -9), computation: missing });
    await add({ owedSince: daysFrom(today, -30), hard: 'T' });
    await add({ owedSince: daysFrom(today, -40), owedBy: 'ccf' });
    await add({ owedSince: daysFrom(today, -50), status: 'satisfied' });
    await round();
    const { text } = only('paralegal@ferro.example');
    expect(text).toContain(
      [
        'Ours without a day: 2',
        `  owed since ${inWords(daysFrom(today, -30))}  F-12, to be done promptly`,
        `  owed since ${inWords(daysFrom(today, -9))}  F-12, the day set by the letter is not yet entered  (strict)`,
      ].join('\n'),
    );
    expect((await latest()).content.withoutDay).toMatchObject({ count: 2, lines: [{ missing: null }, { hard: 'H' }] });
    expect(text).not.toMatch(/zebrowski/i);
  });

  it('reads the dates from the deadlines even when their ledger is empty', async () => {
    const today = nextMorning();
    const id = await made.deadline({ dueOn: daysFrom(today, 4) });
    await app.admin.query('begin');
    await app.admin.query(`select platform.enter_as('seed', 'test', $1, 'test.lose', null, null)`, [
      app.ferro.lawyer.firmId,
    ]);
    await app.admin.query('delete from redress.reminder where deadline_id = $1', [id]);
    await app.admin.query('commit');
    await round();
    expect((await latest()).content.next?.lines.map(({ dueOn }) => dueOn)).toContain(daysFrom(today, 4));
  });

  it('tells a person of what they own, stand in for or work on, and an owner of everything', async () => {
    const today = nextMorning();
    await made.deadline({ dueOn: daysFrom(today, 6), deputyId: app.ferro.paralegal.id });
    await round();
    expect(only('paralegal@ferro.example').text).toContain('Within 30 days: 1\n');
    expect(only('assistant@ferro.example').text).toContain('Within 30 days: none\n');
    const [owner, lawyer] = [only('owner@ferro.example').text, only(LAWYER).text];
    expect(datesIn(owner)).toBe(datesIn(lawyer));
  });

  it('tells who stands in for someone away, on the days of the absence', async () => {
    const today = nextMorning();
    await made.deadline({ dueOn: daysFrom(today, 7) });
    const away = { fromOn: today, untilOn: today, deputyId: app.ferro.assistant.id };
    expect((await app.ferro.lawyer.post('/absences', away)).status).toBe(201);
    await round();
    expect(only('assistant@ferro.example').text).toContain(`  ${inWords(daysFrom(today, 7))}  F-12`);
    nextMorning();
    sink = new MailSink();
    await round();
    expect(only('assistant@ferro.example').text).toContain('Within 30 days: none\n');
  });

  it('counts yesterday’s reminders, and raises an alarm about those that never went out', async () => {
    const today = nextMorning();
    await made.deadline({ dueOn: daysFrom(today, 1), title: 'Never swept' });
    nextMorning();
    await round();
    const { subject, text } = only(LAWYER);
    expect(subject).toMatch(/^ALARM: Docket no\. /);
    expect(text).toMatch(/ALARM: [1-9]\d* of yesterday’s reminders have not been sent\./);
  });

  it('is made once however many workers make it', async () => {
    nextMorning();
    const rounds = await Promise.all([round(), round(), round()]);
    expect(rounds.reduce((sum, { made: n }) => sum + n, 0)).toBe(8);
    expect(sink.taken).toHaveLength(8);
    expect(new Set(sink.taken.map(({ messageId }) => messageId)).size).toBe(8);
  });

  it('raises an alarm about days on which none was made, without a gap in the numbers', async () => {
    const before = await latest();
    nextMorning(3);
    await round();
    const after = await latest();
    expect([after.number, after.daysMissed]).toEqual([before.number + 1, 2]);
    expect(only(LAWYER).text).toContain('ALARM: no docket was made on the 2 days before');
  });

  it('goes to somebody new at once, and that is not late', async () => {
    app.clock.moveTo(new Date(app.clock.now().getTime() + 5 * 3_600_000).toISOString());
    const newcomer = { email: 'new@ferro.example', name: 'Vera Lund', role: 'lawyer' } as const;
    await app.db.writeAs(actorOf(app.ferro.owner), 'user.create', (tx) => tx.insert(User, newcomer));
    await round();
    expect(only('new@ferro.example').subject).toMatch(/^Docket no\. 1 of /);
    await app.db.writeAs(actorOf(app.ferro.owner), 'user.change', async (tx) => {
      const vera = await tx.manager.findOneByOrFail(User, { email: newcomer.email });
      await tx.update(User, { id: vera.id }, { disabledAt: app.clock.now() });
    });
  });

  it('made late says so', async () => {
    nextMorning();
    app.clock.moveTo(new Date(app.clock.now().getTime() + 5 * 3_600_000).toISOString());
    await round();
    expect(only(LAWYER).text).toContain('ALARM: this docket is late');
  });
});

describe('a digest whose mail fails', () => {
  it('is sent again under the same Message-ID, and the ones after say what is missing', async () => {
    nextMorning();
    const tried: string[] = [];
    sink.before = ({ to, messageId }) => {
      if (to !== LAWYER) return;
      tried.push(messageId);
      throw new Error('connect ECONNREFUSED');
    };
    await round();
    expect((await latest()).state).toBe('retry');
    await round();
    expect(tried).toHaveLength(1);
    nextMorning();
    sink.before = ({ to }) => {
      if (to === LAWYER) throw smtpReply(550, 'RCPT TO');
    };
    await round();
    expect((await listed('limit=2')).map(({ state }) => state)).toEqual(['dead', 'dead']);
    nextMorning();
    sink.before = () => undefined;
    await round();
    expect(only(LAWYER).text).toContain('ALARM: 2 earlier dockets could not be delivered.');
    const { number, userId } = await latest();
    expect(tried[0]).toBe(`digest-${number - 2}-${userId}@redress`);
  });

  it('is taken up by the next worker when the first died between making and sending', async () => {
    nextMorning();
    sink.before = ({ to }) => (to.endsWith('@ferro.example') ? new Promise(() => undefined) : undefined);
    void round().catch(() => undefined);
    await until(async () => (await latest()).day === app.clock.now().toISOString().slice(0, 10));
    sink = new MailSink();
    await round();
    expect(mailTo(LAWYER)).toEqual([]);
    app.clock.moveTo(new Date(app.clock.now().getTime() + 61_000).toISOString());
    expect((await round()).sent).toBe(4);
    expect(await latest()).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('is not sent to someone disabled meanwhile', async () => {
    nextMorning();
    const disabled = (disabledAt: Date | null) =>
      app.db.writeAs(actorOf(app.ferro.owner), 'user.change', (tx) =>
        tx.update(User, { id: app.ferro.assistant.id }, { disabledAt }),
      );
    sink.before = ({ to }) => {
      if (to === 'assistant@ferro.example') throw new Error('timeout');
    };
    await round();
    await disabled(app.clock.now());
    app.clock.moveTo(new Date(app.clock.now().getTime() + 61_000).toISOString());
    sink.before = () => undefined;
    await round();
    await disabled(null);
    expect(mailTo('assistant@ferro.example')).toEqual([]);
    const { body } = await app.ferro.owner.get(`/digests?userId=${app.ferro.assistant.id}&limit=1`);
    expect(body.data[0]).toMatchObject({ state: 'suppressed', stateReason: 'The recipient no longer has access.' });
  });
});

describe('GET /digests', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).get('/api/v1/digests')).toBeProblem(401, 'unauthenticated');
    expect(await request(app.server).get(`/api/v1/digests/${UNKNOWN}`)).toBeProblem(401, 'unauthenticated');
  });

  it("answers another firm's, and another person's, exactly like an unknown id", async () => {
    const { id } = await latest();
    const unknown = await app.nord.owner.get(`/digests/${UNKNOWN}`).set('x-request-id', 'r');
    expect(unknown).toBeProblem(404, 'not-found');
    for (const person of [app.nord.owner, app.ferro.assistant]) {
      expect((await person.get(`/digests/${id}`).set('x-request-id', 'r')).text).toBe(unknown.text);
    }
    expect((await app.ferro.auditor.get(`/digests/${id}`)).body).toEqual(await latest());
  });

  it('lists your own, newest first, and everyone’s to owners and auditors', async () => {
    const own = await listed();
    expect(new Set(own.map(({ userId }) => userId))).toEqual(new Set([app.ferro.lawyer.id]));
    expect(own.map(({ number }) => number)).toEqual(own.map((_, n) => own.length - n));
    const [first] = own;
    const theirs = await app.ferro.auditor.get(`/digests?from=${first?.day}&to=${first?.day}`);
    expect(theirs.body.data).toHaveLength(4);
    expect(await app.ferro.assistant.get(`/digests?userId=${app.ferro.lawyer.id}`)).toBeProblem(403, 'forbidden');
  });

  it('refuses a day that does not exist and an unknown parameter', async () => {
    expect((await app.ferro.lawyer.get('/digests?from=2026-02-30')).status).toBe(400);
    expect((await app.ferro.lawyer.get('/digests?state=sent')).status).toBe(400);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It did not come to that.');
}
