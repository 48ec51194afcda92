import { addDays, addMonths } from '../../src/law/calendar.js';
import type { LocalDate } from '../../src/law/calendar.js';
import { refuseChannel } from '../../src/law/channel.js';

type Unit = 'day' | 'days' | 'week' | 'weeks' | 'month' | 'months' | 'year' | 'years';
export type Offset = `${'+' | '-'}${number} ${Unit}`;

/** A day of the demo, counted from the day it is loaded: `at('-14 months', '+3 days')`; `at()` is that day itself. */
export type At = (...offsets: Offset[]) => LocalDate;

export function daysFrom(today: LocalDate): At {
  return (...offsets) => offsets.reduce(moved, today);
}

function moved(day: LocalDate, offset: Offset): LocalDate {
  const [count, unit = ''] = offset.split(' ');
  const n = Number(count);
  if (unit.startsWith('day')) return addDays(day, n);
  if (unit.startsWith('week')) return addDays(day, 7 * n);
  return addMonths(day, unit.startsWith('year') ? 12 * n : n);
}

/** How one wrote to the Commission on that day: by e-mail until the portal opened. */
export function channelOn(day: LocalDate): 'portal' | 'email' {
  return refuseChannel('portal', `${day}T23:59:59+01:00`) ? 'email' : 'portal';
}

/** The step that files a request: through the portal at an hour of that day, before it opened by e-mail. */
export function filed(day: LocalDate): object {
  if (channelOn(day) === 'email') return { step: 'submit', on: day, channel: 'email' };
  return { step: 'submit', submittedAt: `${day}T14:40:00Z`, channel: 'portal' };
}
