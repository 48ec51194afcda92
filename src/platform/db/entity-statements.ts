import type { DataSource, EntityMetadata, EntityTarget } from 'typeorm';
import { shortName } from './statement.js';

export interface Row {
  firmId: string;
  id: string;
  version: number;
}

interface NamedQuery {
  name: string;
  text: string;
}

const made = new Map<string, NamedQuery>();

function once(name: string, write: () => string): NamedQuery {
  const known = made.get(name);
  if (known) return known;
  const query = { name: shortName(name), text: write() };
  made.set(name, query);
  return query;
}

function columnsOf(metadata: EntityMetadata, keys: string[]) {
  return keys.map((key) => {
    const column = metadata.findColumnWithPropertyName(key);
    if (!column) throw new Error(`${metadata.name} has no property ${key}.`);
    return column;
  });
}

function toParameter(type: unknown, value: unknown): unknown {
  return type === 'jsonb' && value !== null && value !== undefined ? JSON.stringify(value) : value;
}

function given<T extends object>(values: T): string[] {
  return Object.keys(values)
    .filter((key) => values[key as keyof T] !== undefined)
    .toSorted();
}

/** One INSERT naming only the columns given: the rest keep the defaults the schema declares. */
export function insertOf<T extends object>(source: DataSource, entity: EntityTarget<T>, values: Partial<T>) {
  const metadata = source.getMetadata(entity);
  const keys = given(values);
  const columns = columnsOf(metadata, keys);
  const query = once(
    `insert:${metadata.tableName}:${keys.join()}`,
    () =>
      `insert into ${metadata.tablePath} (${columns.map((c) => c.databaseName).join(', ')})
       values (${keys.map((_, n) => `$${n + 1}`).join(', ')})`,
  );
  return { ...query, values: columns.map((c, n) => toParameter(c.type, values[keys[n] as keyof T])) };
}

/** One UPDATE of the columns given, of the row with this id and, when told, only at this version. */
export function updateOf<T extends object>(
  source: DataSource,
  entity: EntityTarget<T>,
  row: { id: string; version?: number },
  values: Partial<T>,
) {
  const metadata = source.getMetadata(entity);
  const keys = given(values);
  const columns = columnsOf(metadata, keys);
  const query = once(
    `update:${metadata.tableName}:${keys.join()}`,
    () =>
      `update ${metadata.tablePath} set ${columns.map((c, n) => `${c.databaseName} = $${n + 3}`).join(', ')}
       where firm_id = nullif(current_setting('app.firm', true), '')::uuid and id = $1
         and ($2::integer is null or version = $2) returning version`,
  );
  const parameters = columns.map((c, n) => toParameter(c.type, values[keys[n] as keyof T]));
  return { ...query, values: [row.id, row.version ?? null, ...parameters] };
}
