import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMe } from '../../api/session.js';
import { dayText, todayIn } from '../../parts/dates.js';
import { Empty } from '../../parts/empty.js';
import { Mark } from '../../parts/mark.js';
import { Table, type Column } from '../../parts/table.js';
import { useLanguage, useWords } from '../../words/language.js';
import { AbsenceDialog } from './absence-dialog.js';
import { useAbsences, useCancelAbsence, type Absence } from './absences-data.js';
import css from './administration.module.css';
import { ConfirmDialog } from './confirm-dialog.js';
import { usePeople } from './people-data.js';
import { Tab } from './tab.js';

type Open = { adding: true } | { changing: Absence } | { ending: Absence };

/** Who is away and who stands in. Everybody enters their own; owners also those of others. */
export function AbsencesTab() {
  const {
    administration: { absences: w },
  } = useWords();
  const { language } = useLanguage();
  const me = useMe();
  const { data: absences, error } = useAbsences(todayIn(me.zone));
  const { data: people } = usePeople();
  const [open, setOpen] = useState<Open>();
  const cancel = useCancelAbsence();
  const close = () => setOpen(undefined);
  const day = (on: string) => dayText(on, language);
  const columns: Column<Absence>[] = [
    { header: w.person, cell: ({ userName }) => <bdi>{userName}</bdi> },
    { header: w.from, as: 'whole', cell: ({ fromOn }) => day(fromOn) },
    { header: w.until, as: 'whole', cell: ({ untilOn }) => day(untilOn) },
    {
      header: w.deputy,
      cell: ({ deputyId, deadlinesWithoutDeputy: left }) => (
        <>
          <bdi>{people?.find(({ id }) => id === deputyId)?.name ?? w.ownDeputy}</bdi>{' '}
          {left > 0 && <Mark tone="overdue">{w.uncovered(left)}</Mark>}
        </>
      ),
    },
    {
      header: w.actions,
      as: 'whole',
      cell: (absence) =>
        (me.role === 'owner' || (absence.userId === me.id && me.role !== 'auditor')) && (
          <div className={css.buttons}>
            <Button size="compact-sm" variant="default" onClick={() => setOpen({ changing: absence })}>
              {w.change}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setOpen({ ending: absence })}>
              {w.cancel}
            </Button>
          </div>
        ),
    },
  ];
  const add = me.role !== 'auditor' && (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setOpen({ adding: true })}>
      {w.add}
    </Button>
  );
  return (
    <Tab text={w.text} problem={error} action={add}>
      {absences?.length === 0 && <Empty title={w.none} text={w.noneText} />}
      {absences && absences.length > 0 && (
        <Table label={w.title} rows={absences} keyOf={({ id }) => id} columns={columns} />
      )}
      {open && !('ending' in open) && (
        <AbsenceDialog absence={'changing' in open ? open.changing : undefined} people={people ?? []} onClose={close} />
      )}
      {open && 'ending' in open && (
        <ConfirmDialog
          title={w.cancelTitle}
          text={`${open.ending.userName}, ${day(open.ending.fromOn)} – ${day(open.ending.untilOn)}: ${w.cancelText}`}
          label={w.cancelTitle}
          run={() => cancel(open.ending)}
          onClose={close}
        />
      )}
    </Tab>
  );
}
