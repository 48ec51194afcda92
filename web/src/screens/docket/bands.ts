import type { Schema } from '../../api/client.js';
import { daysBetween } from '../../parts/dates.js';

export type Row = Schema<'DocketRow'>;
export type Band = 'overdue' | 'today' | 'tomorrow' | 'week' | 'later' | 'undated' | 'late' | 'awaited';
type Side = 'weOwe' | 'theyOwe';

/** A line of the list: the heading of a side, of a band, or a deadline. */
export type Line =
  | { kind: 'side'; side: Side; count: number }
  | { kind: 'band'; band: Band; count: number }
  | { kind: 'row'; row: Row; band: Band };

const OURS: readonly Band[] = ['overdue', 'today', 'tomorrow', 'week', 'later', 'undated'];
const THEIRS: readonly Band[] = ['late', 'awaited'];

export const isOurs = ({ owedBy }: Pick<Row, 'owedBy'>) => owedBy === 'firm' || owedBy === 'applicant';

/** What the other side owes without a day is awaited; what we owe without one stands at the end of ours. */
function bandOf(row: Row, today: string): Band {
  const left = row.dueOn === null ? undefined : daysBetween(today, row.dueOn);
  if (!isOurs(row)) return left !== undefined && left < 0 ? 'late' : 'awaited';
  if (left === undefined) return 'undated';
  if (left < 0) return 'overdue';
  if (left === 0) return 'today';
  if (left === 1) return 'tomorrow';
  return left <= 7 ? 'week' : 'later';
}

/** The rows in the order they come, under their bands; the two sides are never mixed. */
export function linesOf(rows: readonly Row[], today: string): Line[] {
  const banded = Map.groupBy(rows, (row) => bandOf(row, today));
  return [...linesOfSide('weOwe', OURS, banded), ...linesOfSide('theyOwe', THEIRS, banded)];
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
