import { Button, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Schema } from '../../api/client.js';
import { useMe } from '../../api/session.js';
import { Empty } from '../../parts/empty.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Screen } from '../../parts/screen.js';
import { useText } from '../../words/language.js';
import { ExtensionDialog } from '../deadline/extension-dialog.js';
import { DaySheetLink } from './day-sheet-link.js';
import { linesOf, type Row } from './bands.js';
import { Counters } from './counters.js';
import { useAcknowledge, useDocket } from './docket-data.js';
import css from './docket.module.css';
import { DocketTable } from './docket-table.js';
import { DoneDialog } from './done-dialog.js';
import { addressOf, filterIn, keeps, type Filter } from './filter.js';
import { Filters } from './filters.js';
import { Preview } from './preview.js';
import { ReassignDialog } from './reassign-dialog.js';
import { useDocketKeys, type DocketDialog } from './docket-keys.js';

/** What is due, why, whose turn it is: the first glance of the day. */
export function Component() {
  const t = useText();
  const me = useMe();
  const [address, setAddress] = useSearchParams();
  const filter = filterIn(address);
  const { data: docket, error } = useDocket(filter.within);
  const [chosenId, choose] = useState<string>();
  const [dialog, setDialog] = useState<DocketDialog>();
  const acknowledge = useAcknowledge();
  const narrow = useMediaQuery('(max-width: 47.99em)') ?? false;
  const { lines, rows } = useLines(docket, filter, me.id);
  const people = useMemo(() => new Map(docket?.people.map(({ id, name }) => [id, name])), [docket?.people]);
  // On a phone nothing covers the list until it is asked for.
  const chosen = rows.find(({ id }) => id === chosenId) ?? (narrow ? undefined : rows[0]);
  const mayChange = me.role !== 'auditor';
  const actions = {
    choose: (row: Row | undefined) => choose(row?.id),
    acknowledge: () => chosen && mayChange && acknowledge.mutate({ row: chosen, input: undefined }),
    ask: (what: DocketDialog) => chosen && mayChange && setDialog(what),
  };
  const open = useDocketKeys(rows, chosen, actions);

  const preview = docket && chosen && (
    <Preview
      row={chosen}
      today={docket.today}
      people={people}
      mayChange={mayChange}
      acknowledging={acknowledge.isPending}
      onAcknowledge={actions.acknowledge}
      onAsk={actions.ask}
    />
  );
  return (
    <Screen
      fills
      title={t('docket.title')}
      actions={<Filters filter={filter} onChange={(next) => setAddress(addressOf(next), { replace: true })} />}
    >
      {docket && (
        <div className={css.state}>
          <Counters counts={docket.counts} />
          <DaySheetLink today={docket.today} />
        </div>
      )}
      <ProblemNotice problem={error ?? acknowledge.error} />
      {docket && rows.length === 0 && <NothingDue isNarrowed={address.size > 0} />}
      {docket && rows.length > 0 && (
        <div className={css.desk}>
          <DocketTable
            {...{ lines, docket, people, narrow }}
            chosen={chosen?.id}
            onChoose={actions.choose}
            onOpen={open}
          />
          {!narrow && (
            <aside className={css.aside} aria-label={t('docket.preview')}>
              {preview}
            </aside>
          )}
        </div>
      )}
      {docket && docket.more > 0 && <More filter={filter} count={docket.more} />}
      {narrow && (
        <Drawer
          opened={chosen !== undefined && dialog === undefined}
          onClose={() => choose(undefined)}
          position="bottom"
          size="80%"
          title={t('docket.preview')}
          closeButtonProps={{ 'aria-label': t('shell.close') }}
        >
          {preview}
        </Drawer>
      )}
      {docket && chosen && <Dialog {...{ dialog, docket }} row={chosen} onClose={() => setDialog(undefined)} />}
    </Screen>
  );
}

/** What the filter leaves, under its headings, and the rows alone. */
function useLines(docket: Schema<'DocketView'> | undefined, { whose, side, hard }: Filter, me: string) {
  return useMemo(() => {
    const kept = docket?.rows.filter(keeps({ whose, side, hard, within: 0 }, me)) ?? [];
    const lines = docket ? linesOf(kept, docket.today) : [];
    return { lines, rows: lines.flatMap((line) => (line.kind === 'row' ? [line.row] : [])) };
  }, [docket, whose, side, hard, me]);
}

function NothingDue({ isNarrowed }: { isNarrowed: boolean }) {
  const t = useText();
  if (isNarrowed)
    return (
      <Empty title={t('docket.empty-title')} text={t('docket.narrowed-text')}>
        <Button component={Link} to="/" variant="default">
          {t('docket.widen')}
        </Button>
      </Empty>
    );
  return (
    <Empty title={t('docket.empty-title')} text={t('docket.empty-text')}>
      <Button component={Link} to="/letters/new">
        {t('docket.register-letter')}
      </Button>
    </Empty>
  );
}

/** Says that the list ends before the deadlines do. */
function More({ filter, count }: { filter: Filter; count: number }) {
  const t = useText();
  return (
    <p className={css.more}>
      {t('docket.more')}{' '}
      <Link to={`/?${addressOf({ ...filter, within: 36_500 }).toString()}`}>
        {t('docket.show-all')} ({count})
      </Link>
    </p>
  );
}

interface DialogProps {
  dialog: DocketDialog | undefined;
  row: Row;
  docket: Schema<'DocketView'>;
  onClose(): void;
}

function Dialog({ dialog, row, docket, onClose }: DialogProps) {
  if (dialog === 'done') return <DoneDialog row={row} today={docket.today} onClose={onClose} />;
  if (dialog === 'extension') return <ExtensionDialog deadline={row} today={docket.today} onClose={onClose} />;
  return dialog && <ReassignDialog row={row} people={docket.people} onClose={onClose} />;
}
