import { LTR } from '../../parts/dates.js';
import { Mark } from '../../parts/mark.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Table } from '../../parts/table.js';
import { useText, type MemberOf } from '../../words/language.js';
import css from './pictures.module.css';
import { usePublished, type Figure } from './pictures-data.js';

type Measure = MemberOf<'statistics', 'published'>;

/** What others printed: each figure with its period, what it counts and where it was read; never added to our own. */
export function Published() {
  const t = useText();
  const { data, error } = usePublished();
  return (
    <section>
      <h2>{t('statistics.published-title')}</h2>
      <ProblemNotice problem={error} />
      {data && (
        <Table
          label={t('statistics.published-title')}
          caption={t('statistics.published-note')}
          rows={data.data}
          keyOf={({ measure, yearFrom, yearTo, sources }) =>
            `${measure} ${yearFrom} ${yearTo} ${sources.map(({ code }) => code).join(' ')}`
          }
          columns={[
            { header: t('statistics.figure'), cell: ({ measure }) => t(`statistics.published.${measure as Measure}`) },
            { header: t('statistics.period'), cell: periodOf, as: 'whole' },
            { header: t('statistics.value'), cell: (figure) => <Value figure={figure} /> },
            { header: t('statistics.base'), cell: (figure) => <Base figure={figure} /> },
            { header: t('statistics.source'), cell: (figure) => <Sources figure={figure} /> },
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
  const t = useText();
  const number = <span style={LTR}>{unit === 'percent' ? `${value} %` : value}</span>;
  return (
    <>
      {operator === '>=' && `${t('statistics.floor')} `}
      {operator === '~' && `${t('statistics.roughly')} `}
      {number} {leaked && <Mark tone="unsure">{t('statistics.leaked')}</Mark>}
    </>
  );
}

/** In the words of who counted. */
function Base({ figure: { base, unit, remark } }: { figure: Figure }) {
  return <bdi lang="en">{[unit !== 'percent' && unit, base, remark].filter(Boolean).join('; ')}</bdi>;
}

function Sources({ figure: { sources } }: { figure: Figure }) {
  return sources.map(({ code, title, url }) => (
    <div key={code} className={css.source}>
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
