import type { Tx } from '../../../platform/db/tx.js';

/** What a date asks of whoever reminds of it. The reminders implement it, since they know dates and not the reverse. */
export abstract class DeadlineReminders {
  /**
   * Brings the reminders in line with deadlines that were created, moved, completed, cancelled or given to someone else,
   * in the transaction that did it; call it after the last write to their rows.
   */
  abstract plan(tx: Tx, deadlineIds: readonly string[]): Promise<void>;

  /** Reports to owner and deputy at once that a proposal would bring these dates forward. */
  abstract alarm(tx: Tx, earlier: readonly { deadlineId: string; newOn: string }[]): Promise<void>;
}
