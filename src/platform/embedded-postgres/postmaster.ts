import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readIfThere, type DatabaseFolder } from './folder.js';

/** What `postmaster.pid` says: pid, folder, start, port, socket folder, address, shared memory, status, one a line. */
export interface Postmaster {
  pid: number;
  port: number;
  status: string;
}

export function readPostmaster(cluster: string): Postmaster | undefined {
  const lines = readIfThere(join(cluster, 'postmaster.pid'))?.split('\n') ?? [];
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]), status: (lines[7] ?? '').trim() };
}

/** A process that has ended but was not yet waited for (a container without an init) is not alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/**
 * Whether that living process is the server of this folder. After a reboot the number in a left-over `postmaster.pid`
 * often belongs to something else, and PostgreSQL itself then refuses to start.
 */
export function isServerOf(pid: number, cluster: string): boolean {
  if (process.platform === 'win32') return true;
  try {
    const command =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        : execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(cluster);
  } catch {
    return false;
  }
}

/** An empty pid file is another server writing its own, or, a second later, the remnant of a machine that went down. */
export function removeEmptyPidFile(cluster: string): void {
  const file = join(cluster, 'postmaster.pid');
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.size === 0 && Date.now() - found.mtimeMs > 1_000) rmSync(file);
}

/**
 * Marks a left-over pid file as stale without deleting it: PostgreSQL takes its own parent's pid for a left-over, and
 * still makes its second check, on the shared memory named in the file, which a deletion would take away.
 */
export function markStale(cluster: string): void {
  const file = join(cluster, 'postmaster.pid');
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [process.pid, ...rest].join('\n'));
}

/**
 * The Redress process that answers for stopping the server. A second start on the same folder (which then finds its
 * HTTP port taken and gives up) must not stop the server under the first one's feet.
 */
export function becomeKeeper(folder: DatabaseFolder, adopted: boolean): void {
  const keeper = Number(readIfThere(folder.keeper));
  if (adopted && keeper && isAlive(keeper)) return;
  writeFileSync(folder.keeper, `${process.pid}\n`, { mode: 0o600 });
  folder.identity.own(folder.keeper);
}

export const isKeeper = (folder: DatabaseFolder): boolean => Number(readIfThere(folder.keeper)) === process.pid;

/** Fast shutdown (SIGINT), and the quick one (SIGQUIT, recovery at the next start) when that takes over half a minute. */
export async function stopServer(pid: number): Promise<void> {
  if (!signal(pid, 'SIGINT')) return;
  for (let waited = 0; isAlive(pid); waited += 20) {
    if (waited === 30_000) signal(pid, 'SIGQUIT');
    await pause(20);
  }
}

export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
