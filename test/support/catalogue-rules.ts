/**
 * The guards of docs/adr/0001 and 0002 as questions to the catalogue: each selects one sentence (`flaw`) for every object
 * that lacks one. A migration that forgets a guard is found here, whatever it forgot.
 */
export const catalogueRules: Record<string, string> = {
  'a business table has firm_id first, and (firm_id, id) as its key': `
    select format('%s: its primary key must be (firm_id, id) and its first column firm_id', t.oid::regclass) as flaw
    from tables t
    where not exists (
        select 1 from pg_constraint k where k.conrelid = t.oid and k.contype = 'p'
          and (select array_agg(a.attname order by place) from unnest(k.conkey) with ordinality as c(number, place)
               join pg_attribute a on a.attrelid = t.oid and a.attnum = c.number) = array['firm_id', 'id']::name[])
      or not exists (
        select 1 from pg_attribute a where a.attrelid = t.oid and a.attname = 'firm_id' and a.attnum = 1
          and a.atttypid = 'uuid'::regtype and a.attnotnull)`,

  'row-level security is enabled and forced, by the one policy of the firm': `
    select format('%s: row-level security must be enabled and forced, with the policy one_firm', t.oid::regclass) as flaw
    from tables t
    where not (t.relrowsecurity and t.relforcerowsecurity) or not exists (
      select 1 from pg_policy p where p.polrelid = t.oid and p.polname = 'one_firm' and p.polcmd = '*'
        and p.polpermissive and p.polroles = array[0::oid]
        and pg_get_expr(p.polqual, t.oid) = pg_get_expr(p.polwithcheck, t.oid)
        and pg_get_expr(p.polqual, t.oid) like '(firm_id = (NULLIF(current_setting(''app.firm''::text, true), %::uuid)')`,

  'no policy lets anyone past the firm, but the finder for reading and the owner for forgetting': `
    select format('%s: policy %s', p.polrelid::regclass, p.polname) as flaw
    from pg_policy p join pg_class c on c.oid = p.polrelid
    where p.polname <> 'one_firm' and not (
      p.polname = 'finder' and p.polcmd = 'r' and p.polroles = array[(select oid from pg_roles where rolname = 'redress_finder')])
    and not (p.polrelid = 'platform.idempotency_key'::regclass and p.polname = 'forgotten'
      and p.polroles = array[(select oid from pg_roles where rolname = 'redress_owner')])`,

  'versions, history and no truncation are triggers that always fire': `
    select format('%s: trigger %s is missing or does not always fire', t.oid::regclass, wanted.name) as flaw
    from tables t
    cross join lateral (
      select 'own_version' as name, 'platform.own_version()' as function, 1 + 2 + 4 + 16 as type
      union all select 'no_truncate', 'platform.refuse()', 2 + 32
      union all select 'write_history', 'history.record()', 1 + 4 + 8
        + case when t.relname = any (:updates_in_sets) then 0 else 16 end
      union all select 'write_history_of_updates', 'history.record_updates()', 16
        where t.relname = any (:updates_in_sets)) as wanted
    where not exists (
      select 1 from pg_trigger g where g.tgrelid = t.oid and g.tgname = wanted.name and g.tgenabled = 'A'
        and g.tgfoid = wanted.function::regprocedure and g.tgtype = wanted.type)`,

  'the application deletes and truncates nothing that is business': `
    select format('%s: %s may %s', t.oid::regclass, role.name, privilege) as flaw
    from (select * from tables union all select * from pg_class where oid = 'history.change'::regclass) t
    cross join (values ('redress_app'), ('redress_finder'), ('redress_login')) as role(name)
    cross join (values ('DELETE'), ('TRUNCATE'), ('REFERENCES'), ('TRIGGER')) as wanted(privilege)
    where exists (select 1 from pg_roles where rolname = role.name)
      and has_table_privilege(role.name, t.oid, privilege)`,

  'the finder reads and does nothing else': `
    select format('%s: redress_finder may %s', t.oid::regclass, privilege) as flaw
    from tables t cross join (values ('INSERT'), ('UPDATE')) as wanted(privilege)
    where has_table_privilege('redress_finder', t.oid, privilege)`,

  'what is unique is unique in its firm, and every other index starts with the firm': `
    select format('%s: %s', i.indrelid::regclass, i.indexrelid::regclass) as flaw
    from pg_index i join tables t on t.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
    join pg_am m on m.oid = x.relam
    where case when m.amname = 'gin' then pg_get_indexdef(i.indexrelid) not like '%platform.firm_words(firm_id, %'
      else pg_get_indexdef(i.indexrelid, 1, true) <> 'firm_id' end
      and (i.indisunique or x.relname <> all (:firmless_indexes))`,

  'a foreign key inside the firm carries the firm on both sides': `
    select format('%s: foreign key %s', k.conrelid::regclass, k.conname) as flaw
    from pg_constraint k join tables t on t.oid = k.conrelid
    where k.contype = 'f' and k.confrelid in (select oid from tables) and not exists (
      select 1 from unnest(k.conkey, k.confkey) as c(mine, theirs)
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = c.mine
      join pg_attribute b on b.attrelid = k.confrelid and b.attnum = c.theirs
      where a.attname = 'firm_id' and b.attname = 'firm_id')`,

  'a column that names another record is a foreign key': `
    select format('%s.%s', t.oid::regclass, a.attname) as flaw
    from tables t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    where a.atttypid = 'uuid'::regtype and a.attname like '%\\_id' and a.attname <> 'firm_id'
      and format('%s.%s', t.relname, a.attname) <> all (:free_ids)
      and not exists (select 1 from pg_constraint k where k.conrelid = t.oid and k.contype = 'f' and a.attnum = any (k.conkey))`,

  'what hangs on a record of a case file names the case file': `
    select distinct format('%s: it refers to %s, so it needs case_file_id', k.conrelid::regclass, k.confrelid::regclass) as flaw
    from pg_constraint k join tables t on t.oid = k.conrelid
    where k.contype = 'f' and k.confrelid in (select oid from tables) and (k.confrelid = 'redress.case_file'::regclass
        or exists (select 1 from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'case_file_id'))
      and not exists (select 1 from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'case_file_id'
        and a.attnotnull)`,

  'ciphertext is the only thing kept as bytes': `
    select format('%s.%s', t.oid::regclass, a.attname) as flaw
    from tables t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    where a.atttypid = 'bytea'::regtype and format('%s.%s', t.relname, a.attname) <> all (:sealed_columns)`,

  'no view shows more than its reader may see': `
    select format('%s: a view must be security_invoker, and a materialised one is granted to nobody', c.oid::regclass) as flaw
    from pg_class c where c.relnamespace = any (select oid from schemas)
      and (c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false)
        or c.relkind = 'm' and exists (select 1 from (values ('redress_app'), ('redress_finder'), ('public')) r(name)
          where has_table_privilege(r.name, c.oid, 'SELECT')))`,

  'a function that runs with its owner’s rights is known, pins its search path and is not for everyone': `
    select format('%s: %s', p.oid::regprocedure, case
        when p.oid::regprocedure::text <> all (:definer_functions) then 'not on the list of known definer functions'
        when not coalesce('search_path=""' = any (p.proconfig), false) then 'does not set search_path to nothing'
        else 'may be called by PUBLIC' end) as flaw
    from pg_proc p
    where p.pronamespace = any (select oid from schemas) and p.prosecdef
      and (p.oid::regprocedure::text <> all (:definer_functions)
        or not coalesce('search_path=""' = any (p.proconfig), false)
        or has_function_privilege('public', p.oid, 'EXECUTE'))`,

  'the working roles bypass nothing, own nothing and are in nobody else’s place': `
    select format('%s: %s', r.rolname, what) as flaw
    from pg_roles r
    cross join lateral (
      select 'may bypass row-level security or administer' as what
      where r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication
      union all
      select format('owns %s', c.oid::regclass) from pg_class c where c.relowner = r.oid
      union all
      select format('owns %s', p.oid::regprocedure) from pg_proc p
      where p.proowner = r.oid and (r.rolname <> 'redress_finder' or not p.prosecdef)
      union all
      select format('owns the schema %s', n.nspname) from pg_namespace n where n.nspowner = r.oid
      union all
      select format('is a member of %s', g.rolname) from pg_auth_members m join pg_roles g on g.oid = m.roleid
      where m.member = r.oid and not (r.rolname = 'redress_login' and g.rolname = 'redress_app')
      union all
      select format('may create in the schema %s', n.nspname) from pg_namespace n
      where n.nspname in ('platform', 'redress', 'history', 'reference', 'public')
        and has_schema_privilege(r.oid, n.oid, 'CREATE')
    ) as found
    where r.rolname in ('redress_app', 'redress_finder', 'redress_login')`,

  'history is written by its trigger alone and changed by nobody': `
    select format('%s: history.change must be forced, refuse changes, and be readable only', role.name) as flaw
    from (values ('redress_app'), ('redress_finder'), ('redress_login'), ('public')) as role(name)
    cross join (select * from pg_class where oid = 'history.change'::regclass) c
    where has_table_privilege(role.name, c.oid, 'INSERT') or has_table_privilege(role.name, c.oid, 'UPDATE')
      or not c.relrowsecurity or not c.relforcerowsecurity
      or not exists (select 1 from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'insert_only' and g.tgenabled = 'A'
        and g.tgfoid = 'platform.refuse()'::regprocedure and g.tgtype = 2 + 8 + 16 + 32)`,

  'logins and tokens are reached through functions alone': `
    select format('%s: %s may %s', c.oid::regclass, role.name, privilege) as flaw
    from pg_class c
    cross join (values ('redress_app'), ('redress_finder'), ('public')) as role(name)
    cross join (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE')) as wanted(privilege)
    where c.oid in ('platform.login'::regclass, 'platform.token'::regclass)
      and has_table_privilege(role.name, c.oid, privilege)`,

  'reference data is read-only': `
    select format('%s: redress_app may %s', c.oid::regclass, privilege) as flaw
    from pg_class c cross join (values ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE')) as wanted(privilege)
    where c.relnamespace = 'reference'::regnamespace and c.relkind = 'r'
      and has_table_privilege('redress_app', c.oid, privilege)`,

  'what holds a firm outside the business schema is forced too, or closed': `
    select format('%s: it has firm_id and is open to redress_app without forced row-level security', c.oid::regclass) as flaw
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'firm_id' and not a.attisdropped
    where c.relnamespace in ('platform'::regnamespace, 'history'::regnamespace, 'reference'::regnamespace)
      and c.relkind in ('r', 'p') and has_table_privilege('redress_app', c.oid, 'SELECT')
      and not (c.relrowsecurity and c.relforcerowsecurity)`,
};

