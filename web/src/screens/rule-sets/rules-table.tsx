import { Mark } from '../../parts/mark.js';
import { Table } from '../../parts/table.js';
import { useText } from '../../words/language.js';
import type { Rule } from './rule-sets-data.js';
import css from './rule-sets.module.css';
import { useSpanText } from './span-text.js';

/** What rules say, each wording with its provision, its days and how sure it is. */
export function RulesTable({ rules }: { rules: readonly Rule[] }) {
  const t = useText();
  const spanText = useSpanText();
  return (
    <Table
      label={t('rule-sets.rules')}
      rows={rules}
      keyOf={({ id, version, inForceFrom }) => [id, version, inForceFrom].join(' ')}
      columns={[
        {
          header: t('rule-sets.rule'),
          cell: ({ id, title, notes }) => (
            <>
              <bdi>{title}</bdi>
              <div className={css.id}>{id}</div>
              {notes && <bdi className="quiet">{notes}</bdi>}
            </>
          ),
        },
        { header: t('rule-sets.citation'), cell: ({ citation }) => <bdi>{citation}</bdi> },
        { header: t('rule-sets.length'), cell: ({ length, trigger }) => <bdi title={trigger.words}>{length}</bdi> },
        {
          header: t('rule-sets.owed-by'),
          cell: ({ owedBy, owedByName }) => <bdi>{owedByName ?? t(`terms.party.${owedBy}`)}</bdi>,
        },
        {
          header: t('rule-sets.in-force'),
          cell: ({ inForceFrom, inForceUntil }) => spanText(inForceFrom, inForceUntil),
        },
        {
          header: t('rule-sets.sureness'),
          cell: ({ sureness }) => (
            <Mark tone={sureness === 'verified' ? 'done' : 'unsure'}>{t(`terms.sureness.${sureness}`)}</Mark>
          ),
        },
      ]}
    />
  );
}
