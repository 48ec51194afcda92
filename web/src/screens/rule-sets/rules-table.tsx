import { Mark } from '../../parts/mark.js';
import { Table } from '../../parts/table.js';
import { useWords } from '../../words/language.js';
import type { Rule } from './rule-sets-data.js';
import css from './rule-sets.module.css';
import { useSpanText } from './span-text.js';

/** What rules say, each wording with its provision, its days and how sure it is. */
export function RulesTable({ rules }: { rules: readonly Rule[] }) {
  const { ruleSets: w, terms } = useWords();
  const spanText = useSpanText();
  return (
    <Table
      label={w.rules}
      rows={rules}
      keyOf={({ id, version, inForceFrom }) => [id, version, inForceFrom].join(' ')}
      columns={[
        {
          header: w.rule,
          cell: ({ id, title, notes }) => (
            <>
              <bdi>{title}</bdi>
              <div className={css.id}>{id}</div>
              {notes && <bdi className="quiet">{notes}</bdi>}
            </>
          ),
        },
        { header: w.citation, cell: ({ citation }) => <bdi>{citation}</bdi> },
        { header: w.length, cell: ({ length, trigger }) => <bdi title={trigger.words}>{length}</bdi> },
        { header: w.owedBy, cell: ({ owedBy, owedByName }) => <bdi>{owedByName ?? terms.owedBy[owedBy]}</bdi> },
        { header: w.inForce, cell: ({ inForceFrom, inForceUntil }) => spanText(inForceFrom, inForceUntil) },
        {
          header: w.sureness,
          cell: ({ sureness }) => (
            <Mark tone={sureness === 'verified' ? 'done' : 'unsure'}>{terms.sureness[sureness]}</Mark>
          ),
        },
      ]}
    />
  );
}
