import { IconCheck, IconChecks } from '@tabler/icons-react';
import { Mark } from '../../parts/mark.js';
import { useWords } from '../../words/language.js';
import { isOurs, type Row } from './bands.js';

interface Props {
  row: Row;
  /** Beside a title that needs the room: what is in order is a sign, what is not stays a word. */
  brief?: boolean;
}

/** What a person should know about a date before relying on it. */
export function Badges({ row, brief = false }: Props) {
  const { docket: w } = useWords();
  const said = (word: string) => (brief ? <span className="spoken">{word}</span> : word);
  return (
    <>
      {row.hard === 'H' && isOurs(row) && !brief && (
        <Mark tone="overdue">
          <span aria-hidden>◆</span> {w.hard}
        </Mark>
      )}
      {row.status === 'unverified' && <Mark tone="unsure">{w.unverified}</Mark>}
      {row.status === 'proposed' && <Mark tone="unsure">{w.proposed}</Mark>}
      {row.status === 'extension-requested' && <Mark tone="waiting">{w.extensionAsked}</Mark>}
      {row.confidence !== 'stated' && <Mark tone="unsure">{w.estimated}</Mark>}
      {row.verifiedAt && (
        <Mark tone="done" title={w.verified}>
          <IconChecks size={12} aria-hidden /> {said(w.verified)}
        </Mark>
      )}
      {row.acknowledgedAt && (
        <Mark title={w.acknowledged}>
          <IconCheck size={12} aria-hidden /> {said(w.acknowledged)}
        </Mark>
      )}
    </>
  );
}
