import { inflateSync } from 'node:zlib';

export interface ReadPdf {
  pages: number;
  /** What is printed, a blank between the pieces, in the order it is drawn. */
  text: string;
}

/** Reads what pdfmake has written: enough of PDF to know which letters stand on the paper. */
export function readPdf(bytes: Buffer): ReadPdf {
  const objects = new Map(
    [...bytes.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id, body ?? '']),
  );
  const all = [...objects.values()];
  const fonts = new Map(
    all
      .flatMap((body) => [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)])
      .map(([, name, id]) => [name as string, lettersOf(objects, objects.get(id as string) ?? '')]),
  );
  const drawn = all.map(streamOf).filter((text) => text.includes(' Tf'));
  return {
    pages: all.filter((body) => /\/Type \/Page\b/.test(body)).length,
    text: drawn.map((text) => wordsIn(text, fonts)).join(' '),
  };
}

function streamOf(body: string): string {
  const begin = body.indexOf('stream\n');
  if (begin === -1) return '';
  const raw = Buffer.from(body.slice(begin + 7, body.lastIndexOf('\nendstream')), 'latin1');
  return (body.includes('/FlateDecode') ? inflateSync(raw) : raw).toString('latin1');
}

/** The letter of each glyph: the font's ToUnicode table. */
function lettersOf(objects: Map<string | undefined, string>, font: string): Map<number, string> {
  const table = streamOf(objects.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1]) ?? '');
  const ranges = [...table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)];
  return new Map(
    ranges.flatMap(([, first, list]) =>
      [...(list ?? '').matchAll(/<([0-9a-f ]*)>/gi)].map(([, code], n) => {
        const units = Buffer.from((code ?? '').replaceAll(' ', ''), 'hex');
        return [parseInt(first ?? '', 16) + n, units.swap16().toString('utf16le')] as const;
      }),
    ),
  );
}

function wordsIn(stream: string, fonts: Map<string, Map<number, string>>): string {
  let letters = new Map<number, string>();
  const words: string[] = [];
  for (const [, font, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) letters = fonts.get(font) ?? new Map<number, string>();
    if (!shown) continue;
    const glyphs = [...shown.matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex]) => hex?.match(/.{4}/g) ?? []);
    words.push(glyphs.map((glyph) => letters.get(parseInt(glyph, 16)) ?? '?').join(''));
  }
  return words.join(' ').replaceAll(/\s+/g, ' ');
}
