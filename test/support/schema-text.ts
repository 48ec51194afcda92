import type { Client } from 'pg';

/**
 * The schema as the catalogue tells it: docs/schema.sql, and what up-down-up must leave unchanged. The embedded package
 * has no pg_dump; this is for reading and comparing, not for restoring.
 */
export async function schemaText(client: Client): Promise<string> {
  // Names come out with their schema only while none is on the search path.
  await client.query(`set search_path = ''`);
  try {
    const { rows } = await client.query<{ line: string }>(everything);
    return `${rows.map(({ line }) => line).join('\n')}\n`;
  } finally {
    await client.query('reset search_path');
  }
}

const everything = `
with schemas as (
  select oid, nspname from pg_catalog.pg_namespace where nspname in ('platform', 'redress', 'history', 'reference')
),
relations as (
  select c.oid, c.oid::regclass::text as name, c.relkind, c.relacl, c.relowner, c.relrowsecurity, c.relforcerowsecurity,
    s.nspname
  from pg_catalog.pg_class c join schemas s on s.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm')
),
routines as (
  select p.oid, p.oid::regprocedure::text as name, p.proacl, p.proowner, s.nspname
  from pg_catalog.pg_proc p join schemas s on s.oid = p.pronamespace
),
definitions as (
  select r.oid, a.attnum::integer as place, format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then ' not null' else '' end,
      coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
  from relations r
  join pg_catalog.pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
  left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  union all
  select k.conrelid, 10000 + (row_number() over (partition by k.conrelid order by k.contype <> 'p', k.conname))::integer,
    format('  constraint %I %s', k.conname, pg_get_constraintdef(k.oid))
  from pg_catalog.pg_constraint k where k.contype in ('p', 'u', 'f', 'c', 'x')
),
lines as (
  select nspname, 1 as part, '' as name, 1 as place, format(E'\\n-- schema %s\\n', nspname) as line from schemas
  union all
  select r.nspname, 2, r.name, 1, format(E'create %s %s (\\n%s\\n);',
    case r.relkind when 'v' then 'view' when 'm' then 'materialized view' else 'table' end, r.name,
    (select string_agg(d.line, E',\\n' order by d.place) from definitions d where d.oid = r.oid))
  from relations r
  union all
  select r.nspname, 2, r.name, 2, pg_get_indexdef(i.indexrelid) || ';'
  from relations r join pg_catalog.pg_index i on i.indrelid = r.oid
  where not exists (select 1 from pg_catalog.pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
  union all
  select r.nspname, 2, r.name, 3, format('alter table %s %s row level security;', r.name,
    case when r.relforcerowsecurity then 'force' else 'enable' end)
  from relations r where r.relrowsecurity
  union all
  select r.nspname, 2, r.name, 4, format('create policy %I on %s for %s to %s%s%s;', p.polname, r.name,
      case p.polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' else 'delete' end,
      (select string_agg(case when role = 0 then 'public' else pg_get_userbyid(role)::text end, ', ') from unnest(p.polroles) role),
      coalesce(' using ' || pg_get_expr(p.polqual, p.polrelid), ''),
      coalesce(' with check ' || pg_get_expr(p.polwithcheck, p.polrelid), ''))
  from relations r join pg_catalog.pg_policy p on p.polrelid = r.oid
  union all
  select r.nspname, 2, r.name, 5, pg_get_triggerdef(g.oid) || ';' || case g.tgenabled when 'A' then ' -- enabled always' else '' end
  from relations r join pg_catalog.pg_trigger g on g.tgrelid = r.oid and not g.tgisinternal
  union all
  select r.nspname, 2, r.name, 6, format('grant %s on %s to %s;',
    string_agg(lower(a.privilege_type), ', ' order by a.privilege_type), r.name,
    case when a.grantee = 0 then 'public' else pg_get_userbyid(a.grantee)::text end)
  from relations r cross join lateral aclexplode(r.relacl) a where a.grantee <> r.relowner group by r.nspname, r.name, a.grantee
  union all
  select r.nspname, 2, r.name, 7, '' from relations r
  union all
  select p.nspname, 3, p.name, 1, pg_get_functiondef(p.oid) || ';' from routines p
  union all
  select p.nspname, 3, p.name, 2, format('alter function %s owner to %s;', p.name, pg_get_userbyid(p.proowner))
  from routines p where pg_get_userbyid(p.proowner) <> 'redress_owner'
  union all
  select p.nspname, 3, p.name, 3, format('-- callable by %s', coalesce(string_agg(
      case when a.grantee = 0 then 'public' else pg_get_userbyid(a.grantee)::text end, ', ' order by a.grantee = 0,
      pg_get_userbyid(a.grantee)) filter (where a.grantee <> p.proowner), 'its owner alone') || E'\\n')
  from routines p cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
  group by p.nspname, p.name
)
select line from lines order by array_position(array['platform', 'history', 'redress', 'reference'], nspname::text),
  part, name collate "C", place, line collate "C"
`;
