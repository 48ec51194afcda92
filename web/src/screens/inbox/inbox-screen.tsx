import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMe } from '../../api/session.js';
import { todayIn } from '../../parts/dates.js';
import { Empty } from '../../parts/empty.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Screen } from '../../parts/screen.js';
import { useKeys } from '../../shell/keys.js';
import { useText } from '../../words/language.js';
import css from './inbox.module.css';
import { useAcknowledge, useInbox, useRead, type Item } from './inbox-data.js';
import { oneADeadline, ReminderLine } from './reminder-line.js';

/** What was sent to the person and waits for an acknowledgement, the nearest due day first. */
export function Component() {
  const t = useText();
  const { zone } = useMe();
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const { data, error } = useInbox();
  const acknowledge = useAcknowledge();
  const read = useRead();
  const lines = oneADeadline(data?.data ?? []);
  const chosen = Math.min(at, lines.length - 1);
  const current = lines[chosen];
  const hasUnread = lines.some(({ readAt }) => !readAt);
  const open = (line: Item) => {
    read.mutate(line);
    void navigate(`/deadlines/${line.deadlineId}`);
  };
  useKeys(t('inbox.title'), [
    { keys: 'j', label: t('inbox.next'), run: () => setAt(Math.min(chosen + 1, lines.length - 1)) },
    { keys: 'k', label: t('inbox.previous'), run: () => setAt(Math.max(chosen - 1, 0)) },
    { keys: 'a', label: t('inbox.acknowledge'), run: () => current && acknowledge.mutate(current) },
    { keys: 'm', label: t('inbox.read'), run: () => current && read.mutate(current) },
    { keys: 'o', label: t('inbox.open-one'), run: () => current && open(current) },
  ]);
  return (
    <Screen
      title={t('inbox.title')}
      actions={
        <>
          {lines.length > 0 && <span className="quiet">{t('inbox.count', { count: lines.length })}</span>}
          {hasUnread && (
            <Button variant="default" size="xs" loading={read.isPending} onClick={() => read.mutate('all')}>
              {t('inbox.read-all')}
            </Button>
          )}
        </>
      }
    >
      <ProblemNotice problem={error ?? acknowledge.error ?? read.error} />
      {lines.length > 0 && <p className={`quiet ${css.note}`}>{t('inbox.read-is-not-acknowledged')}</p>}
      {data && lines.length === 0 && (
        <Empty title={t('inbox.none')} text={t('inbox.none-text')}>
          <Button component={Link} to="/" variant="default">
            {t('inbox.to-docket')}
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
              onRead={() => read.mutate(line)}
            />
          ))}
        </ul>
      )}
    </Screen>
  );
}
