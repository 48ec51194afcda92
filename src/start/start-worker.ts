import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ReminderSweep } from '../features/reminders/reminder-sweep.js';
import { StartLogger } from '../platform/log/start-logger.js';
import type { Platform } from '../platform/platform.module.js';
import { ClockWatch } from '../platform/queue/clock-watch.js';
import { Rounds } from '../platform/queue/rounds.js';

/** How often due reminders are looked for; they are at most this late while the queue rings. */
const EVERY_MS = 5_000;

export interface RunningWorker {
  stop(): Promise<void>;
}

/** What a worker does: send what is due, and clear away kept answers and dead tokens. It listens on nothing; its heartbeat row says that it lives. */
export function startWorker({ settings, db, clock, mailer }: Platform, everyMs = EVERY_MS): RunningWorker {
  Logger.overrideLogger(new StartLogger(settings.logLevel));
  const sweep = new ReminderSweep(db, mailer, clock, settings.publicUrl);
  const clockWatch = new ClockWatch(db, clock);
  const rounds = new Rounds({
    name: 'reminders-sweep',
    everyMs,
    queue: { redisUrl: settings.redisUrl, databaseUrl: databaseUrlOf(db.source) },
    db,
    work: async () => {
      await clockWatch.look();
      const { sent, claimed } = await sweep.run();
      await db.platform('forget-old', 'select platform.forget_old()');
      return `${claimed} claimed, ${sent} sent`;
    },
  });
  rounds.start();
  return {
    stop: async () => {
      sweep.stop();
      await rounds.stop();
    },
  };
}

/** The queue works on the same database by the same login, over connections of its own. */
function databaseUrlOf(source: DataSource): string {
  const { options } = source;
  if (options.type !== 'postgres' || !options.url) throw new Error('The data source names no PostgreSQL address.');
  return options.url;
}
