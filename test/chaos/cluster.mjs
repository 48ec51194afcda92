// The product's own embedded PostgreSQL, with its usual settings, and a prepared database to copy for each fault.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { fakeClock } from './faketime.mjs';
import { freePort } from './ports.mjs';

export const root = join(import.meta.dirname, '..', '..');
const built = createRequire(join(root, 'dist', 'x.js'));
/** The environment as it was, whatever is added to it while a cluster starts. */
export const plainEnvironment = { ...process.env };
const PASSWORD = 'password-of-the-chaos';

/** @param faked whether it lives in a time of its own, which `cluster.clock` sets */
export async function startCluster({ faked = false } = {}) {
  const { startEmbeddedPostgres } = built('./src/platform/embedded-postgres/embedded-postgres.js');
  const { prepare } = built('./src/start/prepare.js');
  const home = mkdtempSync(join(tmpdir(), 'redress-chaos-'));
  const clock = faked ? fakeClock(home) : { now: Date.now, environment: {} };
  // A port of its own, which no other cluster takes while this one is killed and started again.
  const port = await freePort();
  const launch = () => inside(clock.environment, () => startEmbeddedPostgres({ home, port }));
  let postgres = await launch();
  const urlOf = (name) => Object.assign(new URL(postgres.adminUrl), { pathname: `/${name}` }).href;
  const ask = (text) => query(postgres.adminUrl, text);
  await ask('create database template_of_chaos template template0');
  const { appUrl } = await prepare(urlOf('template_of_chaos'), PASSWORD);
  const keyFile = join(home, 'key');
  writeFileSync(keyFile, `redress-key-1:${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });

  return {
    home,
    keyFile,
    clock,
    async database(name) {
      await ask(`create database ${name} template template_of_chaos strategy file_copy`);
      const app = Object.assign(new URL(appUrl), { pathname: `/${name}` }).href;
      return { adminUrl: urlOf(name), appUrl: app, drop: () => ask(`drop database if exists ${name} with (force)`) };
    },
    /** Kills the postmaster itself; its children notice and end. */
    async kill() {
      const [{ file }] = await ask(`select pg_read_file('postmaster.pid') as file`);
      process.kill(Number.parseInt(file), 'SIGKILL');
    },
    restart: async () => void (postgres = await launch()),
    async stop() {
      await postgres.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export async function query(url, text, values) {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

let launching = Promise.resolve();

/** PostgreSQL is started with this process's environment, so one at a time is, and it does not stay there. */
function inside(environment, work) {
  const done = launching.then(async () => {
    Object.assign(process.env, environment);
    try {
      return await work();
    } finally {
      for (const name of Object.keys(environment)) delete process.env[name];
    }
  });
  launching = done.catch(() => undefined);
  return done;
}
