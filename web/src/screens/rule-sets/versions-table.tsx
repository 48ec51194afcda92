import { Link } from 'react-router';
import type { Schema } from '../../api/client.js';
import { useMe } from '../../api/session.js';
import { momentText } from '../../parts/dates.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useText } from '../../words/language.js';
import { VersionMark } from './version-mark.js';
import { useSpanText } from './span-text.js';

/** Who uploaded and who published each version, and when. */
export function VersionsTable({ code, versions }: { code: string; versions: Schema<'RuleSetVersionSummary'>[] }) {
  const t = useText();
  const { language } = useLanguage();
  const { zone } = useMe();
  const spanText = useSpanText();
  const by = (person: { name: string } | null, at: string | null) =>
    person && at && <bdi>{t('rule-sets.by', { name: person.name, moment: momentText(at, language, zone) })}</bdi>;
  return (
    <Table
      label={t('rule-sets.versions')}
      rows={versions}
      keyOf={({ id }) => id}
      columns={[
        {
          header: t('rule-sets.versions'),
          as: 'whole',
          cell: ({ id, number }) => (
            <Link to={`/administration/rule-sets/${code}/${id}`}>{t('rule-sets.version', { number })}</Link>
          ),
        },
        { header: t('rule-sets.impact.action'), cell: ({ changelog }) => <bdi>{changelog}</bdi> },
        { header: t('rule-sets.golden.result'), as: 'whole', cell: (version) => <VersionMark version={version} /> },
        {
          header: t('rule-sets.applies'),
          cell: ({ effectiveFrom, effectiveUntil }) => spanText(effectiveFrom, effectiveUntil),
        },
        { header: t('rule-sets.drafted'), cell: ({ draftedBy, draftedAt }) => by(draftedBy, draftedAt) },
        { header: t('rule-sets.published'), cell: ({ publishedBy, publishedAt }) => by(publishedBy, publishedAt) },
      ]}
    />
  );
}
