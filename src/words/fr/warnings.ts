import type { warnings as english } from '../en/warnings.js';
import { translation } from '../message.js';

export const warnings = translation<typeof english>()({
  'owner-away':
    'La personne responsable de cette date n’a plus d’accès ou n’est pas désignée : confiez-la à quelqu’un qui est là.',
  'owner-would-be-away':
    'La personne qui répondrait de cette date n’a plus d’accès ou n’est pas désignée : désignez quelqu’un qui est là.',
  'no-deputy': 'Personne ne supplée le responsable : désignez un suppléant ici ou pour la personne.',
  'absent-without-deputy':
    '{person} : absence ({days}), quand des rappels sont à envoyer, et personne n’assure la suppléance : désignez un suppléant.',
  day: '{day, date, long}',
});
