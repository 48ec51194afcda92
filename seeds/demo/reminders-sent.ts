import { MailSender } from '../../src/features/reminders/sending/mail-sender.js';
import { ReminderSweep } from '../../src/features/reminders/sending/reminder-sweep.js';
import type { Platform } from '../../src/platform/platform.module.js';
import type { Kept } from './desk.js';
import type { Practice } from './practice.js';

/** What is due now goes into the outbox, and in each practice the lawyer acknowledges the first of it. */
export async function sendDueReminders(platform: Platform, practices: readonly Practice[]): Promise<void> {
  const { db, mailer, clock, settings } = platform;
  // Addresses of the demo reach nobody, so a real mail server is spared them here.
  if (mailer.kind !== 'outbox') return;
  await new ReminderSweep(db, clock, { email: new MailSender(mailer, settings.publicUrl) }).run();
  for (const { people } of practices) {
    const query = `recipientId=${people.lawyer.userId}&state=sent&sort=dueOn&limit=1`;
    const [reminder] = await people.lawyer.list<Kept>(`/reminders?${query}`);
    if (reminder) await people.lawyer.act('/reminders', reminder, 'acknowledge');
  }
}
