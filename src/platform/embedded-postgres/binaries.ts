import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

const packagePlatform: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

/** The PostgreSQL 18 that npm installed for this machine, with its library links in place. */
export function findBinaries(): PostgresBinaries {
  const native = join(packageFolder(), 'native');
  linkLibraries(native);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`) };
}

function packageFolder(): string {
  const name = `@embedded-postgres/${packagePlatform[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return join(dirname(require.resolve(name)), '..');
  } catch {
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL for this machine (${name}) is not installed; run npm ci without --omit=optional, ` +
        'or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
}

/**
 * The package makes its `lib*.so` links in a postinstall script, which `npm ci --ignore-scripts` and npm's script
 * approval leave out; without them initdb fails with "libicui18n.so.60: cannot open shared object file".
 */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      // Another process starting at the same moment made it.
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new EmbeddedPostgresError(
        `The embedded PostgreSQL lacks the link ${link} and Redress may not make it; run npm rebuild as the owner of ` +
          'node_modules, or set DATABASE_URL to a PostgreSQL of your own.',
      );
    }
  }
}
