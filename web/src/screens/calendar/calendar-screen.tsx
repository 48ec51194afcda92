import { ActionIcon, Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answer, api } from '../../api/client.js';
import { useMe } from '../../api/session.js';
import { monthText, todayIn } from '../../parts/dates.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Screen } from '../../parts/screen.js';
import { useKeys } from '../../shell/keys.js';
import { useLanguage, useText } from '../../words/language.js';
import css from './calendar.module.css';
import { daysShown, moved, type View } from './calendar-days.js';
import { CalendarGrid } from './calendar-grid.js';

/** Month and week as text, the load of a day as a number; dates are moved on the deadline, never by dragging. */
export function Component() {
  const t = useText();
  const { language } = useLanguage();
  const here = todayIn(useMe().zone);
  const [search, setSearch] = useSearchParams();
  const view: View = search.get('view') === 'week' ? 'week' : 'month';
  const day = search.get('day') ?? here;
  const ownerId = search.get('owner') ?? '';
  const { from, to } = daysShown(view, day);
  const { data, error } = useQuery({
    queryKey: ['calendar', from, to, ownerId],
    queryFn: () =>
      answer(api.GET('/api/v1/calendar-days', { params: { query: { from, to, ownerId: ownerId || undefined } } })),
    placeholderData: keepPreviousData,
  });
  const go = (change: Record<string, string>) =>
    setSearch({ ...Object.fromEntries(search), ...change }, { replace: true });
  const step = (by: 1 | -1) => go({ day: moved(view, day, by) });
  useKeys(t('calendar-screen.title'), [
    { keys: 'p', label: t('calendar-screen.earlier'), run: () => step(-1) },
    { keys: 'f', label: t('calendar-screen.later'), run: () => step(1) },
    { keys: 't', label: t('calendar-screen.today'), run: () => go({ day: here }) },
    { keys: 'm', label: t('calendar-screen.month'), run: () => go({ view: 'month' }) },
    { keys: 'w', label: t('calendar-screen.week'), run: () => go({ view: 'week' }) },
  ]);
  const people = (data?.people ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Screen
      title={`${t('calendar-screen.title')} · ${monthText(view === 'month' ? day : from, language)}`}
      actions={
        <>
          <NativeSelect
            aria-label={t('calendar-screen.whose')}
            data={[{ value: '', label: t('calendar-screen.everybody') }, ...people]}
            value={ownerId}
            onChange={(event) => go({ owner: event.currentTarget.value })}
          />
          <SegmentedControl
            aria-label={t('calendar-screen.title')}
            data={[
              { value: 'month', label: t('calendar-screen.month') },
              { value: 'week', label: t('calendar-screen.week') },
            ]}
            value={view}
            onChange={(chosen) => go({ view: chosen })}
          />
          <ActionIcon variant="default" size="lg" aria-label={t('calendar-screen.earlier')} onClick={() => step(-1)}>
            <IconChevronLeft size={18} className={css.chevron} />
          </ActionIcon>
          <Button variant="default" onClick={() => go({ day: here })}>
            {t('calendar-screen.today')}
          </Button>
          <ActionIcon variant="default" size="lg" aria-label={t('calendar-screen.later')} onClick={() => step(1)}>
            <IconChevronRight size={18} className={css.chevron} />
          </ActionIcon>
        </>
      }
    >
      <ProblemNotice problem={error} />
      {data && (
        <CalendarGrid
          calendar={data}
          view={view}
          month={day.slice(0, 7)}
          onDay={(one) => go({ day: one, view: 'week' })}
        />
      )}
      <p className={`quiet ${css.legend}`}>{t('calendar-screen.legend')}</p>
    </Screen>
  );
}
