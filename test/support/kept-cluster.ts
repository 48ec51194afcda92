import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '..', '..');
const folder = join(root, '.cache', 'test-cluster');
/** Of so many branches, between which somebody goes back and forth. */
const MOST = 3;
const PARTS = ['pg18', 'pg18.password'];

/** What a kept cluster was made from: each file with the hash of its text. */
type Origin = Record<string, string>;

/**
 * Copies into `home` the migrated cluster that an earlier run kept, if the files it was made from have not changed.
 *
 * @returns whether there was one
 */
export function takeKept(home: string): boolean {
  const kept = keptNames().find((name) => isFresh(originOf(name)));
  if (kept === undefined) return false;
  try {
    copyParts(join(folder, kept), home);
    return true;
  } catch {
    // Another run just replaced it; a cluster can always be made.
    for (const part of PARTS) rmSync(join(home, part), { recursive: true, force: true });
    return false;
  }
}

/** Keeps the stopped cluster of `home` for later runs. It was made by whatever source files this process has loaded. */
export function keep(home: string): void {
  if (process.platform === 'win32') return;
  const files = [...loadedSources(), 'package-lock.json'].toSorted();
  const origin: Origin = Object.fromEntries(files.map((file) => [file, hashOf(file)]));
  const name = createHash('sha256').update(JSON.stringify(origin)).digest('hex').slice(0, 16);
  const draft = join(folder, `draft-${process.pid}-${randomBytes(4).toString('hex')}`);
  mkdirSync(draft, { recursive: true });
  copyParts(home, draft);
  writeFileSync(join(draft, 'origin.json'), JSON.stringify(origin, null, 2));
  try {
    renameSync(draft, join(folder, name));
  } catch {
    // Two first runs at once: the other has kept the same.
    rmSync(draft, { recursive: true, force: true });
  }
  for (const old of keptNames().slice(MOST)) rmSync(join(folder, old), { recursive: true, force: true });
}

/** Newest first. */
function keptNames(): string[] {
  if (!existsSync(folder)) return [];
  const age = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return readdirSync(folder).toSorted((a, b) => age(b) - age(a));
}

function originOf(name: string): Origin | undefined {
  const file = join(folder, name, 'origin.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Origin) : undefined;
}

function isFresh(origin: Origin | undefined): boolean {
  return origin !== undefined && Object.entries(origin).every(([file, hash]) => hashOf(file) === hash);
}

function hashOf(file: string): string {
  const path = join(root, file);
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
}

function loadedSources(): string[] {
  return Object.keys(require.cache)
    .map((file) => relative(root, file))
    .filter((file) => /^(src|migrations|seeds)\b/.test(file));
}

/** By cp, which keeps the owner: PostgreSQL runs as nobody where the tests run as root. */
function copyParts(from: string, to: string): void {
  execFileSync('cp', ['-a', ...PARTS.map((part) => join(from, part)), to], { stdio: 'ignore' });
}
