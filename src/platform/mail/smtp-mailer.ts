import { createTransport } from 'nodemailer';
import { type Mail, type Mailer, refuseUnsafe } from './mailer.js';
import type { SmtpSettings } from './smtp-url.js';

/** Milliseconds. A server that takes the connection and says nothing must not hold a worker (fault F18). */
export const SMTP_TIMEOUTS = { connect: 10_000, greeting: 10_000, silence: 30_000 };

/** Sends over a few kept connections. Delivery is at least once: a connection lost before the 250 is tried again. */
export class SmtpMailer implements Mailer {
  readonly kind = 'smtp';
  private readonly transport: ReturnType<typeof transportFor>;

  constructor(
    private readonly settings: SmtpSettings,
    timeouts = SMTP_TIMEOUTS,
  ) {
    this.transport = transportFor(settings, timeouts);
  }

  async send(mail: Mail): Promise<{ providerAnswer: string }> {
    refuseUnsafe(mail);
    const sent = await this.transport.sendMail({
      // An object, since a string would be parsed and could turn into several addresses.
      from: { name: 'Redress', address: this.settings.from },
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.messageId}>`,
      // Nothing outside needs to know which program and version wrote it.
      xMailer: false,
      // RFC 3834: tells vacation responders to stay silent.
      headers: { ...mail.headers, 'Auto-Submitted': 'auto-generated' },
    });
    return { providerAnswer: oneLine(sent.response) };
  }

  async close(): Promise<void> {
    this.transport.close();
  }
}

function transportFor(settings: SmtpSettings, timeouts: typeof SMTP_TIMEOUTS) {
  return createTransport({
    host: settings.host,
    port: settings.port,
    secure: settings.secure,
    requireTLS: settings.requireTLS,
    auth: settings.auth,
    pool: true,
    maxConnections: 3,
    connectionTimeout: timeouts.connect,
    greetingTimeout: timeouts.greeting,
    dnsTimeout: timeouts.connect,
    socketTimeout: timeouts.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Kept in the reminder's row: bounded, and on one line since it comes from outside. */
function oneLine(answer: string): string {
  return answer.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 300);
}
