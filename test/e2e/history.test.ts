import request from 'supertest';
import { HIDDEN_COLUMNS } from '../../src/features/insight/history/changes.queries.js';
import { SPEAKERS } from '../../src/words/speakers.js';
import { makeKey } from '../support/api-keys.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';

interface Change {
  id: string;
  entity: string;
  entityId: string;
  op: string;
  version: number;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

interface Entry {
  id: string;
  actor: { kind: string; id: string; name: string };
  onBehalfOf?: { id: string; name: string };
  action: string;
  done: string;
  object: { entity: string; id: string | null; label: string | null };
  clauses: { code: string; entityId: string; params: Record<string, string>; text: string }[];
  sentence: string;
  transactionId: string;
  changeCount: number;
  changes: Change[];
}

let app: TestApp;
let build: ReturnType<typeof builders>;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
});
afterAll(() => app.close());

const compared = (response: { body: unknown }) =>
  (response.body as { data: { name: string; from: string; to: string }[] }).data.map(({ name, from, to }) => [
    name,
    from,
    to,
  ]);

const unknown = '0190b4a2-0000-7000-8000-000000000000';
const dataOf = (response: { body: unknown }) => (response.body as { data: Entry[] }).data;
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
    const [changed, opened, ...none] = dataOf(response);
    expect(none).toEqual([]);
    expect(changed).toEqual({
      id: changed?.transactionId,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*\+00:00$/),
      actor: { kind: 'user', id: app.ferro.paralegal.id, name: 'Mira Sole' },
      action: 'case-file.change',
      done: 'changed the case file',
      object: { entity: 'case-file', id: file.id, noun: 'case file', label: file.reference },
      clauses: [],
      sentence: `Mira Sole changed the case file “${String(file.reference)}”.`,
      reason: 'as the letter has it',
      requestId: 'letter-9',
      transactionId: expect.any(String),
      changeCount: 1,
      changes: [
        {
          id: expect.any(String),
          entity: 'case-file',
          entityId: file.id,
          caseFileId: file.id,
          clientId: file.clientId,
          op: 'update',
          version: 2,
          change: 'changed',
          noun: 'case file',
          label: file.reference,
          before: expect.objectContaining({ id: file.id, title: 'Löw, diffusion', version: 1 }),
          after: expect.objectContaining({ id: file.id, title: 'Löw, "wanted"', version: 2 }),
        },
      ],
    });
    expect(opened?.sentence).toBe(
      `Leon Marchetti opened the case file “${String(file.reference)}”: team member “Leon Marchetti” added.`,
    );
    expect(opened?.changes.map(({ entity, op, before }) => [entity, op, before])).toEqual([
      ['case-file', 'insert', null],
      ['case-file-member', 'insert', null],
    ]);
  });

  it('gives the images as they were kept, but for the firm', async () => {
    const response = await app.ferro.auditor.get(`/case-files/${file.id}/history?limit=1`);
    const { rows } = await app.admin.query<{ after: string }>(
      'select after from history.change where case_file_id = $1 order by id desc limit 1',
      [file.id],
    );
    const kept = String(rows[0]?.after).replace(/^\{"firm_id":"[0-9a-f-]{36}",/, '{');
    expect(response.text).toContain(`"after":${kept}}]}`);
    expect(response.text).not.toContain('firm_id');
  });

  it('pages without losing or repeating a command, each with all it changed', async () => {
    const whole = dataOf(await app.ferro.lawyer.get(`/case-files/${file.id}/history`)).map(({ id }) => id);
    const walked: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const cursor: string = next && `&cursor=${next}`;
      const response = await app.ferro.lawyer.get(`/case-files/${file.id}/history?limit=1${cursor}`);
      walked.push(...dataOf(response).map(({ id }) => id));
      next = pageOf(response).next;
    }
    expect(whole.length).toBeGreaterThan(1);
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
    expect(changes[0]?.changes).toHaveLength(1);
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
      object: { id: (made.body as Made).id, label: 'By key' },
      sentence: 'The API key “Sync” of Tom Okoro added the client “By key”.',
      actor: { kind: 'api-key', id: (key.body as Made).id, name: 'Sync' },
      onBehalfOf: { id: app.ferro.assistant.id, name: 'Tom Okoro' },
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

  it('says it in the language of the reader, with the days from and to', async () => {
    const deadline = await build.deadline({ title: 'Reply to the Commission', dueOn: '2026-12-01' });
    await app.ferro.lawyer.patch(`/deadlines/${deadline.id}`, 1, { dueOn: '2027-01-15' }).expect(200);
    const read = async (language: string) => {
      const path = `/history?entity=deadline&id=${deadline.id}`;
      const response = await app.ferro.auditor.get(path).set('accept-language', language);
      expect(response.headers['content-language']).toBe(language);
      return dataOf(response);
    };
    const [moved, created] = await read('en');
    expect(created?.sentence).toBe(
      'Leon Marchetti set the deadline: “Reply to the Commission” is due on 1 December 2026.',
    );
    expect(moved?.clauses[0]).toEqual({
      code: 'deadline-moved',
      entity: 'deadline',
      entityId: deadline.id,
      params: { title: 'Reply to the Commission', from: '2026-12-01', to: '2027-01-15' },
      text: '“Reply to the Commission” moved from 1 December 2026 to 15 January 2027',
    });
    const [french] = await read('fr');
    expect(french?.done).toBe('a modifié l’échéance');
    expect(french?.clauses[0]?.text).toBe(
      '«\u202fReply to the Commission\u202f»\u00a0: report du 1er décembre 2026 au 15 janvier 2027',
    );
    const [arabic] = await read('ar');
    expect(arabic?.sentence).toContain('Leon Marchetti: تعديل الميعاد — «Reply to the Commission»: نقل من');
  });

  it('puts what it holds into no words, even where a message stands in it', async () => {
    const note = '{"$message":"general.no-words"}';
    const client = await build.client({ displayName: note });
    await app.admin.query(
      `insert into history.change (firm_id, transaction_id, actor_kind, actor_id, action, entity, entity_id, op,
         row_version, schema_version, before, after)
       select firm_id, platform.uuidv7(), actor_kind, actor_id, 'notice.change', 'notice', $1, 'update', 2, 1,
         '{"firm_id":"' || firm_id || '","charges":{"$message":"general.no-words"}}',
         '{"firm_id":"' || firm_id || '","charges":{"$message": "general.no-words"},"kind":"red-notice"}'
       from history.change where entity_id = $1 limit 1`,
      [client.id],
    );
    const notice = await app.ferro.auditor.get(`/history?entity=notice&id=${client.id}`).set('accept-language', 'fr');
    expect(notice.text).toContain('"before":{"charges":{"$message":"general.no-words"}}');
    expect(notice.text).toContain('"after":{"charges":{"$message": "general.no-words"},"kind":"red-notice"}');
    const [made] = dataOf(
      await app.ferro.auditor.get(`/history?entity=client&id=${client.id}`).set('accept-language', 'fr'),
    );
    expect(made?.object.label).toBe(note);
    expect(made?.changes[0]?.after?.['display_name']).toBe(note);
    const changes = await app.ferro.auditor.get(`/history/${made?.id}/changes`).set('accept-language', 'fr');
    expect((changes.body as { data: Change[] }).data[0]?.after?.['display_name']).toBe(note);
  });

  it('names the record a command was about, though another is asked for', async () => {
    const file = await build.caseFile();
    const [opened] = dataOf(await app.ferro.auditor.get(`/history?entity=case-file-member&limit=1`));
    expect(opened).toMatchObject({
      action: 'case-file.create',
      object: { entity: 'case-file', id: file.id, label: file.reference },
      changeCount: 1,
      changes: [{ entity: 'case-file-member' }],
    });
  });

  it('has a name for every record that history is written of', async () => {
    const { rows } = await app.admin.query<{ entity: string }>(
      `select distinct split_part(encode(g.tgargs, 'escape'), '\\000', 1) as entity
       from pg_trigger g where g.tgname = 'write_history'`,
    );
    expect(rows.length).toBeGreaterThan(30);
    const unnamed = rows.filter(({ entity }) => !SPEAKERS.en.has(`history.noun.${entity}`));
    expect(unnamed).toEqual([]);
  });

  it('never shows what is sealed or internal, and says that it is there', async () => {
    const client = await build.client({ safeContact: 'the red door', currentAddress: null });
    const response = await app.ferro.owner.get(`/history?entity=client&id=${client.id}`);
    const created = dataOf(response)[0]?.changes[0];
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

describe('GET /history/:id/changes', () => {
  it('holds all that one command changed, page by page', async () => {
    const file = await build.caseFile();
    const [opened] = dataOf(await app.ferro.auditor.get(`/case-files/${file.id}/history`));
    const path = `/history/${opened?.id}/changes?limit=1`;
    const first = await app.ferro.auditor.get(path);
    const second = await app.ferro.auditor.get(`${path}&cursor=${pageOf(first).next}`);
    const found = [first, second].flatMap((one) => (one.body as { data: Change[] }).data);
    expect(found.map(({ entity }) => entity)).toEqual(['case-file', 'case-file-member']);
    expect(found).toEqual(opened?.changes);
  });

  it('answers another firm exactly like an unknown id', async () => {
    const file = await build.caseFile();
    const [opened] = dataOf(await app.ferro.auditor.get(`/case-files/${file.id}/history`));
    expect(await app.nord.owner.get(`/history/${opened?.id}/changes`)).toBeProblem(404, 'not-found');
    expect(await app.nord.owner.get(`/history/${unknown}/changes`)).toBeProblem(404, 'not-found');
  });
});

describe('GET /history/comparison', () => {
  it('says in words what two versions of a record have different', async () => {
    const made = await build.deadline({ title: 'Reply', dueOn: '2026-12-01', owedBy: 'firm' });
    const change = { dueOn: '2027-01-15', ownerId: app.ferro.paralegal.id };
    await app.ferro.lawyer.patch(`/deadlines/${made.id}`, 1, change).expect(200);
    const path = `/history/comparison?entity=deadline&id=${made.id}&older=1&newer=2`;
    const english = await app.ferro.auditor.get(path);
    expect(compared(english)).toEqual(
      expect.arrayContaining([
        ['Due on', '1 December 2026', '15 January 2027'],
        ['Person in charge', expect.any(String), 'Mira Sole'],
      ]),
    );
    expect(compared(await app.ferro.auditor.get(path).set('accept-language', 'ar'))).toContainEqual([
      'آخر يوم',
      '1 ديسمبر 2026',
      '15 يناير 2027',
    ]);
  });

  it('is for those who read the history of the firm, of versions there are', async () => {
    const client = await build.client();
    const path = `/history/comparison?entity=client&id=${client.id}&older=1&newer=2`;
    expect(await app.ferro.auditor.get(path)).toBeProblem(404, 'not-found');
    expect(await app.ferro.assistant.get(path)).toBeProblem(403, 'forbidden');
    expect(await app.ferro.auditor.get('/history/comparison?entity=client')).toBeProblem(400, 'malformed');
    await app.ferro.lawyer.patch(`/clients/${client.id}`, 1, { displayName: 'New name' }).expect(200);
    expect(compared(await app.ferro.auditor.get(path))).toContainEqual(['Name', 'Viktor Lindqvist', 'New name']);
    expect(await app.nord.owner.get(path)).toBeProblem(404, 'not-found');
  });

  it('has a name for every column, in every language', async () => {
    const { rows } = await app.admin.query<{ column: string }>(
      `select distinct a.attname as column from pg_attribute a
       join pg_trigger g on g.tgrelid = a.attrelid and g.tgname = 'write_history' where a.attnum > 0 and not a.attisdropped`,
    );
    const shown = rows.filter(({ column }) => !UNSHOWN.includes(column) && !column.endsWith('_message'));
    expect(shown.filter(({ column }) => !SPEAKERS.en.has(`fields.${column}`))).toEqual([]);
    expect(shown.length).toBeGreaterThan(200);
  });
});

/** How a record is kept rather than what it says. */
const UNSHOWN = [
  'created_at',
  'firm_id',
  'id',
  'lease_id',
  'lease_until',
  'message_id',
  'name_words',
  'updated_at',
  'version',
];
