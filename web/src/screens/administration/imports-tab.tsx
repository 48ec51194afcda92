import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useMe } from '../../api/session.js';
import { momentText } from '../../parts/dates.js';
import { Empty } from '../../parts/empty.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useWords } from '../../words/language.js';
import { deedsOf, sentenceOf, useHistory, type Deed } from '../history/history-data.js';
import { Tab } from './tab.js';

/** What imports of published notices changed, by the history; one that found nothing new left no trace. */
export function ImportsTab() {
  const {
    administration: { imports: w },
    clients,
    history,
  } = useWords();
  const { language } = useLanguage();
  const { zone } = useMe();
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useHistory({ action: 'notice.import' });
  const imports = deedsOf(data?.pages.flatMap((page) => page.data) ?? []);
  const start = (
    <Button component={Link} to="/clients/import" variant="default">
      {clients.import}
    </Button>
  );
  return (
    <Tab text={w.text} problem={error} action={start}>
      {data && imports.length === 0 && <Empty title={w.none} text={w.noneText} />}
      {imports.length > 0 && (
        <Table<Deed>
          label={w.title}
          rows={imports}
          keyOf={({ transactionId }) => transactionId}
          columns={[
            { header: w.at, as: 'whole', cell: ({ head }) => momentText(head.at, language, zone) },
            { header: w.what, cell: (deed) => <bdi>{sentenceOf(deed)}</bdi> },
            { header: w.rows, as: 'number', cell: ({ rest }) => rest.length + 1 },
          ]}
        />
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetching} onClick={() => void fetchNextPage()}>
          {history.older}
        </Button>
      )}
    </Tab>
  );
}
