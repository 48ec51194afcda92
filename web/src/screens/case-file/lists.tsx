import { Link } from 'react-router';
import { useMe } from '../../api/session.js';
import { dayText, momentText } from '../../parts/dates.js';
import { DaysLeft } from '../../parts/days-left.js';
import { Mark } from '../../parts/mark.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useWords } from '../../words/language.js';
import { useDocuments, type CaseTimeline } from './case-data.js';
import { isOpen } from './entries.js';

const TONES = { satisfied: 'done', unverified: 'unsure' } as const;

/** All deadlines of the file, by their date. */
export function Deadlines({ file }: { file: CaseTimeline }) {
  const { caseFile: w, terms } = useWords();
  const { language } = useLanguage();
  return (
    <Table<CaseTimeline['deadlines'][number]>
      label={w.deadlines}
      rows={file.deadlines}
      keyOf={({ id }) => id}
      columns={[
        { header: w.due, as: 'whole', cell: ({ dueOn }) => dueOn && dayText(dueOn, language) },
        { header: w.left, as: 'whole', cell: (one) => isOpen(one) && <Left deadline={one} today={file.today} /> },
        { header: w.what, cell: ({ id, title }) => <Link to={`/deadlines/${id}`}>{title}</Link> },
        { header: w.who, cell: ({ owedBy, owedByName }) => owedByName ?? terms.owedBy[owedBy] },
        {
          header: w.state,
          cell: ({ status }) => (
            <Mark tone={TONES[status as keyof typeof TONES] ?? 'plain'}>{terms.deadlineStatus[status]}</Mark>
          ),
        },
      ]}
    />
  );
}

function Left({ deadline, today }: { deadline: CaseTimeline['deadlines'][number]; today: string }) {
  const { dueOn, owedBy } = deadline;
  return <DaysLeft day={dueOn} today={today} theirs={owedBy !== 'firm' && owedBy !== 'applicant'} />;
}

export function Letters({ file }: { file: CaseTimeline }) {
  const { caseFile: w, terms } = useWords();
  const { language } = useLanguage();
  return (
    <Table<CaseTimeline['letters'][number]>
      label={w.letters}
      rows={file.letters}
      keyOf={({ id }) => id}
      columns={[
        { header: w.date, as: 'whole', cell: ({ on }) => dayText(on, language) },
        {
          header: w.from,
          cell: ({ direction, counterpart, counterpartName }) => (
            <>
              <span className="quiet">{terms.direction[direction]} ·</span>{' '}
              {counterpartName ?? terms.counterpart[counterpart]}
            </>
          ),
        },
        { header: w.subject, cell: ({ subject }) => <bdi>{subject}</bdi> },
      ]}
    />
  );
}

export function Documents({ caseFileId }: { caseFileId: string }) {
  const { caseFile: w, terms } = useWords();
  const { language } = useLanguage();
  const { zone } = useMe();
  const { data } = useDocuments(caseFileId);
  if (!data) return null;
  if (data.data.length === 0) return <p className="quiet">{w.noDocuments}</p>;
  return (
    <Table<(typeof data.data)[number]>
      label={w.documents}
      rows={data.data}
      keyOf={({ id }) => id}
      columns={[
        { header: w.date, as: 'whole', cell: ({ createdAt }) => momentText(createdAt, language, zone) },
        {
          header: w.name,
          cell: ({ id, fileName }) => (
            <a href={`/api/v1/documents/${id}/content`}>
              <bdi>{fileName}</bdi>
            </a>
          ),
        },
        { header: w.kind, cell: ({ kind }) => terms.documentKind[kind] },
      ]}
    />
  );
}
