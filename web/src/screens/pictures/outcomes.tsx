import { countryName } from '../../parts/named.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useLanguage, useText } from '../../words/language.js';
import { CountsFigure, type Part } from './counts-figure.js';
import { useOutcomes, type Outcomes as Picture } from './pictures-data.js';

type Counts = Omit<Picture['byCountry'][number], 'sourceCountry'>;

/** What became of the data asked about, by who sent them and by what was argued. */
export function Outcomes() {
  const t = useText();
  const { language } = useLanguage();
  const { data, error } = useOutcomes();
  const parts: readonly Part<Counts>[] = [
    { label: t('terms.effect.deleted'), paint: 'done solid', of: (row) => row.deleted },
    { label: t('terms.effect.deleted-before-decision'), paint: 'done hatched', of: (row) => row.deletedBeforeDecision },
    { label: t('terms.effect.changed'), paint: 'waiting hatched', of: (row) => row.changed },
    { label: t('terms.effect.kept'), paint: 'overdue solid', of: (row) => row.kept },
    { label: t('terms.effect.not-examined'), paint: 'ink-quiet dotted', of: (row) => row.notExamined },
    { label: t('statistics.pending'), paint: 'ink-quiet hollow', of: (row) => row.pending },
  ];
  return (
    <section>
      <h2>{t('statistics.outcomes')}</h2>
      <ProblemNotice problem={error} />
      {data?.records === 0 && <p className="quiet">{t('statistics.no-outcomes')}</p>}
      {data && data.byCountry.length > 0 && (
        <CountsFigure
          title={t('statistics.by-country')}
          head={t('statistics.country')}
          note={t('statistics.records', { count: data.records })}
          rows={data.byCountry}
          nameOf={({ sourceCountry }) =>
            sourceCountry ? countryName(sourceCountry, language) : t('statistics.no-country')
          }
          parts={parts}
        />
      )}
      {data && data.byGround.length > 0 && (
        <CountsFigure
          title={t('statistics.by-ground')}
          head={t('statistics.ground')}
          note={t('statistics.by-ground-note')}
          rows={data.byGround}
          nameOf={({ ground }) => t(`terms.ground.${ground}`)}
          parts={parts}
          further={[{ header: t('statistics.accepted'), cell: ({ accepted }) => accepted, as: 'number' }]}
        />
      )}
    </section>
  );
}
