import path from 'node:path';
import type { Content, Press } from './content.js';
import type { Language } from '../../words/language.js';
import { message } from '../../words/message.js';
import { say } from '../../words/speakers.js';
import { composed, printable } from './printable.js';

/** One printed document. Every text in it may be in any script. */
export interface Paper {
  title: string;
  /** As `paperLanguage` gives it. */
  language: Language;
  content: Content[];
  /** Who asked for it and when, on every page. */
  madeFor: string;
  landscape?: boolean;
}

/**
 * The language a paper is set in. Arabic is not: the fonts that pdfmake brings have no Arabic letter, and pdfmake neither
 * joins letters nor sets lines from right to left, so readers of Arabic are given the English form.
 */
export function paperLanguage(language: string): Language {
  return language === 'fr' || language === 'es' ? language : 'en';
}

/** A4, the page of how many, and who had it made when. Nothing is fetched: only the fonts of the package are opened. */
export function printed({ title, language, content, madeFor, landscape = false }: Paper): Promise<Buffer> {
  const shown = legible(content);
  const heading: Content = { text: printable(title), fontSize: 15, bold: true, margin: [0, 0, 0, 8] };
  const made = press().createPdf({
    info: { title, creator: 'Redress', producer: 'Redress' },
    pageSize: 'A4',
    pageOrientation: landscape ? 'landscape' : 'portrait',
    pageMargins: [40, 40, 40, 50],
    defaultStyle: { font: 'Roboto', fontSize: 9 },
    content: [heading, ...shown, ...aside(content, shown, language)],
    footer: (page, pages) => ({
      columns: [
        { text: printable(madeFor), width: '*' },
        { text: say(language, message('papers.page', { page, pages })), width: 'auto' },
      ],
      fontSize: 8,
      margin: [40, 15, 40, 0],
    }),
  });
  return made.getBuffer();
}

/** A line to sign on. */
export function signature(role: string, language: Language): Content {
  const [date, name] = [say(language, message('papers.sign-date')), say(language, message('papers.sign-name'))];
  return {
    columns: [
      { text: role, width: 150 },
      { text: `${date} ______________`, width: 'auto' },
      { text: `${name} ________________________________________`, width: '*' },
    ],
    columnGap: 12,
    margin: [0, 20, 0, 0],
    unbreakable: true,
  };
}

function aside(given: Content[], shown: Content[], language: Language): Content[] {
  if (composed(JSON.stringify(given)) === JSON.stringify(shown)) return [];
  return [{ text: say(language, message('papers.brackets')), italics: true, fontSize: 8, margin: [0, 12, 0, 0] }];
}

const TEXTS = ['text', 'columns', 'table', 'body'];

/** The same with every text as the fonts can print it. */
function legible<T>(node: T): T {
  if (typeof node === 'string') return printable(node) as T;
  if (Array.isArray(node)) return node.map((each: unknown) => legible(each)) as T;
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, TEXTS.includes(key) ? legible(value) : value]);
  return Object.fromEntries(entries) as T;
}

let ready: Press | undefined;

/** pdfmake is loaded with the first document, since most processes print none. */
function press(): Press {
  if (ready) return ready;
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import brings its types (content.ts)
  ready = require('pdfmake') as Press;
  const folder = path.join(path.dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto');
  const cut = (name: string) => path.join(folder, `Roboto-${name}.ttf`);
  const cuts = {
    normal: cut('Regular'),
    bold: cut('Medium'),
    italics: cut('Italic'),
    bolditalics: cut('MediumItalic'),
  };
  ready.setFonts({ Roboto: cuts });
  ready.setUrlAccessPolicy(() => false);
  ready.setLocalAccessPolicy((asked) => Object.values(cuts).includes(asked));
  return ready;
}
