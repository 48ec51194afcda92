import { useNavigate } from 'react-router';
import { useKeys } from '../../shell/keys.js';
import { useWords } from '../../words/language.js';
import type { Row } from './bands.js';

export type DocketDialog = 'done' | 'reassign' | 'extension';

interface Actions {
  choose(row: Row | undefined): void;
  acknowledge(): void;
  ask(what: DocketDialog): void;
}

/** The docket by hand: rows with j and k, and what can be done about the chosen one. @returns opens a deadline */
export function useDocketKeys(rows: readonly Row[], chosen: Row | undefined, act: Actions): (row: Row) => void {
  const { docket: w, deadline } = useWords();
  const navigate = useNavigate();
  const open = (row: Row) => void navigate(`/deadlines/${row.id}`);
  const move = (by: number) => {
    const at = rows.findIndex(({ id }) => id === chosen?.id);
    act.choose(rows[Math.min(Math.max(at + by, 0), rows.length - 1)]);
  };
  useKeys(w.title, [
    { keys: 'j', label: w.next, run: () => move(1) },
    { keys: 'k', label: w.previous, run: () => move(-1) },
    { keys: 'ArrowDown', label: w.next, run: () => move(1) },
    { keys: 'ArrowUp', label: w.previous, run: () => move(-1) },
    { keys: 'a', label: w.acknowledge, run: act.acknowledge },
    { keys: 'd', label: w.done, run: () => act.ask('done') },
    { keys: 'r', label: w.reassign, run: () => act.ask('reassign') },
    { keys: 'x', label: deadline.askExtension, run: () => act.ask('extension') },
    { keys: 'v', label: w.verify, run: () => chosen && void navigate(`/deadlines/${chosen.id}?verify=yes`) },
    { keys: 'o', label: w.open, run: () => chosen && open(chosen) },
    { keys: 'f', label: w.openFile, run: () => chosen && void navigate(`/case-files/${chosen.caseFileId}`) },
  ]);
  return open;
}
