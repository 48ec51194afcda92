import type { Tx } from '../../../platform/db/tx.js';

/** What follows when the days change on which a firm works. The dates implement it. */
export abstract class CalendarReview {
  /**
   * Opens a proposal for every date that the change would move, and moves none (docs/adr/0009).
   *
   * @returns how many it opened
   */
  abstract reviewFirm(tx: Tx, cause: 'calendar-changed'): Promise<number>;
}