/** Closed lists the rules compare with. Adding to one is a decision: say why. */
export const known = {
  /** Plain look-ups across firms, not unique: the sweep of what is due reads no firm's rows, only which firm has any. */
  firmless_indexes: ['reminder_waiting'],
  /** Changed by the thousand at one instant, so the history of a whole statement is written at once (bench/README.md). */
  updates_in_sets: ['reminder'],
  /** Ids that point nowhere in this firm's tables, or to what does not exist yet. */
  free_ids: [
    // a claim of the sweep, not a record
    'reminder.lease_id',
    'digest.lease_id',
  ],
  /** AES-256-GCM, sealed before PostgreSQL sees it; what the history shows as "sealed" (history.queries.ts). */
  sealed_columns: ['client.safe_contact', 'client.current_address', 'webhook_endpoint.secret'],
  /** Each finds what the caller cannot name: a token, an address, a firm with work; none answers with business data. */
  definer_functions: [
    // writes the history, which nobody else may
    'history.record()',
    'history.record_updates()',
    // the door: a token's hash in, the firm named for this transaction
    'platform.enter(bytea,text,text,text,text)',
    'platform.find_caller(bytea)',
    'platform.find_login(text)',
    'platform.has_firm()',
    // logins and tokens, which redress_app cannot touch
    'platform.open_session(bytea,uuid,uuid,interval)',
    'platform.open_api_key(bytea,uuid,timestamp with time zone)',
    'platform.end_token(bytea)',
    'platform.end_tokens_of(uuid)',
    'platform.end_api_key(uuid)',
    'platform.save_login(text,text,uuid)',
    'platform.spend_setup_token(bytea)',
    // the secret of a calendar feed, which opens that feed and nothing else
    'platform.open_calendar_feed(bytea,uuid)',
    'platform.find_calendar_feed(bytea)',
    // owned by redress_finder, which reads and nothing else (docs/adr/0005)
    'platform.find_words(uuid,text,integer)',
    'platform.forget_old()',
    'platform.firms_with_due_reminders(integer,timestamp with time zone,text)',
    'platform.next_due_reminder(timestamp with time zone)',
    'platform.reminder_figures(timestamp with time zone)',
    'platform.oldest_waiting_reminder(timestamp with time zone)',
    'platform.firms_with_due_digests(integer,timestamp with time zone)',
    'platform.firms_to_replan(timestamp with time zone)',
    'platform.firms_off_the_clock(timestamp with time zone)',
  ],
};
