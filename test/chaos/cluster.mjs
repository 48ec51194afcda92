// The product's own embedded PostgreSQL, with its usual settings, and a prepared database to copy for each fault.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
const TEMPLATE = 'template_of_chaos';
const prefix = join(tmpdir(), 'redress-chaos-');

const embedded = () => built('./src/platform/embedded-postgres/embedded-postgres.js').startEmbeddedPostgres;
const urlIn = (url, more) => Object.assign(new URL(url), more).href;

/** A folder with a prepared database and a key, which nothing runs on: clusters begin as copies of it. */
export async function makeMould() {
  const home = mkdtempSync(prefix);
  const postgres = await embedded()({ home, port: await freePort() });
  await query(postgres.adminUrl, `create database ${TEMPLATE} template template0`);
  await built('./src/start/prepare.js').prepare(urlIn(postgres.adminUrl, { pathname: `/${TEMPLATE}` }), PASSWORD);
  await postgres.stop();
  writeFileSync(join(home, 'key'), `redress-key-1:${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  return { home, stop: () => rmSync(home, { recursive: true, force: true }) };
}

/**
 * @param faked whether it lives in a time of its own, which `cluster.clock` sets
 * @param home a folder to fill, where the fault is about its disk
 */
export async function startCluster(mould, { faked = false, home = mkdtempSync(prefix) } = {}) {
  mkdirSync(home, { recursive: true });
  const copied = spawnSync('cp', ['-a', `${mould.home}/.`, home]);
  if (copied.status !== 0) throw new Error(`The prepared database cannot be copied: ${copied.stderr}`);
  const clock = faked ? fakeClock(home) : { now: Date.now, environment: {} };
  // A port of its own, which no other cluster takes while this one is killed and started again.
  const port = await freePort();
  const launch = () => inside(clock.environment, () => embedded()({ home, port }));
  let postgres = await launch();
  const ask = (text) => query(postgres.adminUrl, text);

  return {
    home,
    keyFile: join(home, 'key'),
    clock,
    async database(name) {
      await ask(`create database ${name} template ${TEMPLATE} strategy file_copy`);
      const adminUrl = urlIn(postgres.adminUrl, { pathname: `/${name}` });
      return {
        adminUrl,
        appUrl: urlIn(adminUrl, { username: 'redress_login', password: PASSWORD }),
        /** Backups as a copy of all its files; nobody may be connected. */
        backUp: () => ask(`create database ${name}_kept template ${name} strategy file_copy`),
        async restore() {
          await ask(`drop database ${name} with (force)`);
          await ask(`alter database ${name}_kept rename to ${name}`);
        },
        drop: () => ask(`drop database if exists ${name} with (force)`),
      };
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
