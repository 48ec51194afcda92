import { message, type Message } from '../../words/message.js';
import { FACT_NAMES } from '../fact.js';
import { BEARERS, EXTENDABLES, FORCES, SUBJECTS, SURENESSES } from '../rulebook/rule.js';

/** What a cell may hold. `one-of` and `facts` say their closed list in the refusal. */
interface Column {
  /** Without it the row has no meaning. */
  required?: true;
  oneOf?: readonly string[];
  /** What an empty cell means, where it means something. */
  otherwise?: string;
  most?: number;
}

export const SPAN_UNITS = ['day', 'working-day', 'week', 'month', 'year'] as const;
export const UNITS = [...SPAN_UNITS, 'promptly', 'by-letter', 'per-file'] as const;

/** The columns of a table of rules, as in the tables the book was made from, and those its sentences need. */
export const COLUMNS = {
  id: { required: true, most: 80 },
  rule_set: { most: 60 },
  subject: { oneOf: SUBJECTS, otherwise: 'ccf-request' },
  title: { required: true, most: 200 },
  duty: { required: true, most: 300 },
  force: { required: true, oneOf: FORCES },
  trigger: { most: 300 },
  anchor: { required: true, oneOf: FACT_NAMES },
  fallback_anchor: { most: 500 },
  n: { most: 6 },
  unit: { required: true, oneOf: UNITS },
  date_fact: { oneOf: FACT_NAMES },
  direction: { oneOf: ['after', 'before'], otherwise: 'after' },
  count_from: { oneOf: ['next-day', 'same-day'], otherwise: 'next-day' },
  roll: { oneOf: ['none', 'forward'], otherwise: 'none' },
  owed_by: { required: true, oneOf: BEARERS },
  owed_by_name: { most: 200 },
  authority: { required: true, most: 500 },
  in_force_from: { most: 10 },
  in_force_until: { most: 10 },
  in_force_from_sureness: { oneOf: ['stated', 'inferred', 'unstated'] },
  hard: { required: true, oneOf: ['H', 'M', 'T'] },
  extendable: { oneOf: EXTENDABLES, otherwise: 'no-rule' },
  sureness: { required: true, oneOf: SURENESSES },
  applies_to: { most: 500 },
  met_by: { most: 500 },
  ended_by: { most: 500 },
  notes: { most: 1000 },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly ColumnName[];

export type Cells = Readonly<Record<ColumnName, string>>;

export function isColumn(name: string): name is ColumnName {
  return Object.hasOwn(COLUMNS, name);
}

/** What is wrong with a cell taken by itself; undefined when nothing is. */
export function flawOfCell(name: ColumnName, cell: string): Message | undefined {
  const { required, oneOf, most }: Column = COLUMNS[name];
  if (cell === '') return required ? message('law.table.fill-in') : undefined;
  if (oneOf && !oneOf.includes(cell)) {
    return message('law.table.unknown', { cell: shown(cell), choices: oneOf.join(', ') });
  }
  if (most !== undefined && [...cell].length > most) return message('law.table.too-long', { most });
  return undefined;
}

/** The cell, or what its emptiness means. */
export function filled(name: ColumnName, cell: string): string {
  const { otherwise }: Column = COLUMNS[name];
  return cell === '' ? (otherwise ?? '') : cell;
}

/** A cell as a refusal quotes it: never more of it than tells it apart. */
export function shown(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
}
