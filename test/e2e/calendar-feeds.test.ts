import request from 'supertest';
import { User } from '../../src/features/people/users/user.entity.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';
import { hasPythonIcalendar, readByIcalJs, readByNodeIcal, readByPython } from '../support/feed-readers.js';
import type { FeedEvent } from '../support/feed-readers.js';
import { actorOf } from '../support/ledger.js';
import type { Person } from '../support/person.js';

const UNKNOWN = '0190b4a2-0000-7000-8000-000000000000';

let app: TestApp;
let build: ReturnType<typeof builders>;
let file: Made;
beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
  const client = await build.client({ displayName: 'Canary Zebrowski', nationalities: ['TJ'] });
  file = await build.caseFile({ clientId: client.id, title: 'Zebrowski against everyone', reference: 'F-12' });
});
afterAll(() => app.close());

type Feed = Made & { url: string };
async function open(person: Person = app.ferro.lawyer, input: object = {}): Promise<Feed> {
  const answer = await person.post('/calendar-feeds', input);
  expect(answer.status).toBe(201);
  return answer.body as Feed;
}
const fetchFeed = ({ url }: { url: string }) => request(app.server).get(new URL(url).pathname).set('x-request-id', 'r');
const eventsOf = async (feed: Feed): Promise<FeedEvent[]> => readByIcalJs((await fetchFeed(feed)).text);
const feedsOf = async (person: Person) => {
  const { body } = await person.get('/calendar-feeds');
  return (body.data as Made[]).map(({ id }) => id);
};
const eventOf = async (feed: Feed, { id }: Made) =>
  (await eventsOf(feed)).find(({ uid }) => uid === `deadline-${id}@redress`);

describe('/calendar-feeds', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).post('/api/v1/calendar-feeds').send({})).toBeProblem(401, 'unauthenticated');
    expect(await request(app.server).get('/api/v1/calendar-feeds')).toBeProblem(401, 'unauthenticated');
    expect(await request(app.server).get(`/api/v1/calendar-feeds/${UNKNOWN}`)).toBeProblem(401, 'unauthenticated');
  });

  it("answers another firm's, and another person's, exactly like an unknown id", async () => {
    const { id } = await open();
    const unknown = await app.nord.owner.get(`/calendar-feeds/${UNKNOWN}`).set('x-request-id', 'r');
    expect(unknown).toBeProblem(404, 'not-found');
    for (const person of [app.nord.owner, app.ferro.assistant]) {
      expect((await person.get(`/calendar-feeds/${id}`).set('x-request-id', 'r')).text).toBe(unknown.text);
      expect(await person.delete(`/calendar-feeds/${id}`, 1)).toBeProblem(404, 'not-found');
    }
  });

  it('shows the address once, and keeps its hash only', async () => {
    const feed = await open(app.ferro.lawyer, { name: 'Phone', holidays: true });
    const secret = /\/calendar\/([\w-]{43})\.ics$/.exec(feed.url)?.[1] ?? 'none';
    const shown = (await app.ferro.lawyer.get(`/calendar-feeds/${feed.id}`)).body as object;
    expect(shown).toMatchObject({ userId: app.ferro.lawyer.id, name: 'Phone', holidays: true, sessions: false });
    expect(shown).not.toHaveProperty('url');
    const { rows } = await app.admin.query<{ kept: string }>(
      `select (select string_agg(s::text, ' ') from platform.calendar_secret s)
         || (select string_agg(c::text, ' ') from redress.calendar_feed c)
         || (select string_agg(h::text, ' ') from history.change h) as kept`,
    );
    expect(rows[0]?.kept).not.toContain(secret);
  });

  it('lists your own, and everyone’s to an owner of the firm', async () => {
    const { id } = await open(app.ferro.paralegal);
    expect(await feedsOf(app.ferro.paralegal)).toEqual([id]);
    expect(await feedsOf(app.ferro.assistant)).toEqual([]);
    expect(await feedsOf(app.ferro.owner)).toContain(id);
    expect(await feedsOf(app.nord.owner)).toEqual([]);
  });

  it.each([{ name: '' }, { holidays: 'yes' }, { sessions: null }])('refuses %j', async (input) => {
    expect(await app.ferro.lawyer.post('/calendar-feeds', input)).toBeProblem(422, 'invalid');
  });

  it('makes none for somebody else', async () => {
    const input = { userId: app.ferro.owner.id };
    expect(await app.ferro.lawyer.post('/calendar-feeds', input)).toBeProblem(400, 'malformed');
  });
});

