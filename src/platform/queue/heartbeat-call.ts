import { Logger } from '@nestjs/common';
import type { Outgoing } from '../outgoing/outgoing.js';

/** Whoever watches from outside wants to hear minutes, not seconds. */
const EVERY_MS = 60_000;

/**
 * Calls HEARTBEAT_URL after the work, at most once a minute, so that somebody outside notices when the calls stop: the
 * only alarm that does not live on the machine that died. The work never waits for it and never fails by it.
 */
export class HeartbeatCall {
  private readonly log = new Logger('heartbeat');
  private calledAt = -Infinity;
  private complained = false;

  constructor(
    private readonly outgoing: Outgoing,
    private readonly url: string | undefined,
    private readonly steady = () => performance.now(),
  ) {}

  workIsDone(): void {
    if (!this.url || this.steady() - this.calledAt < EVERY_MS) return;
    this.calledAt = this.steady();
    void this.call(this.url).catch((failure: Error) => this.complain(failure.message));
  }

  private async call(url: string): Promise<void> {
    const status = await this.outgoing.send({ method: 'GET', url });
    if (status >= 400) return this.complain(`it answered ${status}`);
    this.complained = false;
  }

  private complain(why: string): void {
    if (this.complained) return;
    this.complained = true;
    this.log.warn(`HEARTBEAT_URL could not be called, so nobody outside hears that reminders go out: ${why}`);
  }
}
