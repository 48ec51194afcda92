import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PostgresBinaries } from './binaries.js';
import { folderRefusal } from './embedded-postgres-error.js';
import type { DatabaseFolder } from './folder.js';
import { isAlive } from './postmaster.js';
import { serverEnvironment } from './server-environment.js';

/**
 * Runs initdb once. It works in a folder beside and moves it into place whole, so an interrupted first start leaves no
 * half database, and of two first starts at once one wins and the other uses what the winner made.
 *
 * @returns whether this call made the database
 */
export async function createCluster(
  folder: DatabaseFolder,
  binaries: PostgresBinaries,
  throwAway: boolean,
): Promise<boolean> {
  if (existsSync(join(folder.cluster, 'PG_VERSION'))) return false;
  sweepDrafts(folder.home);
  const draft = join(folder.home, `pg18.new-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    await runInitdb(folder, binaries.initdb, [...initdbFlags(folder, draft), ...(throwAway ? ['--no-sync'] : [])]);
    renameSync(draft, folder.cluster);
    return true;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (existsSync(join(folder.cluster, 'PG_VERSION'))) return false;
    throw folderRefusal(folder.home, error);
  }
}

/**
 * The builtin C.UTF-8 locale behaves the same on every machine and still folds accented letters; lists that people
 * read name their collation in the query.
 */
const initdbFlags = (folder: DatabaseFolder, target: string): string[] => [
  `--pgdata=${target}`,
  `--pwfile=${folder.passwordFile}`,
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--no-instructions',
];

function runInitdb(folder: DatabaseFolder, initdb: string, flags: string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = folder.identity.spawn(initdb, flags, {
      cwd: folder.home,
      env: serverEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(`initdb failed: ${reasonIn(said)}`))));
  });
}

/** initdb ends with what it cleaned up; what the server it ran gave up on says why. */
function reasonIn(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() && !/removing|child process/.test(line));
  return lines.find((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? 'it gave no reason';
}

/** A first start that was killed leaves its draft behind. */
function sweepDrafts(home: string): void {
  for (const name of readdirSync(home)) {
    const maker = /^pg18\.new-(\d+)-/.exec(name)?.[1];
    if (maker && !isAlive(Number(maker))) rmSync(join(home, name), { recursive: true, force: true });
  }
}
