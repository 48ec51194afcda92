import request from 'supertest';
import { MailSender } from '../../src/features/reminders/sending/mail-sender.js';
import { ReminderSweep } from '../../src/features/reminders/sending/reminder-sweep.js';
import { readCsv } from '../../src/law/own-rules/csv.js';
import { builders } from '../support/build.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ledger } from '../support/ledger.js';
import type { Person } from '../support/person.js';

let app: TestApp;
let made: ReturnType<typeof ledger>;
let caseFileId: string;

beforeAll(async () => {
  app = await openApp();
  const file = await builders(app.ferro.lawyer).caseFile({ reference: 'F-12' });
  caseFileId = file.id;
  made = ledger(app, caseFileId);
});
afterAll(() => app.close());

const sweep = () => {
  const { mailer, settings } = app.platform;
  return new ReminderSweep(app.db, app.clock, { email: new MailSender(mailer, settings.publicUrl) }).run();
};
const UNKNOWN = '0190b4a2-0000-7000-8000-000000000000';

async function sentReminder(): Promise<{ id: string; version: number; deadlineId: string }> {
  const deadlineId = await made.deadline({ dueOn: '2026-11-22' });
  await sweep();
  const [row] = await made.rows(deadlineId);
  return { id: row?.id ?? '', version: row?.version ?? 0, deadlineId };
}

describe('GET /reminders', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).get('/api/v1/reminders')).toBeProblem(401, 'unauthenticated');
  });

  it("shows nothing of another firm's", async () => {
    await sentReminder();
    expect((await app.nord.owner.get('/reminders')).body).toEqual({ data: [], page: { next: null } });
  });

  it('filters by deadline, file, recipient, state and the day due, in the order asked for', async () => {
    const deadlineId = await made.deadline({ dueOn: '2027-01-15' });
    const of = async (query: string) =>
      ((await app.ferro.auditor.get(`/reminders?channel=email&${query}`)).body.data as { step: string }[]).map(
        ({ step }) => step,
      );
    const all = ['before-30', 'before-14', 'before-7', 'before-3', 'before-1', 'due'];
    expect(await of(`deadlineId=${deadlineId}`)).toEqual(all);
    expect(await of(`deadlineId=${deadlineId}&sort=-dueAt`)).toEqual(all.toReversed());
    expect(await of(`deadlineId=${deadlineId}&state=sent`)).toEqual([]);
    expect(await of(`caseFileId=${caseFileId}&dueFrom=2027-01-15&dueTo=2027-01-15`)).toEqual(all);
    expect(await of(`recipientId=${app.ferro.owner.id}`)).toEqual([]);
    expect(await of(`recipientId=${app.ferro.lawyer.id}&dueFrom=2027-01-01&state=planned`)).toEqual(all);
  });

  it('goes on from page to page', async () => {
    const deadlineId = await made.deadline({ dueOn: '2027-01-15' });
    const first = await app.ferro.lawyer.get(`/reminders?channel=email&deadlineId=${deadlineId}&limit=4`);
    const second = await app.ferro.lawyer.get(
      `/reminders?channel=email&deadlineId=${deadlineId}&limit=4&cursor=${first.body.page.next as string}`,
    );
    expect([first.body.data.length, second.body.data.length, second.body.page.next]).toEqual([4, 2, null]);
  });

  it('refuses a state that does not exist and an unknown parameter', async () => {
    expect((await app.ferro.lawyer.get('/reminders?state=lost')).status).toBe(400);
    expect((await app.ferro.lawyer.get('/reminders?sender=x')).status).toBe(400);
  });
});

const linesFor = async (person: Person): Promise<number> =>
  readCsv((await person.get('/reminders.csv?dueFrom=2028-01-15&dueTo=2028-01-15&limit=1')).text).records.length;

