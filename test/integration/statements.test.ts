import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { Caller } from '../../src/platform/call.js';
import type { Statement } from '../../src/platform/db/statement.js';
import { cloneDatabase } from '../support/cluster.js';
import type { TestDatabase } from '../support/cluster.js';
import { statementsOfQueries } from '../support/collected-statements.js';
import { fillEveryTable } from '../support/filled-tables.js';

const ROSSI = '0190b4a2-0000-7000-8000-00000000000a';
const OTHER = '0190b4a2-0000-7000-8000-00000000000b';
const TOKEN = randomBytes(32);

/** Reads what all firms share, and nothing else. */
const shared = ({ inside }: Statement) =>
  /\breference\./.test(inside) && !/\b(redress|history|platform)\./.test(inside);

/** Writes, itself or by a function of the platform that it does nothing but call. */
const writes = ({ inside }: Statement) =>
  /\b(insert into|update|delete from)\s+redress\./i.test(inside) ||
  /^\s*select platform\.\w+\([^()]*\)( as \w+)?$/.test(inside);

/**
 * A statement sent alone enters its firm in the same round trip; were a table scanned before that, the policy would know no
 * firm and hide every row. So each statement is compared with itself inside a transaction, under every planner setting
 * that could reorder it, before the tables were ever analysed and after.
 */
describe('every hot statement', () => {
  let database: TestDatabase;
  let admin: Client;
  let app: Client;
  let statements: Statement[];

  beforeAll(async () => {
    database = await cloneDatabase();
    admin = new Client({ connectionString: database.adminUrl });
    app = new Client({ connectionString: database.appUrl, options: '-c role=redress_app -c timezone=UTC -c jit=off' });
    await Promise.all([admin.connect(), app.connect()]);
    for (const firm of [ROSSI, OTHER]) {
      await fillEveryTable(admin, firm);
      await admin.query(
        `insert into platform.token (hash, firm_id, user_id, expires_at) values ($1, $2, $2, now() + interval '1 hour')`,
        [firm === ROSSI ? TOKEN : randomBytes(32), firm],
      );
    }
    // The role of the filled user is 'x'; the lists only need the firm.
    const actor = { kind: 'caller', firmId: ROSSI, role: 'owner' } as Caller;
    const all = new Map((await statementsOfQueries(actor)).map((each) => [each.inside, each]));
    statements = [...all.values()].filter((each) => !writes(each));
  });
  afterAll(async () => {
    await Promise.all([admin.end(), app.end()]);
    await database.drop();
  });

  it('is found', () => {
    expect(statements.length).toBeGreaterThan(40);
    expect(statements.map(({ name }) => name)).toEqual(expect.arrayContaining(['case-file-page', 'client-view']));
  });

  it('names the firm it reads, unless it reads what all firms share', () => {
    const loose = statements.filter((each) => !each.inside.includes('app.firm') && !shared(each));
    expect(loose.map(({ name }) => name)).toEqual([]);
  });

  it('has a name of its own on a connection', () => {
    expect(new Set(statements.map(({ name }) => name)).size).toBe(statements.length);
  });

  it('reads no table before it has entered the firm, by the plan', async () => {
    const early: unknown[] = [];
    for (const each of statements) {
      const plan = await genericPlan(app, each.alone);
      const join = below(plan, (node) => node['Node Type'] === 'Nested Loop' && entersFirst(node));
      const inner = join ? (join.Plans ?? []).filter((child) => child['Parent Relationship'] === 'Inner') : [];
      if (tablesIn(plan) !== inner.reduce((sum, child) => sum + tablesIn(child), 0)) early.push(each.name);
    }
    expect(early).toEqual([]);
  });

  /** Ways of joining and scanning, forbidden together. */
  const forbidden = [[], ['nestloop'], ['hashjoin', 'mergejoin'], ['seqscan'], ['indexscan', 'bitmapscan']];

  it.each([
    ['never analysed', false],
    ['freshly analysed', true],
  ])('returns alone what it returns inside a transaction: %s', async (_when, analysed) => {
    if (analysed) await admin.query('analyze');
    const differing: unknown[] = [];
    const answered = new Set<string>();
    for (const each of worthRunning(statements)) {
      const expected = await runInside(each);
      if (Array.isArray(expected) && expected.some((row) => row.data !== '')) answered.add(each.name);
      for (const off of forbidden) {
        for (const way of off) await app.query(`set enable_${way} = off`);
        const got = await runAlone(each);
        for (const way of off) await app.query(`reset enable_${way}`);
        if (JSON.stringify(got) !== JSON.stringify(expected)) differing.push({ name: each.name, off, got, expected });
      }
    }
    expect(differing).toEqual([]);
    const { rows: left } = await app.query(`select nullif(current_setting('app.firm', true), '') as firm`);
    expect(left).toEqual([{ firm: null }]);
    // Most find the one row there is; otherwise the comparison would prove little.
    expect(answered.size).toBeGreaterThan(worthRunning(statements).length / 2);
  });

  async function runInside(each: Statement): Promise<unknown> {
    await app.query('begin');
    try {
      await app.query(`select platform.enter($1, 'x', null, null, null)`, [TOKEN]);
      return await answerTo(each.inside, await values(each.inside, []));
    } finally {
      await app.query('rollback');
    }
  }

  async function runAlone(each: Statement): Promise<unknown> {
    return answerTo(each.alone, await values(each.alone, [TOKEN, 'x']));
  }

  /** The rows, or the code of the refusal: some statements cast a text that is 'x' here. */
  async function answerTo(text: string, given: unknown[]): Promise<unknown> {
    return app.query(text, given).then(
      ({ rows }) => rows as unknown,
      ({ code }: { code?: string }) => code,
    );
  }

  const parameterTypes = new Map<string, string[]>();

  /** A value of the type PostgreSQL infers for each parameter, one that the filled row matches. */
  async function values(text: string, given: unknown[]): Promise<unknown[]> {
    const types = parameterTypes.get(text) ?? (await typesOf(text));
    parameterTypes.set(text, types);
    return [...given, ...types.slice(given.length).map((type) => MATCHING[type] ?? fail(`no value for ${type}`))];
  }

  async function typesOf(text: string): Promise<string[]> {
    await app.query(`prepare typed as ${text}`);
    const { rows } = await app.query<{ types: string[] }>(
      `select array(select format_type(t, null) from unnest(parameter_types::oid[]) t)::text[] as types
       from pg_prepared_statements where name = 'typed'`,
    );
    await app.query('deallocate typed');
    return rows[0]?.types ?? [];
  }
});

