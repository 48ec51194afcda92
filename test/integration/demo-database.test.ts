import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { dropDemoSchemas } from '../../src/start/demo-database.js';
import { prepare } from '../../src/start/prepare.js';
import { cloneDatabase } from '../support/cluster.js';
import type { TestDatabase } from '../support/cluster.js';

let database: TestDatabase;
let client: Client;

beforeEach(async () => {
  database = await cloneDatabase();
  client = new Client({ connectionString: database.adminUrl });
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

async function setUp(name: string, kind: 'seed' | 'setup', actor: string): Promise<string> {
  const id = randomUUID();
  await client.query('begin');
  await client.query('select platform.enter_as($1, $2, $3, $4, null, null)', [kind, actor, id, 'firm.set-up']);
  await client.query(`insert into redress.firm (firm_id, id, name, country) values ($1, $1, $2, 'FR')`, [id, name]);
  await client.query('commit');
  return id;
}

const firms = async (): Promise<number> => (await client.query('select 1 from redress.firm')).rowCount ?? 0;

describe('dropping the demo', () => {
  it('leaves a database that can be prepared as if it were new', async () => {
    const id = await setUp('Cabinet Ombrelune', 'seed', 'demo');
    expect(await dropDemoSchemas(client)).toEqual([id]);
    await prepare(database.adminUrl);
    expect(await firms()).toBe(0);
  });

  it('drops nothing while a firm is there that somebody set up', async () => {
    await setUp('Cabinet Ombrelune', 'seed', 'demo');
    await setUp('Real & Partners', 'setup', 'first-start');
    await expect(dropDemoSchemas(client)).rejects.toThrow('"Real & Partners" is not a firm of the demo');
    await client.query('rollback');
    expect(await firms()).toBe(2);
  });

  it('drops nothing while Redress runs on the database', async () => {
    const other = new Client({ connectionString: database.adminUrl });
    await other.connect();
    await expect(dropDemoSchemas(client)).rejects.toThrow('stop it');
    await other.end();
  });

  it('has nothing to drop in a database that was never prepared', async () => {
    await dropDemoSchemas(client);
    expect(await dropDemoSchemas(client)).toEqual([]);
  });
});
