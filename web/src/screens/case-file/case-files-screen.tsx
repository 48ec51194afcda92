import { Button, SegmentedControl, Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { answer, api } from '../../api/client.js';
import { useMe } from '../../api/session.js';
import { dayText, LTR } from '../../parts/dates.js';
import { Empty } from '../../parts/empty.js';
import { Mark } from '../../parts/mark.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Screen } from '../../parts/screen.js';
import { useLanguage, useText } from '../../words/language.js';
import { OpenFileDialog } from './open-file-dialog.js';

const ASKED = {
  all: {},
  open: { status: 'open' },
  pending: { status: 'pending' },
  closed: { status: 'closed' },
  'without-next-date': { without: 'next-date' },
} as const;
type State = keyof typeof ASKED;
const STATES = Object.keys(ASKED) as State[];

function useCaseFiles(state: State) {
  return useInfiniteQuery({
    queryKey: ['case-files', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/case-files', { params: { query: { ...ASKED[state], limit: 100, cursor: pageParam } } })),
    getNextPageParam: ({ page }) => page.next ?? undefined,
  });
}

export function Component() {
  const t = useText();
  const me = useMe();
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const state = STATES.find((one) => one === address.get('state')) ?? 'open';
  const { data, error, hasNextPage, fetchNextPage } = useCaseFiles(state);
  const labelOf = (one: State) => {
    if (one === 'all') return t('case-files.all');
    return one === 'without-next-date' ? t('case-files.without-next-date') : t(`terms.case-status.${one}`);
  };
  const files = data?.pages.flatMap((page) => page.data) ?? [];
  const openDialog = address.get('new') !== null;
  const openButton = me.role !== 'auditor' && (
    <Button onClick={() => setAddress({ new: '' })} size="xs">
      {t('case-files.open')}
    </Button>
  );
  return (
    <Screen
      title={t('case-files.title')}
      actions={
        <>
          <SegmentedControl
            size="xs"
            aria-label={t('case-files.which')}
            value={state}
            onChange={(next) => setAddress({ state: next }, { replace: true })}
            data={STATES.map((value) => ({ value, label: labelOf(value) }))}
          />
          {openButton}
        </>
      }
    >
      <ProblemNotice problem={error} />
      {data && files.length === 0 && (
        <Empty title={t('case-files.empty-title')} text={t('case-files.empty-text')}>
          {openButton}
        </Empty>
      )}
      {files.length > 0 && <FilesTable files={files} />}
      {hasNextPage && (
        <Button variant="default" size="xs" mt="sm" onClick={() => void fetchNextPage()}>
          {t('case-files.more')}
        </Button>
      )}
      {openDialog && (
        <OpenFileDialog
          clientId={address.get('new') ?? ''}
          onClose={() => setAddress({}, { replace: true })}
          onOpened={(id) => void navigate(`/case-files/${id}`)}
        />
      )}
    </Screen>
  );
}

type Files = NonNullable<ReturnType<typeof useCaseFiles>['data']>['pages'][number]['data'];

function FilesTable({ files }: { files: Files }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Table fz="sm" verticalSpacing={6} highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={130}>{t('case-files.reference')}</Table.Th>
          <Table.Th>{t('case-files.name')}</Table.Th>
          <Table.Th>{t('case-files.client')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('case-files.opened')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('case-files.status')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {files.map((file) => (
          <Table.Tr key={file.id}>
            <Table.Td>
              <Link to={`/case-files/${file.id}`} style={LTR}>
                {file.reference}
              </Link>
            </Table.Td>
            <Table.Td>
              <bdi>{file.title}</bdi>
            </Table.Td>
            <Table.Td>
              <bdi>{file.clientName}</bdi>
            </Table.Td>
            <Table.Td visibleFrom="sm" style={{ whiteSpace: 'nowrap' }}>
              {dayText(file.openedOn, language)}
            </Table.Td>
            <Table.Td visibleFrom="sm">
              <Mark>{t(`terms.case-status.${file.status}`)}</Mark>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
