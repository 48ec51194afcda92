import { Checkbox, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { DateField, dayTyped } from '../../parts/date-field.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useChoices, useText } from '../../words/language.js';
import { DialogButtons } from '../../parts/dialog-buttons.js';
import { useOverride, type OverrideReason, type Sheet } from './deadline-data.js';
import css from './deadline.module.css';

/** A person's date in the place of the computed one, or none at all, with the reason. */
export function OverrideDialog({ sheet: { deadline, today }, onClose }: { sheet: Sheet; onClose(): void }) {
  const t = useText();
  const reasons = useChoices('override-reason');
  const [day, setDay] = useState('');
  const [cancels, setCancels] = useState(false);
  const [reasonCode, setReasonCode] = useState<OverrideReason>('ordered');
  const [reason, setReason] = useState('');
  const override = useOverride();
  const problem = override.error instanceof ApiProblem ? override.error : undefined;
  const typing = { today, from: deadline.dueOn ?? undefined, towards: 'future' as const };
  const toOn = cancels ? null : dayTyped(day, typing);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (toOn === undefined) return;
    override.mutate({ deadline, body: { toOn, reasonCode, reason } }, { onSuccess: onClose });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('deadline.override.title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form onSubmit={submit} className={css.stack}>
        {deadline.hard === 'H' && <p className="quiet">{t('deadline.override.second')}</p>}
        {!cancels && (
          <DateField
            label={t('deadline.override.to')}
            {...typing}
            value={day}
            onChange={setDay}
            required
            autoFocus
            error={problem?.about('/toOn')}
          />
        )}
        <Checkbox
          label={t('deadline.override.cancels')}
          checked={cancels}
          onChange={(event) => setCancels(event.currentTarget.checked)}
        />
        <NativeSelect
          label={t('deadline.override.kind')}
          data={reasons}
          value={reasonCode}
          onChange={(event) => setReasonCode(event.currentTarget.value as OverrideReason)}
        />
        <Textarea
          label={t('deadline.override.reason')}
          required
          dir="auto"
          value={reason}
          error={problem?.about('/reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNotice problem={override.error} shownAtFields={['/toOn', '/reason']} />
        <DialogButtons label={t('deadline.override.title')} busy={override.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
