import type { PoolClient } from 'pg';

const gathering = new WeakSet<object>();

/**
 * Holds back what is sent on this client until the promises at hand have run, and then sends it in one write. Without it
 * each statement of a round trip is a system call, a packet and a wake-up of its own (bench/README.md).
 */
export function inOneWrite({ connection: { stream } }: PoolClient): void {
  if (gathering.has(stream)) return;
  gathering.add(stream);
  stream.cork();
  process.nextTick(() => {
    gathering.delete(stream);
    stream.uncork();
  });
}
