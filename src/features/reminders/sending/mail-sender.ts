import { mailFailure } from '../../../platform/mail/mail-failure.js';
import type { Mailer } from '../../../platform/mail/mailer.js';
import type { ClaimedReminder, Sender } from './delivery.js';
import { reminderMail } from './reminder-mail.js';

export class MailSender implements Sender {
  readonly channel = 'email';

  constructor(
    private readonly mailer: Mailer,
    private readonly publicUrl: string,
  ) {}

  async send(reminder: ClaimedReminder, firmId: string): Promise<string> {
    return (await this.mailer.send(reminderMail(reminder, firmId, this.publicUrl))).providerAnswer;
  }

  isFinal(failure: unknown): boolean {
    return mailFailure(failure) === 'permanent';
  }
}
