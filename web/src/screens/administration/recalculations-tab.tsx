import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client.js';
import { useMe } from '../../api/session.js';
import { dayText, momentText } from '../../parts/dates.js';
import { Empty } from '../../parts/empty.js';
import { Mark } from '../../parts/mark.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useText } from '../../words/language.js';
import { Tab } from './tab.js';

type Line = Schema<'RecalculationItemView'> & { proposal: Schema<'RecalculationView'> };

/** Dates that a changed fact, rule or calendar would change, until somebody decides on the deadline's own screen. */
export function RecalculationsTab() {
  const t = useText();
  const { language } = useLanguage();
  const { zone } = useMe();
  const { data: lines, error } = useQuery({ queryKey: ['open-recalculations'], queryFn: readOpen });
  const day = (on: string | null) => (on ? dayText(on, language) : '–');
  return (
    <Tab text={t('administration.recalculations.text')} problem={error}>
      {lines?.length === 0 && (
        <Empty title={t('administration.recalculations.none')} text={t('administration.recalculations.none-text')} />
      )}
      {lines && lines.length > 0 && (
        <Table<Line>
          label={t('administration.recalculations.title')}
          rows={lines}
          keyOf={({ id }) => id}
          columns={[
            {
              header: t('administration.recalculations.date'),
              cell: ({ deadlineId, title, proposal }) => (
                <Link to={deadlineId ? `/deadlines/${deadlineId}` : `/case-files/${proposal.caseFileId}`}>
                  <bdi>{title}</bdi>
                </Link>
              ),
            },
            { header: t('administration.recalculations.from'), as: 'whole', cell: ({ oldOn }) => day(oldOn) },
            { header: t('administration.recalculations.to'), as: 'whole', cell: ({ newOn }) => day(newOn) },
            {
              header: t('administration.recalculations.cause'),
              cell: ({ proposal: { cause, reason, urgent } }) => (
                <>
                  {urgent && <Mark tone="overdue">{t('deadline.urgent')}</Mark>}{' '}
                  {t(`terms.recalculation-cause.${cause}`)}
                  {reason && (
                    <>
                      : <bdi>{reason}</bdi>
                    </>
                  )}
                </>
              ),
            },
            {
              header: t('administration.recalculations.since'),
              as: 'whole',
              cell: ({ proposal }) => momentText(proposal.createdAt, language, zone),
            },
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
