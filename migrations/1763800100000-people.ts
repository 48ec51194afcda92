import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Firms, their people, logins, sessions and API keys, and the only doors into a firm's data. See docs/adr/0003. */
export class People1763800100000 implements MigrationInterface {
  name = 'People1763800100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(platformTables);
    await runner.query(doors);
    await runner.query(signIn);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function platform.enter(bytea, text, text, text, text);
      drop function platform.enter_as(text, text, uuid, text, text, text);
      drop function platform.find_caller(bytea);
      drop function platform.find_login(text);
      drop function platform.has_firm();
      drop function platform.open_session(bytea, uuid, uuid, interval);
      drop function platform.open_api_key(bytea, uuid, timestamptz);
      drop function platform.end_token(bytea);
      drop function platform.end_tokens_of(uuid);
      drop function platform.end_api_key(uuid);
      drop function platform.save_login(text, text, uuid);
      drop function platform.spend_setup_token(bytea);
      drop table platform.idempotency_key, platform.heartbeat, platform.setup_token, platform.token, platform.login;
      drop table redress.api_key, redress.firm_user, redress.firm;
    `);
  }
}

const tables = `
  create table redress.firm (
    firm_id uuid not null,
    id uuid not null,
    name text not null,
    zone text not null default 'Europe/Paris',
    country text not null,
    working_calendar jsonb not null default '{"weekend":[6,7],"holidays":[]}',
    mail_content text not null default 'reference' constraint firm_mail_content check (mail_content in ('reference', 'title')),
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint firm_is_its_own_tenant check (firm_id = id)
  );
  select platform.guard('redress.firm');

  create table redress.firm_user (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    email text not null,
    name text not null,
    role text not null constraint firm_user_role check (role in ('owner', 'lawyer', 'paralegal', 'assistant', 'auditor')),
    zone text not null default 'Europe/Paris',
    language text not null default 'en' constraint firm_user_language check (language in ('en', 'fr', 'es', 'ar')),
    deputy_id uuid,
    disabled_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint firm_user_email unique (firm_id, email),
    constraint firm_user_deputy foreign key (firm_id, deputy_id) references redress.firm_user (firm_id, id)
  );
  select platform.guard('redress.firm_user', 'user');

  create table redress.api_key (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    user_id uuid not null,
    name text not null,
    scopes text[] not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint api_key_user foreign key (firm_id, user_id) references redress.firm_user (firm_id, id)
  );
  select platform.guard('redress.api_key');
`;

/** The app role has no right on login and token: it reaches them through the functions below, by hash or address. */
const platformTables = `
  create table platform.login (
    id uuid primary key default platform.uuidv7(),
    email text not null constraint login_email unique,
    password_hash text not null,
    firm_id uuid not null,
    user_id uuid not null constraint login_user unique
  );
  create table platform.token (
    hash bytea primary key,
    firm_id uuid not null,
    user_id uuid not null,
    api_key_id uuid,
    created_at timestamptz not null default now(),
    last_used_at timestamptz not null default now(),
    idle_limit interval,
    expires_at timestamptz not null,
    revoked_at timestamptz
  );
  create index token_user on platform.token (user_id);
  create table platform.setup_token (hash bytea primary key, created_at timestamptz not null default now());
  grant select, insert, delete on platform.setup_token to redress_app;
  create table platform.heartbeat (name text primary key, at timestamptz not null, detail text);
  grant select, insert, update on platform.heartbeat to redress_app;

  create table platform.idempotency_key (
    firm_id uuid not null,
    caller text not null,
    method text not null,
    path text not null,
    key text not null,
    request_hash bytea not null,
    -- sealed: an answer may hold a new API key or a client's record
    answer bytea,
    created_at timestamptz not null default now(),
    primary key (firm_id, caller, method, path, key)
  );
  alter table platform.idempotency_key enable row level security;
  alter table platform.idempotency_key force row level security;
  create policy one_firm on platform.idempotency_key
    using (firm_id = nullif(current_setting('app.firm', true), '')::uuid)
    with check (firm_id = nullif(current_setting('app.firm', true), '')::uuid);
  create index idempotency_key_age on platform.idempotency_key (created_at);
  grant select, insert, update, delete on platform.idempotency_key to redress_app;
`;

/**
 * The doors. \`enter\` is the first statement of every transaction: it takes a token's hash, never a firm, checks that the
 * token still lives and its user still has the role the guard decided by, and only then names the firm. So a revoked
 * session or a changed role takes effect with the next request although the guard keeps a short cache.
 */
const doors = `
  create function platform.enter(p_hash bytea, p_role text, p_action text, p_reason text, p_request text)
    returns uuid language plpgsql volatile security definer set search_path = '' as $f$
  declare
    t platform.token%rowtype;
  begin
    select * into t from platform.token where hash = p_hash and revoked_at is null and expires_at > now();
    if not found then
      raise exception 'The session has ended.' using errcode = 'RD401';
    end if;
    perform set_config('app.firm', t.firm_id::text, true);
    perform 1 from redress.firm_user u
      where u.firm_id = t.firm_id and u.id = t.user_id and u.role = p_role and u.disabled_at is null;
    if not found then
      raise exception 'The rights of the caller changed.' using errcode = 'RD401';
    end if;
    if p_action is not null then
      perform set_config('app.action', p_action, true),
        set_config('app.actor_kind', case when t.api_key_id is null then 'user' else 'api-key' end, true),
        set_config('app.actor_id', coalesce(t.api_key_id, t.user_id)::text, true),
        set_config('app.on_behalf_of', case when t.api_key_id is null then '' else t.user_id::text end, true),
        set_config('app.reason', coalesce(p_reason, ''), true),
        set_config('app.request_id', coalesce(p_request, ''), true),
        set_config('app.transaction_id', platform.uuidv7()::text, true);
    end if;
    return t.firm_id;
  end $f$;
  revoke all on function platform.enter from public;
  grant execute on function platform.enter to redress_app;

