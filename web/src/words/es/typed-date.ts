import type { typedDate as english } from '../en/typed-date.js';
import { plural } from '../plural.js';

const ahead = plural('es', { one: 'en # día', other: 'en # días' });
const behind = plural('es', { one: 'hace # día', other: 'hace # días' });

export const typedDate: typeof english = {
  placeholder: '2810',
  unreadable: 'Escriba un día como 28.10, 2810, vi, 14d o +9m.',
  'no-such-day': 'Ese día no existe.',
  ambiguous: 'Podrían ser dos días: escriba 2810 o 28 10.',
  away: (days: number) => (days === 0 ? 'hoy' : days > 0 ? ahead(days) : behind(-days)),
};
