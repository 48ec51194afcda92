import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DigestRound } from '../features/reminders/digests/digest-round.js';
import { MailSender } from '../features/reminders/sending/mail-sender.js';
import { ReminderSweep } from '../features/reminders/sending/reminder-sweep.js';
import { WebhookSender } from '../features/reminders/sending/webhook-sender.js';
import { Replanner } from '../features/reminders/plans/replanner.js';
import { ZoneTables } from '../features/reminders/plans/zone-tables.js';
import { WebhookCalls } from '../features/reminders/webhooks/webhook-calls.service.js';
import { StartLogger } from '../platform/log/start-logger.js';
import type { Platform } from '../platform/platform.module.js';
import { ClockWatch } from '../platform/queue/clock-watch.js';
import { HeartbeatCall } from '../platform/queue/heartbeat-call.js';
import { Rounds } from '../platform/queue/rounds.js';
import type { Work } from '../platform/queue/rounds.js';

/** How often due reminders are looked for; they are at most this late while the queue rings. */
const EVERY_MS = 5_000;
/** Digests are due to the minute; a round that finds none is one short question. */
const DIGEST_EVERY_MS = 60_000;

export interface RunningWorker {
  stop(): Promise<void>;
}

/** What a worker does, each piece in rounds of its own: its heartbeat row says that it lives. It listens on nothing. */
export function startWorker(platform: Platform, everyMs = EVERY_MS): RunningWorker {
  const { settings, db, clock, mailer, vault, outgoing } = platform;
  Logger.overrideLogger(new StartLogger(settings.logLevel));
  const sweep = new ReminderSweep(db, clock, {
    email: new MailSender(mailer, settings.publicUrl),
    webhook: new WebhookSender(new WebhookCalls(db, vault, outgoing, clock)),
  });
  const replanner = new Replanner(db, clock);
  const zoneTables = new ZoneTables(db, clock);
  const clockWatch = new ClockWatch(db, clock);
  const heartbeat = new HeartbeatCall(outgoing, settings.heartbeatUrl);
  const digests = new DigestRound(db, mailer, clock, settings.publicUrl);
  const all = [
    roundsOf(platform, 'reminders-sweep', everyMs, async (rounds) => {
      await clockWatch.look();
      const { sent, claimed, nextMs } = await sweep.run();
      await zoneTables.look();
      if (await replanner.run()) rounds.wakeIn(0);
      else if (nextMs !== null && nextMs < everyMs) rounds.wakeIn(nextMs);
      heartbeat.workIsDone();
      return `${claimed} claimed, ${sent} sent`;
    }),
    roundsOf(platform, 'digest', DIGEST_EVERY_MS, async () => {
      await db.platform('forget-old', 'select platform.forget_old()');
      const { made, sent } = await digests.run();
      return `${made} made, ${sent} sent`;
    }),
  ];
  for (const rounds of all) rounds.start();
  return {
    stop: async () => {
      sweep.stop();
      digests.stop();
      await Promise.all(all.map((rounds) => rounds.stop()));
    },
  };
}

function roundsOf({ settings, db }: Platform, name: string, everyMs: number, work: Work): Rounds {
  const queue = { redisUrl: settings.redisUrl, databaseUrl: databaseUrlOf(db.source) };
  return new Rounds({ name, everyMs, queue, db, work });
}

/** The queue works on the same database by the same login, over connections of its own. */
function databaseUrlOf(source: DataSource): string {
  const { options } = source;
  if (options.type !== 'postgres' || !options.url) throw new Error('The data source names no PostgreSQL address.');
  return options.url;
}
