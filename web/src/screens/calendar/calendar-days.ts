import { addDays } from '../../parts/dates.js';

export type View = 'month' | 'week';

/** Monday of the week a day lies in. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** The whole weeks a month or week view shows. */
export function daysShown(view: View, day: string): { from: string; to: string } {
  if (view === 'week') return { from: mondayOf(day), to: addDays(mondayOf(day), 6) };
  const first = `${day.slice(0, 8)}01`;
  const from = mondayOf(first);
  const last = addDays(firstOfNext(first), -1);
  return { from, to: addDays(mondayOf(last), 6) };
}

/** The same view one step earlier or later. */
export function moved(view: View, day: string, steps: 1 | -1): string {
  if (view === 'week') return addDays(day, steps * 7);
  const first = `${day.slice(0, 8)}01`;
  return steps === 1 ? firstOfNext(first) : `${addDays(first, -1).slice(0, 8)}01`;
}

const firstOfNext = (first: string) => `${addDays(first, 32).slice(0, 8)}01`;
