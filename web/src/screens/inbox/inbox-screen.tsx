import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../api/session.js';
import { todayIn } from '../../parts/dates.js';
import { Empty } from '../../parts/empty.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Screen } from '../../parts/screen.js';
import { useKeys } from '../../shell/keys.js';
import { useWords } from '../../words/language.js';
import css from './inbox.module.css';
import { oneADeadline, ReminderLine } from './reminder-line.js';

type Item = Schema<'InboxItemView'>;

/** What was sent to the person and waits for an acknowledgement, the nearest due day first. */
export function Component() {
  const { inbox: w } = useWords();
  const { zone } = useMe();
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const { data, error } = useQuery({
    queryKey: ['inbox'],
    queryFn: () => answer(api.GET('/api/v1/inbox', { params: { query: { only: 'current', limit: 200 } } })),
  });
  const acknowledge = useMutation({
    mutationFn: ({ id, version }: Item) =>
      answer(
        api.POST('/api/v1/reminders/{id}/acknowledge', {
          params: { path: { id }, header: ifMatch(version) },
          body: {},
        }),
      ),
    onSettled: () => queries.invalidateQueries(),
  });
  const lines = oneADeadline(data?.data ?? []);
  const chosen = Math.min(at, lines.length - 1);
  const current = lines[chosen];
  useKeys(w.title, [
    { keys: 'j', label: w.next, run: () => setAt(Math.min(chosen + 1, lines.length - 1)) },
    { keys: 'k', label: w.previous, run: () => setAt(Math.max(chosen - 1, 0)) },
    { keys: 'a', label: w.acknowledge, run: () => current && acknowledge.mutate(current) },
    { keys: 'o', label: w.openOne, run: () => current && void navigate(`/deadlines/${current.deadlineId}`) },
  ]);
  return (
    <Screen title={w.title} actions={lines.length > 0 && <span className="quiet">{w.count(lines.length)}</span>}>
      <ProblemNotice problem={error ?? acknowledge.error} />
      {data && lines.length === 0 && (
        <Empty title={w.none} text={w.noneText}>
          <Button component={Link} to="/" variant="default">
            {w.toDocket}
          </Button>
        </Empty>
      )}
      {lines.length > 0 && (
        <ul className={css.lines}>
          {lines.map((line, n) => (
            <ReminderLine
              key={line.id}
              reminder={line}
              today={todayIn(zone)}
              isCurrent={n === chosen}
              isBusy={acknowledge.isPending && acknowledge.variables.id === line.id}
              onAcknowledge={() => acknowledge.mutate(line)}
            />
          ))}
        </ul>
      )}
    </Screen>
  );
}