describe('GET /reminders.csv', () => {
  it('asks who is calling, and refuses what the list refuses', async () => {
    expect(await request(app.server).get('/api/v1/reminders.csv')).toBeProblem(401, 'unauthenticated');
    expect((await app.ferro.auditor.get('/reminders.csv?state=lost')).status).toBe(400);
  });

  it('is the list with the same filters, and runs nothing in a spreadsheet', async () => {
    const title = '=HYPERLINK("https://evil.example","Reply")';
    const deadlineId = await made.deadline({ dueOn: '2027-01-15', title });
    const file = await app.ferro.auditor.get(`/reminders.csv?deadlineId=${deadlineId}&channel=inbox&sort=-dueAt`);
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(file.headers['content-disposition']).toContain('reminders.csv');
    const [heading, ...rows] = readCsv(file.text).records.map(({ cells }) => cells);
    expect(heading?.slice(0, 5)).toEqual(['File', 'Deadline', 'Due', 'Step', 'Channel']);
    const steps = ['on the day', '1 day before', ...[3, 7, 14, 30].map((days) => `${days} days before`)];
    expect(rows.map((row) => row.slice(0, 5))).toEqual(
      steps.map((step) => ['F-12', `'${title}`, '2027-01-15', step, 'Inbox']),
    );
  });

  it('is whole, however long, and of one firm', async () => {
    const deadlines = Array.from({ length: 50 }, () => made.deadline({ dueOn: '2028-01-15' }));
    await Promise.all(deadlines);
    expect(await linesFor(app.ferro.auditor)).toBe(1 + 50 * 6 * 2);
    expect(await linesFor(app.nord.owner)).toBe(1);
  });
});

describe('GET /reminders/:id', () => {
  it('asks who is calling', async () => {
    const { id } = await sentReminder();
    expect(await request(app.server).get(`/api/v1/reminders/${id}`)).toBeProblem(401, 'unauthenticated');
  });

  it('answers another firm exactly like an unknown id', async () => {
    const { id } = await sentReminder();
    const foreign = await app.nord.owner.get(`/reminders/${id}`).set('x-request-id', 'r');
    const unknown = await app.nord.owner.get(`/reminders/${UNKNOWN}`).set('x-request-id', 'r');
    expect(foreign).toBeProblem(404, 'not-found');
    expect(foreign.text).toBe(unknown.text);
  });

  it('shows what was sent, when and why, and changes nothing', async () => {
    const { id, deadlineId } = await sentReminder();
    const shown = await app.ferro.lawyer.get(`/reminders/${id}`);
    expect(shown.body).toMatchObject({
      id,
      caseFileId,
      caseReference: 'F-12',
      deadlineId,
      deadlineTitle: 'Reply to the Commission',
      deadlineVersion: 1,
      dueOn: '2026-11-22',
      step: 'due',
      recipientId: app.ferro.lawyer.id,
      channel: 'email',
      dueAt: expect.stringMatching(/^2026-11-22T/),
      zone: 'Europe/Paris',
      state: 'sent',
      stateReason: null,
      attempts: 1,
      nextAttemptAt: null,
      messageId: `rem-${id}-v1@redress`,
      providerAnswer: expect.stringContaining('kept in the outbox'),
      sentAt: expect.any(String),
      acknowledgedAt: null,
      acknowledgedBy: null,
      version: 3,
    });
    const again = await app.ferro.lawyer.get(`/reminders/${id}`).set('if-none-match', '"3"');
    expect(again.status).toBe(304);
  });
});

describe('POST /reminders/:id/acknowledge', () => {
  it('asks who is calling, and knows no foreign reminder', async () => {
    const { id } = await sentReminder();
    expect(await request(app.server).post(`/api/v1/reminders/${id}/acknowledge`).send({})).toBeProblem(
      401,
      'unauthenticated',
    );
    const foreign = await app.nord.owner.act(`/reminders/${id}/acknowledge`, 3).set('x-request-id', 'r');
    const unknown = await app.nord.owner.act(`/reminders/${UNKNOWN}/acknowledge`, 3).set('x-request-id', 'r');
    expect(foreign).toBeProblem(404, 'not-found');
    expect(foreign.text).toBe(unknown.text);
  });

  it('writes down who has seen it and when, once', async () => {
    const { id, version } = await sentReminder();
    const seen = await app.ferro.assistant.act(`/reminders/${id}/acknowledge`, version);
    expect(seen.status).toBe(200);
    expect(seen.body).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: app.ferro.assistant.id,
      acknowledgedAt: expect.stringMatching(/^2026-11-22T/),
      sentAt: expect.any(String),
    });
    expect(seen.headers.etag).toBe('"4"');
    expect(await app.ferro.lawyer.act(`/reminders/${id}/acknowledge`, 4)).toBeProblem(409, 'state-forbids');
    const { rows } = await app.admin.query(
      `select action, actor_kind, actor_id from history.change where entity_id = $1 and row_version = 4`,
      [id],
    );
    expect(rows).toEqual([{ action: 'reminder.acknowledge', actor_kind: 'user', actor_id: app.ferro.assistant.id }]);
  });

  it('needs If-Match, the current version and a role that works on files', async () => {
    const { id } = await sentReminder();
    expect(await app.ferro.lawyer.post(`/reminders/${id}/acknowledge`, {})).toBeProblem(428, 'precondition-required');
    expect(await app.ferro.lawyer.act(`/reminders/${id}/acknowledge`, 2)).toBeProblem(412, 'stale', {
      currentVersion: 3,
    });
    expect(await app.ferro.auditor.act(`/reminders/${id}/acknowledge`, 3)).toBeProblem(403, 'forbidden');
  });

  it('is refused before anything was sent, and after the date moved', async () => {
    const deadlineId = await made.deadline({ dueOn: '2027-01-15' });
    const [planned] = await made.rows(deadlineId);
    expect(await app.ferro.lawyer.act(`/reminders/${planned?.id}/acknowledge`, 1)).toBeProblem(409, 'state-forbids');
    await made.change(deadlineId, { dueOn: '2027-02-15' });
    expect(await app.ferro.lawyer.act(`/reminders/${planned?.id}/acknowledge`, 2)).toBeProblem(409, 'state-forbids', {
      detail: expect.stringContaining('was replaced'),
    });
  });
});

