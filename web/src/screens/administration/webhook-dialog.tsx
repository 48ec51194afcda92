import { Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import dialog from '../../parts/dialog.module.css';
import { DialogButtons } from '../../parts/dialog-buttons.js';
import { useAddEndpoint } from './webhooks-data.js';

export function WebhookDialog({ onClose, onAdded }: { onClose(): void; onAdded(secret: string): void }) {
  const t = useText();
  const [url, setUrl] = useState('');
  const [description, setDescription] = useState('');
  const adding = useAddEndpoint(onAdded);
  const problem = adding.error instanceof ApiProblem ? adding.error : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    adding.mutate({ url, description: description || undefined });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('administration.webhooks.add')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form onSubmit={submit} className={dialog.form}>
        <TextInput
          label={t('administration.webhooks.url')}
          required
          data-autofocus
          dir="ltr"
          placeholder="https://"
          value={url}
          error={problem?.about('/url')}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        <TextInput
          label={t('administration.webhooks.description')}
          dir="auto"
          value={description}
          error={problem?.about('/description')}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
        <ProblemNotice problem={adding.error} shownAtFields={['/url', '/description']} />
        <DialogButtons label={t('administration.webhooks.add')} busy={adding.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
