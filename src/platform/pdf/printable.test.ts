import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { printable } from './printable.js';

interface Font {
  hasGlyphForCodePoint(code: number): boolean;
}
// eslint-disable-next-line @typescript-eslint/no-require-imports -- pdfmake's own, without types
const { create } = require('fontkit') as { create(bytes: Buffer): Font };

it.each([
  ['Cyrillic as it is', 'Илья Заречный, Қайрат Әлиев', 'Илья Заречный, Қайрат Әлиев'],
  ['Latin with every mark', 'Nguyễn Thị Hồng, Şükrü Əliyev', 'Nguyễn Thị Hồng, Şükrü Əliyev'],
  ['Greek', 'Ελένη Παπαδάκη', 'Ελένη Παπαδάκη'],
  ['marks apart from their letters', 'Jose\u0301', 'José'],
  ['Arabic in Latin letters, name by name', 'Layla ليلى حداد (Doha)', 'Layla [lyla hdd] (Doha)'],
  ['Georgian', 'ნინო', '[nino]'],
  ['a narrow no-break space as a wide one', 'Voilà\u202f: non', 'Voilà\u00a0: non'],
  ['a turn of direction as nothing', 'exe\u202efdp', 'exe fdp'],
])('prints %s', (_what, given, expected) => {
  expect(printable(given)).toBe(expected);
});

it('says of no letter that the fonts have it when one of them lacks it', () => {
  const folder = path.join(path.dirname(require.resolve('pdfmake/package.json')), 'fonts/Roboto');
  const fonts = readdirSync(folder).map((name) => create(readFileSync(path.join(folder, name))));
  expect(fonts).toHaveLength(4);
  const lacking: string[] = [];
  for (let code = 0x20; code <= 0xffff; code += 1) {
    const letter = String.fromCharCode(code);
    if (/\p{Cs}/u.test(letter) || printable(letter) !== letter) continue;
    if (!fonts.every((font) => font.hasGlyphForCodePoint(code))) lacking.push(code.toString(16));
  }
  expect(lacking).toEqual([]);
});
