import { MailRefused } from './mailer.js';

/** What nodemailer tells about a failed conversation: the reply code and the command it answered. */
interface SmtpFailure {
  code?: string;
  responseCode?: number;
  command?: string;
}

/**
 * Whether sending the same message again later can succeed.
 *
 * Permanent is only what is wrong with this message or this recipient: then another person or channel is needed.
 * A refusal of us (sign-in, sender, greeting), a lost connection or a timeout is for the operator or for time to
 * mend, and giving up each waiting reminder for it would lose them all at once.
 */
export function mailFailure(error: unknown): 'temporary' | 'permanent' {
  if (error instanceof MailRefused) return 'permanent';
  if (typeof error !== 'object' || error === null) return 'temporary';
  const { code, responseCode = 0, command } = error as SmtpFailure;
  const refusedByServer = responseCode >= 500 && responseCode <= 599;
  if (refusedByServer && (command === 'RCPT TO' || command === 'DATA')) return 'permanent';
  const refusedByNodemailer = command === 'API' && (code === 'EENVELOPE' || code === 'EMESSAGE');
  return refusedByNodemailer ? 'permanent' : 'temporary';
}
