import { isUtf8 } from 'node:buffer';
import { message, type Message } from '../../words/message.js';

export type Sniffed = { ok: true; type: string; extension: string } | { ok: false; refusal: Message };

/** Types told by their first bytes, as `file-type` names them, and the extension we give them. */
const BY_MAGIC: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/tiff': 'tif',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
};

/** Every type that a document can have. */
export const DOCUMENT_TYPES: readonly string[] = [
  ...Object.keys(BY_MAGIC),
  'message/rfc822',
  'application/json',
  'text/csv',
  'text/plain',
  'application/octet-stream',
];

const RUNNABLE_NAME = /\.(bat|cmd|cpl|dll|exe|hta|jar|jse?|lnk|msi|pif|ps1|reg|scr|sh|url|vb[es]?|ws[fh]?)[.\s]*$/i;

const ACCEPTED = 'PDF, PNG, JPEG, TIFF, WebP, HEIC, DOCX, XLSX, PPTX, ODT, EML, TXT, CSV, JSON, HTML, SVG, XML'.split(
  ', ',
);
const INSTEAD_OF_OLD_OFFICE = ['DOCX', 'XLSX', 'EML', 'PDF'];

/**
 * What the bytes are, whatever the sender says they are (ASVS 5.2.2), or why they are refused.
 * Nothing is unpacked, so no archive can grow here.
 */
export async function sniff(bytes: Buffer, fileName = ''): Promise<Sniffed> {
  if (bytes.length === 0) return refused(message('file-problems.empty-file'));
  if (RUNNABLE_NAME.test(fileName)) return refused(message('file-problems.program'));
  const { fileTypeFromBuffer } = await import('file-type/core');
  // A bomb or a truncated archive makes the detector throw; the file is then of no known type.
  const magic = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const extension = magic && BY_MAGIC[magic.mime];
  if (magic && extension) return { ok: true, type: magic.mime, extension };
  if (looksLikeMail(bytes, fileName)) return { ok: true, type: 'message/rfc822', extension: 'eml' };
  // Valid text is never a program image or an archive, though its first letters ('MZ', 'BM') can look like one.
  return isText(bytes) ? sniffText(bytes, fileName) : refused(refusalOf(magic?.mime ?? ''));
}

function sniffText(bytes: Buffer, fileName: string): Sniffed {
  const start = bytes.toString('utf8', 0, 512).replace(/^\uFEFF/, '');
  if (start.startsWith('#!')) return refused(message('file-problems.program'));
  // Markup can carry scripts, so no browser is ever told that it is markup (ASVS 5.4.1).
  if (/^\s*</.test(start)) return { ok: true, type: 'application/octet-stream', extension: markupExtension(start) };
  // Nothing here parses JSON or CSV, so the name decides between kinds of plain text.
  if (/^\s*[[{]/.test(start) && /\.json$/i.test(fileName)) {
    return { ok: true, type: 'application/json', extension: 'json' };
  }
  if (/\.csv$/i.test(fileName)) return { ok: true, type: 'text/csv', extension: 'csv' };
  return { ok: true, type: 'text/plain', extension: 'txt' };
}

function markupExtension(start: string): string {
  if (/<svg[\s>]/i.test(start)) return 'svg';
  return /^\s*<\?xml/i.test(start) ? 'xml' : 'html';
}

function refusalOf(type: string): Message {
  if (/macroenabled/.test(type)) return message('file-problems.macros');
  if (/x-msdownload|x-elf|x-mach|msdos|java|wasm|shellscript|x-ms-shortcut/.test(type)) {
    return message('file-problems.program');
  }
  if (/zip|7z|rar|tar|gzip|bzip|zstd|-xz|lz|archive|compress|cab|debian|rpm|apple-diskimage/.test(type)) {
    return message('file-problems.archive');
  }
  if (type === 'application/x-cfb') {
    return message('file-problems.old-office', { kinds: INSTEAD_OF_OLD_OFFICE });
  }
  return message('file-problems.file-kind', { kinds: ACCEPTED });
}

/** RFC 5322 has no magic bytes: a block of header fields, one of them saying who sent it. */
function looksLikeMail(bytes: Buffer, fileName: string): boolean {
  if (/\.txt$/i.test(fileName)) return false;
  const head = bytes.toString('latin1', 0, 65_536).split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = head.split(/\r?\n/);
  if (!lines.every((line) => /^[!-9;-~]{1,76}:/.test(line) || /^[ \t]/.test(line))) return false;
  const fields = new Set(lines.map((line) => line.split(':', 1)[0]?.toLowerCase()));
  const others = ['to', 'date', 'subject', 'message-id', 'mime-version', 'return-path', 'content-type'];
  return (fields.has('from') || fields.has('received')) && others.filter((name) => fields.has(name)).length >= 2;
}

function isText(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

function refused(refusal: Message): Sniffed {
  return { ok: false, refusal };
}
