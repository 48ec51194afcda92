import type { typedDate as english } from '../en/typed-date.js';
import { plural } from '../plural.js';

const ahead = plural('fr', { one: 'dans # jour', other: 'dans # jours' });
const behind = plural('fr', { one: 'il y a # jour', other: 'il y a # jours' });

export const typedDate: typeof english = {
  placeholder: '2810',
  unreadable: 'Tapez un jour comme 28.10, 2810, ve, 14d ou +9m.',
  'no-such-day': 'Ce jour n’existe pas.',
  ambiguous: 'Cela peut être deux jours : tapez 2810 ou 28 10.',
  away: (days: number) => (days === 0 ? 'aujourd’hui' : days > 0 ? ahead(days) : behind(-days)),
};
