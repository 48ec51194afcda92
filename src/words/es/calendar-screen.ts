import type { calendarScreen as english } from '../en/calendar-screen.js';
import { translation } from '../message.js';

export const calendarScreen = translation<typeof english>()({
  title: 'Calendario',
  month: 'Mes',
  week: 'Semana',
  earlier: 'Antes',
  later: 'Después',
  today: 'Hoy',
  everybody: 'Todos',
  whose: 'Plazos de',
  off: 'día inhábil',
  session: 'Sesión de la CCF',
  legend:
    '◆ plazo perentorio · □ a nuestro cargo · ○ a cargo de la otra parte · 2 + 1: dos nuestros, uno de la otra parte',
  day: 'Día',
  hard: 'plazo perentorio: el derecho se pierde si se incumple',
  nothing: 'Nada vence en este período.',
  more: '{count, number} más',
  load: '{ours, number} a nuestro cargo, {theirs, number} a cargo de la otra parte',
});
