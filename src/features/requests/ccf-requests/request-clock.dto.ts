import type { Confidence, FactName } from '../../../law/fact.js';
import type { RequestKind } from '../../../law/request-kind.js';
import type { RequestState } from '../../../law/request-transitions.js';

/** One clock of a request against its limit: the word on admissibility (Art. 32), or the decision (Art. 40, 42). */
export class RequestClockView {
  deadlineId: string;
  clock: 'admissibility' | 'decision';
  ruleId: string;
  title: string;
  /** For example "Art. 40(2)". */
  provision: string;
  /** The fact counted from. */
  startedAs: FactName;
  startedOn: string;
  /** The strict date; an extension does not move it. */
  dueOn: string;
  /** The date to expect after an extension. */
  expectedOn: string | null;
  metOn: string | null;
  /** Nothing is owed any more, though it was never met. */
  endedOn: string | null;
  confidence: Confidence;
  /** Up to the day it was met or ended, or up to today. */
  daysLate: number;
}

export class RequestClocksView {
  ccfRequestId: string;
  kind: RequestKind;
  state: RequestState;
  /** Its number at the Commission, when one is known. */
  reference: string | null;
  clocks: RequestClockView[];
}
