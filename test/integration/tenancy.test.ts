import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { tokenHash } from '../../src/platform/auth/callers.js';
import { calls } from '../../src/platform/call.js';
import type { Caller } from '../../src/platform/call.js';
import { createDataSource } from '../../src/platform/db/data-source.js';
import { Db } from '../../src/platform/db/db.js';
import { statement } from '../../src/platform/db/statement.js';
import { Vault } from '../../src/platform/secrets/vault.js';
import { openApp } from '../support/app.js';
import { cloneDatabase } from '../support/cluster.js';
import type { TestDatabase } from '../support/cluster.js';
import { fillEveryTable } from '../support/filled-tables.js';

const ROSSI = '0190b4a2-0000-7000-8000-00000000000a';
const OTHER = '0190b4a2-0000-7000-8000-00000000000b';

describe('a firm, as PostgreSQL keeps it', () => {
  let database: TestDatabase;
  let admin: Client;
  let app: Client;
  let tables: string[];

  beforeAll(async () => {
    database = await cloneDatabase();
    admin = new Client({ connectionString: database.adminUrl });
    app = new Client({ connectionString: database.appUrl, options: '-c role=redress_app' });
    await Promise.all([admin.connect(), app.connect()]);
    await fillEveryTable(admin, ROSSI);
    tables = await fillEveryTable(admin, OTHER);
  });
  afterAll(async () => {
    await Promise.all([admin.end(), app.end()]);
    await database.drop();
  });

  /** As the application, inside a firm or in none, and always rolled back. */
  async function inFirm<T>(firmId: string | undefined, work: () => Promise<T>): Promise<T> {
    await app.query('begin');
    try {
      if (firmId) await app.query(`select platform.enter_as('worker', 'test', $1, 'test.try', null, null)`, [firmId]);
      return await work();
    } finally {
      await app.query('rollback');
    }
  }

  const countOf = async (from: string): Promise<number> => {
    const { rows } = await app.query<{ n: number }>(`select count(*)::int as n from ${from}`);
    return Number(rows[0]?.n);
  };

  /** What PostgreSQL does not generate itself. */
  const columnsWritten = async (table: string): Promise<string> => {
    const { rows } = await admin.query<{ columns: string }>(
      `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [`redress.${table}`],
    );
    return rows[0]?.columns ?? '';
  };

  const refusalOf = async (text: string, values: unknown[] = []): Promise<string | undefined> => {
    await app.query('savepoint before');
    const refusal = await app.query(text, values).then(
      () => undefined,
      (failure: { code?: string }) => failure.code,
    );
    await app.query('rollback to before');
    return refusal;
  };

  it('has a row of each firm in every table, so that what follows proves something', async () => {
    const counts: unknown[] = [];
    for (const table of tables) counts.push((await admin.query(`select from redress.${table}`)).rowCount);
    expect(counts).toEqual(tables.map(() => 2));
  });

  it('shows nothing while no firm is named', async () => {
    const seen = await inFirm(undefined, async () => {
      const counts: number[] = [];
      for (const table of tables) counts.push(await countOf(`redress.${table}`));
      return [...counts, await countOf('history.change'), await countOf('platform.idempotency_key')];
    });
    expect(new Set(seen)).toEqual(new Set([0]));
  });

  it.each(['', 'no-uuid', '%'])('shows nothing while the firm is named %j', async (name) => {
    await app.query('begin');
    await app.query(`select set_config('app.firm', $1, true)`, [name]);
    const seen = await app.query('select from redress.client').then(
      ({ rowCount }) => rowCount,
      ({ code }: { code: string }) => code,
    );
    await app.query('rollback');
    expect([0, '22P02']).toContain(seen);
  });

  it('shows each firm its own row of every table, and no other', async () => {
    for (const firm of [ROSSI, OTHER]) {
      const seen = await inFirm(firm, async () => {
        const ids: unknown[] = [];
        for (const table of tables) ids.push((await app.query(`select firm_id from redress.${table}`)).rows);
        return ids;
      });
      expect(seen).toEqual(tables.map(() => [{ firm_id: firm }]));
    }
  });

  it('keeps the history of each firm to itself', async () => {
    const entities = await inFirm(ROSSI, () => app.query('select firm_id from history.change'));
    expect(entities.rowCount).toBe(tables.length);
    expect(new Set(entities.rows.map(({ firm_id }) => firm_id as string))).toEqual(new Set([ROSSI]));
  });

  it('writes nothing while no firm is named, and nothing into another', async () => {
    for (const table of tables) {
      // Every column of the other firm's row, under a new id, as the superuser sees it.
      const { rows } = await admin.query<{ row: string }>(
        `select (to_jsonb(t) || jsonb_build_object('id', platform.uuidv7()))::text as row
         from redress.${table} t where firm_id = $1`,
        [OTHER],
      );
      const written = await columnsWritten(table);
      const insert = `insert into redress.${table} (${written})
        select ${written} from jsonb_populate_record(null::redress.${table}, $1)`;
      for (const firm of [undefined, ROSSI]) {
        expect([table, await inFirm(firm, () => refusalOf(insert, [rows[0]?.row]))]).toEqual([table, '42501']);
      }
    }
  });

  it('changes no row of another firm, and moves none into or out of one', async () => {
    for (const table of tables) {
      const changed = await inFirm(ROSSI, async () => {
        const move = await refusalOf(`update redress.${table} set firm_id = $1 where firm_id = $2`, [OTHER, ROSSI]);
        const others = await refusalOf(`update redress.${table} set created_at = now() where firm_id = $1`, [OTHER]);
        return { move, others };
      });
      // RD002: the identity never changes. 42501: append-only tables cannot be updated at all.
      expect(['RD002', '42501']).toContain(changed.move);
      expect([undefined, '42501']).toContain(changed.others);
    }
    const { rows } = await admin.query(`select from redress.client where version > 1`);
    expect(rows).toEqual([]);
  });

  it('refuses every foreign key that leads into another firm, even to the superuser', async () => {
    const { rows: keys } = await admin.query<{ table: string; column: string }>(`
      select distinct k.conrelid::regclass::text as table, a.attname as column
      from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
      where k.contype = 'f' and k.connamespace = 'redress'::regnamespace
        and k.confrelid in (select oid from pg_class where relnamespace = 'redress'::regnamespace)
        and a.attname <> 'firm_id'`);
    expect(keys.length).toBeGreaterThan(20);
    for (const { table, column } of keys) {
      await admin.query('begin');
      await admin.query(`select platform.enter_as('seed', 'test', $1, 'tenancy.link', null, null)`, [ROSSI]);
      const refused = await admin
        .query(`update ${table} set ${column} = $1 where firm_id = $2`, [OTHER, ROSSI])
        .catch((failure: unknown) => failure);
      await admin.query('rollback');
      expect([table, column, refused]).toMatchObject([table, column, { code: '23503' }]);
    }
  });

  it('does not tell by an error whether another firm holds a value', async () => {
    // 'x' is taken in this firm; the client is another firm's, or nobody's: the same refusal.
    const refusals = await inFirm(ROSSI, async () => {
      const copy = `insert into redress.case_file (firm_id, client_id, reference, title, lead_lawyer_id, opened_on)
        values ($1, $2, $3, 'x', $1, '2026-01-02')`;
      const of = async (id: string) => [
        await refusalOf(copy, [ROSSI, id, 'x']),
        await refusalOf(copy, [ROSSI, id, 'free']),
      ];
      return [await of(OTHER), await of('0190b4a2-0000-7000-8000-0000000000ff')];
    });
    expect(refusals).toEqual([
      ['23505', '23503'],
      ['23505', '23503'],
    ]);
  });
});

describe('a pooled connection', () => {
  it('carries nothing from one request to the next: 10,000 of two firms, errors in between', async () => {
    const app = await openApp();
    const source = createDataSource({ url: app.appUrl, role: 'redress_app', poolSize: 2 });
    await source.initialize();
    const db = new Db(source, new Vault(randomBytes(32)));
    const callers = [app.ferro.owner, app.nord.owner].map(({ token, firmId, id }): Caller => ({
      kind: 'caller',
      tokenHash: tokenHash(token),
      firmId,
      userId: id,
      role: 'owner',
      name: '',
      zone: 'UTC',
      language: 'en',
    }));
    const strays: unknown[] = [];

    await Promise.all(Array.from({ length: 20 }, (_, lane) => run(lane)));
    async function run(lane: number): Promise<void> {
      for (let turn = 0; turn < 500; turn++) {
        const actor = callers[(lane * 7 + turn) % 2] as Caller;
        const seen = await calls.run({ actor }, () => ask(db, (lane + turn) % 16));
        if (seen.some(({ firm }) => firm !== actor.firmId)) strays.push({ lane, turn, seen });
      }
    }

    const left = await Promise.all(
      Array.from({ length: 20 }, () =>
        db.platform<{ firm: string | null }>('left', `select nullif(current_setting('app.firm', true), '') as firm`),
      ),
    );
    await source.destroy();
    await app.close();
    expect(strays).toEqual([]);
    expect(left.flat().filter(({ firm }) => firm !== null)).toEqual([]);
  }, 120_000);

  const firms = statement('test-firms', 'select f.firm_id as firm from redress.firm f where f.firm_id = $firm');
  /** No condition of our own: row-level security alone must hold. */
  const unscoped = statement(
    'test-unscoped',
    'select u.firm_id as firm from redress.firm_user u where $firm is not null',
  );
  const failing = statement(
    'test-failing',
    'select f.firm_id as firm, 1 / ($1::integer - 1) from redress.firm f where f.firm_id = $firm',
  );

  async function ask(db: Db, kind: number): Promise<{ firm: string }[]> {
    if (kind === 0) return db.rows<{ firm: string }>(failing, [1]).catch(() => []);
    if (kind === 1) return db.read((tx) => tx.rows<{ firm: string }>(unscoped));
    if (kind === 2) return db.write('test.fail', (tx) => tx.rows<{ firm: string }>(failing, [1])).catch(() => []);
    if (kind === 3) {
      const given = db.write('test.give-up', async (tx) => {
        await tx.rows(firms);
        throw new Error('thought better of it');
      });
      return given.catch(() => []);
    }
    if (kind === 4) return db.write<{ firm: string }[]>('test.look', (tx) => tx.rows(firms));
    return db.rows<{ firm: string }>(kind % 2 ? firms : unscoped, []);
  }
});
