import { Modal, NativeSelect } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { useMe } from '../../api/session.js';
import { DateField, dayTyped } from '../../parts/date-field.js';
import { todayIn } from '../../parts/dates.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import dialog from '../../parts/dialog.module.css';
import { useSaveAbsence, type Absence } from './absences-data.js';
import { DialogButtons } from '../../parts/dialog-buttons.js';
import type { Person } from './people-data.js';

interface Props {
  /** Of a change; a new absence otherwise. */
  absence?: Absence;
  people: readonly Person[];
  onClose(): void;
}

const AT_FIELDS = ['/userId', '/fromOn', '/untilOn', '/deputyId'];

export function AbsenceDialog({ absence, people, onClose }: Props) {
  const t = useText();
  const me = useMe();
  const today = todayIn(me.zone);
  const [userId, setUser] = useState(absence?.userId ?? me.id);
  const [from, setFrom] = useState(absence?.fromOn ?? '');
  const [until, setUntil] = useState(absence?.untilOn ?? '');
  const [deputyId, setDeputy] = useState(absence?.deputyId ?? '');
  const save = useSaveAbsence(absence);
  const problem = save.error instanceof ApiProblem ? save.error : undefined;
  const fromOn = dayTyped(from, { today, towards: 'future' });
  const untilOn = dayTyped(until, { today, from: fromOn, towards: 'future' });
  const names = people.filter(({ disabledAt }) => !disabledAt).map(({ id, name }) => ({ value: id, label: name }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fromOn && untilOn) save.mutate({ userId, deputyId, fromOn, untilOn }, { onSuccess: onClose });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={absence ? t('administration.absences.change-title') : t('administration.absences.add')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form onSubmit={submit} className={dialog.form}>
        {me.role === 'owner' && !absence && (
          <NativeSelect
            label={t('administration.absences.person')}
            data={names}
            value={userId}
            error={problem?.about('/userId')}
            onChange={(event) => setUser(event.currentTarget.value)}
          />
        )}
        <DateField
          label={t('administration.absences.from')}
          required
          autoFocus
          today={today}
          towards="future"
          value={from}
          error={problem?.about('/fromOn')}
          onChange={setFrom}
        />
        <DateField
          label={t('administration.absences.until')}
          required
          today={today}
          from={fromOn}
          towards="future"
          value={until}
          error={problem?.about('/untilOn')}
          onChange={setUntil}
        />
        <NativeSelect
          label={t('administration.absences.deputy')}
          description={t('administration.absences.deputy-hint')}
          data={[
            { value: '', label: t('administration.absences.own-deputy') },
            ...names.filter(({ value }) => value !== userId),
          ]}
          value={deputyId}
          error={problem?.about('/deputyId')}
          onChange={(event) => setDeputy(event.currentTarget.value)}
        />
        <ProblemNotice problem={save.error} shownAtFields={AT_FIELDS} />
        <DialogButtons
          label={absence ? t('administration.absences.change') : t('administration.absences.add')}
          busy={save.isPending}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}
