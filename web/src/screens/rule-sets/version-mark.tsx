import type { Schema } from '../../api/client.js';
import { Mark } from '../../parts/mark.js';
import { useText } from '../../words/language.js';

const TONES = { draft: 'unsure', published: 'done', withdrawn: 'plain' } as const;

/** Where a version stands, and that one person did both where it was so. */
export function VersionMark({
  version,
}: {
  version: Pick<Schema<'RuleSetVersionSummary'>, 'status' | 'publishedAlone'>;
}) {
  const t = useText();
  return (
    <>
      <Mark tone={TONES[version.status]}>{t(`terms.rule-status.${version.status}`)}</Mark>{' '}
      {version.publishedAlone && <Mark tone="soon">{t('rule-sets.alone')}</Mark>}
    </>
  );
}
