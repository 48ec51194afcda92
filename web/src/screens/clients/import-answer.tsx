import type { Schema } from '../../api/client.js';
import { LTR } from '../../parts/dates.js';
import { Mark, type Tone } from '../../parts/mark.js';
import { Table } from '../../parts/table.js';
import { useText } from '../../words/language.js';
import css from './clients.module.css';

type Answer = Schema<'NoticeImportAnswer'>;
type RecordView = Answer['records'][number];

const RESULTS = ['created', 'changed', 'unchanged', 'unmatched', 'refused'] as const;
const TONES: Record<(typeof RESULTS)[number], Tone> = {
  created: 'done',
  changed: 'waiting',
  unchanged: 'plain',
  unmatched: 'soon',
  refused: 'overdue',
};

/** Record by record: what came of it, what changed, what a lawyer should look at today. */
export function ImportAnswer({ answer }: { answer: Answer }) {
  const t = useText();
  return (
    <>
      <p className={css.counts} role="status">
        {RESULTS.map((result) => (
          <Mark key={result} tone={answer[result] > 0 ? TONES[result] : 'plain'}>
            {t(`terms.import-result.${result}`)}: {answer[result]}
          </Mark>
        ))}
      </p>
      <Table
        label={t('clients.import-answer')}
        rows={answer.records.map((record, at) => ({ ...record, at }))}
        keyOf={({ at }) => String(at)}
        columns={[
          {
            header: t('clients.number'),
            as: 'whole',
            cell: ({ entityId }) => <span style={LTR}>{entityId ?? '–'}</span>,
          },
          {
            header: t('clients.result'),
            as: 'whole',
            cell: ({ result }) => <Mark tone={TONES[result]}>{t(`terms.import-result.${result}`)}</Mark>,
          },
          { header: t('clients.what-changed'), cell: (record) => <Changes record={record} /> },
        ]}
      />
    </>
  );
}

function Changes({ record }: { record: RecordView }) {
  const t = useText();
  return (
    <>
      {record.changes?.map(({ noticeId, field, from, to, attention }) => (
        <div key={noticeId + field}>
          {attention && <Mark tone="soon">{t(`terms.attention.${attention}`)}</Mark>} <code>{field}</code>:{' '}
          <bdi>{shown(from)}</bdi> <span className={css.arrow}>→</span> <bdi>{shown(to)}</bdi>
        </div>
      ))}
      {record.issues?.map(({ message, pointer }) => (
        <div key={message + (pointer ?? '')}>{message}</div>
      ))}
    </>
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
