import { IconCheck, IconChecks } from '@tabler/icons-react';
import { Mark } from '../../parts/mark.js';
import { useText } from '../../words/language.js';
import type { Row } from './bands.js';

interface Props {
  row: Row;
  /** Beside a title that needs the room: what is in order is a sign, what is not stays a word. */
  brief?: boolean;
}

/** What a person should know about a date before relying on it. */
export function Badges({ row, brief = false }: Props) {
  const t = useText();
  const said = (word: string) => (brief ? <span className="spoken">{word}</span> : word);
  return (
    <>
      {row.hard === 'H' && row.side === 'ours' && !brief && (
        <Mark tone="overdue">
          <span aria-hidden>◆</span> {t('docket.hard')}
        </Mark>
      )}
      {row.status === 'unverified' && <Mark tone="unsure">{t('docket.unverified')}</Mark>}
      {row.status === 'proposed' && <Mark tone="unsure">{t('docket.proposed')}</Mark>}
      {row.status === 'extension-requested' && <Mark tone="waiting">{t('docket.extension-asked')}</Mark>}
      {row.confidence !== 'stated' && <Mark tone="unsure">{t('docket.estimated')}</Mark>}
      {row.verifiedAt && (
        <Mark tone="done" title={t('docket.verified')}>
          <IconChecks size={12} aria-hidden /> {said(t('docket.verified'))}
        </Mark>
      )}
      {row.acknowledgedAt && (
        <Mark title={t('docket.acknowledged')}>
          <IconCheck size={12} aria-hidden /> {said(t('docket.acknowledged'))}
        </Mark>
      )}
    </>
  );
}
