import { ProblemNotice } from '../../parts/problem-notice.js';
import { Table } from '../../parts/table.js';
import { useWords } from '../../words/language.js';
import { useDurations, type Duration } from './pictures-data.js';
import css from './pictures.module.css';
import { WaitingCurve } from './waiting-curve.js';

interface Fact {
  name: string;
  of(picture: Duration): string | number;
}

/** How long an answer takes against its limit; a median that is not reached yet is told as "at least". */
export function Durations() {
  const { pictures: w } = useWords();
  const { data, error } = useDurations();
  const asked = data?.data.filter(({ requests }) => requests > 0) ?? [];
  const half = ({ medianDays, followedDays }: Duration) =>
    medianDays === null ? w.atLeast(w.days(followedDays)) : w.days(medianDays);
  const facts: Fact[] = [
    { name: w.limit, of: (row) => `${w.limitOf(row.limitMonths)} (${row.provision})` },
    { name: w.half, of: half },
    { name: w.requests, of: ({ requests }) => requests },
    { name: w.answered, of: ({ answered }) => answered },
    { name: w.open, of: ({ open }) => open },
    { name: w.left, of: ({ left }) => left },
    { name: w.lateOf, of: ({ late, limitPassed }) => w.outOf(late, limitPassed) },
    { name: w.lateAndOpen, of: ({ stillOpen }) => stillOpen },
    { name: w.assumedStarts, of: ({ assumedStarts }) => assumedStarts },
  ];
  return (
    <section>
      <h2>{w.durations}</h2>
      <p className="quiet">{w.durationsNote}</p>
      <ProblemNotice problem={error} />
      {data && asked.length === 0 && <p className="quiet">{w.noDurations}</p>}
      <div className={css.curves}>
        {asked.map((one) => (
          <WaitingCurve key={one.measure} picture={one} said={w.halfTook(half(one))} />
        ))}
      </div>
      {asked.length > 0 && (
        <Table
          label={w.durations}
          rows={facts}
          keyOf={({ name }) => name}
          columns={[
            { header: w.measure, cell: ({ name }) => name },
            ...asked.map((one) => ({
              header: w.measures[one.measure],
              cell: (fact: Fact) => fact.of(one),
              as: 'number' as const,
            })),
          ]}
        />
      )}
    </section>
  );
}
