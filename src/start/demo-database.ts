import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Client } from 'pg';
import { DEMO_ACTOR } from '../../seeds/demo/practice.js';
import type { Settings } from '../platform/config/settings.js';
import { connect } from '../platform/db/prepare-database.js';
import { startEmbeddedPostgres } from '../platform/embedded-postgres/embedded-postgres.js';
import { readIfThere } from '../platform/embedded-postgres/folder.js';
import { parseFilesUrl } from '../platform/storage/files-url.js';

/** The demo can be neither loaded nor dropped; the message is the one sentence the person at the terminal gets. */
export class DemoError extends Error {}

/** Held in the database by the process that loads or drops the demo. */
export const DEMO_LOCK = 725_120;

/** There from before the demo's first firm until its last login: a start that finds it has half a demo before it. */
export const halfDemoMark = ({ home }: Settings): string => path.join(home, 'demo.unfinished');

/**
 * Before the database is opened: drops what a start that was killed left of a demo. Nobody can have worked in it, since
 * Redress listens only once the demo is whole.
 *
 * @throws DemoError when it may not: in production, or when the database holds more than the demo
 */
export async function dropHalfDemo(settings: Settings): Promise<void> {
  if (settings.databaseUrl !== undefined || readIfThere(halfDemoMark(settings)) === undefined) return;
  if (settings.production) {
    throw new DemoError(
      `A demo was not loaded to its end in ${settings.home}; run npm run demo:reset without NODE_ENV=production, or set REDRESS_HOME to another folder.`,
    );
  }
  await inEmbedded(settings, async (client) => {
    const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [DEMO_LOCK]);
    // Another process is loading it at this moment, or just has.
    if (!rows[0]?.alone || readIfThere(halfDemoMark(settings)) === undefined) return;
    await dropWithFiles(client, settings);
  });
}

/** @throws DemoError when Redress runs on the database, or a firm in it is not the demo's */
export async function dropDemo(settings: Settings): Promise<void> {
  await inEmbedded(settings, (client) => dropWithFiles(client, settings));
}

async function inEmbedded(settings: Settings, work: (client: Client) => Promise<void>): Promise<void> {
  const postgres = await startEmbeddedPostgres({ home: settings.home });
  try {
    const client = await connect(postgres.adminUrl);
    await work(client).finally(() => client.end());
  } finally {
    await postgres.stop();
  }
}

async function dropWithFiles(client: Client, settings: Settings): Promise<void> {
  const firms = await dropDemoSchemas(client);
  const folders = [
    parseFilesUrl(settings.filesUrl, path.join(settings.home, 'files')),
    path.join(settings.home, 'outbox'),
  ];
  for (const folder of folders) {
    for (const firm of firms) await rm(path.join(folder, firm), { recursive: true, force: true });
  }
  await rm(halfDemoMark(settings), { force: true });
}

/**
 * Drops everything of Redress in one transaction, history included, which is why it must be the demo's alone: history
 * itself says who set up each firm.
 *
 * @param client a superuser of the database
 * @returns the ids of the firms that were in it
 */
export async function dropDemoSchemas(client: Client): Promise<string[]> {
  await refuseWhileInUse(client);
  await client.query('begin');
  const firms = await demoFirms(client);
  await client.query('drop schema if exists redress, history, reference, bullmq, platform cascade');
  await client.query('commit');
  return firms;
}

async function refuseWhileInUse(client: Client): Promise<void> {
  const { rows } = await client.query(
    `select 1 from pg_stat_activity
     where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`,
  );
  if (rows.length > 0) throw new DemoError('Redress is running on this database; stop it, then reset the demo.');
}

async function demoFirms(client: Client): Promise<string[]> {
  const { rows: tables } = await client.query<{ made: boolean }>(
    `select to_regclass('redress.firm') is not null as made`,
  );
  if (!tables[0]?.made) return [];
  const { rows } = await client.query<{ id: string; name: string; demo: boolean }>(
    `select f.id, f.name, exists (select 1 from history.change c where c.firm_id = f.firm_id and c.entity = 'firm'
       and c.op = 'insert' and c.actor_kind = $1 and c.actor_id = $2) as demo from redress.firm f`,
    [DEMO_ACTOR.kind, DEMO_ACTOR.name],
  );
  const other = rows.find(({ demo }) => !demo);
  if (other) throw new DemoError(`"${other.name}" is not a firm of the demo, so nothing was dropped.`);
  return rows.map(({ id }) => id);
}
