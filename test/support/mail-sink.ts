import type { Mail, Mailer } from '../../src/platform/mail/mailer.js';

/** A mail server at the edge of the building: it keeps what it took, and refuses as it is told. */
export class MailSink implements Mailer {
  readonly kind = 'smtp';
  readonly taken: Mail[] = [];
  /** Called with each mail before it is taken; what it throws is the server's answer. */
  before: (mail: Mail) => Promise<void> | void = () => undefined;

  async send(mail: Mail): Promise<{ providerAnswer: string }> {
    await this.before(mail);
    this.taken.push(mail);
    return { providerAnswer: '250 2.0.0 taken' };
  }

  async close(): Promise<void> {}
}

/** As nodemailer reports a reply of the server. */
export function smtpReply(responseCode: number, command: string): Error {
  return Object.assign(new Error(`${responseCode} said the server`), { responseCode, command, code: 'EENVELOPE' });
}
