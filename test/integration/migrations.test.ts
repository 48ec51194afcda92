import { Client } from 'pg';
import { migrations } from '../../migrations/all.js';
import { createDataSource } from '../../src/platform/db/data-source.js';
import { prepare } from '../../src/start/prepare.js';
import { cloneDatabase } from '../support/cluster.js';
import type { TestDatabase } from '../support/cluster.js';
import { schemaText } from '../support/schema-text.js';

describe('the migrations', () => {
  let database: TestDatabase;
  let admin: Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
  });
  afterAll(async () => {
    await admin.end();
    await database.drop();
  });

  it('are named by their time, and listed in its order', () => {
    const times = migrations.map((migration) => Number(/\d{13}$/.exec(migration.name)?.[0]));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(new Set(times).size).toBe(migrations.length);
    expect(migrations.map((Migration) => new Migration().name)).toEqual(migrations.map(({ name }) => name));
  });

  it('go down to nothing, one by one, and up again to the very same schema', async () => {
    const before = await schemaText(admin);
    const source = createDataSource({ url: database.adminUrl, role: 'redress_owner', migrations, poolSize: 1 });
    await source.initialize();
    try {
      for (const _ of migrations) await source.undoLastMigration();
      expect(await objectsLeft()).toEqual(['function none', 'policy none', 'table platform.migration']);
    } finally {
      await source.destroy();
    }
    await prepare(database.adminUrl);
    expect(await schemaText(admin)).toBe(before);
  });

  async function objectsLeft(): Promise<string[]> {
    const { rows } = await admin.query<{ object: string }>(`
      with schemas as (select oid from pg_namespace where nspname in ('platform', 'redress', 'history', 'reference'))
      select coalesce('table ' || string_agg(c.oid::regclass::text, ', '), 'table none') as object
      from pg_class c where c.relnamespace in (select oid from schemas) and c.relkind in ('r', 'p', 'v', 'm')
      union all
      select coalesce('function ' || string_agg(p.oid::regprocedure::text, ', '), 'function none')
      from pg_proc p where p.pronamespace in (select oid from schemas)
      union all
      select coalesce('policy ' || string_agg(p.polname, ', '), 'policy none') from pg_policy p
      order by 1`);
    return rows.map(({ object }) => object);
  }
});
