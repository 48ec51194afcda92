import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { calls } from '../../../platform/call.js';
import type { SystemActor } from '../../../platform/call.js';
import type { Clock } from '../../../platform/clock.js';
import type { Db } from '../../../platform/db/db.js';
import { mailFailure } from '../../../platform/mail/mail-failure.js';
import type { Mailer } from '../../../platform/mail/mailer.js';
import { message, type Message } from '../../../words/message.js';
import type { DigestState } from './digest.entity.js';
import { digestMail } from './digest-mail.js';
import type { DigestInHand } from './digest-mail.js';
import { DUE_FIRMS, claimDigests, digestsInHand, makeDigests, markDigests } from './digest-rounds.queries.js';

const FIRMS_AT_ONCE = 100;
/** People of a firm at once: their mails go out side by side and end within the lease of 60 s. */
const PEOPLE_AT_ONCE = 20;
const SEND_WITHIN_MS = 30_000;
/** Seconds between attempts; then every hour. */
const PAUSES = [60, 120, 300, 600, 1200];
/** About a day and a half; by then the next ones have said that it did not arrive. */
const MOST_ATTEMPTS = 40;

interface Delivery {
  id: string;
  state: DigestState;
  reason?: Message;
  answer?: string;
  pauseSeconds?: number;
}

/**
 * Makes and sends the daily digests. It shares no code with the reminders, so that what one loses the other shows
 * (docs/adr/0013). Any number of workers may do so at once; delivery is at least once, under the same Message-ID.
 */
export class DigestRound {
  private readonly log = new Logger('digests');
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

  /** Works until no digest is due. */
  async run(): Promise<{ made: number; sent: number }> {
    const total = { made: 0, sent: 0 };
    for (let progress = true; progress && !this.stopping;) {
      progress = false;
      for (const firmId of await this.dueFirms()) {
        const { made, claimed, sent } = await this.roundOf(firmId);
        total.made += made;
        total.sent += sent;
        progress ||= made + claimed > 0;
      }
    }
    return total;
  }

  private async dueFirms(): Promise<string[]> {
    const values = [FIRMS_AT_ONCE, this.clock.inSql()];
    const firms = await this.db.platform<{ firmId: string }>('firms-with-digests', DUE_FIRMS, values);
    return firms.map(({ firmId }) => firmId);
  }

  /** One firm's trouble must not cost another its digests. */
  private async roundOf(firmId: string): Promise<{ made: number; claimed: number; sent: number }> {
    const done = { made: 0, claimed: 0, sent: 0 };
    if (this.stopping) return done;
    const actor: SystemActor = { kind: 'worker', name: 'digest', firmId };
    const lease = randomUUID();
    const values = [lease, PEOPLE_AT_ONCE, this.clock.inSql()];
    try {
      done.made = (await this.db.writeAs(actor, 'digest.make', (tx) => tx.rows(makeDigests, values))).length;
      if (done.made === 0) {
        done.claimed = (await this.db.writeAs(actor, 'digest.claim', (tx) => tx.rows(claimDigests, values))).length;
      }
      done.sent = await this.send(actor, lease);
    } catch (failure) {
      this.log.error(`Digests of firm ${firmId} wait for the next round: ${oneLine(failure)}`);
    }
    return done;
  }

  private async send(actor: SystemActor, lease: string): Promise<number> {
    const inHand = await calls.run({ actor }, () => this.db.rows<DigestInHand>(digestsInHand, [lease]));
    if (inHand.length === 0) return 0;
    const deliveries = await Promise.all(inHand.map((digest) => this.deliver(digest, actor.firmId)));
    const values = [lease, JSON.stringify(deliveries), this.clock.inSql()];
    const marked = await this.db.writeAs(actor, 'digest.send', (tx) =>
      tx.rows<{ state: DigestState }>(markDigests, values),
    );
    return marked.filter(({ state }) => state === 'sent').length;
  }

  private async deliver(digest: DigestInHand, firmId: string): Promise<Delivery> {
    const { id, disabled, attempts } = digest;
    if (disabled) return { id, state: 'suppressed', reason: message('reminders.reason.no-access') };
    if (attempts > MOST_ATTEMPTS)
      return { id, state: 'dead', reason: message('reminders.reason.given-up', { count: MOST_ATTEMPTS }) };
    try {
      const sending = this.mailer.send(digestMail(digest, firmId, this.publicUrl));
      return { id, state: 'sent', answer: (await Promise.race([sending, tooLate()])).providerAnswer };
    } catch (failure) {
      const answer = oneLine(failure);
      if (mailFailure(failure) === 'permanent') {
        return { id, state: 'dead', reason: message('reminders.reason.mail-refused'), answer };
      }
      const pauseSeconds = PAUSES[attempts - 1] ?? 3600;
      return { id, state: 'retry', reason: message('reminders.reason.mail-waits'), answer, pauseSeconds };
    }
  }
}

/** A server that says nothing is a passing failure; if it takes the mail later, the Message-ID is the same. */
async function tooLate(): Promise<never> {
  await pause(SEND_WITHIN_MS, undefined, { ref: false });
  throw new Error(`No answer within ${SEND_WITHIN_MS / 1000} s.`);
}

function oneLine(failure: unknown): string {
  const text = failure instanceof Error ? failure.message || failure.name : String(failure);
  return text.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 300);
}
