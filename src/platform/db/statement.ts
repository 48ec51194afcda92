/**
 * SQL sent by name, so that PostgreSQL plans it once a connection: planning at each call costs a hot read 2.4 to 3 times
 * the database CPU (bench/README.md).
 *
 * Write `$firm` where the tenant belongs. Inside a transaction it reads the setting that `platform.enter` made; alone,
 * the statement carries `enter` with it and is its own transaction: one round trip instead of four.
 */
export interface Statement {
  name: string;
  inside: string;
  alone: string;
}

const FIRM = `nullif(current_setting('app.firm', true), '')::uuid`;
/** Parameters of `platform.enter` that come before a statement's own when it runs alone. */
const ENTRY_PARAMETERS = 2;

const shortened = new Map<string, string>();

/** PostgreSQL cuts names at 63 bytes; a longer one gets a number, the same one as long as the process lives. */
export function shortName(long: string): string {
  if (long.length <= 60) return long;
  const known = shortened.get(long) ?? `${long.slice(0, 40)}#${shortened.size}`;
  shortened.set(long, known);
  return known;
}

export function statement(name: string, sql: string): Statement {
  const shifted = sql.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + ENTRY_PARAMETERS}`);
  return {
    name: shortName(name),
    inside: sql.replaceAll('$firm', FIRM),
    // PostgreSQL must enter before it scans. The lateral reference to ctx.firm puts the statement on the inner side, and
    // OFFSET 0 keeps its tables there: without it the planner pulls them up and may scan one first (seen), when the
    // policy knows no firm and shows no row.
    alone: `with ctx as materialized (select platform.enter($1, $2, null, null, null) as firm)
      select v.* from ctx cross join lateral (
        select q.* from (${shifted.replaceAll('$firm', 'ctx.firm')}) q where ctx.firm is not null offset 0) v`,
  };
}
