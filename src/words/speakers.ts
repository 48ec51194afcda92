import { ar } from './ar/all.js';
import { en } from './en/all.js';
import { es } from './es/all.js';
import { fr } from './fr/all.js';
import type { Language } from './language.js';
import type { Message, Wording } from './message.js';
import { Speaker } from './render.js';

/** All languages, for whoever speaks to many readers: the server. The browser loads one at a time. */
export const SPEAKERS: Readonly<Record<Language, Speaker>> = {
  en: new Speaker('en', en),
  fr: new Speaker('fr', fr),
  es: new Speaker('es', es),
  ar: new Speaker('ar', ar),
};

export function say(language: Language, message: Message): string {
  return SPEAKERS[language].say(message);
}

/** Text that may be somebody's own words, which stay as they are. */
export function wordsFor(language: Language, wording: Wording): string {
  return SPEAKERS[language].wordsFor(wording);
}
