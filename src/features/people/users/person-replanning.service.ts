import type { Tx } from '../../../platform/db/tx.js';

/** What follows when a person goes away, comes back or reads another clock. The reminders implement it. */
export abstract class PersonReplanning {
  /** Plans afresh what this person is still to be reminded of. */
  abstract ofPerson(tx: Tx, userId: string): Promise<void>;
}
