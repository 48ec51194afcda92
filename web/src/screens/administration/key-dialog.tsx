import { Modal, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { useMe } from '../../api/session.js';
import { DateField, dayTyped } from '../../parts/date-field.js';
import { addDays, todayIn } from '../../parts/dates.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useWords } from '../../words/language.js';
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
  const {
    administration: { keys: w },
    shell,
    terms,
  } = useWords();
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
    .map(({ id, name: label, role }) => ({ value: id, label: `${label} · ${terms.roles[role]}` }));
  return (
    <Modal opened onClose={onClose} title={w.make} closeButtonProps={{ 'aria-label': shell.close }}>
      <form onSubmit={submit} className={dialog.form}>
        <TextInput
          label={w.name}
          description={w.nameHint}
          required
          data-autofocus
          dir="auto"
          value={name}
          error={problem?.about('/name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={w.person}
          description={w.personHint}
          data={options}
          value={userId}
          error={problem?.about('/userId')}
          onChange={(event) => setUser(event.currentTarget.value)}
        />
        <MultiSelect
          label={w.scopes}
          description={w.scopesHint}
          data={SCOPES}
          searchable
          dir="ltr"
          value={scopes}
          error={problem?.about('/scopes')}
          onChange={setScopes}
        />
        <DateField
          label={w.expires}
          required
          today={today}
          towards="future"
          value={until}
          error={problem?.about('/expiresAt')}
          onChange={setUntil}
        />
        <ProblemNotice problem={making.error} shownAtFields={['/name', '/userId', '/scopes', '/expiresAt']} />
        <DialogButtons
          label={w.make}
          busy={making.isPending}
          disabled={!day || scopes.length === 0}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}
