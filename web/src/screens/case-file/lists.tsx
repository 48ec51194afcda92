import { Table } from '@mantine/core';
import { Link } from 'react-router';
import { dayText, momentText } from '../../parts/dates.js';
import { DaysLeft } from '../../parts/days-left.js';
import { Mark } from '../../parts/mark.js';
import { useMe } from '../../api/session.js';
import { useLanguage, useWords } from '../../words/language.js';
import { useDocuments, type CaseTimeline } from './case-data.js';
import { isOpen } from './entries.js';

/** All deadlines of the file, by their date. */
export function Deadlines({ file }: { file: CaseTimeline }) {
  const { caseFile: w, terms } = useWords();
  const { language } = useLanguage();
  return (
    <Table fz="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{w.due}</Table.Th>
          <Table.Th>{w.what}</Table.Th>
          <Table.Th>{w.who}</Table.Th>
          <Table.Th>{w.state}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {file.deadlines.map((one) => (
          <Table.Tr key={one.id}>
            <Table.Td>
              {one.dueOn && dayText(one.dueOn, language)}{' '}
              {isOpen(one) && <DaysLeft day={one.dueOn} today={file.today} />}
            </Table.Td>
            <Table.Td>
              <Link to={`/deadlines/${one.id}`}>{one.title}</Link>
            </Table.Td>
            <Table.Td>{one.owedByName ?? terms.owedBy[one.owedBy]}</Table.Td>
            <Table.Td>
              <Mark tone={one.status === 'satisfied' ? 'done' : one.status === 'unverified' ? 'unsure' : 'plain'}>
                {terms.deadlineStatus[one.status]}
              </Mark>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

export function Letters({ file }: { file: CaseTimeline }) {
  const { caseFile: w, terms } = useWords();
  const { language } = useLanguage();
  return (
    <Table fz="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{w.date}</Table.Th>
          <Table.Th>{w.from}</Table.Th>
          <Table.Th>{w.subject}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {file.letters.map((letter) => (
          <Table.Tr key={letter.id}>
            <Table.Td>{dayText(letter.on, language)}</Table.Td>
            <Table.Td>
              <span className="quiet">{terms.direction[letter.direction]}</span>{' '}
              {letter.counterpartName ?? terms.counterpart[letter.counterpart]}
            </Table.Td>
            <Table.Td>
              <bdi>{letter.subject}</bdi>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

export function Documents({ caseFileId }: { caseFileId: string }) {
  const { caseFile: w } = useWords();
  const { language } = useLanguage();
  const { zone } = useMe();
  const { data } = useDocuments(caseFileId);
  if (!data) return null;
  if (data.data.length === 0) return <p className="quiet">{w.noDocuments}</p>;
  return (
    <Table fz="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{w.date}</Table.Th>
          <Table.Th>{w.name}</Table.Th>
          <Table.Th>{w.kind}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {data.data.map((one) => (
          <Table.Tr key={one.id}>
            <Table.Td>{momentText(one.createdAt, language, zone)}</Table.Td>
            <Table.Td>
              <a href={`/api/v1/documents/${one.id}/content`}>
                <bdi>{one.fileName}</bdi>
              </a>
            </Table.Td>
            <Table.Td>{one.kind}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
