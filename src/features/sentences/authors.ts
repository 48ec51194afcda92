import type { SentenceRow } from '../../platform/words/sentences.js';

/** Who did it, where it was no person alone (day sheet, control form). */
export const AUTHOR_SENTENCES: readonly SentenceRow[] = [
  ['The demo', 'La démonstration', 'La demostración', 'العرض التجريبي'],
  ['API key of {person}', 'Clé d’API de {person}', 'Clave de API de {person}', 'مفتاح API لـ {person}'],
  [
    'API key “{key}” of {person}',
    'Clé d’API « {key} » de {person}',
    'Clave de API «{key}» de {person}',
    'مفتاح API «{key}» لـ {person}',
  ],
];
