import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import request from 'supertest';
import { loadDemo } from '../../seeds/demo/load-demo.js';
import type { DemoLogins } from '../../seeds/demo/load-demo.js';
import { addDays, daysBetween } from '../../src/law/calendar.js';
import type { LocalDate } from '../../src/law/calendar.js';
import { ROLES } from '../../src/platform/call.js';
import { readSettings } from '../../src/platform/config/settings.js';
import type { OpenedDatabase } from '../../src/start/database.js';
import { halfDemoMark } from '../../src/start/demo-database.js';
import { loginLines, maybeLoadDemo } from '../../src/start/demo.js';
import { openEmptyApp } from '../support/app.js';
import type { EmptyApp } from '../support/app.js';
import { Person } from '../support/person.js';

jest.setTimeout(120_000);

interface Row {
  [field: string]: unknown;
}
interface Clock {
  ruleId: string | null;
  dueOn: LocalDate;
  expectedOn: LocalDate | null;
  owedBy: string;
  status: string;
}

const TODAY = '2026-11-22';
const OPEN = ['active', 'unverified', 'proposed', 'extension-requested'];
const isOurs = ({ owedBy }: Clock) => owedBy === 'firm' || owedBy === 'applicant';
const isOpen = ({ status }: Clock) => OPEN.includes(status);

let app: EmptyApp;
let demo: DemoLogins;
let paris: Person;
let london: Person;

const asNewDatabase = (at: EmptyApp): OpenedDatabase => ({
  appUrl: at.appUrl,
  isNew: true,
  embedded: true,
  stop: async () => undefined,
});

async function signIn(at: EmptyApp, { logins }: DemoLogins, role: string, firm: number): Promise<Person> {
  const firms = [...new Set(logins.map((login) => login.firm))];
  const login = logins.find((one) => one.role === role && one.firm === firms[firm]);
  const { email, password } = login ?? {};
  const { body } = await request(at.server).post('/api/v1/auth/login').send({ email, password });
  const { token, user } = body as { token: string; user: { id: string; firm: { id: string } } };
  return new Person(at.server, user.id, user.firm?.id, token);
}

async function all<T = Row>(person: Person, address: string): Promise<T[]> {
  const joint = address.includes('?') ? '&' : '?';
  const { body } = await person.get(`${address}${joint}limit=200`);
  return (body as { data: T[] }).data;
}

beforeAll(async () => {
  app = await openEmptyApp();
  demo = (await maybeLoadDemo(app.nest, app.platform, asNewDatabase(app))) as DemoLogins;
  paris = await signIn(app, demo, 'lawyer', 0);
  london = await signIn(app, demo, 'lawyer', 1);
});
afterAll(() => app.close());

