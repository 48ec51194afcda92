import type { typedDate as english } from '../en/typed-date.js';
import { translation } from '../message.js';

export const typedDate = translation<typeof english>()({
  placeholder: '2810',
  unreadable: 'Escriba un día como 28.10, 2810, vi, 14d o +9m.',
  'no-such-day': 'Ese día no existe.',
  ambiguous: 'Podrían ser dos días: escriba 2810 o 28 10.',
});
