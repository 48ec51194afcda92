const LONGEST_NAME = 150;
const NAMELESS = 'document';

/** Controls, separators of any system, lone surrogates, and the bidi marks that make `exe.fdp` read as `pdf.exe`. */
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF/\\:*?"<>|]/gu;

/** A file name that no file system, header or reader of it can be misled by; never empty. */
export function safeFileName(name: string): string {
  const plain = trimmed(name.normalize('NFC').replace(UNSAFE, '_'));
  if (/^_*$/.test(plain)) return NAMELESS;
  const characters = Array.from(plain);
  if (characters.length <= LONGEST_NAME) return plain;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  return trimmed(characters.slice(0, LONGEST_NAME - extension.length).join('')) + extension;
}

/**
 * The Content-Disposition of a download: always an attachment, never shown in the page (ASVS 5.4.1).
 * Old readers take the ASCII name, others the UTF-8 one (RFC 6266, RFC 8187).
 */
export function attachment(name: string): string {
  const safe = safeFileName(name);
  // Some readers decode %xx in the plain form too, so no percent sign is left there.
  const ascii = safe.replace(/[^\x20-\x7E]|[%;]/gu, '_');
  const encoded = encodeURIComponent(safe).replace(/['()*!]/g, escapeByte);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** Windows drops trailing dots and spaces; a leading dot hides the file elsewhere. */
function trimmed(name: string): string {
  return name.replace(/^[.\s]+|[.\s]+$/gu, '');
}

function escapeByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
