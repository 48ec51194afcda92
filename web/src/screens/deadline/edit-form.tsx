import { NativeSelect, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { DateField } from '../../parts/date-field.js';
import { DialogButtons } from '../../parts/dialog-buttons.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useWords } from '../../words/language.js';
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
  const { deadline: w, shell } = useWords();
  const there = people.filter(({ disabled }) => !disabled).map(({ id, name }) => ({ value: id, label: name }));
  const names = [{ value: '', label: w.nobody }, ...there];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form onSubmit={submit} className={css.stack}>
      <NativeSelect
        label={w.fields.ownerId}
        data-autofocus
        data={edit.ownerId ? there : names}
        value={edit.ownerId}
        onChange={(event) => onChange({ ownerId: event.currentTarget.value })}
      />
      <NativeSelect
        label={w.fields.deputyId}
        data={names}
        value={edit.deputyId}
        onChange={(event) => onChange({ deputyId: event.currentTarget.value })}
      />
      <DateField
        label={w.fields.targetOn}
        today={today}
        towards="future"
        value={edit.targetOn}
        onChange={(targetOn) => onChange({ targetOn })}
      />
      <TextInput
        label={w.fields.title}
        value={edit.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <ProblemNotice problem={problem} />
      <DialogButtons label={shell.save} busy={saving} onCancel={onClose} />
    </form>
  );
}
