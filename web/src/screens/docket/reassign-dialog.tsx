import { Modal, NativeSelect } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Schema } from '../../api/client.js';
import { DialogButtons } from '../../parts/dialog-buttons.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import type { Row } from './bands.js';
import { useReassign } from './docket-data.js';
import css from '../../parts/dialog.module.css';

interface Props {
  row: Row;
  people: readonly Schema<'DocketPerson'>[];
  onClose(): void;
}

/** Gives a deadline to somebody else, and says who stands in. */
export function ReassignDialog({ row, people, onClose }: Props) {
  const t = useText();
  const [ownerId, setOwner] = useState(row.ownerId ?? '');
  const [deputyId, setDeputy] = useState(row.deputyId ?? '');
  const reassign = useReassign();
  const names = people.map(({ id, name }) => ({ value: id, label: name }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = { ownerId: ownerId || undefined, deputyId: deputyId || null };
    reassign.mutate({ row, input }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={t('docket.reassign')} closeButtonProps={{ 'aria-label': t('shell.close') }}>
      <form onSubmit={submit} className={css.form}>
        <p>
          <b>{row.title}</b> · {row.reference}
        </p>
        <NativeSelect
          label={t('docket.owner')}
          data-autofocus
          data={row.ownerId ? names : [{ value: '', label: t('docket.nobody') }, ...names]}
          value={ownerId}
          onChange={(event) => setOwner(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('docket.deputy-of')}
          data={[{ value: '', label: t('docket.nobody') }, ...names]}
          value={deputyId}
          onChange={(event) => setDeputy(event.currentTarget.value)}
        />
        <ProblemNotice problem={reassign.error} />
        <DialogButtons label={t('docket.reassign')} busy={reassign.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
