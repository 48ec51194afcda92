import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import type { DataSource, EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { JsonText } from '../http/answer.js';
import { Problem } from '../problem/problem.js';
import { insertOf, updateOf } from './entity-statements.js';
import type { NamedQuery, Row } from './entity-statements.js';
import { NothingChanged } from './nothing-changed.js';
import { inOneWrite } from './round-trip.js';
import type { Statement } from './statement.js';

/** What a view statement selects: the JSON, and what the ETag and Location are made of. */
export interface ViewRow {
  body: string;
  version?: number;
  id?: string;
}

export function jsonText({ body, version, id }: ViewRow): JsonText {
  return new JsonText(body, version, id);
}

/** One open transaction of one firm. Methods that join it take it as their first argument. */
export class Tx {
  private joined?: EntityManager;
  private ending?: Promise<QueryResult>;

  constructor(
    private readonly source: DataSource,
    private readonly client: PoolClient,
    readonly firmId: string,
    private later = false,
  ) {}

  /** TypeORM inside this transaction; made when asked for, since most transactions do without. It asks in its own time. */
  get manager(): EntityManager {
    this.later = true;
    this.joined ??= managerOn(this.source, this.client);
    return this.joined;
  }

  /** What is sent before the event loop turns leaves in one write. */
  send<R extends QueryResultRow>(query: string | (NamedQuery & { values: unknown[] })): Promise<QueryResult<R>> {
    inOneWrite(this.client);
    return this.client.query<R>(query);
  }

  /** With an answer to keep, or TypeORM asking, COMMIT goes out `later`. */
  private commit(): void {
    if (!this.later) this.ending ??= this.send('commit');
    this.ending?.catch(() => undefined);
  }

  /** The COMMIT under way, if there is one. */
  get committed(): Promise<QueryResult> | undefined {
    return this.ending;
  }

  async rows<R extends object>(statement: Statement, values: unknown[] = []): Promise<R[]> {
    const { rows } = await this.send<R>({ name: `in:${statement.name}`, text: statement.inside, values });
    return rows;
  }

  /**
   * The last statement of a transaction: COMMIT goes out in the same round trip, since no answer decides anything any
   * more. Once a statement has failed PostgreSQL makes a rollback of it. Nothing may be sent after it.
   */
  last<R extends object>(statement: Statement, values: unknown[] = []): Promise<R[]> {
    const rows = this.rows<R>(statement, values);
    this.commit();
    return rows;
  }

  /** The view a write answers with, sent as its `last` statement. */
  finish(statement: Statement, values: unknown[]): Promise<JsonText> {
    const view = this.view(statement, values);
    this.commit();
    return view;
  }

  /** @throws Problem 404 when the view is empty: unknown, or not yours */
  async view(statement: Statement, values: unknown[]): Promise<JsonText> {
    const [row] = await this.rows<ViewRow>(statement, values);
    if (!row) throw Problem.notFound();
    return jsonText(row);
  }

  /** @returns the id, made here so that what hangs on the new row can go out in the same round trip */
  async insert<T extends Row>(entity: EntityTarget<T>, values: Partial<T>): Promise<string> {
    const id = values.id ?? uuidv7();
    await this.send(insertOf(this.source, entity, { ...values, id, firmId: this.firmId }));
    return id;
  }

  /** One aggregate, locked until the transaction ends. @throws Problem 404; 412 when `version` is given and stale */
  async load<T extends Row>(entity: EntityTarget<T>, id: string, version?: number): Promise<T> {
    const where = { firmId: this.firmId, id } as FindOptionsWhere<T>;
    const found = await this.manager.findOne(entity, { where, lock: { mode: 'pessimistic_write' } });
    if (!found) throw Problem.notFound();
    if (version !== undefined && found.version !== version) throw Problem.stale(found.version);
    return found;
  }

  /**
   * Gives the row its next version, and so another ETag, because something its view shows has changed that is none of
   * its columns: facts, links, steps that are open.
   */
  async touch<T extends Row & { updatedAt: Date }>(entity: EntityTarget<T>, id: string): Promise<void> {
    await this.update(entity, { id }, touchedWith(true) as Partial<T>);
  }

  /**
   * Changes the columns given.
   *
   * @throws NothingChanged when unknown or stale, which undoes the transaction and is answered as Problem 404 or 412
   */
  async update<T extends Row>(
    entity: EntityTarget<T>,
    row: { id: string; version?: number },
    values: Partial<T>,
  ): Promise<number> {
    const changesNothing = Object.values(values).every((value) => value === undefined);
    if (changesNothing) return (await this.load(entity, row.id, row.version)).version;
    try {
      const { rows } = await this.send<{ version: number }>(updateOf(this.source, entity, row, values));
      return rows[0]!.version;
    } catch (failure) {
      throw NothingChanged.is(failure) ? new NothingChanged(entity, row.id) : failure;
    }
  }
}

/**
 * What makes a change of a row that is none of its columns: PostgreSQL writes the time and the version itself. For an
 * `update` that changes what hangs on the row only when `something` is given.
 */
export function touchedWith(something: unknown): { updatedAt?: Date } {
  return something ? { updatedAt: new Date() } : {};
}

/** Tells TypeORM that a transaction is open on this client, so that its locks and saves join it. */
function managerOn(source: DataSource, client: PoolClient): EntityManager {
  const runner = source.createQueryRunner();
  Object.assign(runner, { databaseConnection: client, isTransactionActive: true, transactionDepth: 1 });
  return runner.manager;
}
