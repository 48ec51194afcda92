import { createApplication } from '../application.js';
import { readSettings } from '../platform/config/settings.js';
import type { Settings } from '../platform/config/settings.js';
import { openDatabase } from './database.js';
import type { OpenedDatabase } from './database.js';
import { DemoError, dropDemo } from './demo-database.js';
import { isDemoWanted, loginLines, maybeLoadDemo } from './demo.js';
import { closePlatform, openPlatform } from './open-platform.js';
import { explainAndExit, say } from './terminal.js';

/** `npm run demo:reset`: the demo as on its first day, with its days counted from today and with new passwords. */
async function resetDemo(settings: Settings): Promise<void> {
  if (!isDemoWanted(settings)) {
    throw new DemoError(
      'The demo lives in the embedded database only; leave DATABASE_URL unset, NODE_ENV other than production and REDRESS_DEMO other than 0.',
    );
  }
  await dropDemo(settings);
  const database = await openDatabase(settings);
  try {
    await load(settings, database);
  } finally {
    await database.stop();
  }
}

async function load(settings: Settings, database: OpenedDatabase): Promise<void> {
  const platform = await openPlatform({ settings, appUrl: database.appUrl, mayCreateKey: database.isNew });
  const app = await createApplication(platform);
  try {
    const logins = await maybeLoadDemo(app, platform, database);
    if (logins) loginLines(logins, settings.home).forEach(say);
  } finally {
    await app.close();
    await closePlatform(platform);
  }
}

resetDemo(readSettings(process.env)).catch(explainAndExit);
