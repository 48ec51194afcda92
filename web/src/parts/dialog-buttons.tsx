import { Button } from '@mantine/core';
import { useText } from '../words/language.js';
import dialog from './dialog.module.css';

interface Props {
  label: string;
  busy: boolean;
  disabled?: boolean;
  onCancel(): void;
}

/** The end of a form in a dialog. */
export function DialogButtons({ label, busy, disabled, onCancel }: Props) {
  const t = useText();
  return (
    <div className={dialog.buttons}>
      <Button variant="default" onClick={onCancel}>
        {t('shell.cancel')}
      </Button>
      <Button type="submit" loading={busy} disabled={disabled}>
        {label}
      </Button>
    </div>
  );
}
