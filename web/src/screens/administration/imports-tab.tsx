import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useMe } from '../../api/session.js';
import { momentText } from '../../parts/dates.js';
import { Empty } from '../../parts/empty.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useText } from '../../words/language.js';
import { useHistory, type Entry } from '../history/history-data.js';
import { Tab } from './tab.js';

/** What imports of published notices changed, by the history; one that found nothing new left no trace. */
export function ImportsTab() {
  const t = useText();
  const { language } = useLanguage();
  const { zone } = useMe();
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useHistory({ action: 'notice.import' });
  const imports = data?.pages.flatMap((page) => page.data) ?? [];
  const start = (
    <Button component={Link} to="/clients/import" variant="default">
      {t('clients.import')}
    </Button>
  );
  return (
    <Tab text={t('administration.imports.text')} problem={error} action={start}>
      {data && imports.length === 0 && (
        <Empty title={t('administration.imports.none')} text={t('administration.imports.none-text')} />
      )}
      {imports.length > 0 && (
        <Table<Entry>
          label={t('administration.imports.title')}
          rows={imports}
          keyOf={({ id }) => id}
          columns={[
            {
              header: t('administration.imports.at'),
              as: 'whole',
              cell: ({ at }) => momentText(at, language, zone),
            },
            { header: t('administration.imports.what'), cell: ({ sentence }) => <bdi>{sentence}</bdi> },
            { header: t('administration.imports.rows'), as: 'number', cell: ({ changeCount }) => changeCount },
          ]}
        />
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetching} onClick={() => void fetchNextPage()}>
          {t('history-screen.older')}
        </Button>
      )}
    </Tab>
  );
}
