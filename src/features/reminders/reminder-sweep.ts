import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { calls } from '../../platform/call.js';
import type { SystemActor } from '../../platform/call.js';
import type { Clock } from '../../platform/clock.js';
import type { Db } from '../../platform/db/db.js';
import type { Mailer } from '../../platform/mail/mailer.js';
import { failed, unsendable } from './delivery.js';
import type { ClaimedReminder, Delivery } from './delivery.js';
import { handOver } from './planning.queries.js';
import { reminderMail } from './reminder-mail.js';
import { DUE_FIRMS, claimDue, markReminders, releaseClaimed, stillDue } from './sending.queries.js';

const FIRMS_AT_ONCE = 100;
/** Rows one claim takes. */
const BATCH = 100;
/** Mails sent between one look at the ledger and the next; a crash sends at most these twice. */
const HANDFUL = 25;
/** With a lease of 60 s: nothing begins after 20 s, and what began has ended after 50 s. */
const BEGIN_WITHIN_MS = 20_000;
const SEND_WITHIN_MS = 30_000;

/**
 * Sends what the ledger says is due. Any number of workers may do so at once: a claiming statement shares the work out,
 * a lease fences off who was too slow, and each mail keeps its Message-ID. Delivery is at least once.
 */
export class ReminderSweep {
  private readonly log = new Logger('reminders');
  private stopping = false;

  constructor(
    private readonly db: Db,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    private readonly publicUrl: string,
  ) {}

  /** Begins nothing new; what is being sent is finished and marked. */
  stop(): void {
    this.stopping = true;
  }

  /** Works until nothing is due, firm by firm in turn, so that a large one does not hold up the others. */
  async run(): Promise<{ sent: number; claimed: number }> {
    const total = { sent: 0, claimed: 0 };
    for (let progress = true; progress && !this.stopping;) {
      progress = false;
      for (const firmId of await this.dueFirms()) {
        const { claimed, sent } = await this.batchOf(firmId);
        total.claimed += claimed;
        total.sent += sent;
        progress ||= claimed > 0;
      }
    }
    return total;
  }

  private async dueFirms(): Promise<string[]> {
    const values = [FIRMS_AT_ONCE, this.clock.inSql()];
    const firms = await this.db.platform<{ firmId: string }>('due-firms', DUE_FIRMS, values);
    return firms.map(({ firmId }) => firmId);
  }

  /** One firm's trouble must not cost another its reminders. */
  private async batchOf(firmId: string): Promise<{ claimed: number; sent: number }> {
    const done = { claimed: 0, sent: 0 };
    if (this.stopping) return done;
    try {
      await this.sendBatch({ kind: 'worker', name: 'reminders', firmId }, done);
    } catch (failure) {
      const reason = failure instanceof Error ? failure.message : String(failure);
      this.log.error(`Reminders of firm ${firmId} wait for the next round: ${reason}`);
    }
    return done;
  }

  private async sendBatch(actor: SystemActor, done: { claimed: number; sent: number }): Promise<void> {
    const lease = randomUUID();
    const begun = performance.now();
    const claimed = await this.claim(actor, lease);
    done.claimed = claimed.length;
    for (let at = 0; at < claimed.length; at += HANDFUL) {
      if (this.stopping || performance.now() - begun > BEGIN_WITHIN_MS) return this.release(actor, lease);
      const handful = await this.stillDue(actor, lease, claimed.slice(at, at + HANDFUL));
      const deliveries = await Promise.all(handful.map((reminder) => this.deliver(reminder, actor.firmId)));
      done.sent += await this.mark(actor, lease, deliveries);
    }
  }

  private async claim(actor: SystemActor, lease: string): Promise<string[]> {
    const values = [lease, BATCH, this.clock.inSql()];
    const claim = this.db.writeAs(actor, 'reminder.claim', (tx) => tx.rows<{ id: string }>(claimDue, values));
    return (await claim).map(({ id }) => id);
  }

  private stillDue(actor: SystemActor, lease: string, ids: string[]): Promise<ClaimedReminder[]> {
    return calls.run({ actor }, () => this.db.rows<ClaimedReminder>(stillDue, [ids, lease, this.clock.inSql()]));
  }

  private async deliver(reminder: ClaimedReminder, firmId: string): Promise<Delivery> {
    const ended = unsendable(reminder);
    if (ended) return ended;
    try {
      const sending = this.mailer.send(reminderMail(reminder, firmId, this.publicUrl));
      return { id: reminder.id, state: 'sent', answer: (await inTime(sending)).providerAnswer };
    } catch (failure) {
      return failed(reminder, failure);
    }
  }

  private async mark(actor: SystemActor, lease: string, deliveries: Delivery[]): Promise<number> {
    if (deliveries.length === 0) return 0;
    const now = this.clock.inSql();
    const marked = await this.db.writeAs(actor, 'reminder.send', async (tx) => {
      const values = [lease, JSON.stringify(deliveries), now];
      const rows = await tx.rows<{ id: string; state: Delivery['state'] }>(markReminders, values);
      const untold = rows.filter(({ state }) => state === 'suppressed' || state === 'dead').map(({ id }) => id);
      if (untold.length > 0) await tx.rows(handOver, [untold, now]);
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
