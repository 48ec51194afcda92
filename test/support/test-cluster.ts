import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { EmbeddedPostgres } from '../../src/platform/embedded-postgres/embedded-postgres.js';
import { readIfThere } from '../../src/platform/embedded-postgres/folder.js';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/embedded-postgres.js';
import { keep, takeKept } from './kept-cluster.js';
import { isAlive, isServerOf, readPostmaster, signal } from '../../src/platform/embedded-postgres/postmaster.js';

export const TEMPLATE = 'redress_template';
const PREFIX = 'redress-test-';

const APP_PASSWORD = 'app-password-of-the-tests';

interface TestCluster {
  adminUrl: string;
  /** The login of the application, in the template. */
  appUrl: string;
}

// Setup and teardown are two modules to Jest, loaded apart; the process is what they share.
const shared = globalThis as { closeRedressTestCluster?: () => Promise<void> };

/** TEST_DATABASE_URL (a login that may create roles and databases), or a throw-away embedded cluster. */
export async function openTestCluster(): Promise<TestCluster> {
  const given = process.env.TEST_DATABASE_URL;
  const adminUrl = given || (await startThrowAway());
  if (given) await makeTemplate(given);
  const appUrl = new URL(databaseUrl(adminUrl, TEMPLATE));
  appUrl.username = 'redress_login';
  appUrl.password = APP_PASSWORD;
  return { adminUrl, appUrl: appUrl.href };
}

export async function closeTestCluster(): Promise<void> {
  await shared.closeRedressTestCluster?.();
}

/** Migrating takes seconds, so a cluster is kept for as long as what it was made from stays the same. */
async function startThrowAway(): Promise<string> {
  sweepAbandoned();
  const home = mkdtempSync(join(tmpdir(), PREFIX));
  const start = () => startEmbeddedPostgres({ home, throwAway: true });
  if (!takeKept(home)) {
    await start().then(migrateAndStop);
    keep(home);
  }
  const postgres = await start();
  shared.closeRedressTestCluster = async () => {
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return postgres.adminUrl;
}

async function migrateAndStop(postgres: EmbeddedPostgres): Promise<void> {
  await makeTemplate(postgres.adminUrl).finally(() => postgres.stop());
}

async function makeTemplate(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${TEMPLATE} with (force)`);
    await client.query(`create database ${TEMPLATE} template template0 encoding 'UTF8'`);
  } finally {
    await client.end();
  }
  // Loaded only here: it brings TypeORM, which a run on a kept cluster does not need before its tests.
  const { prepare } = await import('../../src/start/prepare.js');
  await prepare(databaseUrl(adminUrl, TEMPLATE), APP_PASSWORD);
}

export function databaseUrl(clusterUrl: string, name: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** A run that was killed leaves its cluster running. */
function sweepAbandoned(): void {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const home = join(tmpdir(), name);
    const keeper = Number(readIfThere(join(home, 'pg18.keeper')));
    if (!keeper || isAlive(keeper)) continue;
    const cluster = join(home, 'pg18');
    const server = readPostmaster(cluster);
    if (server && isServerOf(server.pid, cluster)) signal(server.pid, 'SIGQUIT');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