  create function platform.enter_as(p_kind text, p_actor text, p_firm uuid, p_action text, p_reason text, p_request text)
    returns uuid language plpgsql volatile set search_path = '' as $f$
  begin
    if p_kind not in ('worker', 'setup', 'seed', 'migration') then
      raise exception 'Only the system enters without a session.' using errcode = 'RD401';
    end if;
    perform set_config('app.firm', p_firm::text, true),
      set_config('app.action', p_action, true),
      set_config('app.actor_kind', p_kind, true),
      set_config('app.actor_id', p_actor, true),
      set_config('app.on_behalf_of', '', true),
      set_config('app.reason', coalesce(p_reason, ''), true),
      set_config('app.request_id', coalesce(p_request, ''), true),
      set_config('app.transaction_id', platform.uuidv7()::text, true);
    return p_firm;
  end $f$;
`;

const signIn = `
  create function platform.find_login(p_email text)
    returns table (firm_id uuid, user_id uuid, password_hash text)
    language sql stable security definer set search_path = '' as $f$
    select l.firm_id, l.user_id, l.password_hash from platform.login l where l.email = lower(p_email)
  $f$;

  create function platform.find_caller(p_hash bytea)
    returns table (firm_id uuid, user_id uuid, api_key_id uuid, role text, name text, zone text, language text, scopes text[])
    language plpgsql volatile security definer set search_path = '' as $f$
  declare
    t platform.token%rowtype;
  begin
    select * into t from platform.token k
      where k.hash = p_hash and k.revoked_at is null and k.expires_at > now()
        and (k.idle_limit is null or k.last_used_at > now() - k.idle_limit);
    if not found then
      return;
    end if;
    if t.last_used_at < now() - interval '1 minute' then
      update platform.token k set last_used_at = now() where k.hash = p_hash;
    end if;
    perform set_config('app.firm', t.firm_id::text, true);
    return query
      select t.firm_id, t.user_id, t.api_key_id, u.role, u.name, u.zone, u.language, k.scopes
      from redress.firm_user u
      left join redress.api_key k on k.firm_id = t.firm_id and k.id = t.api_key_id
      where u.firm_id = t.firm_id and u.id = t.user_id and u.disabled_at is null;
  end $f$;

  create function platform.has_firm() returns boolean language sql stable security definer set search_path = '' as $f$
    select exists (select 1 from platform.login)
  $f$;

  create function platform.open_session(p_hash bytea, p_firm uuid, p_user uuid, p_idle interval)
    returns void language sql volatile security definer set search_path = '' as $f$
    insert into platform.token (hash, firm_id, user_id, idle_limit, expires_at)
    values (p_hash, p_firm, p_user, p_idle, now() + interval '12 hours')
  $f$;

  create function platform.open_api_key(p_hash bytea, p_key uuid, p_expires timestamptz)
    returns void language sql volatile security definer set search_path = '' as $f$
    insert into platform.token (hash, firm_id, user_id, api_key_id, expires_at)
    select p_hash, k.firm_id, k.user_id, k.id, p_expires from redress.api_key k
    where k.firm_id = nullif(current_setting('app.firm', true), '')::uuid and k.id = p_key
  $f$;

  create function platform.end_token(p_hash bytea) returns void language sql volatile security definer set search_path = '' as $f$
    update platform.token set revoked_at = now() where hash = p_hash and revoked_at is null
  $f$;

  create function platform.end_api_key(p_key uuid) returns void language sql volatile security definer set search_path = '' as $f$
    update platform.token set revoked_at = now()
    where api_key_id = p_key and firm_id = nullif(current_setting('app.firm', true), '')::uuid and revoked_at is null
  $f$;

  create function platform.end_tokens_of(p_user uuid) returns void language sql volatile security definer set search_path = '' as $f$
    update platform.token set revoked_at = now()
    where user_id = p_user and firm_id = nullif(current_setting('app.firm', true), '')::uuid and revoked_at is null
  $f$;

  create function platform.save_login(p_email text, p_password_hash text, p_user uuid)
    returns void language sql volatile security definer set search_path = '' as $f$
    insert into platform.login (email, password_hash, firm_id, user_id)
    values (lower(p_email), p_password_hash, nullif(current_setting('app.firm', true), '')::uuid, p_user)
    on conflict (user_id) do update
      set password_hash = excluded.password_hash, email = excluded.email
      where platform.login.firm_id = excluded.firm_id
  $f$;

  create function platform.spend_setup_token(p_hash bytea)
    returns boolean language plpgsql volatile security definer set search_path = '' as $f$
  begin
    delete from platform.setup_token where hash = p_hash;
    return found;
  end $f$;

  revoke all on all functions in schema platform from public;
  grant execute on function platform.uuidv7, platform.enter, platform.enter_as, platform.find_login, platform.find_caller,
    platform.has_firm, platform.open_session, platform.open_api_key, platform.end_token, platform.end_tokens_of,
    platform.end_api_key, platform.save_login, platform.spend_setup_token to redress_app;
`;
