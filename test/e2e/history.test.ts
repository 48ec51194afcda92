import request from 'supertest';
import { HIDDEN_COLUMNS } from '../../src/features/insight/history/history.queries.js';
import { NOUNS } from '../../src/features/insight/history/words/nouns.js';
import { makeKey } from '../support/api-keys.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';

interface Change {
  id: string;
  actor: { kind: string; id: string; name: string; onBehalfOf?: { id: string; name: string } };
  action: string;
  entity: string;
  entityId: string;
  sentence: string;
  transactionId: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

let app: TestApp;
let build: ReturnType<typeof builders>;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
});
afterAll(() => app.close());

const unknown = '0190b4a2-0000-7000-8000-000000000000';
const dataOf = (response: { body: unknown }) => (response.body as { data: Change[] }).data;
const pageOf = (response: { body: unknown }) => (response.body as { page: { next: string | null } }).page;

describe('GET /case-files/:id/history', () => {
  let file: Made;
  beforeAll(async () => {
    file = await build.caseFile({ title: 'Löw, diffusion' });
    await app.ferro.paralegal
      .patch(`/case-files/${file.id}`, 1, { title: 'Löw, "wanted"' })
      .set('x-reason', 'as the letter has it')
      .set('x-request-id', 'letter-9');
  });

  it('asks who is calling', async () => {
    expect(await request(app.server).get(`/api/v1/case-files/${file.id}/history`)).toBeProblem(401, 'unauthenticated');
  });

  it('answers another firm exactly like an unknown id', async () => {
    const [foreign, none] = await Promise.all(
      [file.id, unknown].map((id) => app.nord.owner.get(`/case-files/${id}/history`).set('x-request-id', 'r')),
    );
    expect(foreign).toBeProblem(404, 'not-found');
    expect(foreign?.text).toBe(none?.text);
  });

  it('tells newest first who did what, why, and how it was before', async () => {
    const response = await app.ferro.auditor.get(`/case-files/${file.id}/history`);
    expect(response.status).toBe(200);
    const [changed, ...opened] = dataOf(response);
    expect(changed).toEqual({
      id: expect.any(String),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*\+00:00$/),
      actor: { kind: 'user', id: app.ferro.paralegal.id, name: 'Mira Sole' },
      action: 'case-file.change',
      sentence: `Mira Sole changed the case file “${String(file.reference)}”.`,
      clause: null,
      reason: 'as the letter has it',
      requestId: 'letter-9',
      transactionId: expect.any(String),
      entity: 'case-file',
      entityId: file.id,
      caseFileId: file.id,
      clientId: file.clientId,
      op: 'update',
      version: 2,
      before: expect.objectContaining({ id: file.id, title: 'Löw, diffusion', version: 1 }),
      after: expect.objectContaining({ id: file.id, title: 'Löw, "wanted"', version: 2 }),
    });
    expect(opened.map(({ entity, op, before }: Change & { op?: string }) => [entity, op, before])).toEqual(
      expect.arrayContaining([
        ['case-file', 'insert', null],
        ['case-file-member', 'insert', null],
      ]),
    );
    expect(new Set(opened.map(({ transactionId }) => transactionId)).size).toBe(1);
  });

  it('gives the images as they were kept, but for the firm', async () => {
    const response = await app.ferro.auditor.get(`/case-files/${file.id}/history?limit=1`);
    const { rows } = await app.admin.query<{ after: string }>(
      'select after from history.change where case_file_id = $1 order by id desc limit 1',
      [file.id],
    );
    const kept = String(rows[0]?.after).replace(/^\{"firm_id":"[0-9a-f-]{36}",/, '{');
    expect(response.text).toContain(`"after":${kept}}`);
    expect(response.text).not.toContain('firm_id');
  });

  it('pages without losing or repeating a row', async () => {
    const whole = dataOf(await app.ferro.lawyer.get(`/case-files/${file.id}/history`)).map(({ id }) => id);
    const walked: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const cursor: string = next && `&cursor=${next}`;
      const response = await app.ferro.lawyer.get(`/case-files/${file.id}/history?limit=1${cursor}`);
      walked.push(...dataOf(response).map(({ id }) => id));
      next = pageOf(response).next;
    }
    expect(whole.length).toBeGreaterThan(2);
    expect(walked).toEqual(whole);
    expect(whole).toEqual(whole.toSorted().toReversed());
  });

  it('takes no cursor of another file, and no parameter it does not know', async () => {
    const other = await build.caseFile();
    const first = await app.ferro.lawyer.get(`/case-files/${file.id}/history?limit=1`);
    const cursor = pageOf(first).next;
    expect(await app.ferro.lawyer.get(`/case-files/${other.id}/history?limit=1&cursor=${cursor}`)).toBeProblem(
      400,
      'malformed',
    );
    expect(await app.ferro.lawyer.get(`/case-files/${file.id}/history?entity=client`)).toBeProblem(400, 'malformed');
  });

  it('also holds what happened to an archived file', async () => {
    const gone = await build.caseFile();
    await app.ferro.lawyer.delete(`/case-files/${gone.id}`, 1);
    const [archived] = dataOf(await app.ferro.auditor.get(`/case-files/${gone.id}/history`));
    expect(archived).toMatchObject({ action: 'case-file.archive' });
    expect(archived?.sentence).toMatch(/^Leon Marchetti archived the case file “\d{4}-\d{4}”\.$/);
  });
});

