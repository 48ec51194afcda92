import { types } from 'pg';
import { DataSource, DefaultNamingStrategy } from 'typeorm';
import type { EntitySchema, LoggerOptions } from 'typeorm';
import { snakeCase } from 'typeorm/util/StringUtils.js';

// A day is text (YYYY-MM-DD) from the wire on; a JavaScript Date would move it by a zone.
types.setTypeParser(types.builtins.DATE, (day) => day);

class SnakeCaseColumns extends DefaultNamingStrategy {
  override columnName(property: string, given: string, prefixes: string[]): string {
    return snakeCase([...prefixes, given || property].join('_'));
  }
}

interface Options {
  url: string;
  entities?: (new () => object)[];
  migrations?: (new () => object)[];
  /** The role every connection works as: it bounds what a mistake, or an attacker, can reach. */
  role: 'redress_app' | 'redress_owner';
  /** Connections of this process. */
  poolSize?: number;
  logging?: LoggerOptions;
}

export type { EntitySchema };

/** The one TypeORM data source of a process: hand-written migrations, no synchronisation, a pipelined pool. */
export function createDataSource({ url, entities = [], migrations = [], role, poolSize = 10 }: Options): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    schema: role === 'redress_owner' ? 'platform' : 'redress',
    namingStrategy: new SnakeCaseColumns(),
    synchronize: false,
    installExtensions: false,
    logging: false,
    applicationName: `redress (${role})`,
    poolSize,
    connectTimeoutMS: 10_000,
    extra: {
      // Several statements go out in one round trip; each is still awaited where a decision hangs on it.
      pipeline: role === 'redress_app',
      options: `-c role=${role} -c statement_timeout=${role === 'redress_app' ? 5000 : 0} -c idle_in_transaction_session_timeout=30000 -c timezone=UTC -c jit=off`,
    },
  });
}
