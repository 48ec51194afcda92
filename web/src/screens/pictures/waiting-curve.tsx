import { Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { Table } from '../../parts/table.js';
import { useLanguage, useText } from '../../words/language.js';
import { isolated } from '../../parts/isolated.js';
import type { Duration } from './pictures-data.js';
import css from './pictures.module.css';

const DAYS_OF_A_MONTH = 30.44;
const share = (waiting: number) => `${Math.round(waiting * 100)} %`;

/** The share still waiting, day by day; who is not answered yet waits on to the last day it was seen. */
export function WaitingCurve({ picture, said }: { picture: Duration; said: string }) {
  const t = useText();
  const { language } = useLanguage();
  const rtl = language === 'ar';
  const limit = Math.round(picture.limitMonths * DAYS_OF_A_MONTH);
  const title = t(`terms.waited-for.${picture.measure}`);
  const last = picture.curve.at(-1)?.waiting ?? 1;
  const data = [{ day: 0, waiting: 1 }, ...picture.curve, { day: picture.followedDays, waiting: last }];
  return (
    <figure className={css.figure}>
      <figcaption>
        <h3>{title}</h3>
        <p>{said}</p>
      </figcaption>
      <div className={css.chart} role="img" aria-label={`${title}. ${said} ${t('statistics.all-in-table')}`}>
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
            label={{ value: isolated(t('statistics.limit-of', { count: picture.limitMonths })), position: 'top' }}
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
      <p className="quiet">{t('statistics.axes')}</p>
      <details>
        <summary>{t('statistics.as-table')}</summary>
        <Table
          label={title}
          rows={picture.curve}
          keyOf={({ day }) => String(day)}
          columns={[
            { header: t('statistics.day'), cell: ({ day }) => day, as: 'number' },
            { header: t('statistics.at-risk'), cell: ({ atRisk }) => atRisk, as: 'number' },
            { header: t('statistics.answered-then'), cell: ({ answered }) => answered, as: 'number' },
            { header: t('statistics.still-waiting'), cell: ({ waiting }) => share(waiting), as: 'number' },
          ]}
        />
      </details>
    </figure>
  );
}
