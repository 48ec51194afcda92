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
  /** Where the page after this row begins: a JSON array. */
  keys: string;
}

/** What PostgreSQL makes of a page of which nothing is left to complete. */
interface WholePage {
  data: string;
  keys: string;
  more: boolean;
}

interface Built {
  where: string[];
  values: unknown[];
  tag: string[];
}

/** One page of a list, in one round trip: `{"data": [...], "page": {"next": ...}}` as PostgreSQL wrote it. */
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
  const values = [...built.values, query.limit];
  const read = listing.finish ? rowByRow : whole;
  const { data, keys, more } = await read(db, select(listing, sort, built), values, listing);
  return JsonText.list(`[${data}]`, more ? cursors.encode(JSON.parse(keys) as CursorValue[], scope) : null);
}

/** One row, however long the page: each row is an allocation and a JSON array to pg. */
async function whole(db: Db, read: Statement, values: unknown[]): Promise<WholePage> {
  const [found] = await db.rows<WholePage>(read, values);
  return found ?? { data: '', keys: '', more: false };
}

async function rowByRow(db: Db, read: Statement, values: unknown[], { finish }: Listing<string>): Promise<WholePage> {
  const limit = values.at(-1) as number;
  const rows = await db.rows<ListRow>(read, values);
  const shown = rows.slice(0, limit);
  const data = shown.map((row) => (finish ? finish(row) : row.body)).join(',');
  return { data, keys: shown.at(-1)?.keys ?? '', more: rows.length > limit };
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

const made = new Map<string, Statement>();
/** Far more than the filters and sorts people use; only somebody trying out combinations gets there. */
const REMEMBERED = 1000;

/** The statement, put together once for each combination of filters and sort. Its last parameter is the limit. */
function select<S extends string>(listing: Listing<S>, sort: SortKey<S>[], built: Built): Statement {
  const name = `list:${listing.name}:${built.tag.join('+')}`;
  const known = made.get(name);
  if (known) return known;
  const write = listing.finish ? eachRow : wholePage;
  const written = statement(name, write(listing, ordering(listing, sort), built));
  if (made.size >= REMEMBERED) made.clear();
  made.set(name, written);
  return written;
}

/** The list as it is asked for most: its first page without filters, in its own order. */
export function inDefaultForm<S extends string>(listing: Listing<S>): Statement {
  const sort = parseSort(undefined, Object.keys(listing.sorts) as S[], listing.defaultSort);
  const built = conditions(listing, {});
  after(built, listing, sort);
  return select(listing, sort, built);
}

type Order = ReturnType<typeof ordering>;

const orderBy = (order: Order) => order.map((o) => `${o.expression}${o.descending ? ' desc' : ''}`).join(', ');

function eachRow(listing: Listing<string>, order: Order, built: Built): string {
  return `select (${listing.view})::text as body, json_build_array(${order.map((o) => o.expression).join(', ')})::text as keys
     ${listing.columns ? `, ${listing.columns}` : ''}
   from ${listing.from}
   where ${built.where.join(' and ')}
   order by ${orderBy(order)} limit $${built.values.length + 1}::integer + 1`;
}

function wholePage(listing: Listing<string>, order: Order, built: Built): string {
  const limit = `$${built.values.length + 1}`;
  const keys = order.map((_, n) => `r.key${n}`).join(', ');
  return `select coalesce(string_agg(r.body, ',' order by r.n) filter (where r.n <= ${limit}), '') as data,
     max(json_build_array(${keys})::text) filter (where r.n = ${limit}) as keys, count(*) > ${limit} as more
   from (select (${listing.view})::text as body, ${order.map((o, n) => `${o.expression} as key${n}`).join(', ')},
       row_number() over (order by ${orderBy(order)}) as n
     from ${listing.from}
     where ${built.where.join(' and ')}
     order by ${orderBy(order)} limit ${limit}::integer + 1) r`;
}
