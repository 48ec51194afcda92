import { crc32, deflateSync } from 'node:zlib';

/** A file made here, so that what the demo stores is a real PDF, picture or text and belongs to nobody. */
export interface Paper {
  name: string;
  bytes: Buffer;
}

const LINE_HEIGHT = 22;

/** One page in Helvetica, which speaks Latin-1 only. */
export function pdf(name: string, ...lines: string[]): Paper {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, String.raw`\$&`)}) Tj 0 -${LINE_HEIGHT} Td`).join('\n');
  const text = Buffer.from(`BT /F1 13 Tf 60 760 Td\n${shown}\nET`, 'latin1');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text.toString('latin1')}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const xref = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return { name, bytes: Buffer.from(body + xref + trailer, 'latin1') };
}

const WIDTH = 340;
const HEIGHT = 220;

/** The picture of a card: a frame, a grey portrait and no person. `shade` makes two of them differ. */
export function png(name: string, shade: number): Paper {
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const row = Buffer.alloc(WIDTH + 1);
    for (let x = 0; x < WIDTH; x += 1) row[x + 1] = greyOf(x, y, shade);
    return row;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header[8] = 8;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return { name, bytes: Buffer.concat([signature, ...chunks]) };
}

function greyOf(x: number, y: number, shade: number): number {
  const onFrame = x < 6 || y < 6 || x >= WIDTH - 6 || y >= HEIGHT - 6;
  const onPortrait = x > 25 && x < 115 && y > 40 && y < 160;
  const onLine = x > 140 && x < 310 && y % 30 > 22 && y > 40 && y < 190;
  if (onFrame || onLine) return 60;
  return onPortrait ? shade % 256 : 235;
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

export function note(name: string, ...lines: string[]): Paper {
  return { name, bytes: Buffer.from(`${lines.join('\n')}\n`, 'utf8') };
}