describe('GET /calendar/{secret}.ics', () => {
  it('knows no other address, and answers each alike', async () => {
    const feed = await open();
    const wrong = await fetchFeed({ url: feed.url.replace(/.{4}\.ics$/, 'AAAA.ics') });
    expect(wrong).toBeProblem(404, 'not-found');
    for (const path of ['x.ics', `${'y'.repeat(90)}.ics`, `${app.ferro.lawyer.token}.ics`]) {
      expect((await fetchFeed({ url: `http://h/calendar/${path}` })).text).toBe(wrong.text);
    }
    expect((await request(app.server).get(new URL(feed.url).pathname.replace('.ics', ''))).status).toBe(404);
  });

  it('is no session: its secret opens nothing else', async () => {
    const secret = new URL((await open()).url).pathname.slice('/calendar/'.length, -'.ics'.length);
    const answer = await request(app.server).get('/api/v1/deadlines').set('authorization', `Bearer ${secret}`);
    expect(answer).toBeProblem(401, 'unauthenticated');
  });

  it('ends when it is revoked, by its person or an owner, and while its person is disabled', async () => {
    const feed = await open(app.ferro.paralegal);
    const unknown = (await fetchFeed({ url: 'http://h/calendar/x.ics' })).text;
    const disabled = (disabledAt: Date | null) =>
      app.db.writeAs(actorOf(app.ferro.owner), 'user.change', (tx) =>
        tx.update(User, { id: app.ferro.paralegal.id }, { disabledAt }),
      );
    await disabled(app.clock.now());
    expect((await fetchFeed(feed)).text).toBe(unknown);
    await disabled(null);
    expect((await fetchFeed(feed)).status).toBe(200);
    expect((await app.ferro.owner.delete(`/calendar-feeds/${feed.id}`, 1)).status).toBe(204);
    expect((await fetchFeed(feed)).text).toBe(unknown);
    expect(await app.ferro.owner.delete(`/calendar-feeds/${feed.id}`, 2)).toBeProblem(409, 'state-forbids');
  });

  it('says which file and what kind of date, and never the client, the country or the matter', async () => {
    const ours = await build.deadline({ caseFileId: file.id, title: 'Zebrowski: reply on Tajikistan', hard: 'H' });
    const theirs = await build.deadline({ caseFileId: file.id, owedBy: 'ccf', title: 'Decision', force: 'statutory' });
    const feed = await open();
    const { text, headers } = await fetchFeed(feed);
    expect(headers).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' });
    expect(text).not.toMatch(/zebrowski|canary|tajik|TJ|everyone|decision|reply/i);
    expect(text).toContain('As of 22 November 2026 at 11:00 (Europe/Paris).');
    expect(await eventOf(feed, ours)).toEqual({
      uid: `deadline-${ours.id}@redress`,
      start: '2026-12-01',
      end: null,
      sequence: 1,
      status: 'CONFIRMED',
      summary: 'F-12: ordered deadline (strict)',
    });
    expect((await eventOf(feed, theirs))?.summary).toBe('F-12: date of the other side');
  });

  it('raises the sequence with each change, and keeps what is met or cancelled as cancelled', async () => {
    const feed = await open();
    const [moved, met, dropped] = [
      await build.deadline({ caseFileId: file.id }),
      await build.deadline({ caseFileId: file.id }),
      await build.deadline({ caseFileId: file.id }),
    ];
    await app.ferro.lawyer.patch(`/deadlines/${moved.id}`, 1, { dueOn: '2027-02-28' });
    await app.ferro.lawyer.act(`/deadlines/${met.id}/complete`, 1, { on: '2026-11-20' });
    await app.ferro.lawyer.act(`/deadlines/${dropped.id}/cancel`, 1, { reason: 'Withdrawn' });
    expect(await eventOf(feed, moved)).toMatchObject({ start: '2027-02-28', sequence: 2, status: 'CONFIRMED' });
    expect(await eventOf(feed, met)).toMatchObject({ start: '2026-12-01', sequence: 2, status: 'CANCELLED' });
    expect(await eventOf(feed, dropped)).toMatchObject({ sequence: 2, status: 'CANCELLED' });
  });

  it('holds what its person owns, stands in for or works on, and nothing else', async () => {
    const [assistants, owners] = [await open(app.ferro.assistant), await open(app.ferro.owner)];
    const made = await build.deadline({ caseFileId: file.id, deputyId: app.ferro.assistant.id });
    expect(await eventOf(assistants, made)).toBeDefined();
    expect(await eventsOf(owners)).toEqual([]);
    expect(await eventsOf(await open(app.nord.lawyer))).toEqual([]);
  });

  it('adds the days off of the firm and the sessions of the Commission when asked', async () => {
    const { version } = (await app.ferro.owner.get('/firm')).body as Made;
    const workingCalendar = { weekend: [6, 7], holidays: ['2026-12-25'] };
    expect((await app.ferro.owner.patch('/firm', version, { workingCalendar })).status).toBe(200);
    const feed = await open(app.ferro.owner, { holidays: true, sessions: true });
    expect(await eventsOf(feed)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ uid: 'holiday-2026-12-25@redress', start: '2026-12-25', end: null }),
        expect.objectContaining({ uid: 'ccf-session-137@redress', start: '2026-09-30', end: '2026-10-14' }),
      ]),
    );
  });

  it('is counted like any other request', async () => {
    const other = await openApp({ REDRESS_RATE_LIMIT: '3' });
    const statuses: number[] = [];
    for (let n = 0; n < 4; n += 1) statuses.push((await request(other.server).get('/calendar/x.ics')).status);
    await other.close();
    expect(statuses).toEqual([404, 404, 404, 429]);
  });
});

