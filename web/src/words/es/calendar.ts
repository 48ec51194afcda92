import type { calendar as english } from '../en/calendar.js';
import { plural } from '../plural.js';

export const calendar: typeof english = {
  title: 'Calendario',
  month: 'Mes',
  week: 'Semana',
  earlier: 'Antes',
  later: 'Después',
  today: 'Hoy',
  everybody: 'Todos',
  whose: 'Plazos de',
  ours: 'nuestros',
  theirs: 'suyos',
  off: 'día no laborable',
  session: 'Sesión de la CCF',
  legend: '◆ se pierde un derecho · □ nuestros · ○ suyos · 2 + 1: dos nuestros, uno suyo',
  day: 'Día',
  hard: 'se pierde un derecho si se incumple',
  nothing: 'Nada vence en estos días.',
  more: plural('es', { other: '# más' }),
  load: (ours: number, theirs: number) => `${ours} nuestros, ${theirs} suyos`,
};
