import type { ComputedDeadline } from '../../law/deadline.js';
import type { DeadlineChange } from '../deadlines/deadline.dto.js';
import { OPEN_STATUSES } from '../deadlines/deadline.entity.js';
import type { Deadline, DeadlineStatus } from '../deadlines/deadline.entity.js';

/** What is kept of a computed deadline: enough to tell whether a new computation says the same. */
export interface KeptDeadline {
  id: string;
  ruleId: string;
  title: string;
  dueOn: string | null;
  owedBy: string;
  status: DeadlineStatus;
  computation: ComputedDeadline | null;
}

interface Retirement {
  kept: KeptDeadline;
  status: 'satisfied' | 'cancelled' | 'superseded';
  metOn?: string;
  reason: string;
  computation?: ComputedDeadline;
}

export interface DeadlinePlan {
  create: ComputedDeadline[];
  /** Same rule, another date. */
  move: { kept: KeptDeadline; computed: ComputedDeadline }[];
  /** Same date, other grounds: a surer fact, an extension. */
  refresh: { kept: KeptDeadline; computed: ComputedDeadline }[];
  retire: Retirement[];
}

const isOpen = ({ status }: KeptDeadline) => OPEN_STATUSES.includes(status);

/**
 * Compares what the law computes now with what is kept. A date that was met, waived or cancelled never moves and is
 * never made again; a person decides about those.
 */
export function planDeadlines(computed: readonly ComputedDeadline[], kept: readonly KeptDeadline[]): DeadlinePlan {
  const plan: DeadlinePlan = { create: [], move: [], refresh: [], retire: [] };
  const dated = computed.filter(({ dueOn }) => dueOn !== undefined);
  for (const deadline of dated) {
    const rows = kept.filter(({ ruleId }) => ruleId === deadline.ruleId);
    const open = rows.find(isOpen);
    if (open) compare(plan, open, deadline);
    else if (rows.length === 0 && isWorthKeeping(deadline)) plan.create.push(deadline);
  }
  const known = new Set(dated.map(({ ruleId }) => ruleId));
  for (const row of kept.filter(isOpen)) {
    if (!known.has(row.ruleId)) {
      plan.retire.push({ kept: row, status: 'superseded', reason: 'The fact it was counted from no longer stands.' });
    }
  }
  return plan;
}

/** A duty that ended before it was ever kept is not made; one met already is kept for the statistics of lateness. */
function isWorthKeeping({ endedOn, supersededBy, metOn, force }: ComputedDeadline): boolean {
  return !endedOn && !supersededBy && !(metOn && force === 'internal');
}

function compare(plan: DeadlinePlan, kept: KeptDeadline, computed: ComputedDeadline): void {
  const { metOn, endedOn, supersededBy, dueOn } = computed;
  if (metOn) plan.retire.push({ kept, status: 'satisfied', metOn, reason: `Met on ${metOn}.`, computation: computed });
  else if (supersededBy) {
    plan.retire.push({ kept, status: 'superseded', reason: `${supersededBy} took its place.`, computation: computed });
  } else if (endedOn) {
    plan.retire.push({ kept, status: 'cancelled', reason: `Nothing is owed since ${endedOn}.`, computation: computed });
  } else if (dueOn !== kept.dueOn) plan.move.push({ kept, computed });
  else if (!sameGrounds(kept.computation, computed)) plan.refresh.push({ kept, computed });
}

/** jsonb gives keys back in its own order, so the two are compared key by key. */
function sameGrounds(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameGrounds(a[key as keyof typeof a], b[key as keyof typeof b]));
}

/** The columns a computation fixes. */
export function computedColumns(computed: ComputedDeadline, citation: string): Partial<Deadline> {
  return {
    ruleId: computed.ruleId,
    ruleVersion: computed.ruleVersion,
    title: computed.title,
    dueOn: computed.dueOn ?? null,
    owedSince: computed.owedSince ?? null,
    targetOn: computed.targetOn ?? null,
    owedBy: computed.owedBy,
    owedByName: computed.owedByName ?? null,
    force: computed.force,
    hard: computed.hard,
    source: citation,
    confidence: computed.confidence,
    sureness: computed.sureness,
    computation: computed,
  };
}

/** A date whose loss cannot be repaired and that is ours waits for a second person (issue 3). */
export function firstStatus({ hard, owedBy, metOn }: ComputedDeadline): DeadlineStatus {
  if (metOn) return 'satisfied';
  return hard === 'H' && (owedBy === 'applicant' || owedBy === 'firm') ? 'unverified' : 'active';
}

export function changeOf(id: string, computed: ComputedDeadline, status: DeadlineStatus): DeadlineChange {
  const { ruleId, title, dueOn, owedBy } = computed;
  return { id, ruleId, title, dueOn: dueOn ?? null, owedBy, status };
}
