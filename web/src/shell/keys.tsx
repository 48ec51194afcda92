import { createContext, use, useEffect, useRef, useState, type ReactNode } from 'react';

/** One entry of the keyboard map: `g d` is g, then d; `label` says what it does. */
export interface Key {
  keys: string;
  label: string;
  run(): void;
  /** Also while a field has the focus; Escape usually. */
  inFields?: boolean;
}

interface Board {
  /** What can be pressed now, the newest screen first. */
  groups: { title: string; keys: Key[] }[];
  put(title: string, keys: Key[]): () => void;
}

const KeysContext = createContext<Board | undefined>(undefined);
const SEQUENCE_MS = 1200;

/** Listens once for the whole page; screens put their keys on the board while they are shown. */
export function KeysProvider({ children }: { children: ReactNode }) {
  const [groups, setGroups] = useState<Board['groups']>([]);
  const pressable = useRef(groups);
  pressable.current = groups;
  const [put] = useState(() => (title: string, keys: Key[]) => {
    const group = { title, keys };
    setGroups((before) => [group, ...before]);
    return () => setGroups((before) => before.filter((one) => one !== group));
  });
  useEffect(() => {
    let pending = '';
    let timer = 0;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const typed = pending ? `${pending} ${event.key}` : event.key;
      clearTimeout(timer);
      pending = '';
      const all = pressable.current
        .flatMap((group) => group.keys)
        .filter((one) => one.inFields || !isField(event.target));
      const key = all.find((one) => one.keys === typed) ?? all.find((one) => one.keys === event.key);
      if (key) {
        event.preventDefault();
        key.run();
      } else if (all.some((one) => one.keys.startsWith(`${event.key} `))) {
        pending = event.key;
        timer = window.setTimeout(() => (pending = ''), SEQUENCE_MS);
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return <KeysContext value={{ groups, put }}>{children}</KeysContext>;
}

export function useKeyBoard(): Board {
  const board = use(KeysContext);
  if (!board) throw new Error('Keys are put inside KeysProvider.');
  return board;
}

/**
 * Puts keys on the board while the component is shown. The newest `run` is called; what `?` lists changes with the
 * labels only.
 */
export function useKeys(title: string, keys: readonly Key[]): void {
  const { put } = useKeyBoard();
  const latest = useRef(keys);
  latest.current = keys;
  const shape = keys.map((key) => `${key.keys}\t${key.label}`).join('\n');
  useEffect(() => {
    const stable = latest.current.map((key, at) => ({ ...key, run: () => latest.current[at]?.run() }));
    return put(title, stable);
  }, [put, title, shape]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
