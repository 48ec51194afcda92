import { safeFileName } from './content-disposition.js';

const SAME: Readonly<Record<string, string>> = { jpeg: 'jpg', tiff: 'tif', htm: 'html', heif: 'heic', text: 'txt' };

/**
 * The name under which a file is kept and given: harmless, and ending in what the bytes are. A page of HTML sent as
 * `order.pdf` becomes `order.pdf.html`, which fools nobody who opens it later.
 */
export function honestFileName(given: string, extension: string): string {
  const name = safeFileName(given);
  const claimed = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase();
  if (claimed !== undefined && (SAME[claimed] ?? claimed) === extension) return name;
  return safeFileName(`${name}.${extension}`);
}
