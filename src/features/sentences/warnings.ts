import type { SentenceRow } from '../../platform/words/sentences.js';

/** That nobody would be there for a date, as saving it and looking at it say (deadlines.queries.ts, plan-preview). */
export const WARNING_SENTENCES: readonly SentenceRow[] = [
  [
    '{person} is away on {days}, when reminders fall due, and nobody stands in: name a deputy.',
    '{person} : absence le {days}, quand des rappels sont à envoyer, et personne n’assure la suppléance : désignez un suppléant.',
    '{person}: ausencia el {days}, cuando tocan avisos, y nadie le sustituye: designe un suplente.',
    '{person}: غياب في {days}، وفيها تذكيرات مستحقة، ولا أحد ينوب: عيّن نائبا.',
  ],
  [
    'Whoever owns this date is disabled or not named: give it to somebody who is there.',
    'La personne responsable de cette date n’a plus d’accès ou n’est pas désignée : confiez-la à quelqu’un qui est là.',
    'Quien responde de esta fecha ya no tiene acceso o no está designado: encárguela a alguien que esté.',
    'المسؤول عن هذا الموعد معطّل حسابه أو غير معيّن: أسنده إلى شخص حاضر.',
  ],
  [
    'Whoever would own this date is disabled or not named: name somebody who is there.',
    'La personne qui répondrait de cette date n’a plus d’accès ou n’est pas désignée : désignez quelqu’un qui est là.',
    'Quien respondería de esta fecha ya no tiene acceso o no está designado: designe a alguien que esté.',
    'من سيُسند إليه هذا الموعد معطّل حسابه أو غير معيّن: عيّن شخصا حاضرا.',
  ],
  [
    'Nobody stands in for its owner: name a deputy here or for the person.',
    'Personne ne supplée le responsable : désignez un suppléant ici ou pour la personne.',
    'Nadie sustituye al responsable: designe un suplente aquí o para la persona.',
    'لا أحد ينوب عن المسؤول: عيّن نائبا هنا أو لذلك الشخص.',
  ],
];
