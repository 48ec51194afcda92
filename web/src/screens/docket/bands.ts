import type { Schema } from '../../api/client.js';
import { addDays } from '../../parts/dates.js';

export type Row = Schema<'DocketRow'>;
export type Band = 'overdue' | 'today' | 'tomorrow' | 'week' | 'later' | 'undated' | 'late' | 'awaited';
type Side = Row['side'];

/** A line of the list: the heading of a side, of a band, or a deadline. */
export type Line =
  | { kind: 'side'; side: Side; count: number }
  | { kind: 'band'; band: Band; count: number }
  | { kind: 'row'; row: Row; band: Band };

const OURS: readonly Band[] = ['overdue', 'today', 'tomorrow', 'week', 'later', 'undated'];
const THEIRS: readonly Band[] = ['late', 'awaited'];

/**
 * What the other side owes without a day is awaited; what we owe without one stands at the end of ours. Days are compared
 * as they are written: to count the days of 5,000 rows takes longer than the rest of a filter.
 */
function bandsFrom(today: string): (row: Row) => Band {
  const [tomorrow, weekEnd] = [addDays(today, 1), addDays(today, 7)];
  return (row) => {
    const { dueOn, side } = row;
    if (side === 'theirs') return dueOn !== null && dueOn < today ? 'late' : 'awaited';
    if (dueOn === null) return 'undated';
    if (dueOn < today) return 'overdue';
    if (dueOn === today) return 'today';
    if (dueOn === tomorrow) return 'tomorrow';
    return dueOn <= weekEnd ? 'week' : 'later';
  };
}

/** The rows in the order they come, under their bands; the two sides are never mixed. */
export function linesOf(rows: readonly Row[], today: string): Line[] {
  const banded = Map.groupBy(rows, bandsFrom(today));
  return [...linesOfSide('ours', OURS, banded), ...linesOfSide('theirs', THEIRS, banded)];
}

function linesOfSide(side: Side, bands: readonly Band[], banded: Map<Band, Row[]>): Line[] {
  const lines = bands.flatMap((band): Line[] => {
    const rows = banded.get(band) ?? [];
    if (rows.length === 0) return [];
    return [{ kind: 'band', band, count: rows.length }, ...rows.map((row) => ({ kind: 'row' as const, row, band }))];
  });
  const count = lines.filter(({ kind }) => kind === 'row').length;
  return count === 0 ? [] : [{ kind: 'side', side, count }, ...lines];
}
