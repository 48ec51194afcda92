import { Logger } from '@nestjs/common';
import type { Db } from '../db/db.js';
import { startWakeUps } from './queue.js';
import type { WakeUps, QueuePlace } from './queue.js';

/** @returns what was done, for the heartbeat */
export type Work = (rounds: Rounds) => Promise<string>;

interface Options {
  /** Of the job and of the heartbeat, which is written after the work: what is beating has done something. */
  name: string;
  everyMs: number;
  queue: QueuePlace;
  db: Db;
  work: Work;
}

/** The queue counts as silent when no worker has finished a round for this many of its intervals. */
const SILENT_AFTER = 3;
/** Between one round and the next that it asks for, however dense the work: a round costs some round trips of its own. */
const LEAST_PAUSE_MS = 50;
/** How long a stop waits for the round that runs; with the goodbye to the queue it ends within ten seconds. */
const PATIENCE_MS = 7_000;

/**
 * Does a piece of work each time the queue rings. A worker that sees no heartbeat of any worker for three intervals does
 * a round unasked and hangs the bell up again: a queue that was stopped, emptied or never there costs some seconds.
 */
export class Rounds {
  private readonly log = new Logger('queue');
  private timer?: NodeJS.Timeout;
  private alarm?: NodeJS.Timeout;
  private running?: Promise<void>;
  private hanging?: Promise<void>;
  private wakeUps?: WakeUps;
  private fault?: string;
  private complained = false;
  private stopped = false;
  /** Monotonic, in milliseconds. */
  private hungAt = 0;

  constructor(private readonly options: Options) {}

  start(): void {
    this.rehang();
    this.timer = setInterval(() => void this.look(), this.options.everyMs);
  }

  /** Asks for no further round and waits for the one that runs, but not for ever: leases end by themselves. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    clearTimeout(this.alarm);
    let late: NodeJS.Timeout | undefined;
    const patience = new Promise((resolve) => (late = setTimeout(resolve, PATIENCE_MS)));
    await Promise.race([Promise.all([this.running, this.hanging]), patience]);
    clearTimeout(late);
    await this.wakeUps?.close();
  }

  /** Does a round in `ms`, unasked: something is due then, and the next ring would come later. */
  wakeIn(ms: number): void {
    clearTimeout(this.alarm);
    if (!this.stopped) this.alarm = setTimeout(() => void this.round(), Math.max(ms, LEAST_PAUSE_MS));
  }

  /** While the queue is silent every look is a round; the bell is given three intervals before it is hung up anew. */
  private async look(): Promise<void> {
    const settled = performance.now() - this.hungAt > this.patience;
    if (this.running || !(this.complained || (settled && (await this.isSilent())))) return;
    this.complain();
    if (settled) this.rehang();
    await this.round();
  }

  private get patience(): number {
    return SILENT_AFTER * this.options.everyMs;
  }

  /** A heartbeat of the future was written before the clock was set back, and says nothing about now (fault F20). */
  private async isSilent(): Promise<boolean> {
    const { db, name } = this.options;
    const beats = db.platform<{ recent: boolean }>(
      'heartbeat-recent',
      `select abs(extract(epoch from now() - at)) * 1000 < $2 as recent from platform.heartbeat where name = $1`,
      [name, this.patience],
    );
    return beats.then(([beat]) => !beat?.recent).catch(() => true);
  }

  /** Rings and looks that come while a round runs are that round's. */
  private round(): Promise<void> {
    if (this.stopped) return Promise.resolve();
    this.running ??= this.workAndBeat().finally(() => (this.running = undefined));
    return this.running;
  }

  private async workAndBeat(): Promise<void> {
    const { db, name, work } = this.options;
    try {
      await db.platform(
        'heartbeat',
        `insert into platform.heartbeat (name, at, detail) values ($1, now(), $2)
         on conflict (name) do update set at = excluded.at, detail = excluded.detail`,
        [name, await work(this)],
      );
    } catch (failure) {
      this.log.error(`${name} failed: ${messageOf(failure)}`);
    }
  }

  private rang(): Promise<void> {
    if (this.complained) this.log.warn('The queue rings again.');
    this.complained = false;
    this.fault = undefined;
    return this.round();
  }

  private complain(): void {
    if (this.complained) return;
    this.complained = true;
    const why = this.fault ? ` (${this.fault})` : '';
    this.log.warn(`The queue is silent${why}; ${this.options.name} goes by a timer until it rings again.`);
  }

  private rehang(): void {
    this.hungAt = performance.now();
    this.hanging ??= this.hangAgain().finally(() => (this.hanging = undefined));
  }

  private async hangAgain(): Promise<void> {
    const { name, everyMs, queue } = this.options;
    await this.wakeUps?.close();
    this.wakeUps = undefined;
    if (this.stopped) return;
    const fault = (failure: unknown) => (this.fault = messageOf(failure));
    try {
      this.wakeUps = await startWakeUps(queue, { name, everyMs, ring: () => this.rang(), fault });
    } catch (failure) {
      fault(failure);
    }
  }
}

/** One line, without a stack: it is logged at most once a silence. */
function messageOf(failure: unknown): string {
  const text = failure instanceof Error ? failure.message || failure.name : String(failure);
  return text.replace(/\s+/g, ' ').slice(0, 300);
}
