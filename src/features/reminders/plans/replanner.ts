import { Logger } from '@nestjs/common';
import { calls } from '../../../platform/call.js';
import type { SystemActor } from '../../../platform/call.js';
import type { Clock } from '../../../platform/clock.js';
import type { Db } from '../../../platform/db/db.js';
import { planAsOf } from '../reminders/reminders.service.js';
import {
  FIRMS_TO_REPLAN,
  advanceReplanning,
  endReplannings,
  newestAsked,
  openDeadlines,
  takeReplanning,
} from './replannings.queries.js';
import type { Asked } from './replannings.queries.js';

/** Dates of one transaction: while it runs, a change of one of them waits. */
const BATCH = 100;
/** Of one round; what is due is looked for in between. */
const RUN_MS = 1_000;

/**
 * The worker's part of planning afresh: a batch of dates is planned, and the row that says how far it came is moved, in
 * one transaction. A worker that dies loses at most the batch it was in, and the next begins with that.
 */
export class Replanner {
  private readonly log = new Logger('replanning');
  /** Each round begins with another firm: new time-zone tables concern all of them at once. */
  private turn = 0;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly runMs = RUN_MS,
  ) {}

  /** @returns whether there is more to do */
  async run(): Promise<boolean> {
    const until = performance.now() + this.runMs;
    const firms = await this.db.platform<{ firmId: string }>('firms-to-replan', FIRMS_TO_REPLAN, [this.clock.inSql()]);
    this.turn++;
    let more = false;
    for (let n = 0; n < firms.length; n++) {
      if (n > 0 && performance.now() > until) return true;
      const firm = firms[(this.turn + n) % firms.length];
      if (firm) more = (await this.firm(firm.firmId, until)) || more;
    }
    return more;
  }

  /** One firm's trouble must not stop another's. */
  private async firm(firmId: string, until: number): Promise<boolean> {
    const actor = { kind: 'worker', name: 'reminders', firmId } as const;
    try {
      let more = await this.batch(actor);
      while (more && performance.now() < until) more = await this.batch(actor);
      return more;
    } catch (failure) {
      const reason = failure instanceof Error ? failure.message : String(failure);
      this.log.error(`Reminders of firm ${firmId} are planned afresh in the next round: ${reason}`);
      return false;
    }
  }

  private async batch(actor: SystemActor): Promise<boolean> {
    const [asked] = await calls.run({ actor }, () => this.db.rows<Asked>(newestAsked, []));
    if (!asked) return false;
    const { why, requestId } = asked;
    const call = { actor, reason: JSON.stringify(why), ...(requestId && { requestId }) };
    return calls.run(call, () => this.planNext(asked.id));
  }

  private planNext(id: string): Promise<boolean> {
    const now = this.clock.inSql();
    return this.db.write('reminder-plan.apply', async (tx) => {
      const [taken] = await tx.rows<{ reached: string | null; asOf: Date }>(takeReplanning, [id, now]);
      if (!taken) return false;
      const ids = (await tx.rows<{ id: string }>(openDeadlines, [taken.reached, BATCH])).map((row) => row.id);
      await planAsOf(tx, ids, taken.asOf);
      if (ids.length < BATCH) await tx.rows(endReplannings, [id, now]);
      else await tx.rows(advanceReplanning, [id, ids.at(-1), ids.length]);
      return ids.length === BATCH;
    });
  }
}
