import type { mail as english } from '../en/mail.js';
import { translation } from '../message.js';

export const mail = translation<typeof english>()({
  subject: '{file} : {what}',
  'subject-with-title': '{file} : {title}, {what}',
  'in-days': '{days, plural, =0 {aujourd’hui} =1 {demain} other {dans # jours}}',
  'days-ago': '{days, plural, =1 {hier} other {il y a # jours}}',
  'may-be-due': 'pourrait arriver à échéance dès le {day, date, long}',
  changed: 'la date est désormais le {day, date, long} ({when})',
  due: 'à faire pour le {day, date, long} ({when})',
  'was-due': 'attendu pour le {day, date, long} ({when})',
  forward:
    'Une modification avancerait une échéance du dossier {file} au {day, date, long}. Rien n’a bougé : examinez la proposition aujourd’hui et décidez.',
  'no-longer':
    'Nous vous avions indiqué le {before, date, long} pour une échéance du dossier {file}. Elle a changé : sa date est maintenant le {day, date, long} ({when}).',
  ours: 'Une échéance du dossier {file} est à respecter pour le {day, date, long} ({when}).',
  theirs:
    'Dans le dossier {file}, une réponse de l’autre partie était attendue pour le {day, date, long}. Si rien n’est venu, envisagez de la demander.',
  title: 'Il s’agit de : {title}.',
  late: 'Ce rappel est en retard : il était prévu pour le {at, time, short}, à votre heure.',
  confirm: 'Ouvrez la page et appuyez sur le bouton pour confirmer que vous l’avez vu ; l’ouvrir ne confirme rien.',
});
