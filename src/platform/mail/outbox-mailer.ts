import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { writeAtomically } from '../storage/atomic-write.js';
import { type Mail, type Mailer, refuseUnsafe } from './mailer.js';

const FIRM_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A message that would have been sent. `id` is a UUIDv7, so ids sort by the time of writing. */
export interface OutboxMail {
  id: string;
  writtenAt: string;
  to: string;
  subject: string;
  text: string;
  messageId: string;
  headers: Record<string, string>;
}

/**
 * Keeps mail as files at `<folder>/<firm>/<id>.eml`, 0600, while no SMTP server is configured.
 * Files are plain RFC 6532 messages (headers in UTF-8, one line each), which a mail program opens and `list` reads back.
 */
export class OutboxMailer implements Mailer {
  readonly kind = 'outbox';

  constructor(private readonly folder: string) {}

  async send(mail: Mail): Promise<{ providerAnswer: string }> {
    refuseUnsafe(mail);
    const id = uuidv7();
    await writeAtomically(join(this.folderOf(mail.firmId), `${id}.eml`), render(mail, new Date()));
    return { providerAnswer: `kept in the outbox as ${id}` };
  }

  /** The firm's mail, newest first; `before` is the id of the last one already seen. */
  async list(page: { firmId: string; limit: number; before?: string }): Promise<OutboxMail[]> {
    const folder = this.folderOf(page.firmId);
    const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    const ids = names.filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -4));
    const wanted = ids
      .filter((id) => page.before === undefined || id < page.before)
      .toSorted()
      .toReversed()
      .slice(0, page.limit);
    return Promise.all(wanted.map(async (id) => parse(id, await readFile(join(folder, `${id}.eml`), 'utf8'))));
  }

  async close(): Promise<void> {}

  private folderOf(firmId: string): string {
    if (!FIRM_ID.test(firmId)) throw new TypeError('A firm is named by its UUID in lower case.');
    return join(this.folder, firmId);
  }
}

const OWN_HEADERS = ['to', 'subject', 'message-id', 'x-written-at', 'mime-version', 'content-type'];

function render(mail: Mail, at: Date): string {
  const lines = [
    `X-Written-At: ${at.toISOString()}`,
    `To: ${mail.to}`,
    `Subject: ${mail.subject}`,
    `Message-ID: <${mail.messageId}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    ...Object.entries(mail.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
  ];
  return `${lines.join('\r\n')}\r\n\r\n${mail.text}`;
}

function parse(id: string, file: string): OutboxMail {
  const end = file.indexOf('\r\n\r\n');
  const fields = file
    .slice(0, end)
    .split('\r\n')
    .map((line): [string, string] => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]);
  const field = (name: string): string => fields.find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
  return {
    id,
    writtenAt: field('x-written-at'),
    to: field('to'),
    subject: field('subject'),
    text: file.slice(end + 4),
    messageId: field('message-id').slice(1, -1),
    headers: Object.fromEntries(fields.filter(([name]) => !OWN_HEADERS.includes(name.toLowerCase()))),
  };
}
