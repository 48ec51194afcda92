import type { Language } from '../../../src/words/language.js';

const known = new Map<string, Intl.DisplayNames>();

function nameOf(code: string, language: Language, type: 'region' | 'script' | 'language'): string {
  const key = `${type} ${language}`;
  const names = known.get(key) ?? new Intl.DisplayNames(language, { type, fallback: 'code' });
  known.set(key, names);
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** "Kazakhstan", in the reader's language. */
export const countryName = (code: string, language: Language) => nameOf(code, language, 'region');

/** "Cyrillic", by its four letters of ISO 15924. */
export const scriptName = (code: string, language: Language) => nameOf(code, language, 'script');

export const languageName = (code: string, language: Language) => nameOf(code, language, 'language');
