import type { ComputedDeadline } from '../../../law/deadline.js';

/** A date in the diary that a rule of the set gave. */
export interface KeptDate {
  id: string;
  ruleId: string;
  dueOn: string | null;
  isOpen: boolean;
  lock: 'override' | 'ordered' | null;
  verified: boolean;
}

export interface DateChange {
  action: 'create' | 'move' | 'retire';
  ruleId: string;
  deadlineId: string | null;
  from: string | null;
  to: string | null;
  /** Why the date stays all the same until a person picks it out. */
  blockedBy: 'ordered' | 'overridden' | 'verified' | null;
}

/**
 * What other rules would make of the dates of one request or notice: only what differs between the rules as they are
 * and as they would be. A date met or cancelled never changes.
 */
export function changesOfDates(
  before: readonly ComputedDeadline[],
  after: readonly ComputedDeadline[],
  kept: readonly KeptDate[],
): DateChange[] {
  const was = standingDates(before);
  const will = standingDates(after);
  const changes: DateChange[] = [];
  for (const ruleId of new Set([...was.keys(), ...will.keys()])) {
    const to = will.get(ruleId) ?? null;
    if (to === (was.get(ruleId) ?? null)) continue;
    const change = changeOfOne(
      ruleId,
      to,
      kept.filter((one) => one.ruleId === ruleId),
    );
    if (change) changes.push(change);
  }
  return changes;
}

function changeOfOne(ruleId: string, to: string | null, kept: readonly KeptDate[]): DateChange | undefined {
  const open = kept.find(({ isOpen }) => isOpen);
  if (!open) {
    if (kept.length > 0 || to === null) return undefined;
    return { action: 'create', ruleId, deadlineId: null, from: null, to, blockedBy: null };
  }
  const from = open.dueOn;
  if (from === to) return undefined;
  return { action: to === null ? 'retire' : 'move', ruleId, deadlineId: open.id, from, to, blockedBy: blockOf(open) };
}

function blockOf({ lock, verified }: KeptDate): DateChange['blockedBy'] {
  if (lock === 'ordered') return 'ordered';
  if (lock === 'override') return 'overridden';
  return verified ? 'verified' : null;
}

/** The dates still to be kept, by rule. */
function standingDates(deadlines: readonly ComputedDeadline[]): Map<string, string> {
  const dates = new Map<string, string>();
  for (const { ruleId, dueOn, metOn, endedOn, supersededBy } of deadlines) {
    if (dueOn && !metOn && !endedOn && !supersededBy) dates.set(ruleId, dueOn);
  }
  return dates;
}
