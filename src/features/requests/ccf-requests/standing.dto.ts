import type { Confidence } from '../../../law/fact.js';
import type { RequestState } from '../../../law/request-transitions.js';
import type { Bearer } from '../../../law/rulebook/rule.js';

export class LateDeadlineView {
  id: string;
  /** Null for a date entered by hand. */
  ruleId: string | null;
  title: string;
  dueOn: string;
  /** Absent while it is still owed, or when it ended without being met. */
  metOn?: string;
  confidence: Confidence;
  daysLate: number;
  /** Who holds the party up: a tag, not an excuse. */
  cause?: Bearer;
}

export class WaitView {
  askedOn: string;
  /** Absent while the answer is awaited. */
  answeredOn?: string;
  days: number;
}

/** One side. A day counts once for it, however many of its duties were overdue on that day. */
export class PartyLatenessView {
  party: Bearer;
  /** By dates that are stated or inferred. */
  daysLate: number;
  /** Further days, if the dates that are only assumed are right; no breach is established by them. */
  assumedDaysLate: number;
  /** Days on which the procedure waited for its answer to the latest question, in time or not; nothing suspends Art. 40 meanwhile. */
  daysWaitedFor: number;
  deadlines: LateDeadlineView[];
  waits: WaitView[];
}

/** A supposition, never a due date: no admission is known, so the clock of Art. 40 is not known to run. */
export class WhatIfView {
  supposing: 'admitted-on-the-day-of-receipt' | 'admitted-on-the-last-lawful-day';
  admittedOn: string;
  ruleId: string;
  wouldBeDueOn: string;
}

export class StandingView {
  state: RequestState;
  moveOf: Bearer;
  /** The day of the step that led to the state; null for a draft. */
  moveSince: string | null;
  lateness: PartyLatenessView[];
  whatIf: WhatIfView[];
}
