// The two servers as processes of their own.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openConnection, writeRequest } from './callers.mjs';

/** What `npm start` tells Node. BENCH_NODE_FLAGS adds to it, for example --cpu-prof. */
const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'));
const startOptions = scripts.start.split(' ').slice(1, -1);

/** A request that only a good token answers; the bare server has no /auth/me. */
const FIRST_REQUEST = '/outcomes/by-country';

export function startBare(database) {
  const script = join(import.meta.dirname, 'bare-server.mjs');
  return start([script], { DATABASE_URL: database.bareUrl }, database.tokens[0]);
}

/** Redress as built, with every guard on; only the limit of requests a minute is out of the way. */
export function startRedress(database, dist, role) {
  const keyFile = join(database.folder, 'bench-key');
  if (!existsSync(keyFile))
    writeFileSync(keyFile, `redress-key-1:${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  const environment = {
    DATABASE_URL: database.appUrl,
    REDRESS_ROLE: role,
    REDRESS_HOME: join(database.folder, 'home'),
    REDRESS_KEY_FILE: keyFile,
    REDRESS_RATE_LIMIT: '10000000',
    REDRESS_LOG_LEVEL: 'warn',
    REDRESS_DEMO: '0',
  };
  const extra = (process.env.BENCH_NODE_FLAGS ?? '').split(' ').filter(Boolean);
  return start([...startOptions, ...extra, join(dist, 'src', 'main.js')], environment, database.tokens[0]);
}

async function start(script, environment, token) {
  const port = await freePort();
  const begin = performance.now();
  const child = spawn(process.execPath, script, {
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  try {
    await firstAnswer(port, token, child);
  } catch (failure) {
    await stop();
    throw failure;
  }
  return { port, pid: child.pid, startSeconds: (performance.now() - begin) / 1000, stop };
}

/** Asks every 5 ms until the server answers, and answers 200. */
async function firstAnswer(port, token, child) {
  const request = writeRequest({ path: FIRST_REQUEST, token });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode} before it answered.`);
    const connection = await openConnection(port).catch(() => undefined);
    const answer = await connection?.send(request).catch(() => undefined);
    connection?.close();
    if (answer?.status === 200) return;
    if (answer) throw new Error(`The first request was answered ${answer.status}: ${answer.body}`);
    await pause(5);
  }
}

/** Outside the range from which the system itself gives out ports, so that nobody gets it in between. */
function freePort() {
  const port = 15_000 + Math.floor(Math.random() * 10_000);
  return new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(freePort()));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(port)));
  });
}
