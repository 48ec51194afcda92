import { arabic } from './arabic.js';
import { english } from './english.js';
import { french } from './french.js';
import type { LawWords } from './law-words.js';
import { spanish } from './spanish.js';

/** The languages an explanation is written in. */
export const LAW_LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;
export type LawLanguage = (typeof LAW_LANGUAGES)[number];

export const LAW_WORDS: Record<LawLanguage, LawWords> = { en: english, fr: french, es: spanish, ar: arabic };
