import type { staleEdit as english } from '../en/stale-edit.js';
import { translation } from '../message.js';

export const staleEdit = translation<typeof english>()({
  title: 'Quelqu’un d’autre l’a modifié entre-temps',
  text: 'Rien de ce que vous avez saisi n’est perdu, rien n’a été écrasé. Choisissez, ligne par ligne, ce qui doit rester.',
  field: 'Champ',
  mine: 'Votre version',
  theirs: 'Version actuelle',
  empty: 'rien',
  save: 'Enregistrer ces choix',
  discard: 'Garder l’actuelle',
});
