import type { Client } from 'pg';
import { catalogueRules, known } from './catalogue-rules.js';

const SCOPE = `with schemas as (select oid from pg_namespace where nspname in ('redress', 'history', 'platform', 'reference')),
  tables as (select * from pg_class where relnamespace = 'redress'::regnamespace and relkind in ('r', 'p'))`;

export const ruleNames = Object.keys(catalogueRules);

/** Every object of the database that breaks the rule, one sentence each. */
export async function flaws(client: Client, rule: string): Promise<string[]> {
  const values: string[][] = [];
  const text = String(catalogueRules[rule]).replaceAll(/(?<!:):([a-z]\w*)/g, (_, name: keyof typeof known) => {
    values.push(known[name]);
    return `$${values.length}::text[]`;
  });
  const { rows } = await client.query<{ flaw: string }>(`${SCOPE} ${text} order by 1`, values);
  return rows.map(({ flaw }) => flaw);
}

export async function businessTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`${SCOPE} select relname as name from tables order by 1`);
  return rows.map(({ name }) => name);
}
