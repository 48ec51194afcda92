import { useMediaQuery } from '@mantine/hooks';
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import { Table, type Column } from '../../parts/table.js';
import { useLanguage, useText } from '../../words/language.js';
import { isolated } from '../../parts/isolated.js';
import { fillOf, Legend, strokeOf, type Paint } from './paint.js';
import css from './pictures.module.css';

export interface Part<Row> {
  label: string;
  paint: Paint;
  of(row: Row): number;
}

interface Props<Row> {
  title: string;
  /** What the rows are. */
  head: string;
  note?: string;
  rows: readonly Row[];
  nameOf(row: Row): string;
  parts: readonly Part<NoInfer<Row>>[];
  /** In the table only. */
  further?: readonly Column<NoInfer<Row>>[];
}

/** Bars of counts that add up, and under them the same numbers as a table. */
export function CountsFigure<Row>({ title, head, note, rows, nameOf, parts, further = [] }: Props<Row>) {
  const t = useText();
  const { language } = useLanguage();
  const narrow = useMediaQuery('(max-width: 47.99em)') ?? false;
  const data = rows.map((row) => [isolated(nameOf(row)), ...parts.map((part) => part.of(row))]);
  const said = rows.slice(0, 3).map((row) => `${nameOf(row)}: ${saidOf(parts, row)}`);
  const rtl = language === 'ar';
  return (
    <figure className={css.figure}>
      <figcaption>
        <h3>{title}</h3>
        {note && <p className="quiet">{note}</p>}
      </figcaption>
      <Legend parts={parts} />
      <div
        className={css.chart}
        role="img"
        aria-label={`${title}. ${said.join('; ')}. ${t('statistics.all-in-table')}`}
      >
        <BarChart
          responsive
          layout="vertical"
          className={css.bars}
          style={{ width: '100%', height: 34 * rows.length + 30 }}
          data={data}
          accessibilityLayer={false}
          margin={{ top: 0, right: 12, bottom: 0, left: 12 }}
        >
          <XAxis type="number" allowDecimals={false} reversed={rtl} />
          <YAxis
            type="category"
            dataKey="0"
            width={narrow ? 120 : 260}
            orientation={rtl ? 'right' : 'left'}
            interval={0}
            tickLine={false}
          />
          {parts.map(({ label, paint }, at) => (
            <Bar
              key={label}
              dataKey={String(at + 1)}
              stackId="all"
              barSize={20}
              fill={fillOf(paint)}
              stroke={strokeOf(paint)}
              isAnimationActive={false}
            >
              <LabelList dataKey={String(at + 1)} position="center" formatter={(count) => count || ''} />
            </Bar>
          ))}
        </BarChart>
      </div>
      <details>
        <summary>{t('statistics.as-table')}</summary>
        <Table
          label={title}
          rows={rows}
          keyOf={nameOf}
          columns={[
            { header: head, cell: nameOf },
            ...parts.map((part) => ({ header: part.label, cell: part.of, as: 'number' as const })),
            ...further,
          ]}
        />
      </details>
    </figure>
  );
}

function saidOf<Row>(parts: readonly Part<Row>[], row: Row): string {
  return parts
    .filter((part) => part.of(row) > 0)
    .map((part) => `${part.label} ${part.of(row)}`)
    .join(', ');
}
