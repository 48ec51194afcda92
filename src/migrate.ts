import { SettingError } from './platform/config/settings.js';
import { prepare } from './start/prepare.js';
import { explainAndExit, say } from './start/terminal.js';

/** Prepares a production database with a login that may create roles; api and worker then use redress_login. */
async function migrate(): Promise<void> {
  const { DATABASE_URL, REDRESS_APP_PASSWORD } = process.env;
  if (!DATABASE_URL) throw new SettingError('DATABASE_URL is empty; give a login that may create roles and schemas.');
  if (!REDRESS_APP_PASSWORD) {
    throw new SettingError('REDRESS_APP_PASSWORD is empty; give the password that api and worker log in with.');
  }
  await prepare(DATABASE_URL, REDRESS_APP_PASSWORD);
  say('The database is ready.');
}

migrate().catch(explainAndExit);
