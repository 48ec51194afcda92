import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../../api/session.js';
import { Mark } from '../../parts/mark.js';
import { Table, type Column } from '../../parts/table.js';
import { NAMES, useText } from '../../words/language.js';
import css from './administration.module.css';
import { ConfirmDialog } from './confirm-dialog.js';
import { useAdmission, usePeople, type Person } from './people-data.js';
import { PersonDialog } from './person-dialog.js';
import { Tab } from './tab.js';

type Open = { adding: true } | { changing: Person } | { disabling: Person };

/** Who may sign in and as what. Owners change it; everybody may see who stands in for whom. */
export function PeopleTab() {
  const t = useText();
  const me = useMe();
  const { data: people, error } = usePeople();
  const [open, setOpen] = useState<Open>();
  const admit = useAdmission();
  const enabling = useMutation({ mutationFn: (person: Person) => admit(person, true) });
  const close = () => setOpen(undefined);
  const columns: Column<Person>[] = [
    { header: t('administration.people.name'), cell: ({ name }) => <bdi>{name}</bdi> },
    { header: t('administration.people.email'), cell: ({ email }) => <bdi dir="ltr">{email}</bdi> },
    { header: t('administration.people.role'), cell: ({ role }) => t(`terms.role.${role}`) },
    {
      header: t('administration.people.deputy'),
      cell: ({ deputyId }) => <bdi>{people?.find(({ id }) => id === deputyId)?.name ?? '–'}</bdi>,
    },
    { header: t('administration.people.zone'), cell: ({ zone }) => <bdi dir="ltr">{zone}</bdi> },
    { header: t('administration.people.language'), cell: ({ language }) => NAMES[language] },
    {
      header: t('administration.people.state'),
      as: 'whole',
      cell: ({ disabledAt }) =>
        disabledAt ? (
          <Mark tone="overdue">{t('administration.people.disabled')}</Mark>
        ) : (
          <Mark>{t('administration.people.may-sign-in')}</Mark>
        ),
    },
  ];
  const actions: Column<Person> = {
    header: t('administration.people.actions'),
    as: 'whole',
    cell: (person) => (
      <div className={css.buttons}>
        <Button size="compact-sm" variant="default" onClick={() => setOpen({ changing: person })}>
          {t('administration.people.change')}
        </Button>
        {person.disabledAt ? (
          <Button size="compact-sm" variant="default" onClick={() => enabling.mutate(person)}>
            {t('administration.people.enable')}
          </Button>
        ) : (
          <Button size="compact-sm" variant="default" onClick={() => setOpen({ disabling: person })}>
            {t('administration.people.disable')}
          </Button>
        )}
      </div>
    ),
  };
  const mayWrite = me.role === 'owner';
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setOpen({ adding: true })}>
      {t('administration.people.add')}
    </Button>
  );
  return (
    <Tab text={t('administration.people.text')} problem={error ?? enabling.error} action={add}>
      {people && (
        <Table
          label={t('administration.people.title')}
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
          title={t('administration.people.disable-title')}
          text={`${open.disabling.name}: ${t('administration.people.disable-text')}`}
          label={t('administration.people.disable')}
          run={() => admit(open.disabling, false)}
          onClose={close}
        />
      )}
    </Tab>
  );
}
