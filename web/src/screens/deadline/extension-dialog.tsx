import { Modal } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { DateField, dayTyped } from '../../parts/date-field.js';
import { DialogButtons } from '../../parts/dialog-buttons.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import { useExtend, type Deadline } from './deadline-data.js';
import css from './deadline.module.css';

interface Props {
  deadline: Pick<Deadline, 'id' | 'dueOn' | 'side'>;
  today: string;
  onClose(): void;
}

/** More time asked for by us, or an extension the other side told us of; the original date stays on record. */
export function ExtensionDialog({ deadline, today, onClose }: Props) {
  const t = useText();
  const [day, setDay] = useState(today);
  const [to, setTo] = useState('');
  const extend = useExtend();
  const ours = deadline.side === 'ours';
  const problem = extend.error instanceof ApiProblem ? extend.error : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const toldOn = dayTyped(day, { today, towards: 'past' });
    const until = dayTyped(to, { today, from: deadline.dueOn ?? undefined, towards: 'future' });
    const body = ours
      ? { state: 'requested' as const, requestedOn: toldOn, requestedTo: until }
      : { state: 'communicated' as const, communicatedOn: toldOn, extendedTo: until };
    extend.mutate({ id: deadline.id, body }, { onSuccess: onClose });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={ours ? t('deadline.ask-extension') : t('deadline.record-extension')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form onSubmit={submit} className={css.stack}>
        <DateField
          label={ours ? t('deadline.asked-on') : t('deadline.notified-on')}
          today={today}
          towards="past"
          value={day}
          onChange={setDay}
          error={problem?.about(ours ? '/requestedOn' : '/communicatedOn')}
        />
        <DateField
          label={t('deadline.until')}
          today={today}
          from={deadline.dueOn ?? undefined}
          towards="future"
          value={to}
          onChange={setTo}
          autoFocus
          error={problem?.about(ours ? '/requestedTo' : '/extendedTo')}
        />
        <ProblemNotice problem={extend.error} />
        <DialogButtons
          label={ours ? t('deadline.ask-extension') : t('deadline.record-extension')}
          busy={extend.isPending}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}
