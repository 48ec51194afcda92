import type { DeadlineStatus } from '../../../law/deadline-status.js';

/** One date the deadline had, or one end of it. */
export interface DateHad {
  at: string;
  fromOn: string | null;
  toOn: string | null;
  status: DeadlineStatus;
  by: string;
  reason: string | null;
}

export interface Derivation {
  at: string;
  derivedOn: string;
  stoodOn: string;
  matched: boolean;
  by: string;
  /** A firm of one lawyer: the same person on another day. */
  alone: boolean;
}

/** Everything a control form says beside the explanation of the date. */
export interface ControlForm {
  firmName: string;
  zone: string;
  reference: string;
  fileTitle: string;
  clients: string[];
  title: string;
  dueOn: string | null;
  targetOn: string | null;
  expectedOn: string | null;
  status: DeadlineStatus;
  hard: 'H' | 'M' | 'T';
  owner: string | null;
  deputy: string | null;
  enteredBy: string | null;
  verifiedBy: string | null;
  metOn: string | null;
  dates: DateHad[];
  derivations: Derivation[];
}
