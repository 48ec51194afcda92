import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Schema } from '../../api/client.js';
import { useText } from '../../words/language.js';
import type { Line, Row } from './bands.js';
import { DocketRow } from './docket-row.js';
import css from './docket-table.module.css';

interface Props {
  lines: readonly Line[];
  docket: Schema<'DocketView'>;
  people: ReadonlyMap<string, string>;
  chosen: string | undefined;
  narrow: boolean;
  onChoose(row: Row): void;
  onOpen(row: Row): void;
}

/** The list; only what is in sight is in the page, so that 5,000 rows scroll like 50. */
export function DocketTable({ lines, docket, people, chosen, narrow, onChoose, onOpen }: Props) {
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => heightOf(lines[at], narrow),
    overscan: 12,
  });
  useEffect(() => virtual.measure(), [lines, narrow, virtual]);
  useEffect(() => {
    const at = lines.findIndex((line) => line.kind === 'row' && line.row.id === chosen);
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [chosen, lines, virtual]);
  return (
    <div
      ref={scroller}
      className={css.scroller}
      role="grid"
      aria-label={t('docket.list')}
      aria-rowcount={lines.length}
      aria-activedescendant={chosen && `row-${chosen}`}
      tabIndex={0}
    >
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const line = lines[index];
          if (!line) return null;
          const style = { transform: `translateY(${start}px)`, height: size };
          if (line.kind !== 'row') return <Heading key={index} line={line} at={index} style={style} />;
          const { row } = line;
          return (
            <div
              key={row.id}
              id={`row-${row.id}`}
              role="row"
              aria-rowindex={index + 1}
              aria-selected={row.id === chosen}
              className={css.row}
              style={style}
              onClick={() => onChoose(row)}
              onDoubleClick={() => onOpen(row)}
            >
              <DocketRow row={row} today={docket.today} people={people} citation={docket.citations[row.ruleId ?? '']} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface HeadingProps {
  line: Exclude<Line, { kind: 'row' }>;
  at: number;
  style: { transform: string; height: number };
}

function Heading({ line, at, style }: HeadingProps) {
  const t = useText();
  const isSide = line.kind === 'side';
  const loud = line.kind === 'band' && (line.band === 'overdue' || line.band === 'late');
  const look = isSide ? css.side : `${css.band} ${loud ? css.loud : ''}`;
  return (
    <div role="row" aria-rowindex={at + 1} className={look} style={style}>
      <span role="gridcell">
        {isSide ? t(`terms.side.${line.side}`) : t(`docket.bands.${line.band}`)}{' '}
        <span className={css.count}>{line.count}</span>
      </span>
    </div>
  );
}

function heightOf(line: Line | undefined, narrow: boolean): number {
  if (line?.kind === 'side') return 40;
  if (line?.kind === 'band') return 28;
  return narrow ? 60 : 34;
}
