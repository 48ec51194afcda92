import type { Schema } from '../../api/client.js';
import { Mark } from '../../parts/mark.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Table } from '../../parts/table.js';
import { useText } from '../../words/language.js';
import { useDiff, type Version } from './rule-sets-data.js';
import css from './rule-sets.module.css';

interface Line {
  kind: 'added' | 'removed' | 'changed';
  rule: Schema<'NamedRule'>;
  field?: Schema<'ChangedField'>;
}

const TONES = { added: 'done', removed: 'overdue', changed: 'soon' } as const;

/** Old beside new, a line for every column that says something else. */
export function VersionDiff({ version }: { version: Version }) {
  const t = useText();
  const { data: diff, error } = useDiff(version);
  const side = (text: string | undefined) =>
    text === '' ? <span className="quiet">{t('rule-sets.diff.empty')}</span> : <bdi>{text}</bdi>;
  const lines = diff ? linesOf(diff) : [];
  return (
    <section className={css.section}>
      <h3>{t('rule-sets.diff.title')}</h3>
      <ProblemNotice problem={error} />
      {diff && (
        <p className="quiet">
          {diff.against ? t('rule-sets.diff.against', { number: diff.against.number }) : t('rule-sets.diff.first')}
        </p>
      )}
      {diff && lines.length === 0 && <p>{t('rule-sets.diff.same')}</p>}
      {lines.length > 0 && (
        <Table<Line>
          label={t('rule-sets.diff.title')}
          rows={lines}
          keyOf={({ rule, field }) => [rule.id, field?.field].join(' ')}
          columns={[
            {
              header: t('rule-sets.diff.change'),
              as: 'whole',
              cell: ({ kind }) => <Mark tone={TONES[kind]}>{t(`terms.rule-change.${kind}`)}</Mark>,
            },
            {
              header: t('rule-sets.rule'),
              cell: ({ rule: { id, title } }) => (
                <>
                  <bdi>{title}</bdi>
                  <div className={css.id}>{id}</div>
                </>
              ),
            },
            {
              header: t('rule-sets.diff.field'),
              as: 'whole',
              cell: ({ field }) => field && <code>{field.field}</code>,
            },
            {
              header: t('rule-sets.diff.before'),
              cell: ({ field }) => field && <del className={css.was}>{side(field.from)}</del>,
            },
            {
              header: t('rule-sets.diff.after'),
              cell: ({ field }) => field && <ins className={css.is}>{side(field.to)}</ins>,
            },
          ]}
        />
      )}
    </section>
  );
}

function linesOf({ added, removed, changed }: Schema<'RuleSetDiff'>): Line[] {
  return [
    ...changed.flatMap((rule) => rule.fields.map((field): Line => ({ kind: 'changed', rule, field }))),
    ...added.map((rule): Line => ({ kind: 'added', rule })),
    ...removed.map((rule): Line => ({ kind: 'removed', rule })),
  ];
}
