import { Logger } from '@nestjs/common';
import type { Clock } from '../../../platform/clock.js';
import type { Db } from '../../../platform/db/db.js';
import type { ClaimedReminder, Sender } from './delivery.js';
import { InboxLine } from '../reminders/inbox-line.js';
import type { Line, Swept } from '../planning/line.js';
import { DUE_FIRMS, NEXT_DUE } from './sending.queries.js';
import { SendingLine } from './sending-line.js';

const FIRMS_AT_ONCE = 100;
/** Of two lines on a channel one sends while the other writes down what was sent. */
const LINES = 2;
/** A run ends in time for its heartbeat, however much is due; what is left makes the next run begin at once. */
const RUN_MS = 20_000;

export interface Run extends Swept {
  /** Until something is due again: 0 when there was more than one run could do, null when nothing is planned. */
  nextMs: number | null;
}

/**
 * Sends what the ledger says is due. Any number of workers may do so at once: a claiming statement shares the work out,
 * a lease fences off who was too slow, and each message keeps its id. Delivery is at least once. Channels wait in lines
 * of their own, so that a mail server that hangs holds up nothing else.
 */
export class ReminderSweep {
  private readonly log = new Logger('reminders');
  private readonly stopping = new AbortController();
  private readonly lines: Line[];

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    senders: Partial<Record<ClaimedReminder['channel'], Sender>>,
  ) {
    const channels = Object.values(senders).flatMap((sender) => Array<Sender>(LINES).fill(sender));
    const { signal } = this.stopping;
    this.lines = [new InboxLine(db, clock), ...channels.map((sender) => new SendingLine(db, clock, sender, signal))];
  }

  /** Begins nothing new; what is being sent is finished and marked. */
  stop(): void {
    this.stopping.abort();
  }

  /** Works until nothing is due, or for as long as a run may take. */
  async run(): Promise<Run> {
    const total = { claimed: 0, sent: 0 };
    const until = performance.now() + RUN_MS;
    await Promise.all(this.lines.map((line) => this.drain(line, total, until)));
    const late = performance.now() > until;
    const [next] = await this.db.platform<{ ms: number | null }>('next-due', NEXT_DUE, [this.clock.inSql()]);
    return { ...total, nextMs: late ? 0 : (next?.ms ?? null) };
  }

  /** Firm by firm in turn, so that a large one does not hold up the others. */
  private async drain(line: Line, total: Swept, until: number): Promise<void> {
    for (let progress = true; progress;) {
      progress = false;
      for (const firmId of await this.dueFirms(line.channel)) {
        if (this.stopping.signal.aborted || performance.now() > until) return;
        const done = await this.batchOf(line, firmId);
        total.claimed += done.claimed;
        total.sent += done.sent;
        progress ||= done.claimed > 0;
      }
    }
  }

  private async dueFirms(channel: string): Promise<string[]> {
    const values = [FIRMS_AT_ONCE, this.clock.inSql(), channel];
    const firms = await this.db.platform<{ firmId: string }>('due-firms', DUE_FIRMS, values);
    return firms.map(({ firmId }) => firmId);
  }

  /** One firm's trouble must not cost another its reminders. */
  private async batchOf(line: Line, firmId: string): Promise<Swept> {
    const done = { claimed: 0, sent: 0 };
    try {
      await line.batch({ kind: 'worker', name: 'reminders', firmId }, done);
    } catch (failure) {
      const reason = failure instanceof Error ? failure.message : String(failure);
      this.log.error(`Reminders of firm ${firmId} wait for the next round: ${reason}`);
    }
    return done;
  }
}
