import { Logger } from '@nestjs/common';
import type { Clock } from '../clock.js';
import type { Db } from '../db/db.js';

/** Ticks of a clock nobody can set, in milliseconds. */
type Steady = () => number;

export const JUMP_MS = 15 * 60_000;
export const HOLD_MS = 10 * 60_000;
/** Further apart than this, what people are told and what is decided no longer agree. */
export const SKEW_MS = 5_000;
/** The heartbeat that tells everybody about a skew; it beats only while there is one. */
export const SKEW_BEAT = 'clock-skew';

/**
 * Looks at the clock that decides what is due (PostgreSQL's) before each round. One that gained 15 minutes or more on
 * the steady clock was set, or its machine slept: what became due by the jump alone is held for 10 minutes, said loudly,
 * and then released. Late can be mended, and a mass of false alarms costs the trust in all later ones (fault F19).
 */
export class ClockWatch {
  private readonly log = new Logger('clock');
  private last?: { now: number; tick: number };
  private heldUntil?: number;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly steady: Steady = () => performance.now(),
  ) {}

  async look(): Promise<void> {
    const [row] = await this.db.platform<{ now: Date }>(
      'clock-now',
      'select coalesce($1::timestamptz, clock_timestamp()) as now',
      [this.clock.inSql()],
    );
    const now = (row as { now: Date }).now.getTime();
    const tick = this.steady();
    const jump = this.last ? now - this.last.now - (tick - this.last.tick) : 0;
    this.last = { now, tick };
    if (jump >= JUMP_MS) await this.hold(now, jump);
    else this.release(now, jump);
    await this.compare(now);
  }

  private async hold(now: number, jump: number): Promise<void> {
    this.heldUntil = now + HOLD_MS;
    await this.db.platform(
      'hold-reminders',
      `insert into platform.clock_hold (noticed_at, until_at, jump) values ($1, $2, $3 * interval '1 millisecond')
       on conflict do nothing`,
      [new Date(now), new Date(this.heldUntil), jump],
    );
    this.log.error(
      `The clock of the database jumped ${inMinutes(jump)} forward. What became due by that is held until ` +
        `${new Date(this.heldUntil).toISOString()}; set the clock right before then, or it goes out.`,
    );
  }

  private release(now: number, jump: number): void {
    if (this.heldUntil === undefined || (now < this.heldUntil && jump > -JUMP_MS)) return;
    const why = now < this.heldUntil ? 'The clock was set back' : 'Ten minutes have passed';
    this.heldUntil = undefined;
    this.log.warn(`${why}; no reminder is held any more.`);
  }

  private async compare(now: number): Promise<void> {
    const skew = this.clock.now().getTime() - now;
    if (Math.abs(skew) <= SKEW_MS) return;
    const detail = `${(skew / 1000).toFixed(1)} s`;
    await this.db.platform(
      'skew-beat',
      `insert into platform.heartbeat (name, at, detail) values ($1, coalesce($3::timestamptz, now()), $2)
       on conflict (name) do update set at = excluded.at, detail = excluded.detail`,
      [SKEW_BEAT, detail, this.clock.inSql()],
    );
    this.log.error(`The clock of this machine differs from the database's by ${detail}: synchronise both (NTP).`);
  }
}

const inMinutes = (ms: number): string =>
  ms < 48 * 3_600_000 ? `${Math.round(ms / 60_000)} minutes` : `${Math.round(ms / 86_400_000)} days`;
