import type { PoolClient } from 'pg';
import type { EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { JsonText } from '../http/answer.js';
import { Problem } from '../problem/problem.js';
import { insertOf, updateOf } from './entity-statements.js';
import type { Row } from './entity-statements.js';
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
  constructor(
    readonly manager: EntityManager,
    private readonly client: PoolClient,
    readonly firmId: string,
  ) {}

  async rows<R extends object>(statement: Statement, values: unknown[] = []): Promise<R[]> {
    const { rows } = await this.client.query<R>({ name: `in:${statement.name}`, text: statement.inside, values });
    return rows;
  }

  /** @throws Problem 404 when the view is empty: unknown, or not yours */
  async view(statement: Statement, values: unknown[]): Promise<JsonText> {
    const [row] = await this.rows<ViewRow>(statement, values);
    if (!row) throw Problem.notFound();
    return jsonText(row);
  }

  /** @returns the id, made here so that what hangs on the new row can go out in the same flight */
  async insert<T extends Row>(entity: EntityTarget<T>, values: Partial<T>): Promise<string> {
    const id = values.id ?? uuidv7();
    await this.client.query(insertOf(this.manager.connection, entity, { ...values, id, firmId: this.firmId }));
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

  /** Changes the columns given. @throws Problem 404 unknown; 412 when `version` is given and stale */
  async update<T extends Row>(
    entity: EntityTarget<T>,
    row: { id: string; version?: number },
    values: Partial<T>,
  ): Promise<number> {
    const changesNothing = Object.values(values).every((value) => value === undefined);
    if (changesNothing) return (await this.load(entity, row.id, row.version)).version;
    const { rows } = await this.client.query<{ version: number }>(
      updateOf(this.manager.connection, entity, row, values),
    );
    if (rows[0]) return rows[0].version;
    // Nothing matched: say whether it is unknown or stale.
    const current = await this.load(entity, row.id);
    throw Problem.stale(current.version);
  }
}
