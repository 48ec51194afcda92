import type { typedDate as english } from '../en/typed-date.js';
import { translation } from '../message.js';

export const typedDate = translation<typeof english>()({
  placeholder: '2810',
  unreadable: 'Tapez un jour comme 28.10, 2810, ve, 14j ou +9m.',
  'no-such-day': 'Ce jour n’existe pas.',
  ambiguous: 'Cela peut être deux jours : tapez 2810 ou 28 10.',
});
