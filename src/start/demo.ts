import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DemoLogins } from '../../seeds/demo/load-demo.js';
import type { Settings } from '../platform/config/settings.js';
import { connect } from '../platform/db/prepare-database.js';
import { readIfThere } from '../platform/embedded-postgres/folder.js';
import type { Platform } from '../platform/platform.module.js';
import { writeAtomically } from '../platform/storage/atomic-write.js';
import type { OpenedDatabase } from './database.js';
import { DEMO_LOCK, DemoError, halfDemoMark } from './demo-database.js';
import { say } from './terminal.js';

const loginsFile = (home: string): string => path.join(home, 'demo-logins.json');

/** Whether the settings leave room for a demo: nothing is configured, and it is not declined. */
export function isDemoWanted({ databaseUrl, production, demoWanted }: Settings): boolean {
  return databaseUrl === undefined && !production && demoWanted;
}

/**
 * Loads the demo into an embedded database without a firm, before anybody can reach it, and gives its logins; they are
 * read back at later starts. Two processes starting at once take turns. Undefined while the data are not the demo's.
 *
 * @throws DemoError when another start broke off in the middle of it
 */
export async function maybeLoadDemo(
  app: NestFastifyApplication,
  platform: Platform,
  { appUrl, isNew, embedded }: OpenedDatabase,
): Promise<DemoLogins | undefined> {
  const { settings } = platform;
  if (!embedded || settings.databaseUrl !== undefined) return undefined;
  const wanted = isDemoWanted(settings);
  if (!isNew) return wanted ? readDemoLogins(settings) : undefined;
  // Logins of a database that is gone open nothing.
  await rm(loginsFile(settings.home), { force: true });
  return wanted ? loadInTurn(app, platform, appUrl) : undefined;
}

async function loadInTurn(
  app: NestFastifyApplication,
  platform: Platform,
  appUrl: string,
): Promise<DemoLogins | undefined> {
  const { settings } = platform;
  const client = await connect(appUrl);
  // A stop in the middle ends this connection too.
  client.on('error', () => undefined);
  try {
    await client.query('select pg_advisory_lock($1)', [DEMO_LOCK]);
    const { rows } = await client.query<{ has: boolean }>('select platform.has_firm() as has');
    if (rows[0]?.has) return await loadedMeanwhile(settings);
    say('Loading the demo: two practices with invented people. Once, a few seconds.');
    await writeAtomically(
      halfDemoMark(settings),
      'A demo is being loaded. Redress removes this file when it is whole.\n',
    );
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const { loadDemo } = await import('../../seeds/demo/load-demo.js');
    const logins = await loadDemo(app, platform);
    await keepLogins(settings, logins);
    await rm(halfDemoMark(settings), { force: true });
    return logins;
  } finally {
    await client.end();
  }
}

async function loadedMeanwhile(settings: Settings): Promise<DemoLogins | undefined> {
  if (readIfThere(halfDemoMark(settings)) !== undefined) {
    throw new DemoError('Another start broke off while it loaded the demo; start again to load it anew.');
  }
  return readDemoLogins(settings);
}

/** The logins kept at the load; their address follows the settings. Undefined when no demo was loaded here. */
async function readDemoLogins(settings: Settings): Promise<DemoLogins | undefined> {
  const text = readIfThere(loginsFile(settings.home));
  if (text === undefined) return undefined;
  const kept = JSON.parse(text) as DemoLogins;
  if (kept.url === settings.publicUrl) return kept;
  const moved = { ...kept, url: settings.publicUrl };
  await keepLogins(settings, moved);
  return moved;
}

function keepLogins({ home }: Settings, logins: DemoLogins): Promise<void> {
  return writeAtomically(loginsFile(home), `${JSON.stringify(logins, null, 2)}\n`);
}

/** What the terminal shows of the demo. */
export function loginLines({ logins }: DemoLogins, home: string): string[] {
  const lines = logins.flatMap(({ firm, role, email, password }, index) => [
    ...(firm === logins[index - 1]?.firm ? [] : [`  ${firm}`]),
    `    ${role.padEnd(11)}${email.padEnd(32)}${password}`,
  ]);
  return [`Demo logins (also in ${loginsFile(home)}; all people are invented):`, ...lines];
}
