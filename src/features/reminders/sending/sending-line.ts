import { randomUUID } from 'node:crypto';
import { calls } from '../../../platform/call.js';
import type { SystemActor } from '../../../platform/call.js';
import type { Clock } from '../../../platform/clock.js';
import type { Db } from '../../../platform/db/db.js';
import type { Tx } from '../../../platform/db/tx.js';
import { failed, unsendable } from './delivery.js';
import type { ClaimedReminder, Delivery, Sender } from './delivery.js';
import { handOverUnreached } from './handing-over.js';
import type { Marked } from './handing-over.js';
import type { Line, Swept } from '../planning/line.js';
import { claimDue, markReminders, releaseClaimed, stillDue } from './sending.queries.js';

/** Rows one claim takes. */
const BATCH = 500;
/**
 * Messages sent between one look at the ledger and the next. A crash sends at most these twice, so it is few at first,
 * and twice as many after each handful that went out quickly.
 */
const HANDFUL = { least: 25, most: 250, quickMs: 250 };
/** With a lease of 60 s: nothing begins after 20 s, and what began has ended after 50 s. */
const BEGIN_WITHIN_MS = 20_000;
const SEND_WITHIN_MS = 30_000;

/** Claims, looks again, sends and marks what is due on one channel. */
export class SendingLine implements Line {
  private handful = HANDFUL.least;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly sender: Sender,
    private readonly stopping: AbortSignal,
  ) {}

  get channel(): ClaimedReminder['channel'] {
    return this.sender.channel;
  }

  async batch(actor: SystemActor, done: Swept): Promise<void> {
    const lease = randomUUID();
    const begun = performance.now();
    const claimed = await this.claim(actor, lease);
    done.claimed = claimed.length;
    while (claimed.length > 0) {
      if (this.stopping.aborted || performance.now() - begun > BEGIN_WITHIN_MS) return this.release(actor, lease);
      done.sent += await this.send(actor, lease, claimed.splice(0, this.handful));
    }
  }

  private async claim(actor: SystemActor, lease: string): Promise<string[]> {
    const values = [lease, BATCH, this.clock.inSql(), this.channel];
    const claimed = await this.db.writeAs(actor, 'reminder.claim', (tx) => tx.last<{ id: string }>(claimDue, values));
    return claimed.map(({ id }) => id);
  }

  private async send(actor: SystemActor, lease: string, ids: string[]): Promise<number> {
    const values = [ids, lease, this.clock.inSql()];
    const look = (tx: Tx) => tx.last<ClaimedReminder>(stillDue, values);
    const reminders = await calls.run({ actor }, () => this.db.read(look));
    const begun = performance.now();
    const deliveries = await Promise.all(reminders.map((reminder) => this.deliver(reminder, actor.firmId)));
    const quick = performance.now() - begun < HANDFUL.quickMs;
    this.handful = quick ? Math.min(2 * this.handful, HANDFUL.most) : HANDFUL.least;
    return this.mark(actor, lease, deliveries);
  }

  private async deliver(reminder: ClaimedReminder, firmId: string): Promise<Delivery> {
    const ended = unsendable(reminder);
    if (ended) return ended;
    try {
      return { id: reminder.id, state: 'sent', answer: await inTime(this.sender.send(reminder, firmId)) };
    } catch (failure) {
      return failed(reminder, failure, this.sender.isFinal(failure));
    }
  }

  private async mark(actor: SystemActor, lease: string, deliveries: Delivery[]): Promise<number> {
    if (deliveries.length === 0) return 0;
    const now = this.clock.inSql();
    const nothingToHandOver = deliveries.every(({ state }) => state === 'sent' || state === 'superseded');
    const marked = await this.db.writeAs(actor, 'reminder.send', async (tx) => {
      const values = [lease, JSON.stringify(deliveries), now];
      if (nothingToHandOver) return tx.last<Marked>(markReminders, values);
      const rows = await tx.rows<Marked>(markReminders, values);
      await handOverUnreached(tx, rows, now);
      return rows;
    });
    return marked.filter(({ state }) => state === 'sent').length;
  }

  private async release(actor: SystemActor, lease: string): Promise<void> {
    await this.db.writeAs(actor, 'reminder.release', (tx) => tx.rows(releaseClaimed, [lease]));
  }
}

/** A server that says nothing is a passing failure (fault F18); if it takes the mail later, the Message-ID is the same. */
async function inTime<T>(sending: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${SEND_WITHIN_MS / 1000} s.`)), SEND_WITHIN_MS);
  });
  return Promise.race([sending, late]).finally(() => clearTimeout(timer));
}
