import type { calendar as english } from '../en/calendar.js';
import { plural } from '../plural.js';

export const calendar: typeof english = {
  title: 'Calendrier',
  month: 'Mois',
  week: 'Semaine',
  earlier: 'Avant',
  later: 'Après',
  today: 'Aujourd’hui',
  everybody: 'Tout le monde',
  whose: 'Échéances de',
  ours: 'à nous',
  theirs: 'à eux',
  off: 'jour non ouvré',
  session: 'Session de la CCF',
  legend: '◆ un droit se perd · □ à nous · ○ à eux · 2 + 1 : deux à nous, une à eux',
  day: 'Jour',
  hard: 'un droit se perd si elle est manquée',
  nothing: 'Rien n’échoit ces jours-ci.',
  more: plural('fr', { one: '# autre', other: '# autres' }),
  load: (ours: number, theirs: number) => `${ours} à nous, ${theirs} à eux`,
};
