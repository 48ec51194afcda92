import { Client } from 'pg';
import { Reasons1765000300000 } from '../../migrations/1765000300000-reasons.js';
import { createDataSource } from '../../src/platform/db/data-source.js';
import { say } from '../../src/words/speakers.js';
import type { Message } from '../../src/words/message.js';
import { cloneDatabase } from '../support/cluster.js';
import type { TestDatabase } from '../support/cluster.js';
import { fillEveryTable } from '../support/filled-tables.js';

/** What reminders and digests kept before reasons had codes, and what becomes of it. */
const KEPT: [sentence: string, becomes: Message][] = [
  ['The date moved.', { code: 'reminders.reason.date-moved' }],
  ['The date moved to 2026-12-30.', { code: 'reminders.reason.date-moved-to', params: { day: '2026-12-30' } }],
  ['Given up after 40 attempts.', { code: 'reminders.reason.given-up', params: { count: 40 } }],
  ['Given up: begun 40 times and never finished.', { code: 'reminders.reason.never-finished', params: { count: 40 } }],
  ['The recipient is disabled.', { code: 'reminders.reason.no-access' }],
  ['The date moved to no day.', { code: 'reminders.reason.as-kept', params: { text: 'The date moved to no day.' } }],
];
const firms = KEPT.map((_, at) => `0190b4a2-0000-7000-8000-00000000000${at + 1}`);

describe('reasons kept as English sentences', () => {
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

  const reasons = async (table: string) => {
    const { rows } = await admin.query<{ reason: unknown }>(
      `select state_reason as reason from redress.${table} order by firm_id`,
    );
    return rows.map(({ reason }) => reason);
  };

  it('become the messages that say the same, and go back to the same sentences', async () => {
    const source = createDataSource({ url: database.adminUrl, role: 'redress_owner', migrations: [], poolSize: 1 });
    await source.initialize();
    const runner = source.createQueryRunner();
    const migration = new Reasons1765000300000();
    try {
      await migration.down(runner);
      for (const [at, firm] of firms.entries()) {
        await fillEveryTable(admin, firm);
        await admin.query('begin');
        await admin.query(`select platform.enter_as('seed', 'test', $1, 'test.keep', null, null)`, [firm]);
        for (const table of ['reminder', 'digest']) {
          await admin.query(`update redress.${table} set state_reason = $2 where firm_id = $1`, [firm, KEPT[at]?.[0]]);
        }
        await admin.query('commit');
      }
      await migration.up(runner);
      for (const table of ['reminder', 'digest'])
        expect(await reasons(table)).toEqual(KEPT.map(([, message]) => message));
      await migration.down(runner);
      for (const table of ['reminder', 'digest'])
        expect(await reasons(table)).toEqual(KEPT.map(([sentence]) => sentence));
      await migration.up(runner);
    } finally {
      await runner.release();
      await source.destroy();
    }
  });

  it('read in every language, and word for word where no code says the same', () => {
    expect(KEPT.map(([, message]) => say('fr', message))).toEqual([
      'La date a été déplacée.',
      'La date a été déplacée au 30 décembre 2026.',
      'Abandonné après 40 tentatives.',
      'Abandonné\u00a0: commencé 40 fois et jamais terminé.',
      'Le destinataire n’a plus d’accès.',
      'The date moved to no day.',
    ]);
  });
});
