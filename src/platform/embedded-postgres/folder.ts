import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EmbeddedPostgresError, folderRefusal } from './embedded-postgres-error.js';
import { serverIdentity, type ServerIdentity } from './server-identity.js';

/** Where things lie in the home folder. The major version is in the name, since 19 could not read a folder of 18. */
export interface DatabaseFolder {
  home: string;
  cluster: string;
  password: string;
  passwordFile: string;
  log: string;
  keeper: string;
  identity: ServerIdentity;
}

/** Makes the home folder (0700) and the password (0600) where they are missing; never touches the mode of a folder it found. */
export function openFolder(wanted: string): DatabaseFolder {
  const path = resolve(wanted);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const home = realpathSync(path);
    const cluster = join(home, 'pg18');
    const identity = serverIdentity(home, cluster);
    const passwordFile = join(home, 'pg18.password');
    const password = readOrMakePassword(passwordFile, cluster, identity);
    return {
      home,
      cluster,
      password,
      passwordFile,
      identity,
      log: join(home, 'pg18.log'),
      keeper: join(home, 'pg18.keeper'),
    };
  } catch (error) {
    throw error instanceof EmbeddedPostgresError ? error : folderRefusal(path, error);
  }
}

function readOrMakePassword(file: string, cluster: string, identity: ServerIdentity): string {
  const found = readIfThere(file)?.trim();
  if (found) return found;
  if (readIfThere(join(cluster, 'PG_VERSION'))) {
    throw new EmbeddedPostgresError(
      `The password of the embedded database, ${file}, is gone; restore that file from a backup, ` +
        `or move ${cluster} away to begin with an empty database.`,
    );
  }
  // Written aside and linked, so that of two starts at once both end up with the same, whole password.
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
    identity.own(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}

export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