describe('the feed, as calendars read it', () => {
  let text: string;
  let expected: FeedEvent[];
  beforeAll(async () => {
    const reference = 'Ф-7, "Ответ"; длинная, очень длинная ссылка на дело';
    const other = await build.caseFile({ reference });
    for (const dueOn of ['2027-03-28', '2027-10-31', '2028-02-29', '2026-12-31']) {
      await build.deadline({ caseFileId: other.id, dueOn });
    }
    text = (await fetchFeed(await open(app.ferro.lawyer, { holidays: true, sessions: true }))).text;
    expected = inOrder(readByIcalJs(text));
  });

  it('has lines of 75 octets at most, ended as RFC 5545 asks', () => {
    const lines = text.split('\r\n');
    expect(lines.join('')).not.toContain('\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('is the same to ical.js and node-ical', () => {
    expect(expected.length).toBeGreaterThan(10);
    expect(expected.map(({ start }) => start)).toEqual(
      expect.arrayContaining(['2027-03-28', '2027-10-31', '2028-02-29', '2026-12-31']),
    );
    expect(inOrder(readByNodeIcal(text))).toEqual(expected);
  });

  itWithPython('is the same to python3-icalendar', () => {
    expect(inOrder(readByPython(text))).toEqual(expected);
  });
});

const inOrder = (events: FeedEvent[]) => events.toSorted((a, b) => (a.uid < b.uid ? -1 : 1));

/** Needs Debian's python3-icalendar; without it the test is reported as skipped, and on a CI machine fails. */
function itWithPython(name: string, test: () => void): void {
  if (hasPythonIcalendar() || process.env.CI === 'true') return it(name, test);
  process.stderr.write(`"${name}" was not run: it needs Debian's python3-icalendar.\n`);
  it.skip(name, test);
}
