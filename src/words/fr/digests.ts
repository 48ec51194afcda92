import type { digests as english } from '../en/digests.js';
import { translation } from '../message.js';

export const digests = translation<typeof english>()({
  alarm: 'ALERTE : {text}',
  subject: 'Échéancier n° {number} du {day, date, long} : en retard {overdue}, sous 30 jours {next}',
  heading: 'Échéancier n° {number} du {day, date, long}, établi à {at} ({zone}) pour {firm}. {before}',
  before: 'Le précédent est le n° {number} du {day, date, long} : si vous ne l’avez pas, un courriel s’est perdu.',
  first: 'C’est le premier.',
  'days-missed':
    'aucun échéancier n’a été établi {days, plural, one {la veille} other {les # jours précédents}} ; les rappels ont pu aussi être en retard.',
  late: 'cet échéancier est en retard ; il était attendu à 07:00.',
  waiting: '{count, plural, one {un rappel d’hier n’est pas parti.} other {# rappels d’hier ne sont pas partis.}}',
  dead: '{count, plural, one {un rappel d’hier n’a pas pu être remis.} other {# rappels d’hier n’ont pas pu être remis.}}',
  undelivered:
    '{count, plural, one {un échéancier précédent n’a pas pu être remis.} other {# échéanciers précédents n’ont pas pu être remis.}}',
  section: '{title} : {count, plural, =0 {néant} other {#}}',
  more: 'et {count} de plus',
  overdue: 'En retard',
  next: 'Sous 30 jours',
  'without-day': 'À notre charge, sans jour fixé',
  'late-on-their-side': 'En retard de l’autre côté',
  unverified: 'Non vérifiées par une seconde personne',
  unacknowledged: 'Sans accusé de réception, en retard ou sous 30 jours',
  'files-without-date': 'Dossiers sans prochaine date',
  reminders:
    'Rappels d’hier : prévus {planned}, envoyés {sent}, avec accusé de réception {acknowledged}, non remis {dead}.',
  independent: 'Les dates ci-dessus sont comptées d’après les échéances elles-mêmes, non d’après les rappels.',
  line: '{when}  {file}',
  file: '{file}',
  'line-hard': '{when}  {file}  (délai de forclusion)',
  'line-without-day': '{since}  {file}, {why}',
  'line-without-day-hard': '{since}  {file}, {why}  (délai de forclusion)',
  day: '{day, date, long}',
  'no-day': 'sans jour fixé',
  'owed-since': 'obligation depuis le {day, date, long}',
  owed: 'obligation en cours',
  'missing.day-in-letter': 'jour fixé par la lettre : à saisir',
  'missing.length-of-treaty': 'durée fixée par le traité : à saisir',
  promptly: 'à faire sans tarder',
});
