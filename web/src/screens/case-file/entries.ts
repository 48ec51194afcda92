import type { Schema } from '../../api/client.js';
import type { CaseTimeline } from './case-data.js';

type Letter = Schema<'TimelineLetter'>;
type Step = Schema<'TimelineStep'>;
type Deadline = Schema<'TimelineDeadline'>;
type Notice = Schema<'TimelineNotice'>;

export type Shown = 'letters' | 'steps' | 'deadlines' | 'notices';

/** One thing on the timeline. A letter brings the steps it reports and the dates that run from it. */
export type Entry = { on: string } & (
  | { type: 'letter'; letter: Letter; steps: Step[]; starts: Deadline[] }
  | { type: 'step'; step: Step; starts: Deadline[] }
  | { type: 'deadline'; deadline: Deadline }
  | { type: 'notice'; notice: Notice }
);

/** What is owed or dated ahead, furthest first, so that the nearest stands next to the "now" line. */
export function plannedOf(file: CaseTimeline): Entry[] {
  const deadlines = file.deadlines
    .filter(({ isOpen, dueOn }) => isOpen && dueOn !== null)
    .map((deadline): Entry => ({ type: 'deadline', on: deadline.dueOn ?? '', deadline }));
  const steps = file.steps
    .filter(({ on }) => on > file.today)
    .map((step): Entry => ({ type: 'step', on: step.on, step, starts: [] }));
  return latestFirst([...deadlines, ...steps]);
}

/** What has happened, newest first; of one day the letters come first. */
export function pastOf(file: CaseTimeline): Entry[] {
  const letters = new Set(file.letters.map(({ id }) => id));
  const past = file.steps.filter(({ on }) => on <= file.today);
  const alone = past.filter(({ sourceId }) => !letters.has(sourceId ?? ''));
  return latestFirst([
    ...file.letters.map((letter): Entry => ({
      type: 'letter',
      on: letter.on,
      letter,
      steps: past.filter(({ sourceId }) => sourceId === letter.id),
      starts: file.deadlines.filter((one) => one.sourceId === letter.id && one.dueOn !== null && one.isOpen),
    })),
    ...alone.map((step): Entry => ({ type: 'step', on: step.on, step, starts: [] })),
    ...file.deadlines.flatMap((deadline): Entry[] =>
      deadline.metOn === null ? [] : [{ type: 'deadline', on: deadline.metOn, deadline }],
    ),
    ...file.notices.flatMap((notice): Entry[] =>
      notice.on === null ? [] : [{ type: 'notice', on: notice.on, notice }],
    ),
  ]);
}

const kinds: Record<Entry['type'], Shown> = {
  letter: 'letters',
  step: 'steps',
  deadline: 'deadlines',
  notice: 'notices',
};

export function among(shown: ReadonlySet<Shown>, entries: readonly Entry[]): Entry[] {
  return entries.filter(({ type }) => shown.has(kinds[type]));
}

function latestFirst(entries: Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
