import { Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { Table } from '../../parts/table.js';
import { useLanguage, useWords } from '../../words/language.js';
import { isolated } from '../../parts/isolated.js';
import type { Duration } from './pictures-data.js';
import css from './pictures.module.css';

const DAYS_OF_A_MONTH = 30.44;
const share = (waiting: number) => `${Math.round(waiting * 100)} %`;

/** The share still waiting, day by day; who is not answered yet waits on to the last day it was seen. */
export function WaitingCurve({ picture, said }: { picture: Duration; said: string }) {
  const { pictures: w } = useWords();
  const { language } = useLanguage();
  const rtl = language === 'ar';
  const limit = Math.round(picture.limitMonths * DAYS_OF_A_MONTH);
  const title = w.measures[picture.measure];
  const last = picture.curve.at(-1)?.waiting ?? 1;
  const data = [{ day: 0, waiting: 1 }, ...picture.curve, { day: picture.followedDays, waiting: last }];
  return (
    <figure className={css.figure}>
      <figcaption>
        <h3>{title}</h3>
        <p>{said}</p>
      </figcaption>
      <div className={css.chart} role="img" aria-label={`${title}. ${said} ${w.allInTable}`}>
        <LineChart
          responsive
          style={{ width: '100%', height: 190 }}
          data={data}
          accessibilityLayer={false}
          margin={{ top: 20, right: 16, bottom: 0, left: 16 }}
        >
          <XAxis
            type="number"
            dataKey="day"
            domain={[0, Math.ceil(Math.max(limit, picture.followedDays) * 1.05)]}
            reversed={rtl}
            tickCount={5}
          />
          <YAxis domain={[0, 1]} tickFormatter={share} width={52} orientation={rtl ? 'right' : 'left'} />
          <ReferenceLine
            x={limit}
            stroke="var(--overdue)"
            strokeDasharray="4 3"
            label={{ value: isolated(w.limitOf(picture.limitMonths)), position: 'top' }}
          />
          <Line
            type="stepAfter"
            dataKey="waiting"
            stroke="var(--accent)"
            strokeWidth={2}
            dot={false}
            isAnimationActive={false}
          />
        </LineChart>
      </div>
      <p className="quiet">{w.axes}</p>
      <details>
        <summary>{w.asTable}</summary>
        <Table
          label={title}
          rows={picture.curve}
          keyOf={({ day }) => String(day)}
          columns={[
            { header: w.day, cell: ({ day }) => day, as: 'number' },
            { header: w.atRisk, cell: ({ atRisk }) => atRisk, as: 'number' },
            { header: w.answeredThen, cell: ({ answered }) => answered, as: 'number' },
            { header: w.stillWaiting, cell: ({ waiting }) => share(waiting), as: 'number' },
          ]}
        />
      </details>
    </figure>
  );
}
