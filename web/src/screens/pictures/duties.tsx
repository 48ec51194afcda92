import { ProblemNotice } from '../../parts/problem-notice.js';
import { useWords } from '../../words/language.js';
import { CountsFigure } from './counts-figure.js';
import { useDuties } from './pictures-data.js';

/** How each party keeps its days; late only if an assumed day is right is kept apart. */
export function DutiesOfParties() {
  const { pictures: w, terms } = useWords();
  const { data, error } = useDuties();
  const days = (count: number | null) => (count === null ? '–' : w.days(count));
  return (
    <section>
      <h2>{w.duties}</h2>
      <ProblemNotice problem={error} />
      {data?.data.length === 0 && <p className="quiet">{w.noDuties}</p>}
      {data && data.data.length > 0 && (
        <CountsFigure
          title={w.dutiesTitle}
          head={w.party}
          note={w.dutiesNote}
          rows={data.data}
          nameOf={({ party }) => terms.owedBy[party]}
          parts={[
            { label: w.metInTime, paint: 'done solid', of: (row) => row.metInTime },
            { label: w.metLate, paint: 'soon hatched', of: (row) => row.metLate },
            { label: w.overdue, paint: 'overdue solid', of: (row) => row.overdue },
            { label: w.endedLate, paint: 'ink-quiet dotted', of: (row) => row.endedLate },
          ]}
          further={[
            { header: w.medianLate, cell: (row) => days(row.medianDaysLate), as: 'number' },
            { header: w.longestLate, cell: (row) => days(row.longestDaysLate), as: 'number' },
            { header: w.assumedLate, cell: (row) => row.assumedLate, as: 'number' },
          ]}
        />
      )}
    </section>
  );
}
