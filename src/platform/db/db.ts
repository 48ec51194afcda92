import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { calls, currentCall } from '../call.js';
import type { Call, Caller, SystemActor } from '../call.js';
import { JsonText } from '../http/answer.js';
import { Problem } from '../problem/problem.js';
import type { Vault } from '../secrets/vault.js';
import { claimKey, keepAnswer } from './idempotency.js';
import { NothingChanged } from './nothing-changed.js';
import type { Statement } from './statement.js';
import { Tx, jsonText } from './tx.js';
import type { ViewRow } from './tx.js';

/**
 * The only way to PostgreSQL. Every statement runs inside one firm, entered by `platform.enter` in the same round trip;
 * every write names its action, or the history trigger refuses it.
 */
export class Db {
  private readonly pool: Pool;

  constructor(
    readonly source: DataSource,
    private readonly vault: Vault,
  ) {
    if (!(source.driver instanceof PostgresDriver)) throw new Error('Redress runs on PostgreSQL only.');
    this.pool = source.driver.master as Pool;
    // Said before whoever waits for the connection can listen: without a listener its end would be the process's (F11).
    this.pool.on('acquire', (client) => void client.off('error', alreadyTold).on('error', alreadyTold));
  }

  /** One record as the view PostgreSQL makes of it, in one round trip. @throws Problem 404 when unknown or not yours */
  async view(statement: Statement, values: unknown[]): Promise<JsonText> {
    const [row] = await this.rows<ViewRow>(statement, values);
    if (!row) throw Problem.notFound();
    return jsonText(row);
  }

  /** The rows of one hot statement in one round trip, its own transaction. */
  async rows<R extends object>(statement: Statement, values: unknown[]): Promise<R[]> {
    const { actor } = currentCall();
    if (actor.kind !== 'caller') return this.read((tx) => tx.rows<R>(statement, values));
    const ask = ({ tokenHash, role }: Caller) =>
      this.pool.query<R>({ name: statement.name, text: statement.alone, values: [tokenHash, role, ...values] });
    const { rows } = await ask(actor).catch(async (failure: unknown) => ask(await renewed(failure)));
    return rows;
  }

  /** Several reads that belong together, in one transaction. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.enter(null, work);
  }

  /**
   * The only write transaction there is.
   *
   * @param action `noun.verb`; with the actor, the reason and the request id it goes into every history row written
   * @throws whatever `work` throws, after a rollback; Problem 409 or 422 for an Idempotency-Key in use or reused
   */
  write<T>(action: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.enter(action, work);
  }

  /**
   * What a write would answer: it is done and undone. Refusals are those of the write itself.
   *
   * @param work must not send its commit along
   */
  async rehearse<T>(action: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const seen: T[] = [];
    await this.write(action, async (tx) => {
      seen.push(await work(tx));
      throw new Rehearsed();
    }).catch((failure: unknown) => {
      if (!(failure instanceof Rehearsed)) throw failure;
    });
    return seen[0] as T;
  }

  /** `write` for work that no person asked for: the sweep, the demo, the first setup. */
  writeAs<T>(actor: SystemActor, action: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return calls.run({ actor }, () => this.write(action, work));
  }

  /** Statements about no firm: logins, heartbeats, the setup token. */
  async platform<R extends object>(name: string, text: string, values: unknown[] = []): Promise<R[]> {
    const { rows } = await this.pool.query<R>({ name, text, values });
    return rows;
  }

  private enter<T>(action: string | null, work: (tx: Tx) => Promise<T>): Promise<T> {
    const call = currentCall();
    return this.transaction(call, action, work).catch(async (failure: unknown) => {
      if (failure instanceof NothingChanged) throw await this.read((tx) => failure.problem(tx.manager, tx.firmId));
      return this.transaction({ ...call, actor: await renewed(failure) }, action, work);
    });
  }

  private async transaction<T>(call: Call, action: string | null, work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const tx = new Tx(this.source, client, call.actor.firmId, Boolean(action && call.repeatable));
    // BEGIN and enter leave with the first statement of `work`, in one round trip; work's own answer decides the commit.
    const begun = Promise.all([tx.send('begin'), tx.send(entry(call, action))]);
    begun.catch(() => undefined);
    try {
      const answer = await this.once(call, action, tx, () => work(tx));
      await begun;
      const { command } = await (tx.committed ?? tx.send('commit'));
      if (command !== 'COMMIT')
        throw new Error('The transaction was rolled back by a statement whose failure was hidden.');
      return answer;
    } catch (failure) {
      await (tx.committed ?? tx.send('rollback')).catch(() => undefined);
      const first = await begun.then(
        () => failure,
        (earlier: unknown) => earlier,
      );
      throw first;
    } finally {
      client.release();
    }
  }

  /** Runs `work` unless the same Idempotency-Key already did, in which case its kept answer is given again. */
  private async once<T>(call: Call, action: string | null, tx: Tx, work: () => Promise<T>): Promise<T> {
    if (!action || !call.repeatable) return work();
    const kept = await claimKey(tx, this.vault, call.repeatable);
    if (kept) return kept as T;
    const answer = await work();
    await keepAnswer(tx, this.vault, call.repeatable, answer);
    return answer;
  }
}

/** Ends a rehearsal, and with it everything it wrote. */
class Rehearsed extends Error {
  override readonly name = 'Rehearsed';
}

/** A connection that breaks while it is in use fails the statement under way; the event tells nothing more. */
function alreadyTold(): void {}

/**
 * Who is calling now, when the failure is that `platform.enter` refused what the guard had found: the token ended or its
 * user's role changed since. Entering comes first, so nothing has run and everything may run again.
 */
async function renewed(failure: unknown): Promise<Caller> {
  const { renew } = currentCall();
  const refused = failure instanceof Error && 'code' in failure && failure.code === 'RD401';
  if (!refused || !renew) throw failure;
  return renew();
}

function entry({ actor, reason, requestId }: Call, action: string | null) {
  if (actor.kind === 'caller') {
    return {
      name: 'enter',
      text: 'select platform.enter($1, $2, $3, $4, $5)',
      values: [actor.tokenHash, actor.role, action, reason, requestId],
    };
  }
  return {
    name: 'enter-as',
    text: 'select platform.enter_as($1, $2, $3, $4, $5, $6)',
    values: [actor.kind, actor.name, actor.firmId, action ?? 'read', reason, requestId],
  };
}
