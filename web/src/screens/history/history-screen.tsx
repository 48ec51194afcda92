import { Button, NativeSelect, Switch } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useMe } from '../../api/session.js';
import { Empty } from '../../parts/empty.js';
import { dayText } from '../../parts/dates.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Screen } from '../../parts/screen.js';
import { useLanguage, useText } from '../../words/language.js';
import { EntryLine } from './entry-line.js';
import css from './history.module.css';
import { ENTITIES, useHistory, type Change } from './history-data.js';
import { FilterDay } from './filter-day.js';
import { VersionsDialog } from './versions-dialog.js';

const FIELDS = ['caseFileId', 'entity', 'id', 'from', 'to'] as const;

/** Who did what, each command once with everything it changed. */
export function Component() {
  const t = useText();
  const { language } = useLanguage();
  const me = useMe();
  const [address, setAddress] = useSearchParams();
  const filter: Partial<Record<(typeof FIELDS)[number], string>> = Object.fromEntries(
    FIELDS.flatMap((name) => (address.get(name) ? [[name, address.get(name)!]] : [])),
  );
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useHistory({
    ...filter,
    without: address.has('reminders') ? undefined : 'reminders',
  });
  const [compared, compare] = useState<Change>();
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(address);
    if (value) next.set(name, value);
    else next.delete(name);
    if (name === 'entity') next.delete('id');
    setAddress(next, { replace: true });
  };
  const entries = data?.pages.flatMap((page) => page.data) ?? [];
  const days = Map.groupBy(entries, ({ at }) => dayIn(at, me.zone));
  return (
    <Screen title={t('history-screen.title')}>
      <div className={css.filters}>
        {!filter.caseFileId && (
          <>
            <NativeSelect
              label={t('history-screen.record')}
              data={[
                { value: '', label: t('history-screen.everything') },
                ...ENTITIES.map((value) => ({ value, label: t(`history-screen.entities.${value}`) })),
              ]}
              value={filter.entity ?? ''}
              onChange={(event) => set('entity', event.currentTarget.value)}
            />
            <FilterDay label={t('history-screen.from')} day={filter.from} onChange={(day) => set('from', day)} />
            <FilterDay label={t('history-screen.to')} day={filter.to} onChange={(day) => set('to', day)} />
          </>
        )}
        <Switch
          className={css.beside}
          label={t('history-screen.with-reminders')}
          checked={address.has('reminders')}
          onChange={(event) => set('reminders', event.currentTarget.checked ? 'yes' : '')}
        />
        {filter.caseFileId && (
          <Link className={css.beside} to={`/case-files/${filter.caseFileId}`}>
            {t('history-screen.back-to-file')}
          </Link>
        )}
        {address.size > 0 && (
          <Button className={css.beside} variant="default" onClick={() => setAddress({}, { replace: true })}>
            {t('history-screen.clear')}
          </Button>
        )}
      </div>
      <ProblemNotice problem={error} />
      {data && entries.length === 0 && <Empty title={t('history-screen.none')} text={t('history-screen.none-text')} />}
      <div className={css.days}>
        {[...days].map(([day, done]) => (
          <section key={day}>
            <h2>{dayText(day, language)}</h2>
            <ol className={css.entries}>
              {done.map((entry) => (
                <EntryLine key={entry.id} entry={entry} onCompare={compare} />
              ))}
            </ol>
          </section>
        ))}
        {hasNextPage && (
          <Button variant="default" loading={isFetching} onClick={() => void fetchNextPage()}>
            {t('history-screen.older')}
          </Button>
        )}
      </div>
      {compared && <VersionsDialog change={compared} onClose={() => compare(undefined)} />}
    </Screen>
  );
}

function dayIn(moment: string, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(moment));
}
