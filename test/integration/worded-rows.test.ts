import { Client } from 'pg';
import { WordedColumns1765000100000 } from '../../migrations/1765000100000-worded-columns.js';
import { citationMessage, filingMessage, suggestionMessage } from '../../migrations/parts/message-of-english.js';
import { CLEAN_UP } from '../../src/law/clean-up.js';
import { cite } from '../../src/law/provision.js';
import { RULEBOOK } from '../../src/law/rulebook/rulebook.js';
import { SUGGESTION_ROWS } from '../../src/law/suggestion-rows.js';
import { createDataSource } from '../../src/platform/db/data-source.js';
import type { Message } from '../../src/words/message.js';
import { say, wordsFor } from '../../src/words/speakers.js';
import { cloneDatabase } from '../support/cluster.js';
import type { TestDatabase } from '../support/cluster.js';
import { fillEveryTable } from '../support/filled-tables.js';

const firm = '0190b4a2-0000-7000-8000-000000000001';
const computation = {
  ruleId: 'ADM_NOTICE',
  ruleSet: 'ccf-statute',
  title: 'Word on admissibility',
  note: 'At the earliest opportunity and no later than one month; often missed.',
  steps: [
    { op: 'add', out: '2026-02-28', phrase: 'add-months', citation: 'Statute of the CCF, Art. 32(1), 2025 text' },
    { op: 'keep', out: '2026-02-28', phrase: 'weekend-kept', values: { weekday: 'Saturday' } },
  ],
};

/** What a deadline's row said before, and what stands there afterwards: text or message. */
const KEPT: [what: string, before: Record<string, unknown>, after: Record<string, unknown>][] = [
  [
    'what the book gave',
    {
      rule_id: 'ADM_NOTICE',
      title: 'Word on admissibility',
      source: 'Statute of the CCF, Art. 32(1), 2025 text',
      status_reason: 'Met on 2026-02-20.',
      computation,
    },
    {
      title: { code: 'rules.ADM_NOTICE.title' },
      source: {
        code: 'cites.at-text',
        params: {
          instrument: { code: 'cites.ccf-statute' },
          place: { code: 'cites.ccf-statute.place', params: { article: '32(1)' } },
          year: '2025',
        },
      },
      status_reason: { code: 'law.status.met', params: { on: '2026-02-20' } },
      computation: {
        ruleId: 'ADM_NOTICE',
        ruleSet: 'ccf-statute',
        steps: [
          { op: 'add', out: '2026-02-28', phrase: 'add-months' },
          { op: 'keep', out: '2026-02-28', phrase: 'weekend-kept' },
        ],
      },
    },
  ],
  [
    'what a person titled and reasoned',
    {
      rule_id: 'ADM_NOTICE',
      title: 'Word on admissibility: my own note',
      status_reason: 'Met the client.',
      computation,
    },
    { title: 'Word on admissibility: my own note', status_reason: 'Met the client.' },
  ],
  [
    'what a person entered in the words of the book',
    {
      rule_id: null,
      title: 'Decision on access',
      source: 'Statute of the CCF, Art. 40(1), 2025 text',
      owed_by_name: 'requesting state',
      status_reason: 'Met on 2026-02-20.',
      computation: null,
    },
    {
      title: 'Decision on access',
      source: 'Statute of the CCF, Art. 40(1), 2025 text',
      owed_by_name: 'requesting state',
      status_reason: 'Met on 2026-02-20.',
      computation: null,
    },
  ],
  [
    'a firm’s own rule',
    {
      rule_id: 'MINE.REPLY',
      title: 'Our comments',
      source: 'our practice',
      computation: {
        ruleId: 'MINE.REPLY',
        title: 'Our comments',
        owedByName: 'the trainee',
        own: { duty: 'comment', citation: 'our practice' },
        steps: [],
      },
    },
    {
      title: 'Our comments',
      source: 'our practice',
      computation: {
        ruleId: 'MINE.REPLY',
        own: { title: 'Our comments', duty: 'comment', citation: 'our practice', owedByName: 'the trainee' },
        steps: [],
      },
    },
  ],
  [
    'a line of the clean-up',
    {
      rule_id: null,
      title: 'National copy brought up to date: DE',
      owed_by_name: 'national bureau of DE',
      computation: { ruleId: 'CLEAN_UP_NATIONAL_COPY', owedByName: 'national bureau of DE', steps: [] },
    },
    {
      title: {
        code: 'law.title-with',
        params: { title: { code: 'rules.CLEAN_UP_NATIONAL_COPY.title' }, whom: { country: 'DE' } },
      },
      owed_by_name: { code: 'law.bearer.national-bureau', params: { country: { country: 'DE' } } },
      computation: { ruleId: 'CLEAN_UP_NATIONAL_COPY', addressee: { country: 'DE' }, steps: [] },
    },
  ],
];

