import { ProblemNotice } from '../../parts/problem-notice.js';
import { Table } from '../../parts/table.js';
import { useText } from '../../words/language.js';
import { useDurations, type Duration } from './pictures-data.js';
import css from './pictures.module.css';
import { WaitingCurve } from './waiting-curve.js';

interface Fact {
  name: string;
  of(picture: Duration): string | number;
}

/** How long an answer takes against its limit; a median that is not reached yet is told as "at least". */
export function Durations() {
  const t = useText();
  const { data, error } = useDurations();
  const asked = data?.data.filter(({ requests }) => requests > 0) ?? [];
  const half = ({ medianDays, followedDays }: Duration) =>
    medianDays === null
      ? t('statistics.at-least', { time: t('statistics.days', { count: followedDays }) })
      : t('statistics.days', { count: medianDays });
  const facts: Fact[] = [
    {
      name: t('statistics.limit'),
      of: (row) => `${t('statistics.limit-of', { count: row.limitMonths })} (${row.provision})`,
    },
    { name: t('statistics.half'), of: half },
    { name: t('statistics.requests'), of: ({ requests }) => requests },
    { name: t('statistics.answered'), of: ({ answered }) => answered },
    { name: t('statistics.open'), of: ({ open }) => open },
    { name: t('statistics.left'), of: ({ left }) => left },
    {
      name: t('statistics.late-of'),
      of: ({ late, limitPassed }) => t('statistics.out-of', { part: late, all: limitPassed }),
    },
    { name: t('statistics.late-and-open'), of: ({ stillOpen }) => stillOpen },
    { name: t('statistics.assumed-starts'), of: ({ assumedStarts }) => assumedStarts },
  ];
  return (
    <section>
      <h2>{t('statistics.durations')}</h2>
      <p className="quiet">{t('statistics.durations-note')}</p>
      <ProblemNotice problem={error} />
      {data && asked.length === 0 && <p className="quiet">{t('statistics.no-durations')}</p>}
      <div className={css.curves}>
        {asked.map((one) => (
          <WaitingCurve key={one.measure} picture={one} said={t('statistics.half-took', { time: half(one) })} />
        ))}
      </div>
      {asked.length > 0 && (
        <Table
          label={t('statistics.durations')}
          rows={facts}
          keyOf={({ name }) => name}
          columns={[
            { header: t('statistics.measure'), cell: ({ name }) => name },
            ...asked.map((one) => ({
              header: t(`terms.waited-for.${one.measure}`),
              cell: (fact: Fact) => fact.of(one),
              as: 'number' as const,
            })),
          ]}
        />
      )}
    </section>
  );
}
