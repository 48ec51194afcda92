import type { calendarScreen as english } from '../en/calendar-screen.js';
import { translation } from '../message.js';

export const calendarScreen = translation<typeof english>()({
  title: 'Calendrier',
  month: 'Mois',
  week: 'Semaine',
  earlier: 'Avant',
  later: 'Après',
  today: 'Aujourd’hui',
  everybody: 'Tout le monde',
  whose: 'Échéances de',
  off: 'jour non ouvré',
  session: 'Session de la CCF',
  legend: '◆ délai de forclusion · □ à notre charge · ○ à leur charge · 2 + 1 : deux à notre charge, une à la leur',
  day: 'Jour',
  hard: 'forclusion en cas de retard',
  nothing: 'Aucune échéance pendant cette période.',
  more: '{count, plural, one {# autre} other {# autres}}',
  load: '{ours, number} à notre charge, {theirs, number} à leur charge',
});
