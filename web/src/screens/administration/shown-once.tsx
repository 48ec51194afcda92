import { Button, CopyButton, Modal, TextInput } from '@mantine/core';
import { useText } from '../../words/language.js';
import dialog from '../../parts/dialog.module.css';

/** A key or a secret, in the memory of this page alone: gone when the dialog closes. */
export function ShownOnce({ title, value, onClose }: { title: string; value: string; onClose(): void }) {
  const t = useText();
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={title}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <div className={dialog.form}>
        <p>{t('administration.once.text')}</p>
        <TextInput
          aria-label={title}
          readOnly
          dir="ltr"
          ff="monospace"
          autoComplete="off"
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
        <div className={dialog.buttons}>
          <CopyButton value={value}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy} aria-live="polite">
                {copied ? t('administration.once.copied') : t('administration.once.copy')}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onClose}>{t('administration.once.kept')}</Button>
        </div>
      </div>
    </Modal>
  );
}
