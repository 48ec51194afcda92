import type { ChildProcess } from 'node:child_process';
import { closeSync, ftruncateSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseFolder } from './folder.js';
import { readPostmaster } from './postmaster.js';
import { serverEnvironment } from './server-environment.js';

export type Launch =
  { ok: true; pid: number } | { ok: false; because: 'running' | 'port-taken' | 'other'; said: string };

const LOG_LIMIT = 5_000_000;

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
];
const throwAwaySettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

function serverArguments(cluster: string, port: number, throwAway: boolean): string[] {
  const chosen = throwAway ? [...settings, ...throwAwaySettings] : settings;
  return ['-D', cluster, '-p', String(port), ...chosen.flatMap((setting) => ['-c', setting])];
}

/**
 * Starts the server and waits until it takes connections, however long its recovery lasts. It is detached, so Ctrl-C in
 * the terminal stops the application first; and it logs to a file, so it outlives this process if that is killed.
 */
export async function launch(
  folder: DatabaseFolder,
  postgres: string,
  port: number,
  throwAway: boolean,
): Promise<Launch> {
  const log = openSync(folder.log, 'a', 0o600);
  folder.identity.own(folder.log);
  if (fstatSync(log).size > LOG_LIMIT) ftruncateSync(log);
  const from = fstatSync(log).size;
  const child = folder.identity.spawn(postgres, serverArguments(folder.cluster, port, throwAway), {
    cwd: folder.home,
    detached: true,
    env: serverEnvironment(),
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = await readyOrEnded(child, folder.cluster);
  if (ended === undefined) {
    child.unref();
    return { ok: true, pid: child.pid as number };
  }
  return failure(ended || readFileSync(folder.log).subarray(from).toString());
}

/** @returns undefined once it takes connections, else why it could not be run (empty: its log says why) */
async function readyOrEnded(child: ChildProcess, cluster: string): Promise<string | undefined> {
  let ended: string | undefined;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', () => (ended ??= ''));
  for (;;) {
    if (ended !== undefined) return ended;
    const found = readPostmaster(cluster);
    if (found?.pid === child.pid && found?.status === 'ready') return undefined;
    await pause(10);
  }
}

function failure(log: string): Launch {
  const said = /(?:FATAL|PANIC): {2}(.*)/.exec(log)?.[1] ?? (log.trim().split('\n').at(-1) || 'it gave no reason');
  return { ok: false, because: causeIn(log), said };
}

function causeIn(log: string): 'running' | 'port-taken' | 'other' {
  if (/lock file "postmaster.pid" (already exists|is empty)/.test(log)) return 'running';
  return /could not bind IPv4 address|could not create any TCP/.test(log) ? 'port-taken' : 'other';
}
