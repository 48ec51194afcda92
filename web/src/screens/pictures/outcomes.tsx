import { countryName } from '../../parts/named.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useLanguage, useWords } from '../../words/language.js';
import { CountsFigure, type Part } from './counts-figure.js';
import { useOutcomes, type Outcomes as Picture } from './pictures-data.js';

type Counts = Omit<Picture['byCountry'][number], 'sourceCountry'>;

/** What became of the data asked about, by who sent them and by what was argued. */
export function Outcomes() {
  const { pictures: w } = useWords();
  const { language } = useLanguage();
  const { data, error } = useOutcomes();
  const parts: readonly Part<Counts>[] = [
    { label: w.deleted, paint: 'done solid', of: (row) => row.deleted },
    { label: w.deletedBefore, paint: 'done hatched', of: (row) => row.deletedBeforeDecision },
    { label: w.changed, paint: 'waiting hatched', of: (row) => row.changed },
    { label: w.kept, paint: 'overdue solid', of: (row) => row.kept },
    { label: w.notExamined, paint: 'ink-quiet dotted', of: (row) => row.notExamined },
    { label: w.pending, paint: 'ink-quiet hollow', of: (row) => row.pending },
  ];
  return (
    <section>
      <h2>{w.outcomes}</h2>
      <ProblemNotice problem={error} />
      {data?.records === 0 && <p className="quiet">{w.noOutcomes}</p>}
      {data && data.byCountry.length > 0 && (
        <CountsFigure
          title={w.byCountry}
          head={w.country}
          note={w.records(data.records)}
          rows={data.byCountry}
          nameOf={({ sourceCountry }) => (sourceCountry ? countryName(sourceCountry, language) : w.noCountry)}
          parts={parts}
        />
      )}
      {data && data.byGround.length > 0 && (
        <CountsFigure
          title={w.byGround}
          head={w.ground}
          note={w.byGroundNote}
          rows={data.byGround}
          nameOf={({ ground }) => w.grounds[ground]}
          parts={parts}
          further={[{ header: w.accepted, cell: ({ accepted }) => accepted, as: 'number' }]}
        />
      )}
    </section>
  );
}
