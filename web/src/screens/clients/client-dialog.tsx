import { Modal, SegmentedControl, TagsInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { answer, api, ifMatch } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { DialogButtons } from '../../parts/dialog-buttons.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useWords } from '../../words/language.js';
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
  const { clients: w, shell, terms } = useWords();
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
      title={client ? w.change : w.add}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <form onSubmit={submit} className={css.form}>
        <TextInput
          label={w.displayName}
          description={w.displayNameHint}
          required
          data-autofocus
          dir="auto"
          value={fields.displayName}
          error={problem?.about('/displayName')}
          onChange={(event) => set({ displayName: event.currentTarget.value })}
        />
        <SegmentedControl
          aria-label={w.kind}
          data={(['person', 'entity'] as const).map((value) => ({ value, label: terms.party[value] }))}
          value={fields.kind}
          onChange={(kind) => set({ kind: kind as 'person' | 'entity' })}
        />
        <NamesField names={fields.names} onChange={(names) => set({ names })} />
        <TextInput
          label={w.dateOfBirth}
          description={w.dateOfBirthHint}
          value={fields.dateOfBirth}
          error={problem?.about('/dateOfBirth/value')}
          onChange={(event) => set({ dateOfBirth: event.currentTarget.value })}
        />
        <TagsInput
          label={w.nationalities}
          description={w.nationalitiesHint}
          value={fields.nationalities}
          error={problem?.about('/nationalities')}
          onChange={(codes) => set({ nationalities: codes.map((code) => code.toUpperCase()) })}
          clearButtonProps={{ 'aria-label': shell.close }}
        />
        <SealedFields client={client} fields={fields} set={set} />
        <ProblemNotice
          problem={saving.error}
          shownAtFields={['/displayName', '/dateOfBirth/value', '/nationalities']}
        />
        <DialogButtons label={client ? shell.save : w.add} busy={saving.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
