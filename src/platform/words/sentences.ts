import { LANGUAGES, type Language } from '../http/language.js';

/**
 * One sentence in every language we speak, English first, as it stands in the code; `{name}` is a gap. Days in a gap are
 * said in words, but in one that begins with `iso`: there the digits are what the person is to write.
 */
export type SentenceRow = readonly [en: string, fr: string, es: string, ar: string];

interface Template {
  pattern: RegExp;
  gaps: readonly string[];
  row: SentenceRow;
}

const whole = new Map<string, SentenceRow>();
const templates: Template[] = [];

/** Tables a feature has of its own sentences; what stands in none is said in English. */
export function registerSentences(...tables: (readonly SentenceRow[])[]): void {
  for (const row of tables.flat()) {
    const [english] = row;
    if (english.includes('{')) templates.push(templateOf(row));
    else whole.set(english, row);
  }
}

/** The same sentence in another language; as it is where no table has it. */
export function sentenceIn(language: Language, english: string): string {
  if (language === 'en') return english;
  const column = LANGUAGES.indexOf(language);
  const row = whole.get(english);
  if (row) return row[column] as string;
  for (const { pattern, gaps, row: words } of templates) {
    const [, ...found] = pattern.exec(english) ?? [];
    if (found.length > 0) return filled(words[column] as string, gaps, found, language);
  }
  return english;
}

function templateOf(row: SentenceRow): Template {
  const pieces = row[0].split(/\{(\w+)\}/);
  const pattern = pieces.map((piece, at) => (at % 2 ? '(.*?)' : piece.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))).join('');
  return { pattern: new RegExp(`^${pattern}$`, 's'), gaps: pieces.filter((_, at) => at % 2), row };
}

/** What fills a gap is a sentence of its own, a list of days, or a name or number that stays as it is. */
function filled(words: string, gaps: readonly string[], found: readonly string[], language: Language): string {
  return words.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = found[gaps.indexOf(name)];
    if (value === undefined || name.startsWith('iso')) return value ?? gap;
    return daysIn(language, sentenceIn(language, value));
  });
}

const DAYS = /\b\d{4}-\d\d-\d\d\b/g;
const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ar: 'ar-u-nu-latn-ca-gregory' };
const formats = new Map<Language, Intl.DateTimeFormat>();

/** Every `YYYY-MM-DD` with its month in words, so that no day is read as another. */
export function daysIn(language: Language, text: string): string {
  return text.replace(DAYS, (day) => dayFormat(language).format(new Date(`${day}T12:00:00Z`)));
}

function dayFormat(language: Language): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const made = new Intl.DateTimeFormat(LOCALES[language], options);
  formats.set(language, made);
  return made;
}
