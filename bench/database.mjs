// One durable embedded PostgreSQL with two databases of the same content: `redress` as Redress made it, and `bare`, a copy
// without policies and triggers, so that the bare server pays for neither and writes its history itself.
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { fill } from './fill.mjs';

const APP_PASSWORD = 'password of the bench';

/**
 * @param home a folder to keep and use again; without one everything is thrown away afterwards
 * @param firms among which the files are divided
 * @param copies who needs a database: `bare` is asked by the bare server only
 */
export async function openDatabase({ dist, cases, home, firms = 20, copies = ['redress', 'bare'] }) {
  const built = createRequire(join(dist, 'x.js'));
  const { startEmbeddedPostgres } = built('./src/platform/embedded-postgres/embedded-postgres.js');
  const { prepare } = built('./src/start/prepare.js');
  const folder = home ?? mkdtempSync(join(tmpdir(), 'redress-bench-'));
  mkdirSync(folder, { recursive: true });
  const postgres = await startEmbeddedPostgres({ home: folder });
  const urlOf = (name) => postgres.adminUrl.replace(/\/[^/]*$/, `/${name}`);
  const stop = async () => {
    await postgres.stop();
    if (!home) rmSync(folder, { recursive: true, force: true });
  };
  try {
    if (!(await isFilled(postgres.adminUrl))) await make(postgres.adminUrl, urlOf, prepare, { cases, firms });
    await copyFilled(postgres.adminUrl, urlOf, copies);
    const { appUrl } = await prepare(urlOf('redress'), APP_PASSWORD);
    const [{ tokens, took }] = await query(postgres.adminUrl, 'select tokens, took from bench');
    const [{ pid }] = await query(postgres.adminUrl, `select pg_read_file('postmaster.pid') as pid`);
    const urls = { appUrl, bareUrl: urlOf('bare'), adminUrl: urlOf('redress') };
    return { folder, ...urls, tokens, took, pid: Number.parseInt(pid), stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

export async function query(url, text, values) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

async function isFilled(adminUrl) {
  const [{ filled }] = await query(adminUrl, `select to_regclass('public.bench') is not null as filled`);
  return filled;
}

/** Fills `filled`, which is then only copied. */
async function make(adminUrl, urlOf, prepare, { cases, firms }) {
  const begin = performance.now();
  await query(adminUrl, 'drop database if exists filled');
  await query(adminUrl, 'create database filled template template0');
  await prepare(urlOf('filled'), APP_PASSWORD);
  const client = new pg.Client({ connectionString: urlOf('filled') });
  await client.connect();
  const tokens = await fill(client, cases, firms).finally(() => client.end());
  await query(urlOf('filled'), 'vacuum (analyze)');
  await query(adminUrl, 'create table bench (tokens text[], took double precision)');
  await query(adminUrl, 'insert into bench values ($1, $2)', [tokens, (performance.now() - begin) / 1000]);
}

async function copyFilled(adminUrl, urlOf, copies) {
  for (const name of copies) {
    await query(adminUrl, `drop database if exists ${name} with (force)`);
    await query(adminUrl, `create database ${name} template filled strategy file_copy`);
  }
  if (copies.includes('bare')) await query(urlOf('bare'), strip);
  await query(adminUrl, 'checkpoint');
}

const strip = `do $do$
  declare
    t record;
  begin
    for t in select c.oid::regclass as name from pg_class c where c.relkind = 'r'
        and c.relnamespace in ('redress'::regnamespace, 'history'::regnamespace) loop
      execute format('alter table %s disable trigger user', t.name);
      execute format('alter table %s no force row level security', t.name);
      execute format('alter table %s disable row level security', t.name);
    end loop;
  end $do$`;
