import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import { CountsFigure } from './counts-figure.js';
import { useDuties } from './pictures-data.js';

/** How each party keeps its days; late only if an assumed day is right is kept apart. */
export function DutiesOfParties() {
  const t = useText();
  const { data, error } = useDuties();
  const days = (count: number | null) => (count === null ? '–' : t('statistics.days', { count }));
  return (
    <section>
      <h2>{t('statistics.duties')}</h2>
      <ProblemNotice problem={error} />
      {data?.data.length === 0 && <p className="quiet">{t('statistics.no-duties')}</p>}
      {data && data.data.length > 0 && (
        <CountsFigure
          title={t('statistics.duties-title')}
          head={t('statistics.party')}
          note={t('statistics.duties-note')}
          rows={data.data}
          nameOf={({ party }) => t(`terms.party.${party}`)}
          parts={[
            { label: t('statistics.met-in-time'), paint: 'done solid', of: (row) => row.metInTime },
            { label: t('statistics.met-late'), paint: 'soon hatched', of: (row) => row.metLate },
            { label: t('statistics.overdue'), paint: 'overdue solid', of: (row) => row.overdue },
            { label: t('statistics.ended-late'), paint: 'ink-quiet dotted', of: (row) => row.endedLate },
          ]}
          further={[
            { header: t('statistics.median-late'), cell: (row) => days(row.medianDaysLate), as: 'number' },
            { header: t('statistics.longest-late'), cell: (row) => days(row.longestDaysLate), as: 'number' },
            { header: t('statistics.assumed-late'), cell: (row) => row.assumedLate, as: 'number' },
          ]}
        />
      )}
    </section>
  );
}
