import type { Client } from 'pg';
import { businessTables } from './catalogue.js';

/** What a column gets that must have a value; ids are the firm's own id everywhere, so every foreign key holds. */
const VALUES: Record<string, string> = {
  uuid: '$1::uuid',
  text: `'x'`,
  'text[]': `array['x']`,
  date: `date '2026-01-02'`,
  integer: '1',
  bigint: '1',
  numeric: '1',
  boolean: 'true',
  'timestamp with time zone': `timestamptz '2026-01-02 03:04:05Z'`,
  'time without time zone': `time '03:04'`,
  interval: `interval '1 day'`,
  json: `'{}'`,
  jsonb: `'{}'`,
  bytea: `'\\x00'`,
};

/**
 * One row of the firm in every business table, whatever tables there are: id and every reference are `firmId`, text is
 * 'x'. Check constraints are dropped in this database first, since what they say is not what tenancy tests are about.
 */
export async function fillEveryTable(admin: Client, firmId: string): Promise<string[]> {
  const tables = await businessTables(admin);
  for (const table of tables) await dropChecks(admin, table);
  await admin.query('begin');
  await admin.query(`select platform.enter_as('seed', 'test', $1, 'tenancy.fill', null, null)`, [firmId]);
  // The order of the tables does not matter then; the guards fire always.
  await admin.query('set local session_replication_role = replica');
  for (const table of tables) {
    const columns = await neededColumns(admin, table);
    const values = columns.map(({ name, type }) => {
      const value = name === 'zone' ? `'Europe/Paris'` : VALUES[type];
      if (!value) throw new Error(`Say in filled-tables.ts what ${table}.${name} of type ${type} can hold.`);
      return value;
    });
    const names = columns.map(({ name }) => name).join(', ');
    await admin.query(`insert into redress.${table} (${names}) values (${values.join(', ')})`, [firmId]);
  }
  await admin.query('commit');
  return tables;
}

async function dropChecks(admin: Client, table: string): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    `select conname as name from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
    [`redress.${table}`],
  );
  for (const { name } of rows) await admin.query(`alter table redress.${table} drop constraint ${name}`);
}

async function neededColumns(admin: Client, table: string): Promise<{ name: string; type: string }[]> {
  const { rows } = await admin.query<{ name: string; type: string }>(
    `select a.attname as name, format_type(a.atttypid, null) as type from pg_attribute a
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       and a.attname not in ('version', 'created_at', 'updated_at')
       and (a.attname = 'id' or a.attnotnull and not a.atthasdef)`,
    [`redress.${table}`],
  );
  return rows;
}
