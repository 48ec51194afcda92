import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { transformFileSync } from '@swc/core';

const root = resolve(__dirname, '..', '..');
const source = join(root, 'src', 'platform', 'embedded-postgres');

const program = `
const { startEmbeddedPostgres } = require('./embedded-postgres.js');
startEmbeddedPostgres(JSON.parse(process.argv[2])).then(
  (db) => {
    console.log(JSON.stringify({ port: db.port, adminUrl: db.adminUrl, freshlyCreated: db.freshlyCreated, adopted: db.adopted }));
    process.stdin.once('data', () => db.stop().then(() => process.exit(0)));
  },
  (error) => { console.log(JSON.stringify({ refusal: error.message, name: error.name })); process.exit(1); },
);`;

/** The launcher compiled, with the few packages it needs, in a folder of its own: as if cloned and installed there. */
export function launcherCheckout(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(source).filter((file) => file.endsWith('.ts'))) {
    const { code } = transformFileSync(join(source, name), { cwd: root });
    writeFileSync(join(folder, basename(name, '.ts') + '.js'), code);
  }
  writeFileSync(join(folder, 'start.js'), program);
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}');
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  for (const name of ['pg', `@embedded-postgres/${platform}-${process.arch}`]) copyPackage(name, folder, new Set());
  return folder;
}

function copyPackage(name: string, folder: string, done: Set<string>): void {
  if (done.has(name)) return;
  done.add(name);
  const from = join(root, 'node_modules', name);
  const to = join(folder, 'node_modules', name);
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  const { dependencies = {} } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  for (const dependency of Object.keys(dependencies)) copyPackage(dependency, folder, done);
}

export interface LauncherAnswer {
  port: number;
  adminUrl: string;
  freshlyCreated: boolean;
  adopted: boolean;
  refusal?: string;
}

export interface LauncherProcess {
  child: ChildProcess;
  answer: LauncherAnswer;
  /** Asks for a clean stop and waits for the end of the process. */
  stop(): Promise<void>;
  /** kill -9 of the node process alone. */
  kill(): Promise<void>;
}

/** Runs the launcher in a node process of its own and waits for its answer. */
export async function runLauncher(
  checkout: string,
  options: object,
  as: { uid?: number; gid?: number; env?: NodeJS.ProcessEnv } = {},
): Promise<LauncherProcess> {
  const child = spawn(process.execPath, [join(checkout, 'start.js'), JSON.stringify({ throwAway: true, ...options })], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: checkout,
    ...as,
  });
  const ended = once(child, 'exit');
  // One that refused to start may be gone before it is asked to stop.
  child.stdin.on('error', () => undefined);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    child,
    answer: JSON.parse(line) as LauncherAnswer,
    stop: async () => {
      if (child.exitCode === null) child.stdin.write('stop\n');
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
