import { Client } from 'pg';
import { loadReference } from '../../seeds/reference/load.js';
import { cloneDatabase } from '../support/cluster.js';
import type { TestDatabase } from '../support/cluster.js';

let database: TestDatabase;
let owner: Client;

beforeAll(async () => {
  database = await cloneDatabase();
  owner = new Client({ connectionString: database.adminUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const counts = async () => {
  const { rows } = await owner.query(`select
    (select count(*)::int from reference.country where interpol_member) as members,
    (select count(*)::int from reference.source_bureau) as bureaus,
    (select count(*)::int from reference.ccf_session) as sessions,
    (select count(*)::int from reference.published_figure) as figures`);
  return rows[0];
};

it('is there from the first start, and loading it again changes nothing', async () => {
  const first = await counts();
  expect(first).toEqual({ members: 196, bureaus: 196, sessions: 14, figures: 45 });
  await loadReference(owner);
  expect(await counts()).toEqual(first);
});

it('is read-only to the application', async () => {
  const app = new Client({ connectionString: database.appUrl });
  await app.connect();
  await expect(app.query(`update reference.country set name = 'x'`)).rejects.toThrow('permission denied');
  await app.end();
});
