import { Client } from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/cluster.js';

describe('the database of a test file', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await cloneDatabase()));
  afterAll(() => database.drop());

  it('is migrated, and the application reaches it as a login that owns nothing', async () => {
    const client = new Client({ connectionString: database.appUrl, options: '-c role=redress_app' });
    await client.connect();
    const { rows } = await client.query(
      `select session_user as login, current_database() as name, current_user as role,
              (select count(*)::int from pg_tables where tableowner in (session_user, current_user)) as owned,
              to_regclass('platform.migration') is not null as migrated`,
    );
    await client.end();
    expect(rows).toEqual([
      { login: 'redress_login', role: 'redress_app', name: database.name, owned: 0, migrated: true },
    ]);
  });
});
