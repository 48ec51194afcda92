import { useNavigate } from 'react-router';
import { useKeys } from '../../shell/keys.js';
import { useText } from '../../words/language.js';
import type { Row } from './bands.js';

export type DocketDialog = 'done' | 'reassign' | 'extension';

interface Actions {
  choose(row: Row | undefined): void;
  acknowledge(): void;
  ask(what: DocketDialog): void;
}

/** The docket by hand: rows with j and k, and what can be done about the chosen one. @returns opens a deadline */
export function useDocketKeys(rows: readonly Row[], chosen: Row | undefined, act: Actions): (row: Row) => void {
  const t = useText();
  const navigate = useNavigate();
  const open = (row: Row) => void navigate(`/deadlines/${row.id}`);
  const move = (by: number) => {
    const at = rows.findIndex(({ id }) => id === chosen?.id);
    act.choose(rows[Math.min(Math.max(at + by, 0), rows.length - 1)]);
  };
  useKeys(t('docket.title'), [
    { keys: 'j', label: t('docket.next'), run: () => move(1) },
    { keys: 'k', label: t('docket.previous'), run: () => move(-1) },
    { keys: 'ArrowDown', label: t('docket.next'), run: () => move(1) },
    { keys: 'ArrowUp', label: t('docket.previous'), run: () => move(-1) },
    { keys: 'a', label: t('docket.acknowledge'), run: act.acknowledge },
    { keys: 'd', label: t('docket.done'), run: () => act.ask('done') },
    { keys: 'r', label: t('docket.reassign'), run: () => act.ask('reassign') },
    { keys: 'x', label: t('deadline.ask-extension'), run: () => act.ask('extension') },
    { keys: 'v', label: t('docket.verify'), run: () => chosen && void navigate(`/deadlines/${chosen.id}?verify=yes`) },
    { keys: 'o', label: t('docket.open'), run: () => chosen && open(chosen) },
    { keys: 'f', label: t('docket.open-file'), run: () => chosen && void navigate(`/case-files/${chosen.caseFileId}`) },
  ]);
  return open;
}
