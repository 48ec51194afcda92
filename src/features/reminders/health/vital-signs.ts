import type { Clock } from '../../../platform/clock.js';
import type { Db } from '../../../platform/db/db.js';

/** A reminder nobody has begun for this long means that nobody sends: `/health/ready` then answers 503. */
export const MOST_WAITING_S = 900;

export interface Counted {
  state: string;
  channel: string;
  /** Lines of the ledger in this state. */
  rows: number;
  /** Of them, due by now and not ended. */
  due: number;
  /** Of them, due an hour ago and not ended. */
  late: number;
}

export interface Signs {
  counted: Counted[];
  oldestWaitingSeconds: number;
  beats: { name: string; age: number }[];
  clockHeld: boolean;
}

/** What shows from outside whether reminders go out: numbers over all firms, never whose they are. */
export class VitalSigns {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * How long the oldest reminder that could be begun has been waiting, for `/health/ready`. One that is being retried
   * counts from its next attempt: a mailbox that refuses must not take the whole service down.
   *
   * @throws Error when it is longer than MOST_WAITING_S
   */
  async checkReminders(): Promise<string> {
    const seconds = await this.oldestWaitingSeconds();
    if (seconds <= MOST_WAITING_S) return `the oldest due reminder has waited ${seconds} s`;
    throw new Error(
      `A due reminder has waited ${seconds} s for a worker, more than ${MOST_WAITING_S}: see whether a worker runs.`,
    );
  }

  async all(): Promise<Signs> {
    const now = [this.clock.inSql()];
    const [counted, oldestWaitingSeconds, beats, holds] = await Promise.all([
      this.db.platform<Counted>('reminder-figures', FIGURES, now),
      this.oldestWaitingSeconds(),
      this.db.platform<{ name: string; age: number }>('heartbeat-ages', BEATS, now),
      this.db.platform<object>('clock-holds', HOLDS, now),
    ]);
    return { counted, oldestWaitingSeconds, beats, clockHeld: holds.length > 0 };
  }

  private async oldestWaitingSeconds(): Promise<number> {
    const [oldest] = await this.db.platform<{ seconds: number }>('oldest-waiting', OLDEST, [this.clock.inSql()]);
    return oldest?.seconds ?? 0;
  }
}

const NOW = 'coalesce($1::timestamptz, now())';
const OLDEST = `select coalesce(extract(epoch from ${NOW} - platform.oldest_waiting_reminder($1)), 0)::integer as seconds`;
const FIGURES = `select f.state, f.channel, f.rows::integer, f.due::integer, f.late::integer
  from platform.reminder_figures($1) f`;
const BEATS = `select h.name, extract(epoch from ${NOW} - h.at)::integer as age from platform.heartbeat h order by h.name`;
const HOLDS = `select from platform.clock_hold h where h.noticed_at <= ${NOW} and ${NOW} < h.until_at`;
