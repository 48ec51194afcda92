import type { SystemActor } from '../../../platform/call.js';

export interface Swept {
  claimed: number;
  sent: number;
}

/** What takes the due reminders of one firm on one channel, a batch at a time. */
export interface Line {
  readonly channel: string;
  batch(actor: SystemActor, done: Swept): Promise<void>;
}
