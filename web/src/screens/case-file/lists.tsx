import { Link } from 'react-router';
import { useMe } from '../../api/session.js';
import { dayText, momentText } from '../../parts/dates.js';
import { DaysLeft } from '../../parts/days-left.js';
import { Mark } from '../../parts/mark.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useText } from '../../words/language.js';
import { useDocuments, type CaseTimeline } from './case-data.js';

const TONES = { satisfied: 'done', unverified: 'unsure' } as const;

/** All deadlines of the file, by their date. */
export function Deadlines({ file }: { file: CaseTimeline }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Table<CaseTimeline['deadlines'][number]>
      label={t('case-file.deadlines')}
      rows={file.deadlines}
      keyOf={({ id }) => id}
      columns={[
        { header: t('case-file.due'), as: 'whole', cell: ({ dueOn }) => dueOn && dayText(dueOn, language) },
        {
          header: t('case-file.left'),
          as: 'whole',
          cell: (one) => one.isOpen && <Left deadline={one} today={file.today} />,
        },
        { header: t('case-file.what'), cell: ({ id, title }) => <Link to={`/deadlines/${id}`}>{title}</Link> },
        { header: t('case-file.who'), cell: ({ owedBy, owedByName }) => owedByName ?? t(`terms.party.${owedBy}`) },
        {
          header: t('case-file.state'),
          cell: ({ status }) => (
            <Mark tone={TONES[status as keyof typeof TONES] ?? 'plain'}>{t(`terms.deadline-status.${status}`)}</Mark>
          ),
        },
      ]}
    />
  );
}

function Left({ deadline, today }: { deadline: CaseTimeline['deadlines'][number]; today: string }) {
  return <DaysLeft day={deadline.dueOn} today={today} theirs={deadline.side === 'theirs'} />;
}

export function Letters({ file }: { file: CaseTimeline }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Table<CaseTimeline['letters'][number]>
      label={t('case-file.letters')}
      rows={file.letters}
      keyOf={({ id }) => id}
      columns={[
        { header: t('case-file.date'), as: 'whole', cell: ({ on }) => dayText(on, language) },
        {
          header: t('case-file.from'),
          cell: ({ direction, counterpart, counterpartName }) => (
            <>
              <span className="quiet">{t(`terms.direction.${direction}`)} ·</span>{' '}
              {counterpartName ?? t(`terms.counterpart.${counterpart}`)}
            </>
          ),
        },
        { header: t('case-file.subject'), cell: ({ subject }) => <bdi>{subject}</bdi> },
      ]}
    />
  );
}

export function Documents({ caseFileId }: { caseFileId: string }) {
  const t = useText();
  const { language } = useLanguage();
  const { zone } = useMe();
  const { data } = useDocuments(caseFileId);
  if (!data) return null;
  if (data.data.length === 0) return <p className="quiet">{t('case-file.no-documents')}</p>;
  return (
    <Table<(typeof data.data)[number]>
      label={t('case-file.documents')}
      rows={data.data}
      keyOf={({ id }) => id}
      columns={[
        { header: t('case-file.date'), as: 'whole', cell: ({ createdAt }) => momentText(createdAt, language, zone) },
        {
          header: t('case-file.name'),
          cell: ({ id, fileName }) => (
            <a href={`/api/v1/documents/${id}/content`}>
              <bdi>{fileName}</bdi>
            </a>
          ),
        },
        { header: t('case-file.kind'), cell: ({ kind }) => t(`terms.document-kind.${kind}`) },
      ]}
    />
  );
}
