import { IconCheck } from '@tabler/icons-react';
import { Mark } from '../../parts/mark.js';
import { useWords } from '../../words/language.js';
import { isOurs, type Row } from './bands.js';

/** What a person should know about a date before relying on it. */
export function Badges({ row }: { row: Row }) {
  const { docket: w } = useWords();
  const ours = isOurs(row);
  return (
    <>
      {row.hard === 'H' && ours && (
        <Mark tone="overdue" title={w.hard}>
          ◆<span className="spoken">{w.hard}</span>
        </Mark>
      )}
      {row.status === 'unverified' && <Mark tone="unsure">{w.unverified}</Mark>}
      {row.status === 'proposed' && <Mark tone="unsure">{w.proposed}</Mark>}
      {row.status === 'extension-requested' && <Mark tone="waiting">{w.extensionAsked}</Mark>}
      {row.confidence !== 'stated' && <Mark tone="unsure">{w.estimated}</Mark>}
      {row.verifiedAt && (
        <Mark tone="done">
          <IconCheck size={12} aria-hidden /> {w.verified}
        </Mark>
      )}
      {row.acknowledgedAt && (
        <Mark>
          <IconCheck size={12} aria-hidden /> {w.acknowledged}
        </Mark>
      )}
    </>
  );
}
