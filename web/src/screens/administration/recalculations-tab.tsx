import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client.js';
import { useMe } from '../../api/session.js';
import { dayText, momentText } from '../../parts/dates.js';
import { Empty } from '../../parts/empty.js';
import { Mark } from '../../parts/mark.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useWords } from '../../words/language.js';
import { Tab } from './tab.js';

type Line = Schema<'RecalculationItemView'> & { proposal: Schema<'RecalculationView'> };

/** Dates that a changed fact, rule or calendar would change, until somebody decides on the deadline's own screen. */
export function RecalculationsTab() {
  const {
    administration: { recalculations: w },
    deadline: words,
  } = useWords();
  const { language } = useLanguage();
  const { zone } = useMe();
  const { data: lines, error } = useQuery({ queryKey: ['open-recalculations'], queryFn: readOpen });
  const day = (on: string | null) => (on ? dayText(on, language) : '–');
  return (
    <Tab text={w.text} problem={error}>
      {lines?.length === 0 && <Empty title={w.none} text={w.noneText} />}
      {lines && lines.length > 0 && (
        <Table<Line>
          label={w.title}
          rows={lines}
          keyOf={({ id }) => id}
          columns={[
            {
              header: w.date,
              cell: ({ deadlineId, title, proposal }) => (
                <Link to={deadlineId ? `/deadlines/${deadlineId}` : `/case-files/${proposal.caseFileId}`}>
                  <bdi>{title}</bdi>
                </Link>
              ),
            },
            { header: w.from, as: 'whole', cell: ({ oldOn }) => day(oldOn) },
            { header: w.to, as: 'whole', cell: ({ newOn }) => day(newOn) },
            {
              header: w.cause,
              cell: ({ proposal: { cause, reason, urgent } }) => (
                <>
                  {urgent && <Mark tone="overdue">{words.urgent}</Mark>} {words.causes[cause]}
                  {reason && (
                    <>
                      : <bdi>{reason}</bdi>
                    </>
                  )}
                </>
              ),
            },
            { header: w.since, as: 'whole', cell: ({ proposal }) => momentText(proposal.createdAt, language, zone) },
          ]}
        />
      )}
    </Tab>
  );
}

async function readOpen(): Promise<Line[]> {
  const { data } = await answer(
    api.GET('/api/v1/recalculations', { params: { query: { state: 'open', limit: 200 } } }),
  );
  return data.flatMap((proposal) => proposal.items.map((item) => ({ ...item, proposal })));
}
