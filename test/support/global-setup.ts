import './resolve-ts.cjs';
import { openTestCluster } from './test-cluster.js';

/** One PostgreSQL for the whole run, migrated into a template that each test file clones. */
export default async function globalSetup(): Promise<void> {
  const { adminUrl, appUrl } = await openTestCluster();
  process.env.REDRESS_TEST_ADMIN_URL = adminUrl;
  process.env.REDRESS_TEST_APP_URL = appUrl;
}
