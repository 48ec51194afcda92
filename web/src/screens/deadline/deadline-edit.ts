import type { StaleField } from '../../parts/stale-edit.js';
import type { Deadline, Patch, Sheet } from './deadline-data.js';

/** What a person may change of a deadline, as the form holds it: '' for none. */
export interface Edit {
  title: string;
  ownerId: string;
  deputyId: string;
  targetOn: string;
}

/** What was typed, and what it was typed over. */
export interface Draft {
  mine: Edit;
  base: Edit;
  version: number;
}

export function editOf({ title, ownerId, deputyId, targetOn }: Deadline): Edit {
  return { title, ownerId: ownerId ?? '', deputyId: deputyId ?? '', targetOn: targetOn ?? '' };
}

const NAMES = ['ownerId', 'deputyId', 'targetOn', 'title'] as const;

/** Only what differs, as the API takes it; an owner cannot be taken away. */
export function changed(before: Edit, after: Edit): Patch {
  const differs = NAMES.filter((name) => before[name] !== after[name]);
  return Object.fromEntries(
    differs.flatMap((name) => (after[name] || mayClear(name) ? [[name, after[name] || null]] : [])),
  );
}

/** Where one's own change meets another value than it was made on. */
export function conflicts(
  { mine, base }: Draft,
  now: Edit,
  people: Sheet['people'],
  labelOf: (name: keyof Edit) => string,
): StaleField[] {
  const shown = (name: keyof Edit, value: string) =>
    name === 'ownerId' || name === 'deputyId' ? (people.find(({ id }) => id === value)?.name ?? '') : value;
  return NAMES.filter((name) => mine[name] !== now[name] && mine[name] !== base[name]).map((name) => ({
    name,
    label: labelOf(name),
    mine: shown(name, mine[name]),
    theirs: shown(name, now[name]),
  }));
}

const mayClear = (name: string) => name === 'deputyId' || name === 'targetOn';
