import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import dialog from '../../parts/dialog.module.css';

interface Props {
  title: string;
  /** What will be different, and for whom. */
  text: string;
  label: string;
  run(): Promise<unknown>;
  onClose(): void;
}

/** Before something ends for somebody. Enter cancels: the focus is not on the button that does it. */
export function ConfirmDialog({ title, text, label, run, onClose }: Props) {
  const t = useText();
  const running = useMutation({ mutationFn: run, onSuccess: onClose });
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('shell.close') }}>
      <div className={dialog.form}>
        <p>{text}</p>
        <ProblemNotice problem={running.error} />
        <div className={dialog.buttons}>
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('shell.cancel')}
          </Button>
          <Button color="red" loading={running.isPending} onClick={() => running.mutate()}>
            {label}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
