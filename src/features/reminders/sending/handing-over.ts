import type { Tx } from '../../../platform/db/tx.js';
import { handOver } from '../planning/planning.queries.js';

/** A reminder as the marking left it. */
export interface Marked {
  id: string;
  state: 'sent' | 'retry' | 'superseded' | 'suppressed' | 'dead';
  channel: 'email' | 'inbox' | 'webhook';
  attempts: number;
}

/** Failures in a row after which another person is reminded; the attempts go on. */
const PATIENCE = 3;

/**
 * Reminds the next person, by mail and in the inbox, where its recipient could not be: because they may not be, or the
 * mail was refused for good, or it failed three times. A webhook hears of it beside its recipient and stands for nobody.
 */
export async function handOverUnreached(tx: Tx, marked: readonly Marked[], now: Date | null): Promise<void> {
  const unreached = marked.filter(
    ({ state, channel, attempts }) =>
      channel !== 'webhook' && (['suppressed', 'dead'].includes(state) || (state === 'retry' && attempts >= PATIENCE)),
  );
  if (unreached.length > 0) await tx.rows(handOver, [unreached.map(({ id }) => id), now]);
}