/** A list in every sort and filter has hundreds of texts of one shape: run are the plainest and the longest of each. */
function worthRunning(all: Statement[]): Statement[] {
  const lists = new Map<string, Statement[]>();
  for (const each of all.filter(({ name }) => name.startsWith('list:'))) {
    const list = each.name.split(':')[1] ?? '';
    lists.set(
      list,
      [...(lists.get(list) ?? []), each].toSorted((a, b) => a.inside.length - b.inside.length),
    );
  }
  const ends = [...lists.values()].flatMap((texts) => [texts[0], texts.at(-1)]).filter((each) => each !== undefined);
  return [...all.filter(({ name }) => !name.startsWith('list:')), ...new Set(ends)];
}

const MATCHING: Record<string, unknown> = {
  uuid: ROSSI,
  'uuid[]': [ROSSI],
  text: 'x',
  'text[]': ['x'],
  integer: 50,
  bigint: 50,
  date: '2026-01-02',
  'date[]': ['2026-01-02'],
  boolean: true,
  'timestamp with time zone': '2026-01-02T03:04:05Z',
  jsonb: '[]',
  json: '[]',
};

function fail(sentence: string): never {
  throw new Error(sentence);
}

interface PlanNode {
  'Node Type': string;
  'Parent Relationship'?: string;
  'Relation Name'?: string;
  'CTE Name'?: string;
  'Function Name'?: string;
  Plans?: PlanNode[];
}

async function genericPlan(app: Client, text: string): Promise<PlanNode> {
  const parameters = Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map(([, n]) => Number(n)));
  await app.query('set plan_cache_mode = force_generic_plan');
  await app.query(`prepare planned as ${text}`);
  const given = parameters ? `(${Array.from({ length: parameters }, () => 'null').join(', ')})` : '';
  const { rows } = await app.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
    `explain (format json) execute planned${given}`,
  );
  await app.query('deallocate planned');
  await app.query('reset plan_cache_mode');
  return (rows[0] as { 'QUERY PLAN': [{ Plan: PlanNode }] })['QUERY PLAN'][0].Plan;
}

/** The CTE that calls platform.enter is the outer side of this join. */
function entersFirst(join: PlanNode): boolean {
  const outer = (join.Plans ?? []).find((child) => child['Parent Relationship'] === 'Outer');
  return outer?.['Node Type'] === 'CTE Scan' && outer['CTE Name'] === 'ctx';
}

function below(node: PlanNode, wanted: (node: PlanNode) => boolean): PlanNode | undefined {
  if (wanted(node)) return node;
  for (const child of node.Plans ?? []) {
    const found = below(child, wanted);
    if (found) return found;
  }
  return undefined;
}

/** Scans of tables, and of functions that read tables. */
function tablesIn(node: PlanNode): number {
  const own = node['Relation Name'] || node['Function Name'] === 'find_words' ? 1 : 0;
  return (node.Plans ?? []).reduce((sum, child) => sum + tablesIn(child), own);
}
