import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../src/platform/embedded-postgres/free-port.js';

export interface TestRedis {
  url: string;
  stop(): Promise<void>;
}

const hasServer = (): boolean => spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * A suite that needs Redis: `REDIS_URL`, or `redis-server` on the PATH. Without either the suite is reported as skipped,
 * with a line that says so; on a CI machine (`CI=true`) that is a failure.
 */
export function describeWithRedis(name: string, suite: () => void): void {
  if (process.env.REDIS_URL || hasServer()) {
    describe(name, suite);
    return;
  }
  const missing = `"${name}" was not run: it needs redis-server on the PATH, or REDIS_URL.`;
  if (process.env.CI === 'true') {
    describe(name, () => {
      it('has a Redis to run on', () => {
        throw new Error(missing);
      });
    });
    return;
  }
  process.stderr.write(`${missing}\n`);
  describe.skip(name, suite);
}

/** The Redis of `REDIS_URL`, or one of its own that keeps nothing. */
export async function startRedis(): Promise<TestRedis> {
  if (process.env.REDIS_URL) return { url: process.env.REDIS_URL, stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'redress-redis-'));
  const port = await freePort(46_379 + 100 * Number(process.env.JEST_WORKER_ID ?? 0));
  const server = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--maxmemory-policy', 'noeviction', '--dir', folder],
    { stdio: 'ignore' },
  );
  const ended = once(server, 'exit');
  const killWithNode = () => void server.kill('SIGKILL');
  process.once('exit', killWithNode);
  while (!(await listens(port))) {
    if (server.exitCode !== null) throw new Error(`redis-server ended with code ${server.exitCode} on port ${port}.`);
    await pause(20);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      process.removeListener('exit', killWithNode);
      server.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
    socket.once('connect', () => socket.destroy());
  });
}
