import { DEADLINE_STATUS_NAMES } from '../../../law/words/kinds.js';
import type { SentenceRow } from '../../../platform/words/sentences.js';

/** What a calendar feed says: one row a sentence, English, French, Spanish, Arabic. */
export const CALENDAR_WORDS = {
  ...DEADLINE_STATUS_NAMES,
  name: ['Deadlines', 'Échéances', 'Plazos', 'المواعيد'],
  asOf: ['As of {at} ({zone}).', 'État au {at} ({zone}).', 'A fecha de {at} ({zone}).', 'الحالة في {at} ({zone}).'],
  lookFirst: [
    'Look in Redress before you rely on a date.',
    'Consultez Redress avant de vous fier à une date.',
    'Consulte Redress antes de fiarse de una fecha.',
    'راجع Redress قبل الاعتماد على تاريخ.',
  ],
  lookBefore: [
    'Look in Redress before you rely on it.',
    'Consultez Redress avant de vous y fier.',
    'Consulte Redress antes de fiarse de ella.',
    'راجع Redress قبل الاعتماد عليه.',
  ],
  stands: ['Status: {status}.', 'Statut : {status}.', 'Estado: {status}.', 'الحالة: {status}.'],
  ended: ['Ended: {status}.', 'Terminé : {status}.', 'Terminado: {status}.', 'انتهى: {status}.'],
  holiday: ['The firm does not work', 'Le cabinet ne travaille pas', 'El despacho no trabaja', 'المكتب لا يعمل'],
  session: ['CCF session {label}', 'Session de la CCF {label}', 'Sesión de la CCF {label}', 'دورة اللجنة {label}'],
  internal: ['internal date', 'date interne', 'fecha interna', 'تاريخ داخلي'],
  theirs: ['date of the other side', 'date de l’autre partie', 'fecha de la otra parte', 'موعد الطرف الآخر'],
  statutory: ['statutory deadline', 'échéance prévue par un texte', 'plazo fijado por un texto', 'موعد مقرر بنص'],
  ordered: ['ordered deadline', 'échéance ordonnée', 'plazo ordenado', 'موعد مأمور به'],
  expected: ['expected date', 'date attendue', 'fecha esperada', 'موعد منتظر'],
  hard: [' (hard)', ' (de rigueur)', ' (perentorio)', ' (حتمي)'],
} as const satisfies Record<string, SentenceRow>;
