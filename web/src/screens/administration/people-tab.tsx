import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../../api/session.js';
import { Mark } from '../../parts/mark.js';
import { Table, type Column } from '../../parts/table.js';
import { NAMES, useWords } from '../../words/language.js';
import css from './administration.module.css';
import { ConfirmDialog } from './confirm-dialog.js';
import { useAdmission, usePeople, type Person } from './people-data.js';
import { PersonDialog } from './person-dialog.js';
import { Tab } from './tab.js';

type Open = { adding: true } | { changing: Person } | { disabling: Person };

/** Who may sign in and as what. Owners change it; everybody may see who stands in for whom. */
export function PeopleTab() {
  const {
    administration: { people: w },
    terms,
  } = useWords();
  const me = useMe();
  const { data: people, error } = usePeople();
  const [open, setOpen] = useState<Open>();
  const admit = useAdmission();
  const enabling = useMutation({ mutationFn: (person: Person) => admit(person, true) });
  const close = () => setOpen(undefined);
  const columns: Column<Person>[] = [
    { header: w.name, cell: ({ name }) => <bdi>{name}</bdi> },
    { header: w.email, cell: ({ email }) => <bdi dir="ltr">{email}</bdi> },
    { header: w.role, cell: ({ role }) => terms.roles[role] },
    { header: w.deputy, cell: ({ deputyId }) => <bdi>{people?.find(({ id }) => id === deputyId)?.name ?? '–'}</bdi> },
    { header: w.zone, cell: ({ zone }) => <bdi dir="ltr">{zone}</bdi> },
    { header: w.language, cell: ({ language }) => NAMES[language] },
    {
      header: w.state,
      as: 'whole',
      cell: ({ disabledAt }) => (disabledAt ? <Mark tone="overdue">{w.disabled}</Mark> : <Mark>{w.maySignIn}</Mark>),
    },
  ];
  const actions: Column<Person> = {
    header: w.actions,
    as: 'whole',
    cell: (person) => (
      <div className={css.buttons}>
        <Button size="compact-sm" variant="default" onClick={() => setOpen({ changing: person })}>
          {w.change}
        </Button>
        {person.disabledAt ? (
          <Button size="compact-sm" variant="default" onClick={() => enabling.mutate(person)}>
            {w.enable}
          </Button>
        ) : (
          <Button size="compact-sm" variant="default" onClick={() => setOpen({ disabling: person })}>
            {w.disable}
          </Button>
        )}
      </div>
    ),
  };
  const mayWrite = me.role === 'owner';
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setOpen({ adding: true })}>
      {w.add}
    </Button>
  );
  return (
    <Tab text={w.text} problem={error ?? enabling.error} action={add}>
      {people && (
        <Table
          label={w.title}
          rows={people}
          keyOf={({ id }) => id}
          columns={mayWrite ? [...columns, actions] : columns}
        />
      )}
      {open && !('disabling' in open) && (
        <PersonDialog person={'changing' in open ? open.changing : undefined} people={people ?? []} onClose={close} />
      )}
      {open && 'disabling' in open && (
        <ConfirmDialog
          title={w.disableTitle}
          text={`${open.disabling.name}: ${w.disableText}`}
          label={w.disable}
          run={() => admit(open.disabling, false)}
          onClose={close}
        />
      )}
    </Tab>
  );
}
