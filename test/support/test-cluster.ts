import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { readIfThere } from '../../src/platform/embedded-postgres/folder.js';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/embedded-postgres.js';
import { isAlive, isServerOf, readPostmaster, signal } from '../../src/platform/embedded-postgres/postmaster.js';

export const TEMPLATE = 'redress_template';
const PREFIX = 'redress-test-';

interface TestCluster {
  adminUrl: string;
  /** @returns the address of a new, empty template database */
  makeTemplate(): Promise<string>;
}

// Setup and teardown are two modules to Jest, loaded apart; the process is what they share.
const shared = globalThis as { closeRedressTestCluster?: () => Promise<void> };

/** TEST_DATABASE_URL (a login that may create roles and databases), or a throw-away embedded cluster. */
export async function openTestCluster(): Promise<TestCluster> {
  const adminUrl = process.env.TEST_DATABASE_URL || (await startThrowAway());
  return { adminUrl, makeTemplate: () => makeTemplate(adminUrl) };
}

export async function closeTestCluster(): Promise<void> {
  await shared.closeRedressTestCluster?.();
}

async function startThrowAway(): Promise<string> {
  sweepAbandoned();
  const home = mkdtempSync(join(tmpdir(), PREFIX));
  const postgres = await startEmbeddedPostgres({ home, throwAway: true });
  shared.closeRedressTestCluster = async () => {
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return postgres.adminUrl;
}

async function makeTemplate(adminUrl: string): Promise<string> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${TEMPLATE} with (force)`);
    await client.query(`create database ${TEMPLATE} template template0 encoding 'UTF8'`);
  } finally {
    await client.end();
  }
  return databaseUrl(adminUrl, TEMPLATE);
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
