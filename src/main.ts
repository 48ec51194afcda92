import { createApplication } from './application.js';
import { SetupService } from './features/firms/setup.service.js';
import { readSettings } from './platform/config/settings.js';
import type { Platform } from './platform/platform.module.js';
import { openDatabase } from './start/database.js';
import { closePlatform, openPlatform } from './start/open-platform.js';
import { explainAndExit, say } from './start/terminal.js';
import { startWorker } from './start/worker-process.js';

/** HTTP process, and the worker too when REDRESS_ROLE is all. Stops in order: HTTP, queue, pools, database. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const database = await openDatabase(settings);
  const stops = [() => database.stop()];
  try {
    const platform = await openPlatform({ settings, appUrl: database.appUrl, mayCreateKey: database.isNew });
    stops.unshift(() => closePlatform(platform));
    if (settings.role !== 'api') {
      const worker = startWorker(platform);
      stops.unshift(() => worker.stop());
    }
    if (settings.role === 'worker') say('Redress works in the background; it listens on nothing.');
    else await serve(platform, stops);
    stopOnSignal(stops);
  } catch (failure) {
    await stopAll(stops);
    throw failure;
  }
}

async function serve(platform: Platform, stops: (() => Promise<unknown>)[]): Promise<void> {
  const { settings } = platform;
  const app = await createApplication(platform);
  stops.unshift(() => app.close());
  await app.listen(settings.port, settings.host);
  await greet(settings.publicUrl, await app.get(SetupService).issueToken());
}

async function stopAll(stops: (() => Promise<unknown>)[]): Promise<void> {
  for (const stop of stops) await stop().catch((failure: unknown) => say(`While stopping: ${String(failure)}`));
}

function stopOnSignal(stops: (() => Promise<unknown>)[]): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      say('Stopping.');
      void stopAll(stops).then(() => process.exit(0));
    });
  }
}

async function greet(url: string, setupToken: string | undefined): Promise<void> {
  say(`Redress answers at ${url}`);
  say(`API documentation:  ${url}/api/docs`);
  if (setupToken)
    say(`No firm exists yet. Set up yours with POST ${url}/api/v1/setup and this one-time token: ${setupToken}`);
}

main().catch(explainAndExit);
