import { Link } from 'react-router';
import type { Schema } from '../../api/client.js';
import { useMe } from '../../api/session.js';
import { momentText } from '../../parts/dates.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useWords } from '../../words/language.js';
import { VersionMark } from './version-mark.js';
import { useSpanText } from './span-text.js';

/** Who uploaded and who published each version, and when. */
export function VersionsTable({ code, versions }: { code: string; versions: Schema<'RuleSetVersionSummary'>[] }) {
  const { ruleSets: w } = useWords();
  const { language } = useLanguage();
  const { zone } = useMe();
  const spanText = useSpanText();
  const by = (person: { name: string } | null, at: string | null) =>
    person && at && <bdi>{w.by(person.name, momentText(at, language, zone))}</bdi>;
  return (
    <Table
      label={w.versions}
      rows={versions}
      keyOf={({ id }) => id}
      columns={[
        {
          header: w.versions,
          as: 'whole',
          cell: ({ id, number }) => <Link to={`/administration/rule-sets/${code}/${id}`}>{w.version(number)}</Link>,
        },
        { header: w.impact.action, cell: ({ changelog }) => <bdi>{changelog}</bdi> },
        { header: w.golden.result, as: 'whole', cell: (version) => <VersionMark version={version} /> },
        { header: w.applies, cell: ({ effectiveFrom, effectiveUntil }) => spanText(effectiveFrom, effectiveUntil) },
        { header: w.drafted, cell: ({ draftedBy, draftedAt }) => by(draftedBy, draftedAt) },
        { header: w.published, cell: ({ publishedBy, publishedAt }) => by(publishedBy, publishedAt) },
      ]}
    />
  );
}
