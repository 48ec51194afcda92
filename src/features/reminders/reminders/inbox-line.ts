import type { SystemActor } from '../../../platform/call.js';
import type { Clock } from '../../../platform/clock.js';
import type { Db } from '../../../platform/db/db.js';
import { handOverUnreached } from '../sending/handing-over.js';
import type { Marked } from '../sending/handing-over.js';
import type { Line, Swept } from '../planning/line.js';
import { showInInbox } from '../sending/sending.queries.js';

const BATCH = 500;

/** Shows in the inbox what is due there: nothing leaves the house, so nothing is claimed first and nothing can fail. */
export class InboxLine implements Line {
  readonly channel = 'inbox';

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async batch(actor: SystemActor, done: Swept): Promise<void> {
    const now = this.clock.inSql();
    const shown = await this.db.writeAs(actor, 'reminder.send', async (tx) => {
      const rows = await tx.rows<Marked>(showInInbox, [BATCH, now]);
      await handOverUnreached(tx, rows, now);
      return rows;
    });
    done.claimed = shown.length;
    done.sent = shown.filter(({ state }) => state === 'sent').length;
  }
}
