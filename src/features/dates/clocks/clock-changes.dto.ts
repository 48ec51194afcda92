import type { DeadlineStatus, Side } from '../../../law/deadline-status.js';

/** What a step or a fact did to one deadline. */
export class DeadlineChange {
  id: string;
  ruleId: string;
  title: string;
  dueOn: string | null;
  owedBy: string;
  side: Side;
  status: DeadlineStatus;
  /** The earlier date, when it moved. */
  from?: string | null;
  /** Why it is retired. */
  reason?: string;
}

export class ProposedChange {
  action: 'move' | 'create' | 'retire';
  ruleId: string;
  title: string;
  deadlineId?: string;
  oldOn: string | null;
  newOn: string | null;
  /** Why it stays: met and locked dates never move, a verified one only when it is picked by itself. */
  blockedBy?: 'met' | 'ordered' | 'overridden' | 'verified';
}

/** Owed, and no day says until when: what is owed promptly, or what waits for the length that treaty or law sets. */
export class UndatedDuty {
  ruleId: string;
  title: string;
  owedBy: string;
  owedSince: string;
  /** Enter this, and the date shows. */
  missing?: 'day-in-letter' | 'length-of-treaty';
}

export class DeadlineChanges {
  created: DeadlineChange[];
  /** Estimates that gave way to a better date. */
  moved: DeadlineChange[];
  retired: DeadlineChange[];
  /** Dates that a stated fact had fixed: they wait for a person, under `recalculationId`. */
  proposed: ProposedChange[];
  recalculationId?: string;
}

export class ProceedingDeadlineChanges extends DeadlineChanges {
  undated: UndatedDuty[];
}
