import type { Language } from '../http/language.js';
import type { SentenceRow } from '../words/sentences.js';

/**
 * The language a paper is set in. Arabic is not: the fonts that pdfmake brings have no Arabic letter, and pdfmake neither
 * joins letters nor sets lines from right to left, so readers of Arabic are given the English form.
 */
export function paperLanguage(language: string): Language {
  return language === 'fr' || language === 'es' ? language : 'en';
}

/** What every paper says; the Arabic is there for the day it can be set. */
export const PAPER_WORDS = {
  page: ['Page {page} of {pages}', 'Page {page} sur {pages}', 'Página {page} de {pages}', 'صفحة {page} من {pages}'],
  date: ['Date', 'Date', 'Fecha', 'التاريخ'],
  sign: ['Name and signature', 'Nom et signature', 'Nombre y firma', 'الاسم والتوقيع'],
  madeAt: [
    '{firm}. Made at {at} ({zone}) by {name}.',
    '{firm}. Établi le {at} ({zone}) par {name}.',
    '{firm}. Hecho el {at} ({zone}) por {name}.',
    '{firm}. أُعد في {at} ({zone}) من قبل {name}.',
  ],
  brackets: [
    'Words in square brackets are in a script that this form cannot print; they stand in Latin letters. The record has them as written.',
    'Les mots entre crochets sont dans une écriture que ce formulaire ne peut imprimer ; ils figurent en lettres latines. L’enregistrement les garde tels quels.',
    'Las palabras entre corchetes están en una escritura que este formulario no puede imprimir; figuran en letras latinas. El registro las conserva tal cual.',
    'الكلمات بين قوسين معقوفين مكتوبة بخط لا يطبعه هذا النموذج، فوردت بحروف لاتينية. وهي في السجل كما كُتبت.',
  ],
} as const satisfies Record<string, SentenceRow>;
