import { FACT_NAMES } from '../../fact.js';
import { LAW_WORDS } from '../in-language.js';
import type { SentenceRow } from '../sentence-row.js';

/** What is said of a day that cannot be read (`day-reading.ts`), and of two that contradict (`fact-order.ts`). */
export const DAY_SENTENCES: readonly SentenceRow[] = [
  [
    '"{text}" is not read: write the day as YYYY-MM-DD, with hyphens.',
    '« {text} » n’est pas lu : écrivez le jour sous la forme AAAA-MM-JJ, avec des traits d’union.',
    '«{text}» no se lee: escriba el día como AAAA-MM-DD, con guiones.',
    'لا يُقرأ «{text}»: اكتب اليوم بصيغة سنة-شهر-يوم مع شرطات.',
  ],
  [
    '"{text}" is not read: write the day as YYYY-MM-DD, with the year in full.',
    '« {text} » n’est pas lu : écrivez le jour sous la forme AAAA-MM-JJ, l’année en entier.',
    '«{text}» no se lee: escriba el día como AAAA-MM-DD, con el año completo.',
    'لا يُقرأ «{text}»: اكتب اليوم بصيغة سنة-شهر-يوم مع السنة كاملة.',
  ],
  [
    '"{text}" is not read, because the order of day and month (DD/MM or MM/DD) is never guessed: write {isoFirst} or {isoSecond}.',
    '« {text} » n’est pas lu, car l’ordre du jour et du mois (DD/MM ou MM/DD) n’est jamais deviné : écrivez {isoFirst} ou {isoSecond}.',
    '«{text}» no se lee, porque el orden de día y mes (DD/MM o MM/DD) nunca se adivina: escriba {isoFirst} o {isoSecond}.',
    'لا يُقرأ «{text}» لأن ترتيب اليوم والشهر (DD/MM أو MM/DD) لا يُخمَّن أبدا: اكتب {isoFirst} أو {isoSecond}.',
  ],
  [
    '"{text}" is not read, because the order of day and month (DD/MM or MM/DD) is never guessed: write {iso}.',
    '« {text} » n’est pas lu, car l’ordre du jour et du mois (DD/MM ou MM/DD) n’est jamais deviné : écrivez {iso}.',
    '«{text}» no se lee, porque el orden de día y mes (DD/MM o MM/DD) nunca se adivina: escriba {iso}.',
    'لا يُقرأ «{text}» لأن ترتيب اليوم والشهر (DD/MM أو MM/DD) لا يُخمَّن أبدا: اكتب {iso}.',
  ],
  [
    '"{text}" is not a day that exists. Write the day as YYYY-MM-DD.',
    '« {text} » n’est pas un jour qui existe. Écrivez le jour sous la forme AAAA-MM-JJ.',
    '«{text}» no es un día que exista. Escriba el día como AAAA-MM-DD.',
    'ليس «{text}» يوما موجودا. اكتب اليوم بصيغة سنة-شهر-يوم.',
  ],
  [
    '"{iso}" is not a day that exists: there is no month {month}.',
    '« {iso} » n’est pas un jour qui existe : il n’y a pas de mois {month}.',
    '«{iso}» no es un día que exista: no hay mes {month}.',
    'ليس «{iso}» يوما موجودا: لا شهر رقمه {month}.',
  ],
  [
    '"{iso}" is not a day that exists: that month has {n} days.',
    '« {iso} » n’est pas un jour qui existe : ce mois a {n} jours.',
    '«{iso}» no es un día que exista: ese mes tiene {n} días.',
    'ليس «{iso}» يوما موجودا: عدد أيام ذلك الشهر {n}.',
  ],
  [
    'One of two days is wrong: {later} ({laterDay}) is before {earlier} ({earlierDay}). Correct the one that is.',
    'L’un de deux jours est faux : {later} ({laterDay}) précède {earlier} ({earlierDay}). Corrigez celui qui l’est.',
    'Uno de dos días es erróneo: {later} ({laterDay}) es anterior a {earlier} ({earlierDay}). Corrija el que lo sea.',
    'أحد يومين خطأ: {later} ({laterDay}) يسبق {earlier} ({earlierDay}). صحّح الخطأ منهما.',
  ],
];

/** The days themselves, which the last sentence names. */
export const FACT_SENTENCES: readonly SentenceRow[] = FACT_NAMES.map((name) => [
  LAW_WORDS.en.facts[name],
  LAW_WORDS.fr.facts[name],
  LAW_WORDS.es.facts[name],
  LAW_WORDS.ar.facts[name],
]);
