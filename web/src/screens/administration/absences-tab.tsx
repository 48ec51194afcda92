import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMe } from '../../api/session.js';
import { dayText, todayIn } from '../../parts/dates.js';
import { Empty } from '../../parts/empty.js';
import { Mark } from '../../parts/mark.js';
import { Table, type Column } from '../../parts/table.js';
import { useLanguage, useText } from '../../words/language.js';
import { AbsenceDialog } from './absence-dialog.js';
import { useAbsences, useCancelAbsence, type Absence } from './absences-data.js';
import css from './administration.module.css';
import { ConfirmDialog } from './confirm-dialog.js';
import { usePeople } from './people-data.js';
import { Tab } from './tab.js';

type Open = { adding: true } | { changing: Absence } | { ending: Absence };

/** Who is away and who stands in. Everybody enters their own; owners also those of others. */
export function AbsencesTab() {
  const t = useText();
  const { language } = useLanguage();
  const me = useMe();
  const { data: absences, error } = useAbsences(todayIn(me.zone));
  const { data: people } = usePeople();
  const [open, setOpen] = useState<Open>();
  const cancel = useCancelAbsence();
  const close = () => setOpen(undefined);
  const day = (on: string) => dayText(on, language);
  const columns: Column<Absence>[] = [
    { header: t('administration.absences.person'), cell: ({ userName }) => <bdi>{userName}</bdi> },
    { header: t('administration.absences.from'), as: 'whole', cell: ({ fromOn }) => day(fromOn) },
    { header: t('administration.absences.until'), as: 'whole', cell: ({ untilOn }) => day(untilOn) },
    {
      header: t('administration.absences.deputy'),
      cell: ({ deputyId, deadlinesWithoutDeputy: left }) => (
        <>
          <bdi>{people?.find(({ id }) => id === deputyId)?.name ?? t('administration.absences.own-deputy')}</bdi>{' '}
          {left > 0 && <Mark tone="overdue">{t('administration.absences.uncovered', { count: left })}</Mark>}
        </>
      ),
    },
    {
      header: t('administration.absences.actions'),
      as: 'whole',
      cell: (absence) =>
        (me.role === 'owner' || (absence.userId === me.id && me.role !== 'auditor')) && (
          <div className={css.buttons}>
            <Button size="compact-sm" variant="default" onClick={() => setOpen({ changing: absence })}>
              {t('administration.absences.change')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setOpen({ ending: absence })}>
              {t('administration.absences.cancel')}
            </Button>
          </div>
        ),
    },
  ];
  const add = me.role !== 'auditor' && (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setOpen({ adding: true })}>
      {t('administration.absences.add')}
    </Button>
  );
  return (
    <Tab text={t('administration.absences.text')} problem={error} action={add}>
      {absences?.length === 0 && (
        <Empty title={t('administration.absences.none')} text={t('administration.absences.none-text')} />
      )}
      {absences && absences.length > 0 && (
        <Table label={t('administration.absences.title')} rows={absences} keyOf={({ id }) => id} columns={columns} />
      )}
      {open && !('ending' in open) && (
        <AbsenceDialog absence={'changing' in open ? open.changing : undefined} people={people ?? []} onClose={close} />
      )}
      {open && 'ending' in open && (
        <ConfirmDialog
          title={t('administration.absences.cancel-title')}
          text={`${open.ending.userName}, ${day(open.ending.fromOn)} – ${day(open.ending.untilOn)}: ${t('administration.absences.cancel-text')}`}
          label={t('administration.absences.cancel-title')}
          run={() => cancel(open.ending)}
          onClose={close}
        />
      )}
    </Tab>
  );
}
