import { MailSender } from '../../src/features/reminders/sending/mail-sender.js';
import { ReminderSweep } from '../../src/features/reminders/sending/reminder-sweep.js';
import { builders } from '../support/build.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ledger } from '../support/ledger.js';

interface Item {
  id: string;
  deadlineId: string;
  caseFileId: string;
  version: number;
  dueOn: string;
  current: boolean;
  readAt: string | null;
  acknowledgedAt: string | null;
}

const UNKNOWN = '0190b4a2-0000-7000-8000-000000000000';
let app: TestApp;
let made: ReturnType<typeof ledger>;

beforeAll(async () => {
  app = await openApp();
  made = ledger(app, (await builders(app.ferro.lawyer).caseFile()).id);
});
afterAll(() => app.close());

const sweep = () => {
  const { mailer, settings } = app.platform;
  return new ReminderSweep(app.db, app.clock, { email: new MailSender(mailer, settings.publicUrl) }).run();
};
const itemsOf = async (query = '', person = app.ferro.lawyer) =>
  ((await person.get(`/inbox${query}`)).body as { data: Item[] }).data;
const unread = async () => ((await app.ferro.lawyer.get('/inbox/unread')).body as { unread: number }).unread;
const told = async (hard: 'H' | 'M' = 'M') => {
  const id = await made.deadline({ dueOn: '2026-11-22', title: 'Answer the Commission', hard });
  await sweep();
  const [item] = await itemsOf();
  return { deadlineId: id, item: item as Item };
};

it('holds what its owner was reminded of, newest first, and nobody else’s', async () => {
  const { deadlineId, item } = await told();
  expect(item).toMatchObject({
    deadlineId,
    deadlineTitle: 'Answer the Commission',
    dueOn: '2026-11-22',
    step: 'due',
    current: true,
    readAt: null,
    acknowledgedAt: null,
  });
  const next = await told();
  expect((await itemsOf()).map(({ id }) => id)).toEqual([next.item.id, item.id]);
  expect(await itemsOf('', app.ferro.owner)).toEqual([]);
  expect(await itemsOf('?include=archived', app.nord.lawyer)).toEqual([]);
  expect(await app.ferro.owner.post(`/inbox/${item.id}/read`)).toBeProblem(404, 'not-found');
  expect(await app.ferro.lawyer.post(`/inbox/${UNKNOWN}/read`)).toBeProblem(404, 'not-found');
});

it('is read without being acknowledged, and the mail goes out all the same', async () => {
  const { deadlineId, item } = await told();
  const before = await unread();
  const read = await app.ferro.lawyer.post(`/inbox/${item.id}/read`);
  expect(read.body).toMatchObject({ id: item.id, readAt: '2026-11-22T10:00:00+00:00', acknowledgedAt: null });
  expect((await app.ferro.lawyer.post(`/inbox/${item.id}/read`)).body).toEqual(read.body);
  expect(await unread()).toBe(before - 1);
  expect((await itemsOf('?only=unread')).map(({ id }) => id)).not.toContain(item.id);
  expect((await made.rows(deadlineId, 'inbox'))[0]).toMatchObject({ state: 'sent', acknowledged_at: null });
  expect((await made.rows(deadlineId, 'email'))[0]).toMatchObject({ state: 'sent', acknowledged_at: null });
});

it('can be read all at once', async () => {
  await told();
  const before = await unread();
  expect(before).toBeGreaterThan(0);
  expect((await app.ferro.lawyer.post('/inbox/read')).body).toEqual({ read: before });
  expect(await unread()).toBe(0);
});

it('is acknowledged like any reminder', async () => {
  const { deadlineId, item } = await told();
  const [row] = await made.rows(deadlineId, 'inbox');
  await app.ferro.lawyer.act(`/reminders/${item.id}/acknowledge`, row!.version).expect(200);
  expect((await itemsOf()).find(({ id }) => id === item.id)?.acknowledgedAt).not.toBeNull();
});

it('says which of them nothing is left to do about', async () => {
  const { deadlineId, item } = await told();
  await made.change(deadlineId, { dueOn: '2027-03-01' });
  expect((await itemsOf()).find(({ id }) => id === item.id)?.current).toBe(false);
  const current = await itemsOf('?only=current');
  expect(current.length).toBeGreaterThan(0);
  expect(current).toEqual((await itemsOf()).filter((each) => each.current));
});

it('has the sendings in the history of its file, which may leave them out page by page', async () => {
  const { item } = await told();
  await app.ferro.lawyer.act(`/reminders/${item.id}/acknowledge`, item.version, {}).expect(200);
  const read = async (query: string) => {
    const found: { action: string; entity: string }[] = [];
    type Entry = { action: string; changes: { entity: string }[] };
    for (let next: string | null = ''; next !== null;) {
      const cursor: string = next && `&cursor=${next}`;
      const { body } = await app.ferro.lawyer.get(`/case-files/${item.caseFileId}/history?limit=2${query}${cursor}`);
      found.push(
        ...(body.data as Entry[]).flatMap(({ action, changes }) => changes.map(({ entity }) => ({ action, entity }))),
      );
      next = body.page.next as string | null;
    }
    return found;
  };
  const [all, without] = [await read(''), await read('&without=reminders')];
  const machine = ['deadline.create', 'deadline.change', 'reminder.claim', 'reminder.send'];
  const actions = all.map(({ action }) => action);
  expect(actions).toEqual(expect.arrayContaining([...machine, 'reminder.acknowledge', 'case-file.create']));
  expect(without).toEqual(all.filter(({ action, entity }) => entity !== 'reminder' || !machine.includes(action)));
  const firm = await app.ferro.owner.get('/history?without=reminders&action=reminder.send');
  expect(firm.body.data).toEqual([]);
  expect(await app.ferro.owner.get('/history?without=letters')).toBeProblem(400, 'malformed');
});

it('counts a hard date once; reading it stops neither the next reminder nor what goes to others', async () => {
  const counts = async () => (await app.ferro.lawyer.get('/inbox/unread')).body as unknown;
  await app.ferro.lawyer.post('/inbox/read');
  expect(await counts()).toEqual({ unread: 0, deadlines: 0 });
  const deadlineId = await made.deadline({ dueOn: '2026-11-25', hard: 'H' });
  const sentBy = async (moment: string) => {
    app.clock.moveTo(moment);
    await sweep();
    const rows = await made.rows(deadlineId, 'inbox');
    return rows.filter(({ state }) => state === 'sent').map(({ step }) => step);
  };
  expect(await sentBy('2026-11-22T11:00:00Z')).toEqual(['before-3']);
  expect(await counts()).toEqual({ unread: 1, deadlines: 1 });
  await app.ferro.lawyer.post('/inbox/read');
  expect(await sentBy('2026-11-23T10:00:00Z')).toEqual(['before-3', 'unacknowledged-3', 'before-2']);
  expect(await counts()).toEqual({ unread: 1, deadlines: 1 });
  await sentBy('2026-11-24T10:00:00Z');
  expect(await counts()).toEqual({ unread: 2, deadlines: 1 });
  const [last] = await itemsOf();
  await app.ferro.lawyer.act(`/reminders/${last!.id}/acknowledge`, last!.version).expect(200);
  expect(await counts()).toMatchObject({ deadlines: 0 });
});
