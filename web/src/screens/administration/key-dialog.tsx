import { Modal, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { useMe } from '../../api/session.js';
import { DateField, dayTyped } from '../../parts/date-field.js';
import { addDays, todayIn } from '../../parts/dates.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import dialog from '../../parts/dialog.module.css';
import { DialogButtons } from '../../parts/dialog-buttons.js';
import { SCOPES, useMakeKey } from './keys-data.js';
import type { Person } from './people-data.js';

interface Props {
  people: readonly Person[];
  onClose(): void;
  onMade(key: string): void;
}

/** No scope is chosen beforehand; the key ends by itself, after three months unless told otherwise. */
export function KeyDialog({ people, onClose, onMade }: Props) {
  const t = useText();
  const me = useMe();
  const today = todayIn(me.zone);
  const [name, setName] = useState('');
  const [userId, setUser] = useState(me.id);
  const [scopes, setScopes] = useState<string[]>([]);
  const [until, setUntil] = useState(() => addDays(today, 90));
  const making = useMakeKey(onMade);
  const problem = making.error instanceof ApiProblem ? making.error : undefined;
  const day = dayTyped(until, { today, towards: 'future' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (day) making.mutate({ name, userId, scopes, expiresAt: `${day}T23:59:59Z` });
  };
  const options = people
    .filter(({ disabledAt }) => !disabledAt)
    .map(({ id, name: label, role }) => ({ value: id, label: `${label} · ${t(`terms.role.${role}`)}` }));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('administration.keys.make')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form onSubmit={submit} className={dialog.form}>
        <TextInput
          label={t('administration.keys.name')}
          description={t('administration.keys.name-hint')}
          required
          data-autofocus
          dir="auto"
          value={name}
          error={problem?.about('/name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('administration.keys.person')}
          description={t('administration.keys.person-hint')}
          data={options}
          value={userId}
          error={problem?.about('/userId')}
          onChange={(event) => setUser(event.currentTarget.value)}
        />
        <MultiSelect
          label={t('administration.keys.scopes')}
          description={t('administration.keys.scopes-hint')}
          data={SCOPES}
          searchable
          dir="ltr"
          value={scopes}
          error={problem?.about('/scopes')}
          onChange={setScopes}
        />
        <DateField
          label={t('administration.keys.expires')}
          required
          today={today}
          towards="future"
          value={until}
          error={problem?.about('/expiresAt')}
          onChange={setUntil}
        />
        <ProblemNotice problem={making.error} shownAtFields={['/name', '/userId', '/scopes', '/expiresAt']} />
        <DialogButtons
          label={t('administration.keys.make')}
          busy={making.isPending}
          disabled={!day || scopes.length === 0}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}
