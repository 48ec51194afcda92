import path from 'node:path';
import { Client } from 'pg';
import { RESOURCES } from '../src/platform/openapi/resources.js';
import { businessTables, flaws, ruleNames } from './support/catalogue.js';
import { cloneDatabase } from './support/cluster.js';
import type { TestDatabase } from './support/cluster.js';
import {
  anyTypes,
  bareRoutes,
  importsOf,
  impurities,
  isTest,
  sourceFiles,
  wideConstructors,
} from './support/source-rules.js';
import { laidOut, longLines } from './support/sql-templates.js';

describe('the database', () => {
  let database: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    client = new Client({ connectionString: database.adminUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('has the tables these rules are about', async () => {
    expect(await businessTables(client)).toEqual(expect.arrayContaining(['case_file', 'client', 'deadline', 'firm']));
  });

  it.each(ruleNames)('%s', async (rule) => {
    expect(await flaws(client, rule)).toEqual([]);
  });

  it('finds every leak that a careless migration could plant', async () => {
    await client.query('begin');
    await client.query(careless);
    const found: string[] = [];
    for (const rule of ruleNames) if ((await flaws(client, rule)).length > 0) found.push(rule);
    await client.query('rollback');
    expect(found).toEqual(ruleNames);
  });
});

describe('the source', () => {
  const all = sourceFiles(['src', 'migrations', 'seeds']);
  const product = all.filter((file) => file.path.startsWith('src/') && !isTest(file));

  it('has no file of more than 200 lines that does not say why', () => {
    const long = product.filter((file) => file.text.trimEnd().split('\n').length > 200);
    const unexplained = long.filter(
      (file) => !/^(?:\/\/|\/\*\*| \*).*(?:over|longer than) 200 lines.{20}/im.test(file.text.slice(0, 1500)),
    );
    expect(unexplained.map((file) => file.path)).toEqual([]);
  });

  const queries = product.filter((file) => file.path.endsWith('.queries.ts'));

  it('has SQL of at most 120 columns', () => {
    expect(queries.flatMap(longLines)).toEqual([]);
  });

  it('has SQL with its clauses on their own lines, as npm run format:sql lays it out', () => {
    expect(queries.filter((file) => laidOut(file) !== file.text).map((file) => file.path)).toEqual([]);
  });

  it('has no any', () => {
    expect(all.flatMap(anyTypes)).toEqual([]);
  });

  it('has no barrels', () => {
    expect(all.filter((file) => path.basename(file.path) === 'index.ts').map((file) => file.path)).toEqual([]);
  });

  it('asks nobody for more than six things at once', () => {
    expect(product.flatMap((file) => wideConstructors(file, 6))).toEqual([]);
  });

  it('names files by what they are, never by what they are not', () => {
    const banned = /(^|[-.])(utils?|helpers?|common|managers?|data|info|process\w*|handle\w*)([-.]|$)/;
    const misnamed = all.filter((file) => banned.test(path.basename(file.path, '.ts')));
    // TypeORM's own name of the thing.
    expect(misnamed.map((file) => file.path)).toEqual(['src/platform/db/data-source.ts']);
  });

  it('declares a right on every route', () => {
    const controllers = product.filter((file) => file.path.endsWith('.controller.ts'));
    expect(controllers.length).toBeGreaterThan(5);
    expect(controllers.flatMap(bareRoutes)).toEqual([]);
  });

  it('keeps routes in *.controller.ts, where the rules look for them', () => {
    const elsewhere = product.filter(
      (file) => /@Controller\(/.test(file.text) && !file.path.endsWith('.controller.ts'),
    );
    expect(elsewhere.map((file) => file.path)).toEqual([]);
  });

  it('keeps the law pure: no framework, no clock, no surroundings, no words but its messages', () => {
    const law = product.filter((file) => file.path.startsWith('src/law/'));
    const foreign = law.flatMap((file) =>
      importsOf(file)
        .filter(
          (name) => !/^src\/(law\/|words\/message\.js$)/.test(path.posix.join(path.posix.dirname(file.path), name)),
        )
        .map((name) => `${file.path}: ${name}`),
    );
    expect([...foreign, ...law.flatMap(impurities)]).toEqual([]);
  });
});

const careless = `
  create table redress.bare (id uuid primary key, other_id uuid not null, secret bytea, label text unique);
  grant all on redress.bare to redress_app, redress_finder;

  create table redress.stray (firm_id uuid not null, id uuid not null, notice_id uuid not null, bare_id uuid,
    version integer not null, created_at timestamptz, updated_at timestamptz, primary key (firm_id, id),
    constraint stray_notice foreign key (firm_id, notice_id) references redress.notice (firm_id, id),
    constraint stray_bare foreign key (bare_id) references redress.bare (id));
  select platform.guard('redress.stray');
  alter table redress.stray enable trigger write_history;
  create policy everybody on redress.stray for select using (true);

  create view redress.all_clients as select * from redress.client;
  create materialized view redress.kept_clients as select * from redress.client;
  grant select on redress.kept_clients to redress_app;
  create function platform.door(firm uuid) returns text language sql security definer as 'select 1::text';
  create table platform.leaky (firm_id uuid);
  alter role redress_app bypassrls;
  grant insert on history.change to redress_app;
  grant insert on reference.country to redress_app;
  grant select on platform.token, platform.leaky to redress_app;
`;

it('the contract says of every controller what its operations are about', () => {
  const controllers = sourceFiles(['src/features']).flatMap(({ text }) =>
    text.includes('@ApiTags(') ? [] : [...text.matchAll(/export class (\w+)Controller\b/g)].map(([, name]) => name),
  );
  expect(controllers.filter((name) => !Object.hasOwn(RESOURCES, name ?? ''))).toEqual([]);
});

/** Digests and calls are kept as jsonb and sent later; an entry of the history is an image put into text. */
const BY_NAME = [
  'src/features/reminders/digests/digest-rounds.queries.ts',
  'src/features/reminders/sending/sending.queries.ts',
];

it('SQL makes the JSON of an answer by a view that is typed to it', () => {
  const untyped = sourceFiles(['src/features']).filter(
    ({ path: file, text }) => file.endsWith('.queries.ts') && /\bjson_build_object\(\s*'/.test(text),
  );
  expect(untyped.map(({ path: file }) => file).toSorted()).toEqual(BY_NAME);
});
