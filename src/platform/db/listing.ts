import { currentCaller } from '../call.js';
import { JsonText } from '../http/answer.js';
import { Cursors } from '../http/keyset.js';
import type { CursorValue } from '../http/keyset.js';
import type { PageQuery } from '../http/page.dto.js';
import { parseSort } from '../http/sort.js';
import type { SortKey } from '../http/sort.js';
import { Db } from './db.js';
import { statement } from './statement.js';
import type { Statement } from './statement.js';

/**
 * A list as one statement: what it shows, what it may be filtered and sorted by. Values are always parameters; the
 * conditions and sort expressions are our own text.
 */
export interface Listing<Sort extends string> {
  name: string;
  /** The table and its alias, with the joins the view needs. Must have the columns firm_id, id of the alias given. */
  from: string;
  alias: string;
  /** A JSON expression: one element of `data`. */
  view: string;
  /** Further columns of the row, for `finish`. */
  columns?: string;
  /** Completes the JSON of a row with what PostgreSQL cannot say. */
  finish?(row: ListRow): string;
  /** Query parameter -> condition with `?` for its value. Absent parameters add nothing. */
  filters: Record<string, string>;
  /** Sort field -> an expression that is never null. */
  sorts: Record<Sort, string>;
  defaultSort: string;
  /** The condition that hides archived rows unless include=archived. */
  unlessArchived?: string;
}

export interface ListRow {
  body: string;
  keys: CursorValue[];
}

interface Built {
  where: string[];
  values: unknown[];
  tag: string[];
}

/** One page of a list, in one flight: `{"data": [...], "page": {"next": ...}}` as PostgreSQL wrote it. */
export async function page<Sort extends string>(
  db: Db,
  cursors: Cursors,
  listing: Listing<Sort>,
  query: PageQuery & { sort?: string },
): Promise<JsonText> {
  const sort = parseSort(query.sort, Object.keys(listing.sorts) as Sort[], listing.defaultSort);
  const scope = { firmId: currentCaller().firmId, list: listing.name, query };
  const built = conditions(listing, query as unknown as Record<string, unknown>);
  after(built, listing, sort, cursors.decode(query.cursor, scope));
  const { limit } = query;
  const rows = await db.rows<ListRow>(select(listing, sort, built), [...built.values, limit + 1]);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last ? cursors.encode(last.keys, scope) : null;
  const finish = listing.finish ?? (({ body }: ListRow) => body);
  return JsonText.list(`[${shown.map(finish).join(',')}]`, next);
}

function conditions(listing: Listing<string>, query: Record<string, unknown>): Built {
  const built: Built = { where: [`${listing.alias}.firm_id = $firm`], values: [], tag: [] };
  for (const [parameter, condition] of Object.entries(listing.filters)) {
    if (query[parameter] === undefined) continue;
    built.values.push(query[parameter]);
    built.where.push(condition.replaceAll('?', `$${built.values.length}`));
    built.tag.push(parameter);
  }
  if (listing.unlessArchived && query.include !== 'archived') {
    built.where.push(listing.unlessArchived);
    built.tag.push('live');
  }
  return built;
}

/** Rows after the cursor in the order asked for: (a > x) or (a = x and b > y) ..., the id always last. */
function after<S extends string>(built: Built, listing: Listing<S>, sort: SortKey<S>[], keys?: CursorValue[]): void {
  built.tag.push(sort.map(({ field, descending }) => (descending ? `-${field}` : field)).join());
  if (!keys) return;
  built.tag.push('after');
  const order = ordering(listing, sort);
  const places = keys.map((key) => `$${built.values.push(key)}`);
  const branches = order.map(({ expression, descending }, n) => {
    const equal = order.slice(0, n).map((earlier, m) => `${earlier.expression} = ${places[m]}`);
    return `(${[...equal, `${expression} ${descending ? '<' : '>'} ${places[n]}`].join(' and ')})`;
  });
  // The first key alone bounds the index scan; PostgreSQL cannot see that through the OR.
  built.where.push(`${order[0]?.expression} ${order[0]?.descending ? '<=' : '>='} ${places[0]}`);
  built.where.push(`(${branches.join(' or ')})`);
}

function ordering<S extends string>(listing: Listing<S>, sort: SortKey<S>[]) {
  const fields = sort.map(({ field, descending }) => ({ expression: listing.sorts[field] as string, descending }));
  return [...fields, { expression: `${listing.alias}.id`, descending: sort.at(-1)?.descending ?? false }];
}

function select<S extends string>(listing: Listing<S>, sort: SortKey<S>[], built: Built): Statement {
  const order = ordering(listing, sort);
  return statement(
    `list:${listing.name}:${built.tag.join('+')}`,
    `select (${listing.view})::text as body, json_build_array(${order.map((o) => o.expression).join(', ')}) as keys
       ${listing.columns ? `, ${listing.columns}` : ''}
     from ${listing.from}
     where ${built.where.join(' and ')}
     order by ${order.map((o) => `${o.expression}${o.descending ? ' desc' : ''}`).join(', ')}
     limit $${built.values.length + 1}`,
  );
}
