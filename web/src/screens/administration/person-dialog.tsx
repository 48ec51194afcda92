import { Modal, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { useMe } from '../../api/session.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useLanguage, useText } from '../../words/language.js';
import dialog from '../../parts/dialog.module.css';
import { DialogButtons } from '../../parts/dialog-buttons.js';
import { useSavePerson, type Person, type PersonFields } from './people-data.js';
import { PersonFieldset } from './person-fields.js';

const FIELDS = ['/email', '/name', '/role', '/zone', '/language', '/deputyId', '/password'];

interface Props {
  /** Changed when given, added when not. */
  person?: Person;
  people: readonly Person[];
  onClose(): void;
}

export function PersonDialog({ person, people, onClose }: Props) {
  const t = useText();
  const { language } = useLanguage();
  const { zone } = useMe();
  const [fields, setFields] = useState<PersonFields>(() => ({
    email: '',
    name: person?.name ?? '',
    role: person?.role ?? 'assistant',
    zone: person?.zone ?? zone,
    language: person?.language ?? language,
    deputyId: person?.deputyId ?? undefined,
    password: '',
  }));
  const set = (change: Partial<PersonFields>) => setFields((before) => ({ ...before, ...change }));
  const saving = useSavePerson(person, onClose);
  const problem = saving.error instanceof ApiProblem ? saving.error : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate(fields);
  };
  const deputies = people.filter(({ id, disabledAt }) => id !== person?.id && (!disabledAt || id === fields.deputyId));
  return (
    <Modal
      opened
      onClose={onClose}
      title={person ? t('administration.people.change-title') : t('administration.people.add')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form onSubmit={submit} className={dialog.form} autoComplete="off">
        <TextInput
          label={t('administration.people.name')}
          required
          data-autofocus
          dir="auto"
          value={fields.name}
          error={problem?.about('/name')}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        {!person && (
          <TextInput
            label={t('administration.people.email')}
            description={t('administration.people.email-hint')}
            type="email"
            required
            dir="ltr"
            value={fields.email}
            error={problem?.about('/email')}
            onChange={(event) => set({ email: event.currentTarget.value })}
          />
        )}
        <PersonFieldset fields={fields} set={set} problem={problem} deputies={deputies} />
        {!person && (
          <PasswordInput
            label={t('administration.people.password')}
            description={t('administration.people.password-hint')}
            required
            minLength={15}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show-password') }}
            dir="ltr"
            value={fields.password}
            error={problem?.about('/password')}
            onChange={(event) => set({ password: event.currentTarget.value })}
          />
        )}
        <ProblemNotice problem={saving.error} shownAtFields={FIELDS} />
        <DialogButtons
          label={person ? t('shell.save') : t('administration.people.add')}
          busy={saving.isPending}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}
