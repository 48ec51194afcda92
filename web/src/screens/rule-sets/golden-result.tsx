import { dayText } from '../../parts/dates.js';
import { Mark } from '../../parts/mark.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useText } from '../../words/language.js';
import type { Golden } from './golden-lines.js';
import type { Version } from './rule-sets-data.js';
import css from './rule-sets.module.css';

interface Line {
  golden: Golden;
  ruleId: string;
  dueOn: string | null;
  /** Of a date that is not the one expected. */
  failure?: { got: string | null };
}

/** What the rules answer to each case, before anybody relies on them. */
export function GoldenResult({ version: { goldenCases, goldenFailures } }: { version: Version }) {
  const t = useText();
  const { language } = useLanguage();
  const day = (on: string | null) => (on ? dayText(on, language) : t('rule-sets.golden.no-date'));
  const lines = goldenCases.flatMap((golden, place) =>
    golden.expected.map(({ ruleId, dueOn }): Line => {
      const failure = goldenFailures.find((one) => one.case === place && one.ruleId === ruleId);
      return { golden, ruleId, dueOn, failure };
    }),
  );
  const failed = goldenFailures.length;
  return (
    <section className={css.section}>
      <h3>{t('rule-sets.golden.title')}</h3>
      <p>
        <Mark tone={failed > 0 ? 'overdue' : 'done'}>
          {failed > 0
            ? t('rule-sets.golden.failed', { count: failed })
            : t('rule-sets.golden.met', { count: goldenCases.length })}
        </Mark>
      </p>
      <Table<Line>
        label={t('rule-sets.golden.title')}
        rows={lines}
        keyOf={(line) => String(lines.indexOf(line))}
        columns={[
          { header: t('rule-sets.golden.name'), cell: ({ golden }) => <bdi>{golden.name}</bdi> },
          {
            header: t('rule-sets.golden.facts'),
            cell: ({ golden }) =>
              golden.facts.map(({ name, on }) => (
                <div key={name}>
                  <code>{name}</code> {day(on)}
                </div>
              )),
          },
          { header: t('rule-sets.rule'), cell: ({ ruleId }) => <span className={css.id}>{ruleId}</span> },
          { header: t('rule-sets.golden.expected'), as: 'whole', cell: ({ dueOn }) => day(dueOn) },
          {
            header: t('rule-sets.golden.got'),
            as: 'whole',
            cell: ({ dueOn, failure }) => day(failure ? failure.got : dueOn),
          },
          {
            header: t('rule-sets.golden.result'),
            as: 'whole',
            cell: ({ failure }) => (
              <Mark tone={failure ? 'overdue' : 'done'}>
                {failure ? t('rule-sets.golden.is-not-met') : t('rule-sets.golden.is-met')}
              </Mark>
            ),
          },
        ]}
      />
    </section>
  );
}
