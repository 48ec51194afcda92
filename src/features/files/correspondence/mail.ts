import type { Attachment, ParsedMail } from 'mailparser';

/** What is read of a mail. Markup never leaves this file: a mail without plain text gives its words only. */
export interface Mail {
  sender: { name: string | null; address: string | null };
  subject: string;
  text: string | null;
  sentAt: Date | null;
  receivedAt: Date | null;
  messageId: string | null;
  references: string[];
  attachments: { fileName: string; bytes: Buffer }[];
}

export const MOST_ATTACHMENTS = 50;
const LONGEST_TEXT = 100_000;
/** Markup longer than this is not turned into words: the conversion is the slow part. */
const LONGEST_MARKUP = 1_000_000;

/** @throws Error when it is no mail */
export async function readMail(bytes: Buffer): Promise<Mail> {
  const { simpleParser } = await import('mailparser');
  const options = { skipTextToHtml: true, skipImageLinks: true, maxHtmlLengthToParse: LONGEST_MARKUP };
  const mail = await simpleParser(bytes, options);
  const text = mail.text?.trim().slice(0, LONGEST_TEXT) || null;
  const subject = oneLine(mail.subject);
  const [sender] = mail.from?.value ?? [];
  return {
    sender: { name: oneLine(sender?.name).slice(0, 300) || null, address: sender?.address ?? null },
    subject: subject.slice(0, 500),
    text,
    sentAt: momentIn(mail, 'date'),
    receivedAt: momentIn(mail, 'received'),
    messageId: mail.messageId?.slice(0, 200) ?? null,
    references: printedReferences(`${subject}\n${text?.slice(0, 20_000) ?? ''}`),
    attachments: mail.attachments.filter(isPaper).map(({ filename, content }, n) => ({
      fileName: oneLine(filename) || `attachment-${n + 1}`,
      bytes: content,
    })),
  };
}

/** Letters, then groups of digits, as on the Commission's and our own letters: `CCF/R1234.19`, `R-123/24`, `2026-0042`. */
export function printedReferences(text: string): string[] {
  const found =
    text.match(/(?<![\p{L}\p{N}])(?:\p{Lu}{1,5}[/-])?\p{Lu}{0,4}-?\d{2,}(?:[./-][\p{L}\p{N}]{1,8}){1,3}/gu) ?? [];
  return [...new Set(found)].filter((one) => one.length >= 6 && !LOOKS_LIKE_A_DAY.test(one)).slice(0, 30);
}

const LOOKS_LIKE_A_DAY = /^(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}.*)$/;

/** Pictures inside the text, such as a signature's, are no papers. */
const isPaper = ({ related, contentDisposition }: Attachment) => !(related && contentDisposition !== 'attachment');

/**
 * By the topmost line of that name: of `received`, our own server's. Not as mailparser reads it: for a date that it
 * cannot read it says today.
 */
function momentIn({ headerLines }: ParsedMail, name: string): Date | null {
  const line = headerLines.find(({ key }) => key === name)?.line ?? '';
  const at = new Date(line.slice(Math.max(line.indexOf(':'), line.lastIndexOf(';')) + 1).trim());
  return Number.isNaN(at.getTime()) ? null : at;
}

const oneLine = (text: string | undefined) => (text ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
