import type { IQueueBackend, BackendClasses } from 'bullmq';
import { SteadyClient } from './steady-client.js';

/** Where jobs live: Redis when there is one, else the schema `bullmq` of our own database. */
export interface QueuePlace {
  redisUrl?: string;
  databaseUrl: string;
}

/** One recurring job. It carries no data: what is due is a row, so losing the whole queue loses nothing. */
export interface Ring {
  name: string;
  everyMs: number;
  /** Called in one worker process of all, `everyMs` after the last ring at the earliest. */
  ring(): Promise<void>;
  /** Called, possibly often, with what went wrong between us and the queue. */
  fault(reason: Error): void;
}

export interface WakeUps {
  close(): Promise<void>;
}

/** A queue for each ring: a worker of BullMQ takes whatever job of its queue comes first. */
const queueOf = (name: string) => `redress-${name}`;
const READY_MS = 3_000;
/** Redis that is gone never answers a polite goodbye. */
const GOODBYE_MS = 1_000;

/**
 * The only place that chooses BullMQ's backend. BullMQ is loaded here and not before, since an API process never needs it.
 *
 * @throws Error when the queue does not answer; once it hangs, BullMQ reconnects by itself
 */
export async function startWakeUps({ redisUrl, databaseUrl }: QueuePlace, ring: Ring): Promise<WakeUps> {
  const { createPostgresBackend, createRedisBackend, withBackend } = await import('bullmq');
  if (redisUrl) return hang(withBackend(createRedisBackend), { url: redisUrl, maxRetriesPerRequest: null }, ring);
  return hang(withBackend(createPostgresBackend), connectionTo(databaseUrl), ring);
}

/** The configuration of BullMQ's pool. */
export const connectionTo = (databaseUrl: string) => ({
  connectionString: databaseUrl,
  schema: 'bullmq',
  max: 2,
  connectionTimeoutMillis: READY_MS,
  application_name: 'redress (queue)',
  // A ring lost in a crash is made again, so its commit need not wait for the disk.
  options: '-c role=redress_app -c synchronous_commit=off',
  Client: SteadyClient,
});

async function hang<B extends IQueueBackend, C>(
  { Queue, Worker }: BackendClasses<B, C>,
  connection: C,
  { name, everyMs, ring, fault }: Ring,
): Promise<WakeUps> {
  const kept = { removeOnComplete: true, removeOnFail: true };
  const queue = new Queue(queueOf(name), { connection, defaultJobOptions: kept, streams: { events: { maxLen: 100 } } });
  // A worker of BullMQ 6.7 that begins while PostgreSQL is out of reach spins without pause and stops the whole process
  // (it keeps the refused first connection for ever), so it begins only when it is connected.
  const worker = new Worker(queueOf(name), () => ring(), { connection, concurrency: 1, autorun: false });
  queue.on('error', fault);
  worker.on('error', fault);
  const close = async () => {
    await within(GOODBYE_MS, Promise.all([worker.close(true), queue.close()])).catch(() => undefined);
    await within(GOODBYE_MS, Promise.all([worker.disconnect(), queue.disconnect()])).catch(() => undefined);
  };
  const set = queue.upsertJobScheduler(name, { every: everyMs }, { name, data: {}, opts: kept });
  try {
    await within(READY_MS, Promise.all([set, worker.waitUntilReady()]));
  } catch (failure) {
    await close();
    throw failure;
  }
  void worker.run().catch(fault);
  return { close };
}

/** @throws Error when the work takes longer; what becomes of it then is nobody's concern any more */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
