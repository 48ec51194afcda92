import { setTimeout as pause } from 'node:timers/promises';
import { adminUrl, findRunning } from './adopt.js';
import { findBinaries, type PostgresBinaries } from './binaries.js';
import { createCluster } from './create-cluster.js';
import { EmbeddedPostgresError, folderRefusal } from './embedded-postgres-error.js';
import { openFolder, type DatabaseFolder } from './folder.js';
import { freePort } from './free-port.js';
import { launch } from './launch.js';
import { becomeKeeper, isKeeper, signal, stopServer } from './postmaster.js';
import { requireReach } from './server-identity.js';

export interface EmbeddedPostgresOptions {
  /** Holds `pg18` (the data), `pg18.password` and `pg18.log`; made when missing, for its owner only. */
  home: string;
  /** Without it the first free port is taken. A server that is adopted keeps its own. */
  port?: number;
  /** For tests: faster, and lost if the machine goes down. */
  throwAway?: boolean;
}

export interface EmbeddedPostgres {
  port: number;
  /** The `postgres` superuser, over 127.0.0.1. */
  adminUrl: string;
  /** This start made the database. */
  freshlyCreated: boolean;
  /** It already ran, left by a process that was killed or shared with one that lives. */
  adopted: boolean;
  /** Resolves when the server has ended. Leaves it running when another living process started it. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL 18 from the binaries npm installed, or adopts the one that already runs on the folder.
 *
 * @throws EmbeddedPostgresError with one sentence for the person who started Redress
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = findBinaries();
  const folder = openFolder(options.home);
  const running = await findRunning(folder);
  if (running) return serve(folder, running, { freshlyCreated: false, adopted: true });
  await requireReach(folder.identity, binaries.postgres, folder.home);
  const freshlyCreated = await createCluster(folder, binaries, options.throwAway === true);
  return startOnFreePort(folder, binaries, options, freshlyCreated);
}

async function startOnFreePort(
  folder: DatabaseFolder,
  binaries: PostgresBinaries,
  options: EmbeddedPostgresOptions,
  freshlyCreated: boolean,
): Promise<EmbeddedPostgres> {
  let port = options.port ?? (await freePort());
  for (;;) {
    const launched = await launch(folder, binaries.postgres, port, options.throwAway === true);
    if (launched.ok) return serve(folder, { pid: launched.pid, port }, { freshlyCreated, adopted: false });
    const running = launched.because === 'running' ? await findRunning(folder) : undefined;
    if (running) return serve(folder, running, { freshlyCreated, adopted: true });
    if (launched.because === 'other') throw folderRefusal(folder.cluster, launched.said);
    if (launched.because === 'running') {
      await pause(100);
      continue;
    }
    if (options.port)
      throw new EmbeddedPostgresError(`Port ${port} for the embedded database is taken; choose another.`);
    port = await freePort(port);
  }
}

function serve(
  folder: DatabaseFolder,
  { pid, port }: { pid: number; port: number },
  how: { freshlyCreated: boolean; adopted: boolean },
): EmbeddedPostgres {
  becomeKeeper(folder, how.adopted);
  const stopWithNode = () => void (isKeeper(folder) && signal(pid, 'SIGINT'));
  process.once('exit', stopWithNode);
  const stop = async () => {
    process.removeListener('exit', stopWithNode);
    if (isKeeper(folder)) await stopServer(pid);
  };
  return { port, adminUrl: adminUrl(folder, port), ...how, stop };
}
