import { Modal, SegmentedControl, TagsInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { answer, api, ifMatch } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { DialogButtons } from '../../parts/dialog-buttons.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useChoices, useText } from '../../words/language.js';
import { bodyOf, fieldsOf, type ClientFields } from './client-form.js';
import type { Client } from './clients-data.js';
import css from './clients.module.css';
import { NamesField } from './names-field.js';
import { SealedFields } from './sealed-fields.js';

interface Props {
  /** Changed when given, made when not. */
  client?: Client;
  onClose(): void;
  onSaved(id: string): void;
}

function save(fields: ClientFields, client?: Client): Promise<{ id: string }> {
  const body = bodyOf(fields);
  if (!client) return answer(api.POST('/api/v1/clients', { body }));
  const params = { path: { id: client.id }, header: ifMatch(client.version) };
  return answer(api.PATCH('/api/v1/clients/{id}', { params, body }));
}

export function ClientDialog({ client, onClose, onSaved }: Props) {
  const t = useText();
  const kinds = useChoices('client-kind');
  const cache = useQueryClient();
  const [fields, setFields] = useState(() => fieldsOf(client));
  const set = (change: Partial<ClientFields>) => setFields((before) => ({ ...before, ...change }));
  const saving = useMutation({
    mutationFn: () => save(fields, client),
    onSuccess: async ({ id }) => {
      await cache.invalidateQueries({ queryKey: ['clients'] });
      await cache.invalidateQueries({ queryKey: ['client', id] });
      onSaved(id);
    },
  });
  const problem = saving.error instanceof ApiProblem ? saving.error : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={client ? t('clients.change') : t('clients.add')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form onSubmit={submit} className={css.form}>
        <TextInput
          label={t('clients.display-name')}
          description={t('clients.display-name-hint')}
          required
          data-autofocus
          dir="auto"
          value={fields.displayName}
          error={problem?.about('/displayName')}
          onChange={(event) => set({ displayName: event.currentTarget.value })}
        />
        <SegmentedControl
          aria-label={t('clients.kind')}
          data={kinds}
          value={fields.kind}
          onChange={(kind) => set({ kind: kind as 'person' | 'entity' })}
        />
        <NamesField names={fields.names} onChange={(names) => set({ names })} />
        <TextInput
          label={t('clients.date-of-birth')}
          description={t('clients.date-of-birth-hint')}
          value={fields.dateOfBirth}
          error={problem?.about('/dateOfBirth/value')}
          onChange={(event) => set({ dateOfBirth: event.currentTarget.value })}
        />
        <TagsInput
          label={t('clients.nationalities')}
          description={t('clients.nationalities-hint')}
          value={fields.nationalities}
          error={problem?.about('/nationalities')}
          onChange={(codes) => set({ nationalities: codes.map((code) => code.toUpperCase()) })}
          clearButtonProps={{ 'aria-label': t('shell.close') }}
        />
        <SealedFields client={client} fields={fields} set={set} />
        <ProblemNotice
          problem={saving.error}
          shownAtFields={['/displayName', '/dateOfBirth/value', '/nationalities']}
        />
        <DialogButtons label={client ? t('shell.save') : t('clients.add')} busy={saving.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
