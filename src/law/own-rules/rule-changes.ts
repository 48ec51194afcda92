import { COLUMN_NAMES, type ColumnName } from './rule-columns.js';
import type { RuleRow } from './rule-table.js';

export interface RuleChanges {
  added: { id: string; title: string }[];
  removed: { id: string; title: string }[];
  changed: { id: string; title: string; fields: { field: ColumnName; from: string; to: string }[] }[];
}

/** Columns a reader has but no date depends on. */
const UNREAD: readonly ColumnName[] = ['rule_set', 'trigger'];

/** What a table says otherwise than the one before it, rule by rule and column by column. */
export function changesBetween(before: readonly RuleRow[], after: readonly RuleRow[]): RuleChanges {
  const old = new Map(before.map((row) => [row.cells.id, row]));
  const kept = new Set(after.map(({ cells }) => cells.id));
  const changes: RuleChanges = { added: [], removed: [], changed: [] };
  for (const row of after) {
    const { id, title } = row.cells;
    const earlier = old.get(id);
    const fields = earlier ? fieldsChanged(earlier, row) : [];
    if (!earlier) changes.added.push({ id, title });
    else if (fields.length > 0) changes.changed.push({ id, title, fields });
  }
  for (const { cells } of before) if (!kept.has(cells.id)) changes.removed.push({ id: cells.id, title: cells.title });
  return changes;
}

function fieldsChanged(before: RuleRow, after: RuleRow): { field: ColumnName; from: string; to: string }[] {
  return COLUMN_NAMES.filter((name) => !UNREAD.includes(name) && before.cells[name] !== after.cells[name]).map(
    (field) => ({ field, from: before.cells[field], to: after.cells[field] }),
  );
}