describe('GET /history', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).get('/api/v1/history')).toBeProblem(401, 'unauthenticated');
  });

  it('is for owners, lawyers and auditors', async () => {
    const statuses: Record<string, number> = {};
    for (const [role, person] of Object.entries(app.ferro)) statuses[role] = (await person.get('/history')).status;
    expect(statuses).toEqual({ owner: 200, lawyer: 200, paralegal: 403, assistant: 403, auditor: 200 });
  });

  it('holds nothing of another firm', async () => {
    const foreign = await builders(app.nord.owner).client({ displayName: 'Only in Nord' });
    const response = await app.ferro.auditor.get('/history?limit=200');
    expect(response.text).not.toContain('Only in Nord');
    const asked = await app.ferro.auditor.get(`/history?entity=client&id=${foreign.id}`);
    expect(dataOf(asked)).toEqual([]);
  });

  it('finds what happened to one record', async () => {
    const client = await build.client();
    await app.ferro.assistant.patch(`/clients/${client.id}`, 1, { displayName: 'Viktor A. Lindqvist' });
    const changes = dataOf(await app.ferro.auditor.get(`/history?entity=client&id=${client.id}`));
    expect(changes.map(({ action }) => action)).toEqual(['client.change', 'client.create']);
    expect(changes[0]?.sentence).toBe('Tom Okoro changed the client “Viktor A. Lindqvist”.');
  });

  it('wants to know what kind of record an id is of', async () => {
    expect(await app.ferro.auditor.get(`/history?id=${unknown}`)).toBeProblem(400, 'malformed', {
      issues: [expect.objectContaining({ pointer: '/entity' })],
    });
  });

  it('finds what a person did, through an API key too', async () => {
    const key = await makeKey(app, { scopes: ['clients:write'], userId: app.ferro.assistant.id });
    const made = await app.ferro.owner
      .post('/clients', { displayName: 'By key', kind: 'person' })
      .set('authorization', `Bearer ${(key.body as { key: string }).key}`);
    const response = await app.ferro.auditor.get(`/history?actor=${app.ferro.assistant.id}`);
    const [newest] = dataOf(response);
    expect(newest).toMatchObject({
      entityId: (made.body as Made).id,
      sentence: 'The API key “Sync” of Tom Okoro added the client “By key”.',
      actor: {
        kind: 'api-key',
        id: (key.body as Made).id,
        name: 'Sync',
        onBehalfOf: { id: app.ferro.assistant.id, name: 'Tom Okoro' },
      },
    });
    const byKey = await app.ferro.auditor.get(`/history?actor=${(key.body as Made).id}&action=client.create`);
    expect(dataOf(byKey)).toHaveLength(1);
  });

  it('names the system where no person acted', async () => {
    const changes = dataOf(await app.ferro.auditor.get('/history?action=firm.set-up&entity=firm'));
    expect(changes).toMatchObject([
      { actor: { kind: 'seed', id: 'test', name: 'The demo' }, sentence: 'The demo set up the firm “Ferro”.' },
    ]);
  });

  it('is bounded by days in the zone of the firm', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const near = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
    const count = async (query: string) => dataOf(await app.ferro.auditor.get(`/history?limit=200&${query}`)).length;
    const all = await count('');
    expect(await count(`from=${near(-1)}&to=${near(1)}`)).toBe(all);
    expect(await count('from=0001-01-01&to=9999-12-31')).toBe(all);
    expect(await count(`to=${near(-2)}`)).toBe(0);
    expect(await count(`from=${near(2)}`)).toBe(0);
    // Paris: a day ends an hour or two before it does in UTC.
    const { rows } = await app.admin.query<{ from: string; to: string }>(
      `select (at at time zone 'Europe/Paris')::date::text as from, (at at time zone 'Europe/Paris')::date::text as to
       from history.change order by id limit 1`,
    );
    expect(await count(`from=${rows[0]?.from}&to=${rows[0]?.to}`)).toBeGreaterThan(0);
    expect(await app.ferro.auditor.get('/history?from=01/02/2026')).toBeProblem(400, 'malformed');
  });

  it('tells it in the language of the reader, and what it means for the days', async () => {
    const deadline = await build.deadline({ title: 'Reply to the Commission', dueOn: '2026-12-01' });
    const told = async (language: string) => {
      const path = `/history?entity=deadline&id=${deadline.id}`;
      const response = await app.ferro.auditor.get(path).set('accept-language', language);
      expect(response.headers['content-language']).toBe(language);
      const [made] = dataOf(response) as (Change & { clause: string })[];
      return [made?.sentence, made?.clause];
    };
    expect(await told('en')).toEqual([
      'Leon Marchetti set the deadline “Reply to the Commission”.',
      '“Reply to the Commission” is now due on 1 December 2026',
    ]);
    expect(await told('fr')).toEqual([
      'Leon Marchetti a fixé l’échéance « Reply to the Commission ».',
      '« Reply to the Commission » est désormais à faire pour le 1 décembre 2026',
    ]);
    expect(await told('ar')).toEqual([
      'Leon Marchetti: تحديد الموعد «Reply to the Commission».',
      '«Reply to the Commission»: الموعد الآن 1 ديسمبر 2026',
    ]);
  });

  it('has a name for every record that history is written of', async () => {
    const { rows } = await app.admin.query<{ entity: string }>(
      `select distinct split_part(encode(g.tgargs, 'escape'), '\\000', 1) as entity
       from pg_trigger g where g.tgname = 'write_history'`,
    );
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.map(({ entity }) => entity).filter((entity) => !(entity in NOUNS))).toEqual([]);
  });

  it('never shows what is sealed or internal, and says that it is there', async () => {
    const client = await build.client({ safeContact: 'the red door', currentAddress: null });
    const response = await app.ferro.owner.get(`/history?entity=client&id=${client.id}`);
    const [created] = dataOf(response);
    expect(created?.after).toMatchObject({
      safe_contact: 'sealed',
      current_address: null,
      display_name: 'Viktor Lindqvist',
    });
    expect(response.text).not.toMatch(/\\\\x[0-9a-f]{8}|name_words|firm_id/);
    expect(Object.keys(created?.after ?? {}).slice(0, 3)).toEqual(['id', 'display_name', 'kind']);
  });

  it('knows every column that is sealed', async () => {
    const { rows } = await app.admin.query<{ entity: string; column: string }>(
      `select split_part(encode(g.tgargs, 'escape'), '\\000', 1) as entity, a.attname as column
       from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relnamespace = 'redress'::regnamespace
       join pg_trigger g on g.tgrelid = c.oid and g.tgname = 'write_history'
       where c.relkind = 'r' and a.attnum > 0 and a.atttypid = 'bytea'::regtype`,
    );
    const shown = rows.filter(({ entity, column }) => !HIDDEN_COLUMNS[entity]?.seal.includes(column));
    expect(shown).toEqual([]);
  });
});
