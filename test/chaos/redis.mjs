// A Redis of its own, which keeps nothing and can be killed and come back empty.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { plainEnvironment } from './cluster.mjs';
import { freePort } from './ports.mjs';

export const hasRedis = () => spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

export async function startRedis() {
  const folder = mkdtempSync(join(tmpdir(), 'redress-chaos-redis-'));
  const port = await freePort();
  let server;
  async function start() {
    const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--maxmemory-policy', 'noeviction'];
    server = spawn('redis-server', [...options, '--dir', folder], { stdio: 'ignore', env: plainEnvironment });
    while (!(await listens(port))) {
      if (server.exitCode !== null) throw new Error(`redis-server ended with code ${server.exitCode}.`);
      await pause(20);
    }
  }
  async function kill() {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  }
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    kill,
    async ask(question) {
      const client = new Redis(`redis://127.0.0.1:${port}`);
      return question(client).finally(() => client.disconnect());
    },
    async stop() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listens(port) {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1', () => (socket.destroy(), answer(true)));
    socket.once('error', () => answer(false));
  });
}
