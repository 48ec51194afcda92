import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** `nobody` on Linux: initdb wants its uid to exist in /etc/passwd, and this one does everywhere. */
const NOBODY = 65534;
const inUserNamespace = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'];

/** As whom the server runs. PostgreSQL refuses root. */
export interface ServerIdentity {
  spawn(command: string, args: string[], options: SpawnOptions): ChildProcess;
  /** Hands over a file that this process made and the server must read or write. */
  own(file: string): void;
}

/**
 * An ordinary user runs it as itself. Root runs it as the owner of the folder, or, when that is root too, in a user
 * namespace where it is `nobody` inside and root on the disk: nothing is chowned and a checkout under a folder only
 * root can enter works. Containers that refuse namespaces get plain `nobody`, who then owns the home folder.
 */
export function serverIdentity(home: string, cluster: string): ServerIdentity {
  if (process.getuid?.() !== 0) return { spawn, own: () => undefined };
  const { uid, gid } = statSync(cluster, { throwIfNoEntry: false }) ?? statSync(home);
  if (uid !== 0) return asUser(uid, gid);
  if (spawnSync('unshare', [...inUserNamespace, 'true'], { stdio: 'ignore' }).status === 0) {
    return {
      // unshare becomes the server (exec), so the pid is the server's, the same inside and outside.
      spawn: (command, args, options) => spawn('unshare', [...inUserNamespace, command, ...args], options),
      own: () => undefined,
    };
  }
  chownSync(home, NOBODY, NOBODY);
  return asUser(NOBODY, NOBODY);
}

function asUser(uid: number, gid: number): ServerIdentity {
  return {
    spawn: (command, args, options) => spawn(command, args, { ...options, uid, gid }),
    own: (file) => chownSync(file, uid, gid),
  };
}

/** Root cannot tell by looking whether the server's identity reaches a path, so it tries. */
export async function requireReach(identity: ServerIdentity, postgres: string, home: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  for (const [command, args, path] of [
    [postgres, ['--version'], postgres],
    ['ls', [home], home],
  ] as const) {
    const status = await new Promise((done) =>
      identity
        .spawn(command, [...args], { stdio: 'ignore', cwd: '/' })
        .once('error', () => done(-1))
        .once('exit', done),
    );
    if (status === 0) continue;
    throw new EmbeddedPostgresError(
      `PostgreSQL refuses to run as root, and the user it would run as instead cannot reach ${path}; ` +
        'start Redress as an ordinary user, put it in a folder others may enter, or set DATABASE_URL.',
    );
  }
}
