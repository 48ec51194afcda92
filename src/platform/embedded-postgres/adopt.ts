import { realpathSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { DatabaseFolder } from './folder.js';
import { isAlive, isServerOf, markStale, readPostmaster, removeEmptyPidFile, type Postmaster } from './postmaster.js';

/** In milliseconds; a server that recovers is waited for as long as it takes. */
const PATIENCE = 60_000;

export const adminUrl = (folder: DatabaseFolder, port: number): string =>
  `postgres://postgres:${folder.password}@127.0.0.1:${port}/postgres`;

/**
 * The server that already runs on this folder, when there is one: left by a Redress that was killed, or started by
 * another a moment ago. Waits while it is still recovering, or still on its way out.
 */
export async function findRunning(folder: DatabaseFolder): Promise<Postmaster | undefined> {
  for (let waited = 0; ; waited += 50) {
    const found = readPostmaster(folder.cluster);
    if (!found) removeEmptyPidFile(folder.cluster);
    if (!found || found.pid === process.pid || !isAlive(found.pid)) return undefined;
    if (!isServerOf(found.pid, folder.cluster)) {
      markStale(folder.cluster);
      return undefined;
    }
    if (found.status === 'ready' && (await answers(folder, found.port))) return found;
    if (waited > PATIENCE && found.status !== 'starting') throw doesNotAnswer(folder, found);
    await pause(50);
  }
}

const doesNotAnswer = (folder: DatabaseFolder, { pid, port, status }: Postmaster): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    `A PostgreSQL (process ${pid}, ${status}) holds ${folder.cluster} but does not answer on port ${port}; ` +
      'stop that process and start again.',
  );

/** Whether our password opens the server at that port and it serves our folder. */
async function answers(folder: DatabaseFolder, port: number): Promise<boolean> {
  const client = new Client({ connectionString: adminUrl(folder, port), connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
    return realpathSync(rows[0]?.folder ?? '/') === folder.cluster;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') {
      throw new EmbeddedPostgresError(
        `The database already running on ${folder.cluster} refuses the password in ${folder.passwordFile}; ` +
          'restore that file from a backup, or stop that database.',
      );
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
