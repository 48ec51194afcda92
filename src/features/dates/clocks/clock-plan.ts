import type { ComputedDeadline } from '../../../law/deadline.js';
import { titleOfRule } from '../../../law/rule-wording.js';
import { message, type Message, type Wording } from '../../../words/message.js';
import type { DeadlineLock } from '../deadlines/deadline.entity.js';
import type { DeadlineStatus, Side } from '../../../law/deadline-status.js';
import type { ProposedItem } from '../recalculations/recalculation.entity.js';

/** What is kept of a computed deadline: enough to tell whether a new computation says the same. */
export interface KeptDeadline {
  id: string;
  ruleId: string;
  title: Wording;
  dueOn: string | null;
  owedBy: string;
  force: string;
  status: DeadlineStatus;
  isOpen: boolean;
  side: Side;
  confidence: string;
  lock: DeadlineLock | null;
  verified: boolean;
  metOn: string | null;
  computation: ComputedDeadline | null;
}

interface Retirement {
  kept: KeptDeadline;
  status: 'satisfied' | 'cancelled' | 'superseded';
  metOn?: string;
  reason: Message;
  computation: ComputedDeadline;
}

export interface ClockPlan {
  create: ComputedDeadline[];
  /** Same rule, another date, and nobody relied on the old one: it was an estimate. */
  move: { kept: KeptDeadline; computed: ComputedDeadline }[];
  /** Same date, other grounds: a surer fact, an extension. */
  refresh: { kept: KeptDeadline; computed: ComputedDeadline }[];
  retire: Retirement[];
  /** What a person must decide, and what is listed beside it because it stays. */
  propose: ProposedItem[];
}

/**
 * What asks for the new computation. `step`: the procedure went on; `fact`: a day was corrected; `review`: rules or a
 * calendar changed, and nothing happens before a person has looked.
 */
export type ClockMode = 'step' | 'fact' | 'review';

/**
 * Compares what the law computes now with what is kept. A date that a stated fact fixed moves only by a person's
 * decision; one that was met or locked never moves; one that was waived or cancelled is not made again. What is owed
 * without a date (promptly, or by a day a letter sets) is kept too, and takes its date once there is one.
 */
export function planClocks(
  computed: readonly ComputedDeadline[],
  kept: readonly KeptDeadline[],
  mode: ClockMode,
): ClockPlan {
  const plan: ClockPlan = { create: [], move: [], refresh: [], retire: [], propose: [] };
  for (const deadline of computed) {
    const rows = kept.filter(({ ruleId }) => ruleId === deadline.ruleId);
    const open = rows.find((row) => row.isOpen);
    if (open) compare(plan, open, deadline, mode);
    else if (rows.length === 0 || isAskedAgain(rows, deadline)) create(plan, deadline, mode);
    else listMet(plan, rows, deadline);
  }
  const known = new Set(computed.map(({ ruleId }) => ruleId));
  for (const row of kept.filter((one) => one.isOpen && !known.has(one.ruleId))) dropRule(plan, row);
  return plan;
}

/**
 * Everything kept was met or ended before this trigger: a second arrest after a release (ECE, Art. 16(5)), a second
 * letter. What a person waived or cancelled is not asked again.
 */
function isAskedAgain(rows: readonly KeptDeadline[], { trigger, metOn, endedOn }: ComputedDeadline): boolean {
  if (metOn || endedOn) return false;
  return rows.every((row) => {
    const over = row.metOn ?? row.computation?.endedOn;
    return over !== undefined && over < trigger.on;
  });
}

/** A duty that ended before it was ever kept is not made; one met already is kept only where it can have been late. */
function create(plan: ClockPlan, computed: ComputedDeadline, mode: ClockMode): void {
  const { endedOn, supersededBy, metOn, force, ruleId, dueOn } = computed;
  if (endedOn || supersededBy || (metOn && (force === 'internal' || !dueOn))) return;
  if (mode !== 'review') plan.create.push(computed);
  else if (!metOn && dueOn)
    plan.propose.push({ action: 'create', ruleId, oldOn: null, newOn: dueOn, computation: computed });
}

