import type { Schema } from '../../api/client.js';
import { Mark } from '../../parts/mark.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Table } from '../../parts/table.js';
import { useWords } from '../../words/language.js';
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
  const { ruleSets } = useWords();
  const w = ruleSets.diff;
  const { data: diff, error } = useDiff(version);
  const side = (text: string | undefined) =>
    text === '' ? <span className="quiet">{w.empty}</span> : <bdi>{text}</bdi>;
  const lines = diff ? linesOf(diff) : [];
  return (
    <section className={css.section}>
      <h3>{w.title}</h3>
      <ProblemNotice problem={error} />
      {diff && <p className="quiet">{diff.against ? w.against(diff.against.number) : w.first}</p>}
      {diff && lines.length === 0 && <p>{w.same}</p>}
      {lines.length > 0 && (
        <Table<Line>
          label={w.title}
          rows={lines}
          keyOf={({ rule, field }) => [rule.id, field?.field].join(' ')}
          columns={[
            { header: w.change, as: 'whole', cell: ({ kind }) => <Mark tone={TONES[kind]}>{w.kinds[kind]}</Mark> },
            {
              header: ruleSets.rule,
              cell: ({ rule: { id, title } }) => (
                <>
                  <bdi>{title}</bdi>
                  <div className={css.id}>{id}</div>
                </>
              ),
            },
            { header: w.field, as: 'whole', cell: ({ field }) => field && <code>{field.field}</code> },
            { header: w.before, cell: ({ field }) => field && <del className={css.was}>{side(field.from)}</del> },
            { header: w.after, cell: ({ field }) => field && <ins className={css.is}>{side(field.to)}</ins> },
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
