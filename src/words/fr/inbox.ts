import type { inbox as english } from '../en/inbox.js';
import { translation } from '../message.js';

export const inbox = translation<typeof english>()({
  title: 'Rappels',
  open: 'Sans accusé de réception',
  planned: 'Planifiés',
  none: 'Aucun rappel ne vous attend',
  'none-text': 'Les rappels qui vous ont été envoyés et dont vous n’avez pas accusé réception figurent ici.',
  'to-docket': 'Ouvrir l’échéancier',
  acknowledge: 'Accuser réception',
  sent: 'Envoyé',
  due: 'Échéance',
  next: 'Rappel suivant',
  previous: 'Rappel précédent',
  'open-one': 'Ouvrir l’échéance',
  count: '{count, plural, one {# rappel} other {# rappels}}',
  unread: '{count, plural, one {# non lu} other {# non lus}}',
  'is-unread': 'Non lu',
  read: 'Marquer comme lu',
  'read-all': 'Tout marquer comme lu',
  'read-is-not-acknowledged':
    'Marquer comme lu ne sert qu’à vous : les rappels continuent, et seul l’accusé de réception évite que l’échéance soit transmise à d’autres.',
});
