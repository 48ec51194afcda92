// A worker as `npm start` makes it, on its own; without SMTP_URL its mailer takes every mail at once and sends none.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const built = createRequire(join(process.env.BENCH_DIST, 'x.js'));
const { readSettings } = built('./src/platform/config/settings.js');
const { closePlatform, openPlatform } = built('./src/start/open-platform.js');
const { startWorker } = built('./src/start/start-worker.js');

const noMailer = { kind: 'smtp', send: async () => ({ providerAnswer: '250 taken' }), close: async () => undefined };
const settings = readSettings(process.env);
const platform = await openPlatform({
  settings,
  appUrl: settings.databaseUrl,
  mayCreateKey: true,
  mailer: settings.smtpUrl ? undefined : noMailer,
});
const worker = startWorker(platform);
process.once('SIGTERM', async () => {
  await worker.stop();
  await closePlatform(platform);
  process.exit(0);
});
process.send('ready');
