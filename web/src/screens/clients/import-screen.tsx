import { Alert, Button, Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Screen } from '../../parts/screen.js';
import { useText } from '../../words/language.js';
import { OpenFileDialog } from '../case-file/open-file-dialog.js';
import css from './clients.module.css';
import { FileDrop } from './file-drop.js';
import { ImportAnswer } from './import-answer.js';

interface Published {
  document: unknown[];
  records: number;
}

/** Files of the public notices API: a detail, a list reply, or an array of either, put into one document. */
async function readPublished(files: readonly File[]): Promise<Published> {
  const parsed = await Promise.all(files.map(async (file) => JSON.parse(await file.text()) as unknown));
  const document = parsed.flatMap((one) => (Array.isArray(one) ? (one as unknown[]) : [one]));
  return { document, records: document.reduce<number>((sum, one) => sum + countIn(one), 0) };
}

function countIn(one: unknown): number {
  const { _embedded: list } = (one ?? {}) as { _embedded?: { notices?: unknown[] } };
  return list?.notices?.length ?? 1;
}

/** The published JSON goes in as it is; the answer says of each record what became of it. */
export function Component() {
  const t = useText();
  const cache = useQueryClient();
  const [caseFileId, choose] = useState<string | null>(null);
  const [opening, open] = useState(false);
  const reading = useMutation({ mutationFn: readPublished });
  const importing = useMutation({
    mutationFn: ({ document, into }: Published & { into: string | null }) => {
      const body = { document: document as never, ...(into && { caseFileId: into }) };
      return answer(api.POST('/api/v1/notices/import', { body }));
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: ['client'] }),
  });
  const into = importing.variables?.into;
  /** What nobody on file matched goes into the file that was opened for it. */
  const importInto = (id: string, published: Published) => {
    open(false);
    choose(id);
    importing.mutate({ ...published, into: id });
  };
  const take = (chosen: readonly File[]) => {
    importing.reset();
    reading.mutate(chosen);
  };
  return (
    <Screen title={t('clients.import-title')}>
      <div className={css.narrowForm}>
        <FileChoice chosen={caseFileId} onChoose={choose} />
        <FileDrop onFiles={take} />
        {reading.error && (
          <Alert color="red" variant="light" role="alert">
            {t('clients.import-unreadable')}
          </Alert>
        )}
        {reading.data && !importing.data && (
          <Button
            style={{ alignSelf: 'start' }}
            disabled={importing.isPending}
            leftSection={importing.isPending && <Loader size={14} />}
            onClick={() => importing.mutate({ ...reading.data, into: caseFileId })}
          >
            {t('clients.import-records', { count: reading.data.records })}
          </Button>
        )}
        <ProblemNotice problem={importing.error} />
        {importing.data && <ImportAnswer answer={importing.data} />}
        {importing.data && into && <Link to={`/case-files/${into}`}>{t('docket.open-file')}</Link>}
        {importing.data && !into && importing.data.unmatched > 0 && (
          <Button style={{ alignSelf: 'start' }} onClick={() => open(true)}>
            {t('case-files.open')}
          </Button>
        )}
      </div>
      {opening && reading.data && (
        <OpenFileDialog clientId="" onClose={() => open(false)} onOpened={(id) => importInto(id, reading.data)} />
      )}
    </Screen>
  );
}

function FileChoice({ chosen, onChoose }: { chosen: string | null; onChoose(id: string | null): void }) {
  const t = useText();
  const [typed, type] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 150);
  const { data } = useQuery({
    queryKey: ['case-files', 'found', words],
    queryFn: () => answer(api.GET('/api/v1/search', { params: { query: { q: words } } })),
    enabled: words !== '',
    placeholderData: (before) => before,
  });
  return (
    <Select
      label={t('clients.import-into')}
      description={t('clients.import-into-hint')}
      placeholder={t('clients.import-find')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('clients.import-nowhere') }}
      filter={({ options }) => options}
      data={data?.caseFiles.map(({ id, reference, title }) => ({ value: id, label: `${reference} · ${title}` })) ?? []}
      value={chosen}
      onChange={onChoose}
      onSearchChange={type}
      maw={560}
    />
  );
}
