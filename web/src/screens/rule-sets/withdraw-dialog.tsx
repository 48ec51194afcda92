import { Modal, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import { DialogButtons } from '../../parts/dialog-buttons.js';
import dialog from '../../parts/dialog.module.css';
import { useWithdraw, type Version } from './rule-sets-data.js';

export function WithdrawDialog({ version, onClose }: { version: Version; onClose(): void }) {
  const t = useText();
  const [reason, setReason] = useState('');
  const withdraw = useWithdraw(version);
  const problem = withdraw.error instanceof ApiProblem ? withdraw.error : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withdraw.mutate(reason, { onSuccess: onClose });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('rule-sets.withdraw-title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form onSubmit={submit} className={dialog.form}>
        <p>{t('rule-sets.withdraw-text')}</p>
        <Textarea
          label={t('rule-sets.reason')}
          required
          data-autofocus
          dir="auto"
          value={reason}
          error={problem?.about('/reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNotice problem={withdraw.error} shownAtFields={['/reason']} />
        <DialogButtons label={t('rule-sets.withdraw')} busy={withdraw.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
