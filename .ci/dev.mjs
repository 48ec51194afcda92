// `npm run dev`: API and worker begin again when a source of theirs changes, the browser client is exchanged in place by
// Vite, and PostgreSQL with the demo runs on meanwhile. Reads the same environment as `npm start`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, watch } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createServer } from 'vite';
import { folders, isSource, outputOf, root, sourceFiles, transpile } from './transpile.mjs';

/** Apart from dist/, so that `npm start` does not take half of a change for a build. */
const target = join(root, '.cache', 'dev');
const env = { ...process.env };
const port = (env.PORT ||= '3000');
const webPort = Number(env.WEB_PORT || 5173);
const address = `http://127.0.0.1:${webPort}`;
/** Links in mail and in the terminal lead to the client that is worked on. */
env.REDRESS_PUBLIC_URL ||= address;
/** An editor writes a file in several steps, a branch changes many. */
const PAUSE_MS = 80;
/** Longer than a stop takes while nothing hangs. */
const PATIENCE_MS = 2000;

let server;
let stopping = false;

rmSync(target, { recursive: true, force: true });
await Promise.all(sourceFiles().map((file) => transpile(file, target)));
const database = await keepDatabase();
const vite = await createServer({
  root: join(root, 'web'),
  configFile: join(root, 'web', 'vite.config.mts'),
  clearScreen: false,
  server: { host: '127.0.0.1', port: webPort, strictPort: true, proxy: proxied() },
});
await vite.listen();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());
startServer();
watchSources();

/** Started here, so that it outlives each server; they find it running and leave it so. */
async function keepDatabase() {
  if (env.DATABASE_URL) return { stop: async () => undefined };
  const built = createRequire(join(target, 'x.js'));
  const { startEmbeddedPostgres } = built('./src/platform/embedded-postgres/embedded-postgres.js');
  return startEmbeddedPostgres({ home: env.REDRESS_HOME || join(root, '.redress') });
}

/** What the server answers itself in production, where it serves the client as well. */
function proxied() {
  const to = { target: `http://127.0.0.1:${port}` };
  return { '^/(api|health|metrics|problems|reminders|calendar/feeds)(/|$|\\?)': to };
}

function startServer() {
  const { start } = createRequire(import.meta.url)('../package.json').scripts;
  const flags = start.split(' ').slice(1, -1);
  const script = join(target, 'src', 'main.js');
  const child = spawn(process.execPath, ['--enable-source-maps', ...inspecting(), ...flags, script], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  child.once('exit', (code) => {
    if (child === server && code) say('The server ended; it begins again with the next change.');
  });
  server = child;
}

/** For a debugger: `npm run dev -- --inspect`. */
function inspecting() {
  return process.argv.slice(2).filter((given) => given.startsWith('--inspect'));
}

async function stopServer() {
  const child = server;
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(impatience);
}

function watchSources() {
  const changed = new Set();
  let timer;
  let running = Promise.resolve();
  for (const folder of folders) {
    watch(join(root, folder), { recursive: true }, (_event, name) => {
      if (name === null || !isSource(name)) return;
      changed.add(join(folder, name));
      clearTimeout(timer);
      timer = setTimeout(() => {
        const files = [...changed];
        changed.clear();
        running = running.then(() => restart(files));
      }, PAUSE_MS);
    });
  }
}

async function restart(files) {
  if (stopping) return;
  const begin = performance.now();
  try {
    await Promise.all(files.map((file) => refresh(file)));
  } catch (failure) {
    say(failure.message);
    return;
  }
  await stopServer();
  if (stopping) return;
  startServer();
  await untilReady();
  say(`${files.join(', ')}: running again after ${((performance.now() - begin) / 1000).toFixed(1)} s.`);
}

async function refresh(file) {
  if (existsSync(join(root, file))) return transpile(file, target);
  rmSync(outputOf(file, target), { force: true });
}

async function untilReady() {
  const child = server;
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function stop() {
  stopping = true;
  await stopServer();
  await vite.close();
  await database.stop();
  process.exit(0);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
