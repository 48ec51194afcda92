import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Settings } from '../platform/config/settings.js';
import { DatabaseUnusable, connect } from '../platform/db/prepare-database.js';
import { startEmbeddedPostgres } from '../platform/embedded-postgres/embedded-postgres.js';
import { prepare } from './prepare.js';

export interface OpenedDatabase {
  appUrl: string;
  /** No firm was ever stored in it: a key may be made, a demo may be loaded. */
  isNew: boolean;
  embedded: boolean;
  stop(): Promise<void>;
}

/** The database of the settings, or the embedded one; migrated and ready. */
export function openDatabase(settings: Settings): Promise<OpenedDatabase> {
  return settings.databaseUrl ? openGiven(settings.databaseUrl, settings) : openEmbedded(settings);
}

/** A login that may not create roles cannot migrate: then `npm run migrate` must have run with one that may. */
async function openGiven(url: string, { role }: Settings): Promise<OpenedDatabase> {
  const client = await connect(url);
  const { rows } = await client
    .query<{ may: boolean }>('select rolsuper or rolcreaterole as may from pg_roles where rolname = current_user')
    .finally(() => client.end());
  const { appUrl } = rows[0]?.may ? await prepare(url, undefined, role !== 'api') : { appUrl: url };
  return { appUrl, isNew: await holdsNoFirm(appUrl), embedded: false, stop: async () => undefined };
}

async function openEmbedded({ home, role }: Settings): Promise<OpenedDatabase> {
  const postgres = await startEmbeddedPostgres({ home });
  try {
    const { appUrl } = await prepare(postgres.adminUrl, await appPassword(home), role !== 'api');
    return { appUrl, isNew: await holdsNoFirm(appUrl), embedded: true, stop: () => postgres.stop() };
  } catch (failure) {
    await postgres.stop();
    throw failure;
  }
}

/** @throws DatabaseUnusable also when nobody migrated it and this login may not */
async function holdsNoFirm(appUrl: string): Promise<boolean> {
  const client = await connect(appUrl);
  try {
    const { rows } = await client.query<{ has: boolean }>('select platform.has_firm() as has');
    return !rows[0]?.has;
  } catch {
    throw new DatabaseUnusable(
      'The database is not prepared and this login may not do it; run `npm run migrate` with a login that may create roles.',
    );
  } finally {
    await client.end();
  }
}

/** Kept, so that a second process on the same folder can log in as well. */
async function appPassword(home: string): Promise<string> {
  const file = path.join(home, 'pg18.app-password');
  try {
    await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure;
  }
  return readFile(file, 'utf8');
}
