import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tenancy, versions and history: what every later table leans on. See docs/adr/0001 and 0002.
 *
 * `platform.guard(table)` gives a business table all its guards at once, so that a new table is one CREATE and one call,
 * and the architecture test can ask the catalogue for a table without them.
 */
export class Foundation1763800000000 implements MigrationInterface {
  name = 'Foundation1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(schemas);
    await runner.query(uuidv7);
    await runner.query(versions);
    await runner.query(history);
    await runner.query(guard);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema history cascade; drop schema reference cascade; drop schema redress cascade');
    await runner.query(`
      drop function platform.guard(regclass, text);
      drop function platform.own_version();
      drop function platform.refuse();
      drop function platform.uuidv7();
    `);
  }
}

const schemas = `
  create schema redress;
  create schema history;
  create schema reference;
  grant usage on schema platform, redress, history, reference to redress_app;
  alter default privileges in schema reference grant select on tables to redress_app;
`;

/** PostgreSQL 18 has uuidv7(); 15 to 17 get one with the same layout: 48 bits of ms, then the microseconds. */
const uuidv7 = `
  do $do$
  begin
    if to_regprocedure('pg_catalog.uuidv7()') is not null then
      create function platform.uuidv7() returns uuid language sql volatile parallel safe
        as 'select pg_catalog.uuidv7()';
    else
      create function platform.uuidv7() returns uuid language sql volatile parallel safe as $f$
        select encode(
          overlay(
            overlay(uuid_send(gen_random_uuid()) placing substring(int8send(us / 1000) from 3) from 1 for 6)
            placing int2send((28672 + (us % 1000) * 4096 / 1000)::int2) from 7 for 2),
          'hex')::uuid
        from (select (extract(epoch from clock_timestamp()) * 1000000)::bigint as us) t
      $f$;
    end if;
  end $do$;
`;

/** The database owns identity, version and times; a client that sends them changes nothing. */
const versions = `
  create function platform.own_version() returns trigger language plpgsql as $f$
  begin
    if tg_op = 'INSERT' then
      new.version := 1;
      new.created_at := now();
      new.updated_at := now();
      return new;
    end if;
    if new.firm_id <> old.firm_id or new.id <> old.id then
      raise exception 'The identity of a record never changes.' using errcode = 'RD002';
    end if;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.updated_at := now();
    return new;
  end $f$;

  create function platform.refuse() returns trigger language plpgsql as $f$
  begin
    raise exception '% is not allowed on %.', tg_op, tg_table_name using errcode = 'RD003';
  end $f$;
`;

/**
 * The images are text made by row_to_json, never jsonb, which reorders keys and rewrites numbers: what is hashed later
 * must be the bytes that were written. There is no sequence: order is (xid, id), sealed later from the outside.
 */
const history = `
  create table history.change (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    at timestamptz not null default clock_timestamp(),
    xid xid8 not null default pg_current_xact_id(),
    transaction_id uuid not null,
    actor_kind text not null,
    actor_id text not null,
    on_behalf_of text,
    action text not null,
    reason text,
    request_id text,
    entity text not null,
    entity_id uuid not null,
    case_file_id uuid,
    client_id uuid,
    op text not null constraint change_op check (op in ('insert', 'update', 'delete')),
    row_version integer not null,
    schema_version bigint not null,
    before text,
    after text,
    primary key (firm_id, id)
  );
  create index change_case_file on history.change (firm_id, case_file_id, id);
  create index change_entity on history.change (firm_id, entity, entity_id, id);
  alter table history.change enable row level security;
  alter table history.change force row level security;
  create policy one_firm on history.change
    using (firm_id = nullif(current_setting('app.firm', true), '')::uuid)
    with check (firm_id = nullif(current_setting('app.firm', true), '')::uuid);
  create trigger insert_only before update or delete or truncate on history.change
    for each statement execute function platform.refuse();
  alter table history.change enable always trigger insert_only;
  grant select on history.change to redress_app;

  create function history.record() returns trigger language plpgsql security definer set search_path = '' as $f$
  declare
    actor text := nullif(current_setting('app.actor_id', true), '');
    named text := nullif(current_setting('app.action', true), '');
    entity_name text := tg_argv[0];
    ids jsonb;
  begin
    if actor is null or named is null then
      raise exception 'A write to % names no actor and no action.', tg_table_name using
        errcode = 'RD001', hint = 'Open the transaction with platform.enter or platform.enter_as.';
    end if;
    ids := to_jsonb(case when tg_op = 'DELETE' then old else new end);
    insert into history.change (firm_id, transaction_id, actor_kind, actor_id, on_behalf_of, action, reason, request_id,
      entity, entity_id, case_file_id, client_id, op, row_version, schema_version, before, after)
    values (
      (ids ->> 'firm_id')::uuid,
      current_setting('app.transaction_id')::uuid,
      current_setting('app.actor_kind'),
      actor,
      nullif(current_setting('app.on_behalf_of', true), ''),
      named,
      nullif(current_setting('app.reason', true), ''),
      nullif(current_setting('app.request_id', true), ''),
      entity_name,
      (ids ->> 'id')::uuid,
      case when entity_name = 'case-file' then (ids ->> 'id')::uuid else (ids ->> 'case_file_id')::uuid end,
      case when entity_name = 'client' then (ids ->> 'id')::uuid else (ids ->> 'client_id')::uuid end,
      lower(tg_op),
      (ids ->> 'version')::integer,
      (select max(m."timestamp") from platform.migration m),
      case when tg_op <> 'INSERT' then row_to_json(old)::text end,
      case when tg_op <> 'DELETE' then row_to_json(new)::text end);
    return null;
  end $f$;
  revoke all on function history.record() from public;
`;

const guard = `
  create function platform.guard(guarded regclass, entity text default null) returns void language plpgsql as $f$
  declare
    bare text := (select relname from pg_catalog.pg_class where oid = guarded);
    firm constant text := 'firm_id = nullif(current_setting(''app.firm'', true), '''')::uuid';
  begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy one_firm on %s using (%s) with check (%s)', guarded, firm, firm);
    execute format('create trigger own_version before insert or update on %s
      for each row execute function platform.own_version()', guarded);
    execute format('create trigger write_history after insert or update or delete on %s
      for each row execute function history.record(%L)', guarded, coalesce(entity, replace(bare, '_', '-')));
    execute format('create trigger no_truncate before truncate on %s
      for each statement execute function platform.refuse()', guarded);
    execute format('alter table %s enable always trigger own_version', guarded);
    execute format('alter table %s enable always trigger write_history', guarded);
    execute format('alter table %s enable always trigger no_truncate', guarded);
    execute format('grant select, insert, update on %s to redress_app', guarded);
  end $f$;
`;
