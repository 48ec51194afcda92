import { Pool } from 'pg';
import type { PoolClient } from 'pg';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { connectionTo } from '../../src/platform/queue/queue.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';

let app: TestApp;

beforeAll(async () => void (app = await openApp()));
afterAll(() => app.close());

/**
 * PostgreSQL can end a connection in the same packet in which it answers its last statement. The connection is then on
 * its way to whoever waits for one and nobody listens to it yet; that must not end the process (seen in fault F11).
 */
it('that end while they change hands do not end the process', async () => {
  const pool = (app.db.source.driver as PostgresDriver).master as Pool;
  const all: PoolClient[] = [];
  for (let n = 0; n < pool.options.max; n++) all.push(await pool.connect());
  const [first, ...others] = all as [PoolClient, ...PoolClient[]];
  const waiting = pool.connect();
  first.release();
  expect(() => first.emit('error', new Error('terminating connection'))).not.toThrow();
  (await waiting).release(true);
  for (const client of others) client.release();
  expect(await app.db.platform('ping', 'select 1 as one')).toEqual([{ one: 1 }]);
});

/** BullMQ asks its first question over a connection that it took out of its pool and that nobody listens to (F11). */
it('that end while the queue starts on them do not end the process', async () => {
  const pool = new Pool(connectionTo(app.appUrl));
  pool.on('error', () => undefined);
  const client = await pool.connect();
  expect(() => client.emit('error', new Error('Connection terminated unexpectedly'))).not.toThrow();
  client.release(true);
  await pool.end();
});
