import type { DataSource, EntityMetadata, EntityTarget } from 'typeorm';
import { shortName } from './statement.js';

export interface Row {
  firmId: string;
  id: string;
  version: number;
}

export interface NamedQuery {
  name: string;
  text: string;
}

type Columns = EntityMetadata['columns'];
type Written = NamedQuery & { columns: Columns };

const made = new Map<string, Written>();

/** The statement for these columns, written the first time it is needed. */
function once(verb: string, metadata: EntityMetadata, keys: string[], write: (columns: Columns) => string): Written {
  const long = `${verb}:${metadata.tableName}:${keys.join()}`;
  const known = made.get(long);
  if (known) return known;
  const columns = columnsOf(metadata, keys);
  const written = { name: shortName(long), text: write(columns), columns };
  made.set(long, written);
  return written;
}

function columnsOf(metadata: EntityMetadata, keys: string[]): Columns {
  return keys.map((key) => {
    const column = metadata.findColumnWithPropertyName(key);
    if (!column) throw new Error(`${metadata.name} has no property ${key}.`);
    return column;
  });
}

function parameters<T extends object>(columns: Columns, keys: string[], values: T): unknown[] {
  return columns.map(({ type }, n) => {
    const value: unknown = values[keys[n] as keyof T];
    return type === 'jsonb' && value !== null && value !== undefined ? JSON.stringify(value) : value;
  });
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
  const { name, text, columns } = once(
    'insert',
    metadata,
    keys,
    (all) =>
      `insert into ${metadata.tablePath} (${all.map((c) => c.databaseName).join(', ')})
       values (${all.map((_, n) => `$${n + 1}`).join(', ')})`,
  );
  return { name, text, values: parameters(columns, keys, values) };
}

/** One UPDATE of the columns given, of the row with this id and, when told, only at this version; none is an error. */
export function updateOf<T extends object>(
  source: DataSource,
  entity: EntityTarget<T>,
  row: { id: string; version?: number },
  values: Partial<T>,
) {
  const metadata = source.getMetadata(entity);
  const keys = given(values);
  const { name, text, columns } = once(
    'update',
    metadata,
    keys,
    (all) =>
      `with changed as (
         update ${metadata.tablePath} set ${all.map((c, n) => `${c.databaseName} = $${n + 3}`).join(', ')}
         where firm_id = nullif(current_setting('app.firm', true), '')::uuid and id = $1
           and ($2::integer is null or version = $2) returning version)
       select platform.must_change((select version from changed)) as version`,
  );
  return { name, text, values: [row.id, row.version ?? null, ...parameters(columns, keys, values)] };
}
