import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Login {
  role: string;
  email: string;
  password: string;
}

export interface Server {
  url: string;
  /** Of the demo's first firm. */
  logins: Login[];
  /** Of a server without the demo: what the terminal prints for the first run. */
  setupToken?: string;
  stop(): Promise<void>;
}

const PATIENCE_MS = 120_000;

/** The built server as `npm start` runs it, on an embedded database that is thrown away. */
export async function startServer({ demo }: { demo: boolean }): Promise<Server> {
  const home = mkdtempSync(path.join(tmpdir(), 'redress-browser-'));
  const port = await freePort();
  const env = { ...process.env, REDRESS_HOME: home, PORT: String(port), REDRESS_DEMO: demo ? '1' : '0' };
  const child = spawn(process.execPath, ['dist/src/main.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  const ready = demo ? /auditor .*\n[\s\S]*auditor / : /one-time token: (\S+)/;
  const deadline = Date.now() + PATIENCE_MS;
  while (!ready.test(said)) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`The server did not start. It said:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url: `http://127.0.0.1:${port}`,
    logins: demo ? loginsIn(home) : [],
    setupToken: ready.exec(said)?.[1],
    stop,
  };
}

function loginsIn(home: string): Login[] {
  const { logins } = JSON.parse(readFileSync(path.join(home, 'demo-logins.json'), 'utf8')) as { logins: Login[] };
  return logins.slice(0, 5);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
