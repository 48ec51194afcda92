import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/db/tx.js';
import { planReminders } from './planning.queries.js';

@Injectable()
export class RemindersService {
  constructor(private readonly clock: Clock) {}

  /**
   * Brings the ledger in line with deadlines that were created, moved, completed, cancelled or given to someone else, in
   * the transaction that did it. One statement for all of them; call it after the last write to their rows.
   */
  async plan(tx: Tx, deadlineIds: readonly string[]): Promise<void> {
    if (deadlineIds.length > 0) await tx.rows(planReminders, [deadlineIds, this.clock.inSql()]);
  }
}
