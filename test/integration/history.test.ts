import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { calls } from '../../src/platform/call.js';
import { Client as ClientRecord } from '../../src/features/files/clients/client.entity.js';
import { cloneDatabase } from '../support/cluster.js';
import type { TestDatabase } from '../support/cluster.js';
import { makeKey } from '../support/api-keys.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';

const FIRM = '0190b4a2-0000-7000-8000-00000000000a';

const sqlState = (failure: { code?: string; message: string }) => failure.code ?? failure.message;

interface Change {
  transaction_id: string;
  actor_kind: string;
  actor_id: string;
  on_behalf_of: string | null;
  action: string;
  reason: string | null;
  request_id: string | null;
  entity: string;
  entity_id: string;
  case_file_id: string | null;
  client_id: string | null;
  op: string;
  row_version: number;
  schema_version: string;
  xid: string;
  before: string | null;
  after: string | null;
}

describe('history, as PostgreSQL writes it', () => {
  let database: TestDatabase;
  let admin: Client;
  let app: Client;

  beforeAll(async () => {
    database = await cloneDatabase();
    admin = new Client({ connectionString: database.adminUrl });
    app = new Client({ connectionString: database.appUrl, options: '-c role=redress_app' });
    await Promise.all([admin.connect(), app.connect()]);
  });
  afterAll(async () => {
    await Promise.all([admin.end(), app.end()]);
    await database.drop();
  });
  afterEach(() => app.query('rollback'));

  const begin = async (action = 'test.write') => {
    await app.query('begin');
    await app.query(`select platform.enter_as('worker', 'sweep', $1, $2, 'a reason', 'request-1')`, [FIRM, action]);
  };
  const addClient = (name: string, id: string = randomUUID()) =>
    app.query(
      `insert into redress.client (firm_id, id, display_name, kind, name_words, names)
       values ($1, $2, $3, 'person', $3, '[{"b": 1.0, "a": 1e2}]')`,
      [FIRM, id, name],
    );
  const changes = async (id?: string): Promise<Change[]> => {
    const { rows } = await admin.query<Change>(
      'select * from history.change where firm_id = $1 and ($2::uuid is null or entity_id = $2) order by id',
      [FIRM, id],
    );
    return rows;
  };

  it('refuses a write that names no actor', async () => {
    await app.query('begin');
    await app.query(`select set_config('app.firm', $1, true), set_config('app.action', 'x.y', true)`, [FIRM]);
    expect(await addClient('Nobody').catch(sqlState)).toBe('RD001');
  });

  it('refuses a write that names no action', async () => {
    await app.query('begin');
    await app.query(`select set_config('app.firm', $1, true), set_config('app.actor_id', 'x', true)`, [FIRM]);
    expect(await addClient('Nobody').catch(sqlState)).toBe('RD001');
  });

  it('refuses both even to the superuser and when replication would skip triggers', async () => {
    await admin.query('begin');
    await admin.query('set local session_replication_role = replica');
    const refused = await admin
      .query(`insert into redress.client (firm_id, display_name, kind, name_words) values ($1, 'x', 'person', 'x')`, [
        FIRM,
      ])
      .catch(sqlState);
    await admin.query('rollback');
    expect(refused).toBe('RD001');
  });

  it('keeps who, why and what, with both images as the text PostgreSQL made of the row', async () => {
    const id = randomUUID();
    await begin('client.create');
    // No later rewriting may touch this: composed and decomposed letters, a quote, numbers as they were written.
    await addClient('Zoë Zoë "Löw" \u202eright', id);
    const { rows } = await app.query<{ row: string }>(
      `select row_to_json(c)::text as row from redress.client c where id = $1`,
      [id],
    );
    await app.query('commit');
    await begin('client.change');
    await app.query(`update redress.client set display_name = 'Zoe Low' where id = $1`, [id]);
    await app.query('commit');

    const [created, changed] = (await changes(id)) as [Change, Change];
    expect(created).toMatchObject({
      actor_kind: 'worker',
      actor_id: 'sweep',
      action: 'client.create',
      reason: 'a reason',
      request_id: 'request-1',
      entity: 'client',
      entity_id: id,
      client_id: id,
      case_file_id: null,
      op: 'insert',
      row_version: 1,
      before: null,
    });
    expect(created.after).toBe(rows[0]?.row);
    expect(changed).toMatchObject({ action: 'client.change', op: 'update', row_version: 2 });
    expect(changed.before).toBe(created.after);
    expect(JSON.parse(changed.after ?? '')).toMatchObject({ display_name: 'Zoe Low', version: 2 });
    const { rows: migrations } = await admin.query<{ last: string }>(
      'select max("timestamp") as last from platform.migration',
    );
    expect(created.schema_version).toBe(migrations[0]?.last);
  });

  it('records every row of a bulk update', async () => {
    await begin();
    await app.query(
      `insert into redress.client (firm_id, display_name, kind, name_words)
       select $1, 'Bulk ' || n, 'person', 'bulk' from generate_series(1, 1000) n`,
      [FIRM],
    );
    await app.query('commit');
    await begin('client.rename');
    const { rowCount } = await app.query(
      `update redress.client set display_name = upper(display_name) where name_words = 'bulk'`,
    );
    await app.query('commit');
    const renamed = (await changes()).filter(({ action }) => action === 'client.rename');
    expect(rowCount).toBe(1000);
    expect(renamed).toHaveLength(1000);
    expect(renamed.every(({ before, after }) => before?.includes('"Bulk ') && after?.includes('"BULK '))).toBe(true);
    expect(new Set(renamed.map(({ transaction_id }) => transaction_id)).size).toBe(1);
    expect(new Set(renamed.map(({ xid }) => xid)).size).toBe(1);
  });

  it('gives two transactions two transaction ids', async () => {
    for (const name of ['One', 'Two']) {
      await begin('client.pair');
      await addClient(name);
      await app.query('commit');
    }
    const pair = (await changes()).filter(({ action }) => action === 'client.pair');
    expect(new Set(pair.map(({ transaction_id }) => transaction_id)).size).toBe(2);
  });

  it('leaves nothing of what was rolled back', async () => {
    const id = randomUUID();
    await begin();
    await addClient('Second thoughts', id);
    await app.query('rollback');
    expect(await changes(id)).toEqual([]);
  });

  it.each([
    ['update', `update history.change set reason = 'another'`],
    ['delete', 'delete from history.change'],
    ['truncate', 'truncate history.change'],
  ])('refuses %s to the application, and to its own owner', async (_what, text) => {
    await begin();
    expect(await app.query(text).catch(sqlState)).toBe('42501');
    await app.query('rollback');
    await admin.query('begin');
    await admin.query('set local role redress_owner');
    const refused = await admin.query(text).catch(sqlState);
    await admin.query('rollback');
    expect(refused).toBe('RD003');
  });

  it('takes no row from the application itself', async () => {
    await begin();
    const forged = app.query(
      `insert into history.change (firm_id, transaction_id, actor_kind, actor_id, action, entity, entity_id, op,
         row_version, schema_version) values ($1, $1, 'user', 'x', 'x.y', 'client', $1, 'update', 1, 1)`,
      [FIRM],
    );
    expect(await forged.catch(sqlState)).toBe('42501');
  });

  it('has the version and the times from the database alone', async () => {
    const id = randomUUID();
    await begin();
    await addClient('Versions', id);
    await app.query(
      `update redress.client set version = 77, created_at = '2001-01-01', updated_at = '2001-01-01' where id = $1`,
      [id],
    );
    const { rows } = await app.query(
      `select version, created_at = now() and updated_at = now() as own from redress.client where id = $1`,
      [id],
    );
    expect(rows).toEqual([{ version: 2, own: true }]);
  });

  it('equals the living row, for every record, when its last image is taken', async () => {
    const { rows } = await admin.query(
      `select c.id from redress.client c
       left join lateral (select h.after from history.change h where h.firm_id = c.firm_id and h.entity = 'client'
         and h.entity_id = c.id order by h.id desc limit 1) last on true
       where row_to_json(c)::text is distinct from last.after`,
    );
    expect(rows).toEqual([]);
  });
});