describe('rows that held English of the program', () => {
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

  it.each(KEPT)('%s', async (_what, before, after) => {
    const source = createDataSource({ url: database.adminUrl, role: 'redress_owner', migrations: [], poolSize: 1 });
    await source.initialize();
    const runner = source.createQueryRunner();
    const migration = new WordedColumns1765000100000();
    try {
      await migration.down(runner);
      if ((await admin.query('select 1 from redress.deadline')).rowCount === 0) await fillEveryTable(admin, firm);
      await write('deadline', before);
      await write('follow_up', {
        country: 'DE',
        company: null,
        opened_by: 'CLEAN_UP_NATIONAL_COPY',
        deadline_id: firm,
      });
      await write('suggestion', { text: 'As somebody wrote it.', provision: 'x', deadline_id: null });
      await migration.up(runner);
      const { rows } = await admin.query<{ row: Record<string, unknown> }>(
        'select to_jsonb(d) as row from redress.deadline d',
      );
      const row = rows[0]?.row ?? {};
      const kept = Object.fromEntries(
        Object.keys(after).map((name) => [name, row[name] ?? row[`${name}_message`] ?? null]),
      );
      expect(kept).toEqual(after);
    } finally {
      await runner.release();
      await source.destroy();
    }
  });

  async function write(table: string, columns: Record<string, unknown>): Promise<void> {
    const names = Object.keys(columns);
    const values = Object.values(columns).map((one) => (one && typeof one === 'object' ? JSON.stringify(one) : one));
    await admin.query('begin');
    await admin.query(`select platform.enter_as('seed', 'test', $1, 'test.keep', null, null)`, [firm]);
    await admin.query('set local session_replication_role = replica');
    const set = names.map((name, at) => `${name} = $${at + 1}`).join(', ');
    await admin.query(`update redress.${table} set ${set}`, values);
    await admin.query('commit');
  }
});

/** As it was printed, with straight apostrophes. */
const printed = (wording: Message | string) => wordsFor('en', wording).replaceAll('’', "'");

it('takes every citation of the book apart again', () => {
  for (const { source } of [...RULEBOOK, ...CLEAN_UP.map(({ rule }) => rule)]) {
    const cited = cite(source, '2026-06-01');
    // A bare section of a statute stood there as text.
    if (typeof cited !== 'string') expect(citationMessage(printed(cited))).toEqual(cited);
  }
});

it('knows every suggestion again, with the request or the country in it', () => {
  const what: Message = { code: 'law.suggestion.what.combined' };
  for (const { text } of SUGGESTION_ROWS) {
    const message: Message = text.includes('evidence') ? { code: text, params: { what } } : { code: text };
    if (text.includes('evidence')) expect(suggestionMessage(printed(message))).toEqual(message);
  }
  expect(suggestionMessage('Ask the host state (DE) to confirm the status.')).toBeUndefined();
});

it('knows what a filing fell short of again, and whose paper it was', () => {
  const message: Message = { code: 'law.filing.identity-expired', params: { name: 'Ada: B.', day: '2026-05-31' } };
  expect(filingMessage('The identity document of Ada: B. expired on 2026-05-31: add one in date.')).toEqual(message);
  expect(filingMessage('Add the incorporation document and proof of standing of X & Y.')).toEqual({
    code: 'law.filing.no-papers',
    params: { papers: { code: 'law.filing.paper.both' }, name: 'X & Y' },
  });
  expect(say('fr', message)).toContain('31 mai 2026');
});
