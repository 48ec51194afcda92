import '../../support/resolve-ts.cjs';
import { execFileSync } from 'node:child_process';
import { startServer, type Server } from './server.js';

declare global {
  var browserTestServer: Server | undefined;
}

/** One server with the demo for all journeys; the build is made when the sources changed. */
export default async function globalSetup(): Promise<void> {
  execFileSync(process.execPath, ['.ci/build-if-stale.mjs'], { stdio: 'inherit' });
  const server = await startServer({ demo: true });
  globalThis.browserTestServer = server;
  process.env.REDRESS_BROWSER_URL = server.url;
  process.env.REDRESS_BROWSER_LOGINS = JSON.stringify(server.logins);
}
