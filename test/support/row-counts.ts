import type { Client } from 'pg';

/** How many rows every table of the business, the history and the reference has: to see that nothing was stored. */
export async function rowCounts(admin: Client): Promise<string[]> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relkind = 'r'
       and c.relnamespace in ('redress'::regnamespace, 'history'::regnamespace, 'reference'::regnamespace) order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await admin.query<{ n: string }>(`select count(*) as n from ${name}`);
    found.push(`${name} ${rows[0]!.n}`);
  }
  return found;
}
