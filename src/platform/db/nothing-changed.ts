import type { EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm';
import { Problem } from '../problem/problem.js';
import type { Row } from './entity-statements.js';

/** An update found no row to change: there is none, or its version is not the one that was read. */
export class NothingChanged<T extends Row = Row> extends Error {
  constructor(
    private readonly entity: EntityTarget<T>,
    private readonly id: string,
  ) {
    super('Nothing was changed.');
  }

  /** What `platform.must_change` raises. */
  static is(failure: unknown): boolean {
    return failure instanceof Error && 'code' in failure && failure.code === 'RD412';
  }

  /** Asked in a transaction of its own, since the one that changed nothing is undone. */
  async problem(manager: EntityManager, firmId: string): Promise<Problem> {
    const current = await manager.findOne(this.entity, { where: { firmId, id: this.id } as FindOptionsWhere<T> });
    return current ? Problem.stale(current.version) : Problem.notFound();
  }
}