function compare(plan: ClockPlan, kept: KeptDeadline, computed: ComputedDeadline, mode: ClockMode): void {
  const { metOn, endedOn, supersededBy, dueOn } = computed;
  const retired = { kept, computation: computed };
  if (metOn)
    plan.retire.push({ ...retired, status: 'satisfied', metOn, reason: message('law.status.met', { on: metOn }) });
  else if (supersededBy) plan.retire.push({ ...retired, status: 'superseded', reason: replacedBy(supersededBy) });
  else if (endedOn)
    plan.retire.push({ ...retired, status: 'cancelled', reason: message('law.status.ended', { on: endedOn }) });
  else if ((dueOn ?? null) === kept.dueOn) refresh(plan, kept, computed);
  else if (!dueOn) dropRule(plan, kept);
  else if (givesWay(kept, mode) && !isReworded(kept, computed)) plan.move.push({ kept, computed });
  else plan.propose.push(moveOf(kept, computed));
}

/** Only rules of the book replace one another. */
function replacedBy(id: string): Message {
  return message('law.status.replaced', { title: titleOfRule({ id }) });
}

/**
 * An estimate of the other side gives way to a better date by itself, and so do our own practice dates: to an estimate's
 * successor always, to a stated date's when the procedure goes on (an extension moves the chaser behind it). Where there
 * was no date nobody relied on one.
 */
function givesWay({ dueOn, confidence, side, force, lock, verified }: KeptDeadline, mode: ClockMode): boolean {
  if (mode === 'review' || lock || verified) return false;
  if (dueOn === null) return true;
  if (force === 'internal' && mode === 'step') return true;
  return confidence !== 'stated' && (force === 'internal' || side === 'theirs');
}

/** Another version of a firm's own rule moves no date that an earlier one gave, not even an estimate. */
function isReworded({ computation }: KeptDeadline, { own, ruleVersion }: ComputedDeadline): boolean {
  return own !== undefined && computation !== null && computation.ruleVersion !== ruleVersion;
}

function refresh(plan: ClockPlan, kept: KeptDeadline, computed: ComputedDeadline): void {
  if (!kept.lock && !sameGrounds(kept.computation, computed)) plan.refresh.push({ kept, computed });
}

function listMet(plan: ClockPlan, rows: KeptDeadline[], computed: ComputedDeadline): void {
  const met = rows.find(({ status, dueOn }) => status === 'satisfied' && dueOn !== null);
  if (met && computed.dueOn && met.dueOn !== computed.dueOn)
    plan.propose.push({ ...moveOf(met, computed), blockedBy: 'met' });
}

/** A rule that no longer speaks: its trigger fell away with a corrected fact, or its wording does not govern that day. */
function dropRule(plan: ClockPlan, kept: KeptDeadline): void {
  if (!kept.computation) return;
  plan.propose.push({
    action: 'retire',
    ruleId: kept.ruleId,
    deadlineId: kept.id,
    oldOn: kept.dueOn,
    newOn: null,
    computation: kept.computation,
    ...blockOf(kept),
  });
}

function moveOf(kept: KeptDeadline, computed: ComputedDeadline): ProposedItem {
  return {
    action: 'move',
    ruleId: computed.ruleId,
    deadlineId: kept.id,
    oldOn: kept.dueOn,
    newOn: computed.dueOn ?? null,
    computation: computed,
    ...blockOf(kept),
  };
}

function blockOf({ lock, verified }: KeptDeadline): Pick<ProposedItem, 'blockedBy'> {
  if (lock === 'ordered') return { blockedBy: 'ordered' };
  if (lock === 'override') return { blockedBy: 'overridden' };
  return verified ? { blockedBy: 'verified' } : {};
}

/** jsonb gives keys back in its own order, so the two are compared key by key. */
function sameGrounds(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameGrounds(a[key as keyof typeof a], b[key as keyof typeof b]));
}
