import { FileInput, Modal } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { DateField, dayTyped } from '../../parts/date-field.js';
import { DialogButtons } from '../../parts/dialog-buttons.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import type { Row } from './bands.js';
import { useDone } from './docket-data.js';
import css from '../../parts/dialog.module.css';

interface Props {
  row: Row;
  today: string;
  onClose(): void;
}

/** Records on which day it was met, with the paper that proves it. */
export function DoneDialog({ row, today, onClose }: Props) {
  const t = useText();
  const [typed, setTyped] = useState(today);
  const [proof, setProof] = useState<File | null>(null);
  const done = useDone();
  const problem = done.error instanceof ApiProblem ? done.error : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const day = dayTyped(typed, { today, towards: 'past' });
    if (day) done.mutate({ row, input: { day, proof } }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={t('docket.done')} closeButtonProps={{ 'aria-label': t('shell.close') }}>
      <form onSubmit={submit} className={css.form}>
        <p>
          <b>{row.title}</b> · {row.reference}
        </p>
        <DateField
          label={t('docket.done-on')}
          required
          autoFocus
          today={today}
          towards="past"
          value={typed}
          error={problem?.about('/on')}
          onChange={setTyped}
        />
        <FileInput
          label={t('docket.proof')}
          placeholder={t('docket.choose-file')}
          value={proof}
          onChange={setProof}
          clearable
          error={problem?.about('/file')}
        />
        <ProblemNotice problem={done.error} shownAtFields={['/on', '/file']} />
        <DialogButtons label={t('docket.done')} busy={done.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
