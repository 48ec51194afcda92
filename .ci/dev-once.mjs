// Whether `npm run dev` works: it starts, serves the client with the API behind it, and runs again after a change.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './transpile.mjs';

const PATIENCE_MS = 180_000;

const home = mkdtempSync(join(tmpdir(), 'redress-dev-'));
const [port, webPort] = [await freePort(), await freePort()];
const env = { ...process.env, PORT: String(port), WEB_PORT: String(webPort), REDRESS_HOME: home, REDRESS_DEMO: '0' };
const dev = spawn(process.execPath, [join(root, '.ci', 'dev.mjs')], {
  cwd: root,
  env,
  stdio: ['ignore', 'pipe', 'pipe'],
});
const ended = once(dev, 'exit');
let said = '';
for (const stream of [dev.stdout, dev.stderr]) stream.on('data', (chunk) => (said += chunk));
try {
  await until('ready', () => answers('/health/ready', 'ok'));
  if (!(await answers('/', '/src/main.tsx'))) throw new Error('The client is not served from its sources.');
  // As an editor that saves a file without changing it.
  utimesSync(join(root, 'src', 'main.ts'), new Date(), new Date());
  await until('running again', () => /main\.ts: running again after/.test(said));
  await until('ready again', () => answers('/health/ready', 'ok'));
  process.stdout.write(`${/.*running again.*/.exec(said)[0]}\n`);
} finally {
  dev.kill('SIGTERM');
  await ended;
  rmSync(home, { recursive: true, force: true });
}

async function answers(path, text) {
  const headers = { accept: 'text/html, application/json' };
  const answer = await fetch(`http://127.0.0.1:${webPort}${path}`, { headers }).catch(() => undefined);
  return answer?.status === 200 && (await answer.text()).includes(text);
}

async function until(what, holds) {
  const last = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (dev.exitCode !== null || Date.now() > last) throw new Error(`npm run dev is not ${what}. It said:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}
