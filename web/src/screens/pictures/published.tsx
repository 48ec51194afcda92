import { LTR } from '../../parts/dates.js';
import { Mark } from '../../parts/mark.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Table } from '../../parts/table.js';
import { useWords } from '../../words/language.js';
import { usePublished, type Figure } from './pictures-data.js';

/** What others printed: each figure with its period, what it counts and where it was read; never added to our own. */
export function Published() {
  const { pictures: w } = useWords();
  const { data, error } = usePublished();
  const names: Record<string, string> = w.published;
  return (
    <section>
      <h2>{w.publishedTitle}</h2>
      <ProblemNotice problem={error} />
      {data && (
        <Table
          label={w.publishedTitle}
          caption={w.publishedNote}
          rows={data.data}
          keyOf={({ measure, yearFrom, yearTo, sources }) =>
            `${measure} ${yearFrom} ${yearTo} ${sources.map(({ code }) => code).join(' ')}`
          }
          columns={[
            { header: w.figure, cell: ({ measure }) => names[measure] ?? measure },
            { header: w.period, cell: periodOf, as: 'whole' },
            { header: w.value, cell: (figure) => <Value figure={figure} /> },
            { header: w.base, cell: (figure) => <Base figure={figure} /> },
            { header: w.source, cell: (figure) => <Sources figure={figure} /> },
          ]}
        />
      )}
    </section>
  );
}

const periodOf = ({ yearFrom, yearTo }: Figure) => (
  <span style={LTR}>{yearFrom === yearTo ? yearFrom : `${yearFrom}–${yearTo}`}</span>
);

function Value({ figure: { operator, value, unit, leaked } }: { figure: Figure }) {
  const { pictures: w } = useWords();
  const number = <span style={LTR}>{unit === 'percent' ? `${value} %` : value}</span>;
  return (
    <>
      {operator === '>=' && `${w.floor} `}
      {operator === '~' && `${w.roughly} `}
      {number} {leaked && <Mark tone="unsure">{w.leaked}</Mark>}
    </>
  );
}

/** In the words of who counted. */
function Base({ figure: { base, unit, remark } }: { figure: Figure }) {
  return <bdi lang="en">{[unit !== 'percent' && unit, base, remark].filter(Boolean).join('; ')}</bdi>;
}

function Sources({ figure: { sources } }: { figure: Figure }) {
  return sources.map(({ code, title, url }) => (
    <div key={code}>
      <bdi>
        {url ? (
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </bdi>
    </div>
  ));
}
