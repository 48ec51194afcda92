import { LANGUAGES, type Language } from '../http/language.js';
import { daysIn, type SentenceRow } from './sentences.js';

type Values = Readonly<Record<string, string | number>>;

/** Fills the gaps of a sentence in one language; other languages than English write days with the month in words. */
export function say(language: Language, row: SentenceRow, values: Values = {}): string {
  const words = row[LANGUAGES.indexOf(language)] as string;
  return words.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = String(values[name] ?? gap);
    return language === 'en' ? value : daysIn(language, value);
  });
}

/** Speaks one language from a table: `speaker(words, 'fr')('due', { day })`. */
export function speaker<Key extends string>(table: Readonly<Record<Key, SentenceRow>>, language: Language) {
  return (key: Key, values?: Values): string => say(language, table[key], values);
}