describe('the demo', () => {
  it('has two practices in which every role is filled, and says how to sign in', () => {
    const file = path.join(app.home, 'demo-logins.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(demo);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const firms = [...new Set(demo.logins.map(({ firm }) => firm))];
    expect(firms).toHaveLength(2);
    for (const firm of firms) {
      const people = demo.logins.filter((login) => login.firm === firm);
      expect(people.map(({ role }) => role)).toEqual([...ROLES]);
    }
    for (const login of demo.logins) {
      expect(Object.keys(login)).toEqual(['firm', 'role', 'email', 'password']);
      expect(login.email).toMatch(/\.example$/);
      expect(login.password.length).toBeGreaterThanOrEqual(15);
    }
    expect(new Set(demo.logins.map(({ password }) => password)).size).toBe(10);
    expect(loginLines(demo, app.home)).toHaveLength(13);
  });

  it('lets nobody of one practice see the other', async () => {
    for (const list of [
      'clients',
      'case-files',
      'notices',
      'ccf-requests',
      'correspondence',
      'documents',
      'deadlines',
      'reminders',
    ]) {
      const [ours, theirs] = await Promise.all([all(paris, `/${list}`), all(london, `/${list}`)]);
      expect(ours.length).toBeGreaterThan(0);
      expect(theirs.length).toBeGreaterThan(0);
      const ids = new Set(ours.map(({ id }) => id));
      expect(theirs.filter(({ id }) => ids.has(id))).toEqual([]);
      expect(await london.get(`/${list}/${String(ours[0]?.['id'])}`)).toBeProblem(404, 'not-found');
    }
  });

  it('was written by the people of the practice, in history too', async () => {
    const { rows } = await app.admin.query<{ action: string }>(
      `select distinct action from history.change where actor_kind = 'seed' and actor_id = 'demo'`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['firm.set-up']);
  });

  it('sent what was due into the outbox, plans the rest, and one reminder is acknowledged in each practice', async () => {
    for (const person of [paris, london]) {
      const states = (await all(person, '/reminders')).map(({ state }) => state);
      expect(states).toEqual(expect.arrayContaining(['planned', 'sent', 'acknowledged']));
    }
  });

  it('used the portal only once it was open', async () => {
    const { rows } = await app.admin.query<{ portal: boolean; day: string }>(`
      select channel = 'portal' as portal, coalesce(sent_on, written_on)::text as day from redress.correspondence
        where counterpart_kind = 'ccf'
      union all select r.channel = 'portal', f.on_day::text from redress.ccf_request r
        join redress.fact f on f.ccf_request_id = r.id and f.name = 'submittedOn'`);
    expect(rows.length).toBeGreaterThan(20);
    for (const { portal, day } of rows) expect([day, portal]).toEqual([day, day >= '2026-03-26']);
  });

  it('keeps papers that are what they seem', async () => {
    const papers = await all<{ id: string; mediaType: string; size: number }>(paris, '/documents');
    expect(new Set(papers.map(({ mediaType }) => mediaType))).toEqual(
      new Set(['application/pdf', 'image/png', 'text/plain']),
    );
    const decision = (await all<{ id: string }>(paris, '/documents?kind=decision'))[0];
    const { body } = await paris.get(`/documents/${decision?.id}/content`).buffer();
    expect((body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('its stories', () => {
  it('an industrialist: reported as a red notice, confirmed as a diffusion, cleared two years after he was listed', async () => {
    const notice = (await all(paris, '/notices?kind=wanted-diffusion'))[0] as Row;
    expect(notice).toMatchObject({ reportedKind: 'red-notice', status: 'deleted-by-ccf' });
    const listed = daysBetween(notice['recordedOn'] as LocalDate, notice['statusOn'] as LocalDate);
    expect(listed).toBeGreaterThan(700);
    expect(listed).toBeLessThan(760);
    const [outcome] = await all(paris, `/outcomes?noticeId=${String(notice['id'])}`);
    expect(outcome).toMatchObject({ conclusion: 'NOT_COMPLIANT_DELETE', implementedOn: notice['statusOn'] });
    const changes = await all(paris, `/ccf-requests?noticeId=${String(notice['id'])}`);
    expect(changes).toEqual([expect.objectContaining({ kind: 'deletion', state: 'post-decision' })]);
  });

  it('a journalist: a refused notice, then messages to two countries, delivered yes and unknown side by side', async () => {
    const [file] = (await all(london, '/case-files')).filter(({ title }) => String(title).startsWith('Shabparak'));
    const notices = await all(london, `/notices?caseFileId=${String(file?.['id'])}&sort=createdAt`);
    expect(notices.map(({ kind, status, delivered }) => [kind, status, delivered])).toEqual([
      ['red-notice', 'refused', null],
      ['direct-message', 'unknown', 'unknown'],
      ['direct-message', 'unknown', 'yes'],
    ]);
    const [asked] = await all(london, `/ccf-requests?caseFileId=${String(file?.['id'])}`);
    expect(asked).toMatchObject({ kind: 'deletion', state: 'in-consultation' });
  });

  it('an official of an international court: the refused listing is kept beside what the court itself circulated', async () => {
    const [file] = (await all(london, '/case-files')).filter(({ title }) => String(title).includes('court official'));
    const notices = await all(london, `/notices?caseFileId=${String(file?.['id'])}&sort=createdAt`);
    expect(notices).toEqual([
      expect.objectContaining({ kind: 'red-notice', status: 'refused', sourceCountry: 'NI' }),
      expect.objectContaining({
        kind: 'diffusion',
        sourceCountry: null,
        sourceEntity: expect.stringMatching(/Tribunal/),
      }),
    ]);
  });

  it('a family of three: one red and two yellow notices in one request, whose time was extended', async () => {
    const [asked] = (await all(paris, '/ccf-requests')).filter(
      ({ applicantIds }) => (applicantIds as unknown[]).length === 3,
    );
    const notices = await all(paris, `/notices?caseFileId=${String(asked?.['caseFileId'])}&sort=createdAt`);
    expect(notices.map(({ kind }) => kind)).toEqual(['red-notice', 'yellow-notice', 'yellow-notice']);
    expect(new Set(notices.map(({ clientId }) => clientId)).size).toBe(3);
    const clocks = await all<Clock>(paris, `/deadlines?ccfRequestId=${String(asked?.['id'])}&ruleId=DELETION_DECISION`);
    expect(clocks).toEqual([expect.objectContaining({ owedBy: 'ccf', dueOn: '2026-09-22', expectedOn: '2027-01-22' })]);
  });

  it('a trader: his notice taken from the public site twice, and an answer due this week', async () => {
    const notice = (await all(london, '/notices?sourceCountry=QA'))[0] as Row;
    expect(notice).toMatchObject({ kind: 'red-notice', publicEntityId: '2025/990417', status: 'published' });
    const [reply] = await all<Clock>(london, '/deadlines?ruleId=APPLICANT_REPLY');
    expect(reply).toMatchObject({ dueOn: '2026-11-25', owedBy: 'applicant' });
  });

  it('a power of attorney that is about to end, and a new one asked for', async () => {
    const query = `/documents?kind=power-of-attorney&expiresFrom=${TODAY}&expiresTo=2026-12-22`;
    expect(await all(london, query)).toHaveLength(1);
  });
});

/** What a docket must show on whatever day the demo is loaded. */
function expectDocket(clocks: Clock[], today: LocalDate): void {
  expect(clocks.filter((clock) => clock.status === 'satisfied').length).toBeGreaterThan(3);
  expect(
    clocks.filter((clock) => isOpen(clock) && clock.owedBy === 'ccf' && clock.dueOn < today).length,
  ).toBeGreaterThan(0);
  const ours = clocks.filter((clock) => isOpen(clock) && isOurs(clock));
  expect(ours.filter(({ dueOn }) => dueOn >= today && dueOn <= addDays(today, 7)).length).toBeGreaterThan(1);
  expect(ours.filter(({ dueOn }) => dueOn < today)).toEqual([]);
}

it('has dates overdue on the side of the CCF, due for us this week, and met', async () => {
  for (const person of [paris, london]) expectDocket(await all<Clock>(person, '/deadlines'), TODAY);
});

describe.each(['2026-04-10', '2027-02-28', '2028-02-29'] as const)('loaded on %s', (today) => {
  it('tells the same, around that day', async () => {
    const then = await openEmptyApp();
    try {
      then.clock.moveTo(`${today}T21:30:00Z`);
      const logins = await loadDemo(then.nest, then.platform);
      for (const firm of [0, 1]) {
        const auditor = await signIn(then, logins, 'auditor', firm);
        expectDocket(await all<Clock>(auditor, '/deadlines'), today);
      }
    } finally {
      await then.close();
    }
  });
});

const settingsOf = (environment: NodeJS.ProcessEnv) => ({
  ...app.platform,
  settings: readSettings({ REDRESS_HOME: app.home, ...environment }),
});

describe('maybeLoadDemo', () => {
  it.each([
    ['a database is named', { DATABASE_URL: 'postgres://elsewhere' }],
    ['it is production', { NODE_ENV: 'production' }],
    ['it is declined', { REDRESS_DEMO: '0' }],
  ])('loads nothing and shows no logins when %s', async (_why, environment) => {
    const old: OpenedDatabase = { ...asNewDatabase(app), isNew: false };
    expect(await maybeLoadDemo(app.nest, settingsOf(environment), old)).toBeUndefined();
  });

  it('is not for production, whoever asks', async () => {
    await expect(loadDemo(app.nest, settingsOf({ NODE_ENV: 'production' }))).rejects.toThrow('not for production');
  });

  it('gives the kept logins at later starts, under the address of that start', async () => {
    const later = settingsOf({ PORT: '4000' });
    const again = await maybeLoadDemo(app.nest, later, { ...asNewDatabase(app), isNew: false });
    expect(again).toEqual({ ...demo, url: 'http://127.0.0.1:4000' });
    await maybeLoadDemo(app.nest, app.platform, { ...asNewDatabase(app), isNew: false });
  });

  it('does not take half a demo of another start for a whole one', async () => {
    const other = { ...app.platform, settings: { ...app.platform.settings, home: path.join(app.home, 'other') } };
    mkdirSync(other.settings.home);
    writeFileSync(halfDemoMark(other.settings), randomUUID());
    await expect(maybeLoadDemo(app.nest, other, asNewDatabase(app))).rejects.toThrow('start again');
  });
});