describe('history, as the application fills it', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openApp();
  });
  afterAll(() => app.close());

  const rowsOf = async (id: string): Promise<Change[]> => {
    const { rows } = await app.admin.query<Change>('select * from history.change where entity_id = $1 order by id', [
      id,
    ]);
    return rows;
  };

  it('names the person, the request and the reason given in X-Reason', async () => {
    const client = await builders(app.ferro.lawyer).client();
    await app.ferro.paralegal
      .patch(`/clients/${client.id}`, 1, { displayName: 'Viktor L.' })
      .set('x-request-id', 'letter-17')
      .set('x-reason', 'as spelled in the passport');
    const [created, changed] = await rowsOf(client.id);
    expect(created).toMatchObject({
      action: 'client.create',
      actor_kind: 'user',
      actor_id: app.ferro.lawyer.id,
      reason: null,
    });
    expect(created?.request_id).toMatch(/^[0-9a-f-]{36}$/);
    expect(changed).toMatchObject({
      action: 'client.change',
      actor_id: app.ferro.paralegal.id,
      on_behalf_of: null,
      request_id: 'letter-17',
      reason: 'as spelled in the passport',
    });
  });

  it('names the API key and the person behind it', async () => {
    const made = await makeKey(app, { scopes: ['clients:write'], userId: app.ferro.assistant.id });
    const response = await app.ferro.owner
      .post('/clients', { displayName: 'By key', kind: 'person' })
      .set('authorization', `Bearer ${made.body.key as string}`);
    const [created] = await rowsOf(response.body.id as string);
    expect(created).toMatchObject({
      actor_kind: 'api-key',
      actor_id: made.body.id,
      on_behalf_of: app.ferro.assistant.id,
    });
  });

  it('gives every row of one command the same transaction', async () => {
    const file = await builders(app.ferro.lawyer).caseFile();
    const { rows } = await app.admin.query<Change>('select * from history.change where case_file_id = $1', [file.id]);
    expect(rows.map(({ entity }) => entity).toSorted()).toEqual(['case-file', 'case-file-member']);
    expect(new Set(rows.map(({ transaction_id }) => transaction_id)).size).toBe(1);
    expect(rows.every(({ case_file_id }) => case_file_id === file.id)).toBe(true);
  });

  it('records what TypeORM itself writes, query builder included', async () => {
    const client = await builders(app.ferro.lawyer).client();
    const actor = { kind: 'worker', name: 'test', firmId: app.ferro.lawyer.firmId } as const;
    await calls.run({ actor }, () =>
      app.db.write('client.by-builder', (tx) =>
        tx.manager
          .createQueryBuilder()
          .update(ClientRecord)
          .set({ sex: 'M' })
          .where('id = :id', { id: client.id })
          .execute(),
      ),
    );
    const [, changed] = await rowsOf(client.id);
    expect(changed).toMatchObject({ action: 'client.by-builder', actor_kind: 'worker', actor_id: 'test' });
  });

  it('writes nothing outside db.write', async () => {
    const actor = { kind: 'worker', name: 'test', firmId: app.ferro.lawyer.firmId } as const;
    const outside = app.db.source.query(
      `insert into redress.client (firm_id, display_name, kind, name_words) values ($1, 'x', 'person', 'x')`,
      [actor.firmId],
    );
    await expect(outside).rejects.toThrow();
  });

  it('never holds what is sealed in the clear', async () => {
    const secret = 'the red door in Tromsø';
    const { id } = await builders(app.ferro.lawyer).client({ safeContact: secret, currentAddress: secret });
    const { rows } = await app.admin.query<{ dump: string }>(
      'select h::text as dump from history.change h where entity_id = $1',
      [id],
    );
    const bytes = Buffer.from(secret).toString('hex');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.dump).not.toContain(secret);
    expect(rows[0]?.dump).not.toContain(bytes);
  });

  it('is the same after every connection was closed and opened again', async () => {
    const client = await builders(app.ferro.lawyer).client();
    const digest = async () => {
      const { rows } = await app.admin.query<{ all: string }>(
        `select string_agg(h::text, '' order by firm_id, id) as all from history.change h`,
      );
      return createHash('sha256')
        .update(rows[0]?.all ?? '')
        .digest('hex');
    };
    const before = await digest();
    await app.admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`);
    expect(await digest()).toBe(before);
    // A request may still meet a connection whose end nobody has noticed: 503, and the next one is served.
    const statuses: number[] = [];
    while (statuses.at(-1) !== 200 && statuses.length < 20) {
      statuses.push((await app.ferro.lawyer.get(`/clients/${client.id}`)).status);
    }
    expect([200, 503]).toEqual(expect.arrayContaining([...new Set(statuses)]));
    expect(statuses.at(-1)).toBe(200);
  });
});
