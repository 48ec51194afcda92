import { migrations } from '../../migrations/all.js';
import { loadReference } from '../../seeds/reference/load.js';
import { prepareDatabase } from '../platform/db/prepare-database.js';

/** The role every api and worker process works as; it owns nothing. */
const LOGIN = 'redress_login';

/**
 * Makes the database ready and says by which address api and worker reach it.
 *
 * @param appPassword when given, `redress_login` gets it and the address is that login's; otherwise the same login is
 *   used, which then works as the role redress_app
 * @param withQueue false in an API process, which never loads the queue; a worker or `npm run migrate` prepares it
 */
export async function prepare(adminUrl: string, appPassword?: string, withQueue = true): Promise<{ appUrl: string }> {
  await prepareDatabase(adminUrl, { appPassword, migrations, loadReference, withQueue });
  if (appPassword === undefined) return { appUrl: adminUrl };
  const appUrl = new URL(adminUrl);
  appUrl.username = LOGIN;
  appUrl.password = encodeURIComponent(appPassword);
  return { appUrl: appUrl.href };
}
