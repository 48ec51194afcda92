import { NativeSelect, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { DateField } from '../../parts/date-field.js';
import { DialogButtons } from '../../parts/dialog-buttons.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import type { Sheet } from './deadline-data.js';
import type { Edit } from './deadline-edit.js';
import css from './deadline.module.css';

interface Props {
  edit: Edit;
  people: Sheet['people'];
  today: string;
  saving: boolean;
  problem: unknown;
  onChange(change: Partial<Edit>): void;
  onSave(): void;
  onClose(): void;
}

export function EditForm({ edit, people, today, saving, problem, onChange, onSave, onClose }: Props) {
  const t = useText();
  const there = people.filter(({ disabled }) => !disabled).map(({ id, name }) => ({ value: id, label: name }));
  const names = [{ value: '', label: t('deadline.nobody') }, ...there];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form onSubmit={submit} className={css.stack}>
      <NativeSelect
        label={t('deadline.fields.ownerId')}
        data-autofocus
        data={edit.ownerId ? there : names}
        value={edit.ownerId}
        onChange={(event) => onChange({ ownerId: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('deadline.fields.deputyId')}
        data={names}
        value={edit.deputyId}
        onChange={(event) => onChange({ deputyId: event.currentTarget.value })}
      />
      <DateField
        label={t('deadline.fields.targetOn')}
        today={today}
        towards="future"
        value={edit.targetOn}
        onChange={(targetOn) => onChange({ targetOn })}
      />
      <TextInput
        label={t('deadline.fields.title')}
        value={edit.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <ProblemNotice problem={problem} />
      <DialogButtons label={t('shell.save')} busy={saving} onCancel={onClose} />
    </form>
  );
}
