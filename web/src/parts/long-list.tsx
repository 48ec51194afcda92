import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import css from './long-list.module.css';

interface Props<Row> {
  label: string;
  rows: readonly Row[];
  keyOf(row: Row): string;
  pathOf(row: Row): string;
  /** CSS grid columns. */
  columns: string;
  height: number;
  cells(row: Row): ReactNode;
  /** Called when the end comes into sight. */
  onEnd?(): void;
}

/** Links in rows, of which only those in sight are in the page. */
export function LongList<Row>({ label, rows, keyOf, pathOf, columns, height, cells, onEnd }: Props<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
  });
  useEffect(() => virtual.measure(), [height, virtual]);
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length > 0 && last >= rows.length - 20) onEnd?.();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked when the end is reached, not when the asker changes
  }, [last, rows.length]);
  return (
    <div ref={scroller} className={css.scroller} role="list" aria-label={label}>
      <div style={{ height: virtual.getTotalSize() }} role="presentation">
        {shown.map(({ index, start, size }) => {
          const row = rows[index];
          if (!row) return null;
          const style = { transform: `translateY(${start}px)`, height: size, gridTemplateColumns: columns };
          return (
            <div key={keyOf(row)} role="listitem">
              <Link to={pathOf(row)} className={css.row} style={style}>
                {cells(row)}
              </Link>
            </div>
          );
        })}
      </div>
    </div>
  );
}
