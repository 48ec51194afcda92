import { setFlagsFromString } from 'node:v8';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from './application.js';
import { SetupService } from './features/people/firms/setup.service.js';
import { readSettings } from './platform/config/settings.js';
import type { Settings } from './platform/config/settings.js';
import { openDatabase } from './start/database.js';
import { dropHalfDemo } from './start/demo-database.js';
import { loginLines, maybeLoadDemo } from './start/demo.js';
import { closePlatform, openPlatform } from './start/open-platform.js';
import { explainAndExit, say } from './start/terminal.js';
import { startWorker } from './start/start-worker.js';

type Stops = (() => Promise<unknown>)[];

/** HTTP process, and the worker too when REDRESS_ROLE is all. Stops in order: HTTP, queue, pools, database. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  await dropHalfDemo(settings);
  const database = await openDatabase(settings);
  const stops = [() => database.stop()];
  const isStopping = stopOnSignal(stops);
  try {
    const platform = await openPlatform({ settings, appUrl: database.appUrl, mayCreateKey: database.isNew });
    stops.unshift(() => closePlatform(platform));
    const app = settings.role === 'worker' ? undefined : await createApplication(platform);
    // Before the worker starts, which would send reminders of what the demo tells of years past.
    const demo = app && (await maybeLoadDemo(app, platform, database));
    if (settings.role !== 'api') {
      const worker = startWorker(platform);
      stops.unshift(() => worker.stop());
    }
    if (app) await serve(app, settings, stops);
    else say('Redress works in the background; it listens on nothing.');
    // Not in the command line: while it starts, the heap may grow as it likes, which saves a fifth of the time.
    setFlagsFromString('--heap-growing-percent=20');
    if (demo) loginLines(demo, settings.home).forEach(say);
  } catch (failure) {
    // What fails while Redress stops fails because it stops.
    if (isStopping()) return;
    await stopAll(stops);
    throw failure;
  }
}

async function serve(app: NestFastifyApplication, settings: Settings, stops: Stops): Promise<void> {
  stops.unshift(() => app.close());
  await app.listen(settings.port, settings.host);
  await greet(settings.publicUrl, await app.get(SetupService).issueToken());
}

async function stopAll(stops: Stops): Promise<void> {
  for (const stop of stops.splice(0))
    await stop().catch((failure: unknown) => say(`While stopping: ${String(failure)}`));
}

/** @returns whether a signal has come, also one in the middle of a start */
function stopOnSignal(stops: Stops): () => boolean {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      say('Stopping.');
      void stopAll(stops).then(() => process.exit(0));
    });
  }
  return () => stopping;
}

async function greet(url: string, setupToken: string | undefined): Promise<void> {
  say(`Redress answers at ${url}`);
  say(`API documentation:  ${url}/api/docs`);
  if (setupToken) say(`No firm exists yet. Set up yours at ${url}/setup with this one-time token: ${setupToken}`);
}

main().catch(explainAndExit);
