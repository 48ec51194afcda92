import './resolve-ts.cjs';
import { prepare } from '../../src/start/prepare.js';
import { openTestCluster } from './test-cluster.js';

const APP_PASSWORD = 'app-password-of-the-tests';

/** One PostgreSQL for the whole run, migrated once into a template that each test file clones. */
export default async function globalSetup(): Promise<void> {
  const cluster = await openTestCluster();
  const { appUrl } = await prepare(await cluster.makeTemplate(), APP_PASSWORD);
  process.env.REDRESS_TEST_ADMIN_URL = cluster.adminUrl;
  process.env.REDRESS_TEST_APP_URL = appUrl;
}
