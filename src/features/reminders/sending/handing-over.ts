import type { Tx } from '../../../platform/db/tx.js';
import { handOver } from '../planning/planning.queries.js';

/** A reminder as the marking left it. */
export interface Marked {
  id: string;
  state: 'sent' | 'retry' | 'superseded' | 'suppressed' | 'dead';
  channel: 'email' | 'inbox' | 'webhook';
  attempts: number;
}

/** Failures in a row after which another person is told; the attempts go on. */
const PATIENCE = 3;

/**
 * Tells the next person, by mail and in the inbox, what its recipient could not be told: because they may not be, or the
 * mail was refused for good, or it failed three times. A webhook is told beside its recipient and stands for nobody.
 */
export async function handOverUntold(tx: Tx, marked: readonly Marked[], now: Date | null): Promise<void> {
  const untold = marked.filter(
    ({ state, channel, attempts }) =>
      channel !== 'webhook' && (['suppressed', 'dead'].includes(state) || (state === 'retry' && attempts >= PATIENCE)),
  );
  if (untold.length > 0) await tx.rows(handOver, [untold.map(({ id }) => id), now]);
}
