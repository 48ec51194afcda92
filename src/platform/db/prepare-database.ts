import { Client } from 'pg';
import { prepareQueue } from '../queue/prepare-queue.js';
import { createDataSource } from './data-source.js';

/** A database that Redress cannot use; the message is the one sentence the person at the terminal gets. */
export class DatabaseUnusable extends Error {}

const OLDEST_VERSION = 150_000;

interface Options {
  /** Password of the login `redress_login`, which may do what redress_app may and nothing else. */
  appPassword?: string;
  migrations: (new () => object)[];
  /** Loads what every firm reads and none owns; run as the owner, repeatable. */
  loadReference(client: Client): Promise<void>;
  /** Whether BullMQ's tables are made too. */
  withQueue: boolean;
}

/**
 * Makes a database ready: roles, migrations, reference data. Safe to run again, and at the same time as another process.
 *
 * @param adminUrl a login that may create roles and the database's schemas
 * @throws DatabaseUnusable when it cannot be reached, is older than PostgreSQL 15, or the login may not do this
 */
export async function prepareDatabase(adminUrl: string, options: Options): Promise<void> {
  const client = await connect(adminUrl);
  try {
    await requireVersion(client);
    // Two processes starting at once take turns.
    await client.query('select pg_advisory_lock(725119)');
    await createRoles(client, options.appPassword);
    await migrate(adminUrl, options.migrations);
    await client.query('set role redress_owner');
    await options.loadReference(client);
    if (options.withQueue) await prepareQueue(client);
  } catch (failure) {
    throw unusable(adminUrl, failure);
  } finally {
    await client.end();
  }
}

/** @throws DatabaseUnusable with the reason in one sentence; the password never appears */
export async function connect(url: string): Promise<Client> {
  try {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'redress' });
    await client.connect();
    return client;
  } catch (failure) {
    throw unusable(url, failure);
  }
}

function unusable(url: string, failure: unknown): DatabaseUnusable {
  if (failure instanceof DatabaseUnusable) return failure;
  const reason = failure instanceof Error ? failure.message || String(failure) : String(failure);
  return new DatabaseUnusable(
    `The database at ${withoutSecrets(url)} cannot be used: ${reason.replace(/\.$/, '')}. Check DATABASE_URL.`,
  );
}

function withoutSecrets(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}${port && `:${port}`}${pathname}`;
  } catch {
    return 'DATABASE_URL, which is not a postgres:// address';
  }
}

async function requireVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: number; name: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
  );
  const [{ number, name }] = rows as [{ number: number; name: string }];
  if (number < OLDEST_VERSION) {
    throw new DatabaseUnusable(
      `PostgreSQL ${name} is too old: Redress needs 15 or newer. Upgrade it, or point DATABASE_URL elsewhere.`,
    );
  }
}

async function createRoles(client: Client, appPassword?: string): Promise<void> {
  for (const role of ['redress_owner', 'redress_app', 'redress_finder']) {
    await client.query(`do $do$ begin
      if not exists (select 1 from pg_roles where rolname = '${role}') then
        create role ${role} nologin nosuperuser nocreatedb nocreaterole noinherit;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $do$`);
  }
  await client.query('grant redress_owner, redress_app to current_user');
  await client.query('grant redress_finder to redress_owner');
  await client.query(`do $do$ begin
    execute format('grant create on database %I to redress_owner', current_database());
  end $do$`);
  await client.query('create schema if not exists platform authorization redress_owner');
  await client.query('create schema if not exists bullmq authorization redress_owner');
  if (appPassword !== undefined) await createLogin(client, appPassword);
}

/** The login of api and worker processes: a member of redress_app, owner of nothing. */
async function createLogin(client: Client, password: string): Promise<void> {
  await client.query(`do $do$ begin
    if not exists (select 1 from pg_roles where rolname = 'redress_login') then
      create role redress_login login nosuperuser nocreatedb nocreaterole in role redress_app;
    end if;
  exception when duplicate_object or unique_violation then null;
  end $do$`);
  await client.query(`alter role redress_login password ${client.escapeLiteral(password)}`);
}

async function migrate(adminUrl: string, migrations: (new () => object)[]): Promise<void> {
  const source = createDataSource({ url: adminUrl, role: 'redress_owner', migrations, poolSize: 1 });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}
