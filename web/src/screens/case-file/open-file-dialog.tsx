import { Modal, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { answer, api } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { DialogButtons } from '../../parts/dialog-buttons.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import css from '../../parts/dialog.module.css';

interface Props {
  /** Chosen already, or empty. */
  clientId: string;
  onClose(): void;
  onOpened(caseFileId: string): void;
}

/** Opens a file for a client found in any script, or for one written down here for the first time. */
export function OpenFileDialog({ clientId: given, onClose, onOpened }: Props) {
  const t = useText();
  const [clientId, setClient] = useState<string | null>(given || null);
  const [clientName, setClientName] = useState('');
  const [title, setTitle] = useState('');
  const [reference, setReference] = useState('');
  const opening = useMutation({
    mutationFn: async () => {
      const id = clientId ?? (await newClient(clientName));
      const body = { clientId: id, title, reference: reference || undefined };
      return answer(api.POST('/api/v1/case-files', { body }));
    },
    onSuccess: ({ id }) => onOpened(id),
  });
  const problem = opening.error instanceof ApiProblem ? opening.error : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    opening.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={t('case-files.open')} closeButtonProps={{ 'aria-label': t('shell.close') }}>
      <form onSubmit={submit} className={css.form}>
        <ClientField chosen={clientId} onChoose={setClient} />
        {!clientId && (
          <TextInput
            label={t('case-files.client-name')}
            required
            value={clientName}
            error={problem?.about('/displayName')}
            onChange={(event) => setClientName(event.currentTarget.value)}
          />
        )}
        <TextInput
          label={t('case-files.name')}
          description={t('case-files.title-hint')}
          required
          value={title}
          error={problem?.about('/title')}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          label={t('case-files.reference')}
          description={t('case-files.reference-hint')}
          value={reference}
          error={problem?.about('/reference')}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
        <ProblemNotice problem={opening.error} shownAtFields={['/title', '/reference', '/displayName']} />
        <DialogButtons label={t('case-files.open')} busy={opening.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}

async function newClient(displayName: string): Promise<string> {
  const client = await answer(api.POST('/api/v1/clients', { body: { displayName, kind: 'person' } }));
  return client.id;
}

function ClientField({ chosen, onChoose }: { chosen: string | null; onChoose(id: string | null): void }) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 120);
  const { data: found } = useQuery({
    queryKey: ['search', q],
    queryFn: () => answer(api.GET('/api/v1/search', { params: { query: { q, limit: 10 } } })),
    enabled: q !== '',
  });
  const { data: given } = useQuery({
    queryKey: ['client', chosen],
    queryFn: () => answer(api.GET('/api/v1/clients/{id}', { params: { path: { id: chosen ?? '' } } })),
    enabled: chosen !== null,
  });
  const names = new Map(found?.people.map(({ id, displayName }) => [id, displayName]));
  if (given) names.set(given.id, given.displayName);
  return (
    <Select
      label={t('case-files.client')}
      placeholder={t('case-files.new-client')}
      data={[...names].map(([value, label]) => ({ value, label }))}
      // The server finds across scripts; what it found need not look like what was typed.
      filter={({ options }) => options}
      searchable
      clearable
      data-autofocus
      value={chosen}
      onChange={onChoose}
      onSearchChange={setTyped}
    />
  );
}
