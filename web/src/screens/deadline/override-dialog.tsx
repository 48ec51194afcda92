import { Checkbox, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { DateField, dayTyped } from '../../parts/date-field.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useWords } from '../../words/language.js';
import { DialogButtons } from '../../parts/dialog-buttons.js';
import { useOverride, type OverrideReason, type Sheet } from './deadline-data.js';
import css from './deadline.module.css';

/** A person's date in the place of the computed one, or none at all, with the reason. */
export function OverrideDialog({ sheet: { deadline, today }, onClose }: { sheet: Sheet; onClose(): void }) {
  const { deadline: words, shell } = useWords();
  const w = words.override;
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
    <Modal opened onClose={onClose} title={w.title} closeButtonProps={{ 'aria-label': shell.close }}>
      <form onSubmit={submit} className={css.stack}>
        {deadline.hard === 'H' && <p className="quiet">{w.second}</p>}
        {!cancels && (
          <DateField
            label={w.to}
            {...typing}
            value={day}
            onChange={setDay}
            required
            autoFocus
            error={problem?.about('/toOn')}
          />
        )}
        <Checkbox label={w.cancels} checked={cancels} onChange={(event) => setCancels(event.currentTarget.checked)} />
        <NativeSelect
          label={w.kind}
          data={Object.entries(w.reasons).map(([value, label]) => ({ value, label }))}
          value={reasonCode}
          onChange={(event) => setReasonCode(event.currentTarget.value as OverrideReason)}
        />
        <Textarea
          label={w.reason}
          required
          dir="auto"
          value={reason}
          error={problem?.about('/reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNotice problem={override.error} shownAtFields={['/toOn', '/reason']} />
        <DialogButtons label={w.title} busy={override.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
