import type { ReactNode } from 'react';
import css from './table.module.css';

export interface Column<Row> {
  header: string;
  cell(row: Row): ReactNode;
  /** Figures stand at the end; what is short and must not break is kept whole. */
  as?: 'number' | 'whole';
}

interface Props<Row> {
  label: string;
  /** What the label leaves open: coverage, a caution. */
  caption?: ReactNode;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf(row: Row): string;
}

/** A table of some dozens of rows. On a narrow screen it scrolls sideways by itself, also by keyboard. */
export function Table<Row>({ label, caption, columns, rows, keyOf }: Props<Row>) {
  const classOf = ({ as }: Column<Row>) => as && css[as];
  return (
    <div className={css.region} role="region" aria-label={label} tabIndex={0}>
      <table className={css.table} aria-label={label}>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.header} scope="col" className={classOf(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column) => (
                <td key={column.header} className={classOf(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
