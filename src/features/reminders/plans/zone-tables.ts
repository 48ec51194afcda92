import { Logger } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { say } from '../../../words/speakers.js';
import type { Clock } from '../../../platform/clock.js';
import type { Db } from '../../../platform/db/db.js';
import { FIRMS_OFF_THE_CLOCK, askForReplanning } from './replannings.queries.js';

/** New tables come with another PostgreSQL or another operating system, a few times a year. */
const EVERY_MS = 3_600_000;

/**
 * A country changes its clocks, PostgreSQL learns of it, and reminders planned before are an hour off (fault F22). When
 * the worker starts and every hour it compares what waits with what PostgreSQL would plan now; where they differ, the
 * firm's reminders are planned afresh (docs/adr/0017).
 */
export class ZoneTables {
  private readonly log = new Logger('replanning');
  private lookedAt = -Infinity;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly steady = () => performance.now(),
  ) {}

  /** Never fails: nothing else waits for it. */
  async look(): Promise<void> {
    if (this.steady() - this.lookedAt < EVERY_MS) return;
    this.lookedAt = this.steady();
    await this.compare().catch((failure: Error) =>
      this.log.error(`Whether reminders follow the time-zone tables is looked at again in an hour: ${failure.message}`),
    );
  }

  private async compare(): Promise<void> {
    const now = this.clock.inSql();
    const off = await this.db.platform<{ firmId: string; zones: string }>('off-clock', FIRMS_OFF_THE_CLOCK, [now]);
    for (const { firmId, zones } of off) {
      const why = message('reminders.replanned.zones', { zones });
      this.log.warn(`Reminders of firm ${firmId} are planned afresh. ${say('en', why)}`);
      const actor = { kind: 'worker', name: 'reminders', firmId } as const;
      await this.db.writeAs(actor, 'reminder-plan.apply', (tx) => tx.rows(askForReplanning, [why, null, now, 0]));
    }
  }
}
