/** The key under which Nest gives a `Mailer`. */
export const MAILER = Symbol('Mailer');

/** One message to one person. It carries a reference and a link, never a client's name (ABA Formal Opinion 477R). */
export interface Mail {
  /** Whose mail it is: the outbox keeps one folder a firm. It is not sent along. */
  firmId: string;
  /** Exactly one bare address. */
  to: string;
  subject: string;
  text: string;
  /**
   * `left@right` without angle brackets, the same at every attempt to send the same message, so that a
   * reader's mail program shows one copy when a crash after sending makes us send again.
   */
  messageId: string;
  /** `X-*`, `References` and `In-Reply-To` only. */
  headers?: Record<string, string>;
}

export interface Mailer {
  readonly kind: 'smtp' | 'outbox';
  /** @throws MailRefused, or the server's or socket's error: see `mailFailure` for whether to try again */
  send(mail: Mail): Promise<{ providerAnswer: string }>;
  close(): Promise<void>;
}

/** The message itself is unfit to be sent, now and later. */
export class MailRefused extends Error {}

const ADDRESS = /^[^\s<>()[\],;:\\"@\p{Cc}]+@[^\s<>()[\],;:\\"@\p{Cc}]+$/u;
const HEADER_NAME = /^(X-[A-Za-z0-9-]{1,60}|References|In-Reply-To)$/;
/** A line break of any kind in a header would start another header, or another recipient. */
const BREAKS_LINE = /[\p{Cc}\u2028\u2029]/u;

/** @throws MailRefused when a field could smuggle in a header or a second recipient; the sentence repeats no value */
export function refuseUnsafe(mail: Mail): void {
  if (mail.to.length > 254 || !ADDRESS.test(mail.to)) {
    throw new MailRefused('The recipient is not one e-mail address: correct the address of this user.');
  }
  if (!ADDRESS.test(mail.messageId)) throw new MailRefused('The message id must look like left@right.');
  if (BREAKS_LINE.test(mail.subject)) throw new MailRefused('The subject must be one line.');
  for (const [name, value] of Object.entries(mail.headers ?? {})) {
    if (!HEADER_NAME.test(name)) throw new MailRefused('Only X- headers, References and In-Reply-To may be set.');
    if (BREAKS_LINE.test(value)) throw new MailRefused(`The header ${name} must be one line.`);
  }
}
