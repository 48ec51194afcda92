import type { inbox as english } from '../en/inbox.js';
import { plural } from '../plural.js';

export const inbox: typeof english = {
  title: 'Rappels',
  open: 'À prendre en compte',
  planned: 'Prévus',
  none: 'Aucun rappel ne vous attend',
  noneText: 'Les rappels qui vous ont été envoyés et que vous n’avez pas encore pris en compte figurent ici.',
  toDocket: 'Ouvrir l’échéancier',
  acknowledge: 'Prendre acte',
  sent: 'Envoyé',
  due: 'Échéance',
  next: 'Rappel suivant',
  previous: 'Rappel précédent',
  openOne: 'Ouvrir l’échéance',
  count: plural('fr', { one: '# rappel', other: '# rappels' }),
  unread: plural('fr', { one: '# non lu', other: '# non lus' }),
  isUnread: 'Non lu',
  read: 'Marquer comme lu',
  readAll: 'Tout marquer comme lu',
  readIsNotAcknowledged:
    'Marquer comme lu ne sert qu’à vous : les rappels continuent, et seule la prise d’acte évite que l’échéance soit transmise à d’autres.',
};