const sentOf = (rows: { state: string; id: string; version: number }[]) => {
  const row = rows.find(({ state }) => state === 'sent');
  return { path: `/reminders/${row?.id}/acknowledge`, version: row?.version ?? 0 };
};
const states = async (id: string) => (await made.rows(id)).map(({ step, state }) => `${step} ${state}`);
const notRungs = (line: string) => !line.startsWith('unacknowledged');

const hard = async (overrides: object = {}) => {
  const facts = { dueOn: '2026-11-24', hard: 'H' as const, ownerId: app.ferro.lawyer.id, ...overrides };
  const id = await made.deadline(facts);
  await sweep();
  return { id, rows: await made.rows(id) };
};

describe('what an acknowledgement says', () => {
  it('goes further each time, never back, and is kept on the deadline too', async () => {
    const { id, rows } = await hard();
    const { path, version } = sentOf(rows);
    await app.ferro.lawyer.act(path, version).expect(200);
    const accepted = await app.ferro.lawyer.act(path, version + 1, { kind: 'accepted' });
    expect(accepted.body).toMatchObject({ state: 'acknowledged', acknowledgement: 'accepted', handedToId: null });
    expect(await app.ferro.lawyer.act(path, version + 2, { kind: 'seen' })).toBeProblem(409, 'state-forbids');
    expect((await app.ferro.lawyer.get(`/deadlines/${id}`)).body).toMatchObject({
      acknowledgement: 'accepted',
      acknowledgedBy: app.ferro.lawyer.id,
      status: 'active',
    });
  });

  it('silences neither another channel nor another day, not even with "done": only the escalation', async () => {
    const { id, rows } = await hard();
    const inbox = async () => (await made.rows(id, 'inbox')).map(({ step, state }) => `${step} ${state}`);
    const before = await inbox();
    const { path, version } = sentOf(rows);
    await app.ferro.lawyer.act(path, version, { kind: 'done' }).expect(200);
    expect((await states(id)).filter((line) => line.endsWith(' planned'))).toEqual(['before-1 planned', 'due planned']);
    expect((await states(id)).filter((line) => line.startsWith('unacknowledged'))).toEqual([
      'unacknowledged-3 superseded',
      'unacknowledged-1 superseded',
    ]);
    expect((await inbox()).filter(notRungs)).toEqual(before.filter(notRungs));
  });

  it('is taken of a hard date from whoever answers for it alone', async () => {
    const { id, rows } = await hard();
    const { path, version } = sentOf(rows);
    expect(await app.ferro.assistant.act(path, version)).toBeProblem(403, 'forbidden', {
      detail: expect.stringContaining('responsible for this date'),
    });
    expect(await app.ferro.assistant.act(`/deadlines/${id}/acknowledge`, 1)).toBeProblem(403, 'forbidden');
    await app.ferro.owner.act(path, version).expect(200);
  });

  it('hands the date over: the person named owns it, is reminded, and has reacted to nothing yet', async () => {
    const { id, rows } = await hard();
    const { path, version } = sentOf(rows);
    const handed = await app.ferro.lawyer.act(path, version, { kind: 'handed-over', toUserId: app.ferro.paralegal.id });
    expect(handed.body).toMatchObject({ acknowledgement: 'handed-over', handedToId: app.ferro.paralegal.id });
    expect((await app.ferro.lawyer.get(`/deadlines/${id}`)).body).toMatchObject({
      ownerId: app.ferro.paralegal.id,
      acknowledgedAt: null,
    });
    const planned = (await made.rows(id)).filter(({ state }) => state === 'planned');
    const of = (step: string) => planned.filter((row) => row.step === step).map(({ recipient_id }) => recipient_id);
    expect([of('due'), of('before-1')]).toEqual([[app.ferro.paralegal.id], [app.ferro.paralegal.id]]);
    expect(of('unacknowledged-3')).toEqual([app.ferro.lawyer.id]);
  });

  it.each([
    ['nobody', {}],
    ['its owner', { toUserId: () => app.ferro.lawyer.id }],
    ['an auditor', { toUserId: () => app.ferro.auditor.id }],
    ['a person of another firm', { toUserId: () => app.nord.lawyer.id }],
  ])('cannot hand it over to %s', async (_whom, { toUserId }: { toUserId?: () => string }) => {
    const { rows } = await hard();
    const { path, version } = sentOf(rows);
    const said = { kind: 'handed-over', ...(toUserId && { toUserId: toUserId() }) };
    expect(await app.ferro.lawyer.act(path, version, said)).toBeProblem(422, 'invalid', {
      issues: [expect.objectContaining({ pointer: '/toUserId' })],
    });
  });

  it('can be said of the deadline itself, and then means that it is accepted', async () => {
    const id = await made.deadline({ dueOn: '2026-12-24', hard: 'H' });
    const accepted = await app.ferro.lawyer.act(`/deadlines/${id}/acknowledge`, 1);
    expect(accepted.body).toMatchObject({ acknowledgement: 'accepted', acknowledgedBy: app.ferro.lawyer.id });
    expect((await states(id)).filter((line) => line.startsWith('unacknowledged') && line.endsWith('planned'))).toEqual(
      [],
    );
  });
});

