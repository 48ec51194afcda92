import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Platform } from '../../src/platform/platform.module.js';
import { openPractice } from './open-practice.js';
import type { DemoLogin } from './open-practice.js';
import { practices } from './practices.js';
import type { Practice, PracticePlan } from './practice.js';
import { sendDueReminders } from './reminders-sent.js';

/** As written into demo-logins.json. */
export interface DemoLogins {
  url: string;
  logins: DemoLogin[];
}

/**
 * Founds the demo's practices and lets their people tell its stories through the API, so that everything it shows was
 * accepted by the API. All days count from today; all people, firms and cases are invented.
 *
 * @throws DemoRefused when the API refuses a call; what was loaded until then stays
 */
export async function loadDemo(app: NestFastifyApplication, platform: Platform): Promise<DemoLogins> {
  if (platform.settings.production) throw new Error('The demo is not for production; leave NODE_ENV unset for it.');
  const opened = await Promise.all(practices.map((plan) => openPractice(app, platform, plan)));
  const staffed = opened.map(({ practice }) => practice);
  await Promise.all(staffed.map((practice, index) => tell(practice, practices[index] as PracticePlan)));
  await sendDueReminders(platform, staffed);
  await Promise.all(staffed.flatMap(({ people }) => Object.values(people).map((desk) => desk.leave())));
  const logins = await Promise.all(opened.map(({ giveLogins }) => giveLogins()));
  return { url: platform.settings.publicUrl, logins: logins.flat() };
}

async function tell(practice: Practice, { stories }: PracticePlan): Promise<void> {
  for (const story of stories) await story(practice);
}