describe('the page a mail links to', () => {
  it('is the same for everyone, allows only our own script, and acknowledges nothing by being opened', async () => {
    const { id } = await sentReminder();
    const page = await request(app.server).get(`/reminders/${id}`);
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.text).toContain('data-kind="accepted"');
    expect(page.text).not.toMatch(/<script>|onclick|F-12/);
    expect((await request(app.server).get(`/reminders/${UNKNOWN}`)).text).toBe(page.text);
    const script = await request(app.server).get('/reminders/page.js');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(() => new Function(script.text)).not.toThrow();
    expect((await app.ferro.lawyer.get(`/reminders/${id}`)).body.state).toBe('sent');
  });
});

describe('GET /mail-outbox', () => {
  it('asks who is calling, and is for owners and lawyers', async () => {
    expect(await request(app.server).get('/api/v1/mail-outbox')).toBeProblem(401, 'unauthenticated');
    expect(await app.ferro.assistant.get('/mail-outbox')).toBeProblem(403, 'forbidden');
  });

  it("lists the firm's own mail, newest first, page by page", async () => {
    const first = await sentReminder();
    const second = await sentReminder();
    const page = await app.ferro.lawyer.get('/mail-outbox?limit=1');
    expect(page.body.data).toEqual([
      expect.objectContaining({
        to: 'lawyer@ferro.example',
        subject: 'F-12: due 22 November 2026 (today)',
        messageId: `rem-${second.id}-v1@redress`,
        text: expect.stringContaining(`/reminders/${second.id}`),
      }),
    ]);
    const next = await app.ferro.lawyer.get(`/mail-outbox?limit=1&cursor=${page.body.page.next as string}`);
    expect(next.body.data[0].messageId).toBe(`rem-${first.id}-v1@redress`);
    expect((await app.nord.owner.get('/mail-outbox')).body).toEqual({ data: [], page: { next: null } });
    const foreign = await app.nord.owner.get(`/mail-outbox?cursor=${page.body.page.next as string}`);
    expect(foreign.status).toBe(400);
  });
});

describe('with an SMTP server', () => {
  it('has no outbox, and says so', async () => {
    const other = await openApp({ SMTP_URL: 'smtp://127.0.0.1:2525?from=redress%40ferro.example' });
    expect(await other.ferro.owner.get('/mail-outbox')).toBeProblem(404, 'not-found', {
      detail: expect.stringContaining('SMTP'),
    });
    await other.close();
  });
});
