-- Made by npm run docs from the catalogue of PostgreSQL 18, for reading; migrations/ is the source.

-- schema platform

create table platform.calendar_secret (
  hash bytea not null,
  firm_id uuid not null,
  feed_id uuid not null,
  constraint calendar_secret_pkey PRIMARY KEY (hash)
);

create table platform.clock_hold (
  noticed_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  jump interval not null,
  constraint clock_hold_pkey PRIMARY KEY (noticed_at)
);
grant insert, select on platform.clock_hold to redress_app;
grant select on platform.clock_hold to redress_finder;

create table platform.heartbeat (
  name text not null,
  at timestamp with time zone not null,
  detail text,
  constraint heartbeat_pkey PRIMARY KEY (name)
);
grant insert, select, update on platform.heartbeat to redress_app;

create table platform.idempotency_key (
  firm_id uuid not null,
  caller text not null,
  method text not null,
  path text not null,
  key text not null,
  request_hash bytea not null,
  answer bytea,
  created_at timestamp with time zone not null default now(),
  constraint idempotency_key_pkey PRIMARY KEY (firm_id, caller, method, path, key)
);
CREATE INDEX idempotency_key_age ON platform.idempotency_key USING btree (created_at);
alter table platform.idempotency_key force row level security;
create policy forgotten on platform.idempotency_key for all to redress_owner using (created_at < (now() - '24:00:00'::interval));
create policy one_firm on platform.idempotency_key for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
grant delete, insert, select, update on platform.idempotency_key to redress_app;

create table platform.login (
  id uuid not null default platform.uuidv7(),
  email text not null,
  password_hash text not null,
  firm_id uuid not null,
  user_id uuid not null,
  constraint login_pkey PRIMARY KEY (id),
  constraint login_email UNIQUE (email),
  constraint login_user UNIQUE (user_id)
);

create table platform.migration (
  id integer not null default nextval('platform.migration_id_seq'::regclass),
  "timestamp" bigint not null,
  name character varying not null,
  constraint "PK_3043fc6b8af7c99b8b98830094f" PRIMARY KEY (id)
);

create table platform.setup_token (
  hash bytea not null,
  created_at timestamp with time zone not null default now(),
  constraint setup_token_pkey PRIMARY KEY (hash)
);
grant delete, insert, select on platform.setup_token to redress_app;

create table platform.token (
  hash bytea not null,
  firm_id uuid not null,
  user_id uuid not null,
  api_key_id uuid,
  created_at timestamp with time zone not null default now(),
  last_used_at timestamp with time zone not null default now(),
  idle_limit interval,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint token_pkey PRIMARY KEY (hash)
);
CREATE INDEX token_user ON platform.token USING btree (user_id);

CREATE OR REPLACE FUNCTION platform.acknowledge_anew()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
  begin
    new.acknowledged_at := null;
    new.acknowledged_by := null;
    new.acknowledgement := null;
    return new;
  end $function$
;
-- callable by public

CREATE OR REPLACE FUNCTION platform.day(written text)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
        select make_date(left(written, 4)::integer, substr(written, 6, 2)::integer, substr(written, 9, 2)::integer)
      $function$
;
-- callable by redress_app, redress_finder

CREATE OR REPLACE FUNCTION platform.docket_day(d redress.deadline)
 RETURNS date
 LANGUAGE sql
 STABLE
AS $function$
    select coalesce(d.expected_on, least(d.due_on,
      case when d.lock is null and d.owed_by in ('firm', 'applicant') then (d.computation ->> 'safeOn')::date end))
  $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.due_until(p_now timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$
    select asked.at - coalesce((select max(h.jump) from platform.clock_hold h
      where h.noticed_at <= asked.at and asked.at < h.until_at), interval '0')
    from (select coalesce(p_now, now()) as at) asked
  $function$
;
-- callable by public

CREATE OR REPLACE FUNCTION platform.end_api_key(p_key uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
    update platform.token set revoked_at = now()
    where api_key_id = p_key and firm_id = nullif(current_setting('app.firm', true), '')::uuid and revoked_at is null
  $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.end_token(p_hash bytea)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
    update platform.token set revoked_at = now() where hash = p_hash and revoked_at is null
  $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.end_tokens_of(p_user uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
    update platform.token set revoked_at = now()
    where user_id = p_user and firm_id = nullif(current_setting('app.firm', true), '')::uuid and revoked_at is null
  $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.enter(p_hash bytea, p_role text, p_action text, p_reason text, p_request text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
  end $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.enter_as(p_kind text, p_actor text, p_firm uuid, p_action text, p_reason text, p_request text)
 RETURNS uuid
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
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
  end $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.find_calendar_feed(p_hash bytea)
 RETURNS TABLE(firm_id uuid, feed_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select s.firm_id, s.feed_id from platform.calendar_secret s where s.hash = p_hash
  $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.find_caller(p_hash bytea)
 RETURNS TABLE(firm_id uuid, user_id uuid, api_key_id uuid, role text, name text, zone text, language text, scopes text[])
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
  end $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.find_login(p_email text)
 RETURNS TABLE(firm_id uuid, user_id uuid, password_hash text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select l.firm_id, l.user_id, l.password_hash from platform.login l where l.email = lower(p_email)
  $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.find_words(p_firm uuid, p_said text, p_limit integer)
 RETURNS TABLE(kind text, id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
      declare
        asked tsquery := platform.firm_query(p_firm, p_said);
      begin
        if p_firm is distinct from nullif(current_setting('app.firm', true), '')::uuid or asked is null then
          return;
        end if;
        return query
          (select 'client'::text, c.id from redress.client c
           where platform.firm_words(c.firm_id, c.name_words) @@ asked limit p_limit)
          union all
          (select 'case-file'::text, f.id from redress.case_file f
           where platform.firm_words(f.firm_id, f.reference || ' ' || f.title) @@ asked limit p_limit)
          union all
          (select 'correspondence'::text, l.id from redress.correspondence l
           where platform.firm_words(l.firm_id, platform.letter_words(l.subject, l.letter_references)) @@ asked limit p_limit);
      end $function$
;
alter function platform.find_words(uuid,text,integer) owner to redress_finder;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.firm_query(firm uuid, said text)
 RETURNS tsquery
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET search_path TO ''
AS $function$
    select string_agg('''' || replace(firm::text, '-', '') || left(w, 60) || ''':*', ' & ')::tsquery
    from regexp_split_to_table(platform.plain_letters(said), '[^[:alnum:]]+') w where w <> ''
  $function$
;
-- callable by redress_app, redress_finder, public

CREATE OR REPLACE FUNCTION platform.firm_words(firm uuid, said text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO ''
AS $function$
    select array_to_tsvector(array_remove(string_to_array(
      regexp_replace(' ' || platform.plain_letters(said), '[^[:alnum:]]+', ' ' || replace(firm::text, '-', ''), 'g'), ' '), ''))
  $function$
;
-- callable by redress_app, redress_finder, public

CREATE OR REPLACE FUNCTION platform.firms_off_the_clock(p_now timestamp with time zone)
 RETURNS TABLE(firm_id uuid, zones text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select r.firm_id, string_agg(distinct r.zone, ', ')
    from redress.reminder r join redress.firm f on f.firm_id = r.firm_id
    cross join lateral (select case split_part(r.step, '-', 1)
        when 'before' then split_part(r.step, '-', 2)::integer
        when 'unacknowledged' then split_part(r.step, '-', 2)::integer
        when 'due' then 0
        when 'overdue' then -coalesce(nullif(split_part(r.step, '-', 2), '')::integer, 1) end as days) s
    cross join lateral (select (r.due_on - s.days + f.reminded_at) at time zone r.zone as at) p
    where r.state = 'planned' and r.channel = 'email' and r.next_attempt_at > coalesce(p_now, now())
      and p.at > coalesce(p_now, now()) and r.due_at <> p.at
      and not exists (select from redress.replanning n where n.firm_id = r.firm_id and n.ended_at is null)
    group by r.firm_id
  $function$
;
alter function platform.firms_off_the_clock(timestamp with time zone) owner to redress_finder;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.firms_to_replan(p_now timestamp with time zone)
 RETURNS TABLE(firm_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select r.firm_id from redress.replanning r
    where r.ended_at is null and coalesce(p_now, now()) not between r.asked_at and r.asked_at + interval '10 seconds'
    group by r.firm_id order by min(r.asked_at)
  $function$
;
alter function platform.firms_to_replan(timestamp with time zone) owner to redress_finder;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.firms_with_due_digests(p_limit integer, p_now timestamp with time zone)
 RETURNS TABLE(firm_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select due.firm_id from (
      select u.firm_id from redress.firm_user u
      cross join lateral (select coalesce(p_now, now()) at time zone u.zone as now) l
      where u.disabled_at is null and u.role <> 'auditor' and l.now::time >= time '07:00'
        and not exists (select from redress.digest g
          where g.firm_id = u.firm_id and g.user_id = u.id and g.day >= l.now::date)
      union all
      select g.firm_id from redress.digest g
      where g.state in ('claimed', 'retry') and g.next_attempt_at <= coalesce(p_now, now())
        and (g.lease_until is null or g.lease_until < coalesce(p_now, now()))) due
    group by due.firm_id limit p_limit
  $function$
;
alter function platform.firms_with_due_digests(integer,timestamp with time zone) owner to redress_finder;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.firms_with_due_reminders(p_limit integer, p_now timestamp with time zone, p_channel text)
 RETURNS TABLE(firm_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select r.firm_id from redress.reminder r
    where r.state in ('planned', 'claimed', 'retry') and r.next_attempt_at <= coalesce(p_now, now())
      and (r.lease_until is null or r.lease_until < coalesce(p_now, now())) and r.channel = p_channel
    group by r.firm_id order by min(r.next_attempt_at) limit p_limit
  $function$
;
alter function platform.firms_with_due_reminders(integer,timestamp with time zone,text) owner to redress_finder;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.forget_old()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
        delete from platform.idempotency_key where created_at < now() - interval '24 hours';
        delete from platform.token where expires_at < now() - interval '30 days';
      $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.guard(guarded regclass, entity text DEFAULT NULL::text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
  end $function$
;
-- callable by its owner alone

CREATE OR REPLACE FUNCTION platform.has_firm()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select exists (select 1 from platform.login)
  $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.is_open(status text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select status in ('proposed', 'unverified', 'active', 'extension-requested') $function$
;
-- callable by redress_app, redress_finder

CREATE OR REPLACE FUNCTION platform.letter_words(subject text, letter_references jsonb)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (letter_references = '[]'::jsonb) THEN subject ELSE ((((subject || ' '::text) || (jsonb_path_query_array(letter_references, '$[*]."value"'::jsonpath))::text) || ' '::text) || regexp_replace((jsonb_path_query_array(letter_references, '$[*]."value"'::jsonpath))::text, '[^[:alnum:], ]'::text, ''::text, 'g'::text)) END
;
-- callable by redress_app, redress_finder, public

CREATE OR REPLACE FUNCTION platform.must_change(p_version integer)
 RETURNS integer
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
      begin
        if p_version is null then
          raise exception 'Nothing was changed.' using errcode = 'RD412';
        end if;
        return p_version;
      end $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.next_due_reminder(p_now timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select min(r.next_attempt_at) from redress.reminder r
    where r.state in ('planned', 'claimed', 'retry') and r.next_attempt_at > coalesce(p_now, now())
  $function$
;
alter function platform.next_due_reminder(timestamp with time zone) owner to redress_finder;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.oldest_waiting_reminder(p_now timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select min(r.next_attempt_at) from redress.reminder r
    where r.state in ('planned', 'claimed', 'retry') and r.next_attempt_at <= platform.due_until(p_now)
  $function$
;
alter function platform.oldest_waiting_reminder(timestamp with time zone) owner to redress_finder;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.open_api_key(p_hash bytea, p_key uuid, p_expires timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
    insert into platform.token (hash, firm_id, user_id, api_key_id, expires_at)
    select p_hash, k.firm_id, k.user_id, k.id, p_expires from redress.api_key k
    where k.firm_id = nullif(current_setting('app.firm', true), '')::uuid and k.id = p_key
  $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.open_calendar_feed(p_hash bytea, p_feed uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
    insert into platform.calendar_secret (hash, firm_id, feed_id)
    select p_hash, f.firm_id, f.id from redress.calendar_feed f
    where f.firm_id = nullif(current_setting('app.firm', true), '')::uuid and f.id = p_feed
  $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.open_session(p_hash bytea, p_firm uuid, p_user uuid, p_idle interval)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
    insert into platform.token (hash, firm_id, user_id, idle_limit, expires_at)
    values (p_hash, p_firm, p_user, p_idle, now() + interval '12 hours')
  $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.own_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
  end $function$
;
-- callable by its owner alone

CREATE OR REPLACE FUNCTION platform.people_of(p_firm uuid, p_case_file uuid, p_owner uuid, p_deputy uuid, p_on date)
 RETURNS TABLE(user_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
    select p_owner union all select p_deputy
    union all select o.deputy_id from redress.firm_user o where o.firm_id = p_firm and o.id = p_owner
    union all select a.deputy_id from redress.absence a where a.firm_id = p_firm and a.user_id = p_owner
      and a.cancelled_at is null and p_on between a.from_on and a.until_on
    union all select f.lead_lawyer_id from redress.case_file f where f.firm_id = p_firm and f.id = p_case_file
    union all select m.user_id from redress.case_file_member m
      where m.firm_id = p_firm and m.case_file_id = p_case_file and m.archived_at is null
  $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.plain_letters(said text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (said ~ '[^[:ascii:]]'::text) THEN lower(regexp_replace(NORMALIZE(said, NFKD), '[\u0300-\u036F]'::text, ''::text, 'g'::text)) ELSE lower(said) END
;
-- callable by redress_app, redress_finder, public

CREATE OR REPLACE FUNCTION platform.refuse()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin
    raise exception '% is not allowed on %.', tg_op, tg_table_name using errcode = 'RD003';
  end $function$
;
-- callable by its owner alone

CREATE OR REPLACE FUNCTION platform.reminder_figures(p_now timestamp with time zone)
 RETURNS TABLE(state text, channel text, rows bigint, due bigint, late bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select r.state, r.channel, count(*), count(*) filter (where waits and r.due_at <= asked.at),
      count(*) filter (where waits and r.due_at <= asked.at - interval '1 hour')
    from (select platform.due_until(p_now) as at) asked, redress.reminder r
    cross join lateral (select r.state in ('planned', 'claimed', 'retry') as waits) w
    group by r.state, r.channel
  $function$
;
alter function platform.reminder_figures(timestamp with time zone) owner to redress_finder;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.said(message jsonb)
 RETURNS json
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select case when message is not null
      then json_build_object('$message', message ->> 'code', 'parameters', message -> 'params') end
  $function$
;
-- callable by redress_app, redress_finder

CREATE OR REPLACE FUNCTION platform.said(code text, params json DEFAULT NULL::json)
 RETURNS json
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select json_build_object('$message', code, 'parameters', params) $function$
;
-- callable by redress_app, redress_finder

CREATE OR REPLACE FUNCTION platform.save_login(p_email text, p_password_hash text, p_user uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
    insert into platform.login (email, password_hash, firm_id, user_id)
    values (lower(p_email), p_password_hash, nullif(current_setting('app.firm', true), '')::uuid, p_user)
    on conflict (user_id) do update
      set password_hash = excluded.password_hash, email = excluded.email
      where platform.login.firm_id = excluded.firm_id
  $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.side(owed_by text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select case when owed_by in ('firm', 'applicant') then 'ours' else 'theirs' end $function$
;
-- callable by redress_app, redress_finder

CREATE OR REPLACE FUNCTION platform.spend_setup_token(p_hash bytea)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  begin
    delete from platform.setup_token where hash = p_hash;
    return found;
  end $function$
;
-- callable by redress_app

CREATE OR REPLACE FUNCTION platform.uuidv7()
 RETURNS uuid
 LANGUAGE sql
 PARALLEL SAFE
AS $function$select pg_catalog.uuidv7()$function$
;
-- callable by redress_app


-- schema history

create table history.change (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  at timestamp with time zone not null default clock_timestamp(),
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
  op text not null,
  row_version integer not null,
  schema_version bigint not null,
  before text,
  after text,
  constraint change_pkey PRIMARY KEY (firm_id, id),
  constraint change_op CHECK ((op = ANY (ARRAY['insert'::text, 'update'::text, 'delete'::text])))
);
CREATE INDEX change_case_file ON history.change USING btree (firm_id, case_file_id, transaction_id, id);
CREATE INDEX change_entity ON history.change USING btree (firm_id, entity, entity_id, id);
CREATE INDEX change_transaction ON history.change USING btree (firm_id, transaction_id, entity, id);
alter table history.change force row level security;
create policy one_firm on history.change for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER insert_only BEFORE DELETE OR UPDATE OR TRUNCATE ON history.change FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
grant select on history.change to redress_app;

CREATE OR REPLACE FUNCTION history.record()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
  end $function$
;
-- callable by its owner alone

CREATE OR REPLACE FUNCTION history.record_updates()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET enable_nestloop TO 'off'
AS $function$
  declare
    actor text := nullif(current_setting('app.actor_id', true), '');
    named text := nullif(current_setting('app.action', true), '');
  begin
    if (actor is null or named is null) and exists (select from changed) then
      raise exception 'A write to % names no actor and no action.', tg_table_name using
        errcode = 'RD001', hint = 'Open the transaction with platform.enter or platform.enter_as.';
    end if;
    insert into history.change (firm_id, transaction_id, actor_kind, actor_id, on_behalf_of, action, reason, request_id,
      entity, entity_id, case_file_id, op, row_version, schema_version, before, after)
    select n.firm_id,
      current_setting('app.transaction_id')::uuid,
      current_setting('app.actor_kind'),
      actor,
      nullif(current_setting('app.on_behalf_of', true), ''),
      named,
      nullif(current_setting('app.reason', true), ''),
      nullif(current_setting('app.request_id', true), ''),
      tg_argv[0],
      n.id,
      n.case_file_id,
      'update',
      n.version,
      (select max(m."timestamp") from platform.migration m),
      row_to_json(o)::text,
      row_to_json(n)::text
    from changed n join was o on o.firm_id = n.firm_id and o.id = n.id;
    return null;
  end $function$
;
-- callable by its owner alone


-- schema redress

create table redress.absence (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  user_id uuid not null,
  from_on date not null,
  until_on date not null,
  deputy_id uuid,
  cancelled_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint absence_pkey PRIMARY KEY (firm_id, id),
  constraint absence_another CHECK ((deputy_id <> user_id)),
  constraint absence_days CHECK ((until_on >= from_on)),
  constraint absence_deputy FOREIGN KEY (firm_id, deputy_id) REFERENCES redress.firm_user(firm_id, id),
  constraint absence_user FOREIGN KEY (firm_id, user_id) REFERENCES redress.firm_user(firm_id, id)
);
CREATE INDEX absence_by_day ON redress.absence USING btree (firm_id, from_on, id);
CREATE INDEX absence_of_user ON redress.absence USING btree (firm_id, user_id, until_on) WHERE (cancelled_at IS NULL);
alter table redress.absence force row level security;
create policy one_firm on redress.absence for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.absence FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.absence FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.absence FOR EACH ROW EXECUTE FUNCTION history.record('absence'); -- enabled always
grant insert, select, update on redress.absence to redress_app;

create table redress.api_key (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  user_id uuid not null,
  name text not null,
  scopes text[] not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint api_key_pkey PRIMARY KEY (firm_id, id),
  constraint api_key_user FOREIGN KEY (firm_id, user_id) REFERENCES redress.firm_user(firm_id, id)
);
alter table redress.api_key force row level security;
create policy one_firm on redress.api_key for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.api_key FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.api_key FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.api_key FOR EACH ROW EXECUTE FUNCTION history.record('api-key'); -- enabled always
grant insert, select, update on redress.api_key to redress_app;

create table redress.calendar_feed (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  user_id uuid not null,
  name text not null,
  holidays boolean not null,
  sessions boolean not null,
  revoked_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint calendar_feed_pkey PRIMARY KEY (firm_id, id),
  constraint calendar_feed_user FOREIGN KEY (firm_id, user_id) REFERENCES redress.firm_user(firm_id, id)
);
CREATE INDEX calendar_feed_of_user ON redress.calendar_feed USING btree (firm_id, user_id, created_at, id);
alter table redress.calendar_feed force row level security;
create policy one_firm on redress.calendar_feed for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.calendar_feed FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.calendar_feed FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.calendar_feed FOR EACH ROW EXECUTE FUNCTION history.record('calendar-feed'); -- enabled always
grant insert, select, update on redress.calendar_feed to redress_app;

create table redress.case_file (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  client_id uuid not null,
  reference text not null,
  title text not null,
  status text not null default 'open'::text,
  lead_lawyer_id uuid not null,
  opened_on date not null,
  closed_on date,
  external_id text,
  archived_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint case_file_pkey PRIMARY KEY (firm_id, id),
  constraint case_file_client FOREIGN KEY (firm_id, client_id) REFERENCES redress.client(firm_id, id),
  constraint case_file_closed CHECK (((status = 'closed'::text) = (closed_on IS NOT NULL))),
  constraint case_file_external_id UNIQUE (firm_id, external_id),
  constraint case_file_lead_lawyer FOREIGN KEY (firm_id, lead_lawyer_id) REFERENCES redress.firm_user(firm_id, id),
  constraint case_file_reference UNIQUE (firm_id, reference),
  constraint case_file_status CHECK ((status = ANY (ARRAY['open'::text, 'pending'::text, 'closed'::text])))
);
CREATE INDEX case_file_of_client ON redress.case_file USING btree (firm_id, client_id);
CREATE INDEX case_file_updated ON redress.case_file USING btree (firm_id, updated_at, id);
CREATE INDEX case_file_words ON redress.case_file USING gin (platform.firm_words(firm_id, ((reference || ' '::text) || title))) WITH (fastupdate=off);
alter table redress.case_file force row level security;
create policy finder on redress.case_file for select to redress_finder using true;
create policy one_firm on redress.case_file for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.case_file FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.case_file FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.case_file FOR EACH ROW EXECUTE FUNCTION history.record('case-file'); -- enabled always
grant insert, select, update on redress.case_file to redress_app;
grant select on redress.case_file to redress_finder;

create table redress.case_file_client (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  client_id uuid not null,
  archived_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint case_file_client_pkey PRIMARY KEY (firm_id, id),
  constraint case_file_client_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint case_file_client_client FOREIGN KEY (firm_id, client_id) REFERENCES redress.client(firm_id, id),
  constraint case_file_client_once UNIQUE (firm_id, case_file_id, client_id)
);
CREATE INDEX case_file_client_of_client ON redress.case_file_client USING btree (firm_id, client_id);
alter table redress.case_file_client force row level security;
create policy one_firm on redress.case_file_client for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.case_file_client FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.case_file_client FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.case_file_client FOR EACH ROW EXECUTE FUNCTION history.record('case-file-client'); -- enabled always
grant insert, select, update on redress.case_file_client to redress_app;

create table redress.case_file_member (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  user_id uuid not null,
  archived_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint case_file_member_pkey PRIMARY KEY (firm_id, id),
  constraint case_file_member_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint case_file_member_once UNIQUE (firm_id, case_file_id, user_id),
  constraint case_file_member_user FOREIGN KEY (firm_id, user_id) REFERENCES redress.firm_user(firm_id, id)
);
alter table redress.case_file_member force row level security;
create policy one_firm on redress.case_file_member for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.case_file_member FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.case_file_member FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.case_file_member FOR EACH ROW EXECUTE FUNCTION history.record('case-file-member'); -- enabled always
grant insert, select, update on redress.case_file_member to redress_app;

create table redress.ccf_request (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  kind text not null,
  state text not null default 'draft'::text,
  language text not null,
  grounds jsonb not null default '[]'::jsonb,
  remedies_sought text[] not null default '{}'::text[],
  ccf_references jsonb not null default '[]'::jsonb,
  channel text,
  submitted_at timestamp with time zone,
  revises text,
  warnings jsonb not null default '[]'::jsonb,
  closing_reason text,
  external_id text,
  archived_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint ccf_request_pkey PRIMARY KEY (firm_id, id),
  constraint ccf_request_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint ccf_request_channel CHECK ((channel = ANY (ARRAY['portal'::text, 'email'::text, 'post'::text, 'hand'::text]))),
  constraint ccf_request_external_id UNIQUE (firm_id, external_id),
  constraint ccf_request_in_case_file UNIQUE (firm_id, case_file_id, id),
  constraint ccf_request_language CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text, 'ar'::text]))),
  constraint ccf_request_revises CHECK ((revises = ANY (ARRAY['access'::text, 'correction'::text, 'deletion'::text])))
);
CREATE INDEX ccf_request_updated ON redress.ccf_request USING btree (firm_id, updated_at, id);
alter table redress.ccf_request force row level security;
create policy one_firm on redress.ccf_request for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.ccf_request FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.ccf_request FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.ccf_request FOR EACH ROW EXECUTE FUNCTION history.record('ccf-request'); -- enabled always
grant insert, select, update on redress.ccf_request to redress_app;

create table redress.ccf_request_applicant (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  ccf_request_id uuid not null,
  client_id uuid not null,
  archived_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint ccf_request_applicant_pkey PRIMARY KEY (firm_id, id),
  constraint ccf_request_applicant_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint ccf_request_applicant_client FOREIGN KEY (firm_id, client_id) REFERENCES redress.client(firm_id, id),
  constraint ccf_request_applicant_once UNIQUE (firm_id, ccf_request_id, client_id),
  constraint ccf_request_applicant_request FOREIGN KEY (firm_id, ccf_request_id) REFERENCES redress.ccf_request(firm_id, id)
);
alter table redress.ccf_request_applicant force row level security;
create policy one_firm on redress.ccf_request_applicant for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.ccf_request_applicant FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.ccf_request_applicant FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.ccf_request_applicant FOR EACH ROW EXECUTE FUNCTION history.record('ccf-request-applicant'); -- enabled always
grant insert, select, update on redress.ccf_request_applicant to redress_app;

create table redress.ccf_request_notice (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  ccf_request_id uuid not null,
  notice_id uuid not null,
  archived_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint ccf_request_notice_pkey PRIMARY KEY (firm_id, id),
  constraint ccf_request_notice_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint ccf_request_notice_notice FOREIGN KEY (firm_id, case_file_id, notice_id) REFERENCES redress.notice(firm_id, case_file_id, id),
  constraint ccf_request_notice_once UNIQUE (firm_id, ccf_request_id, notice_id),
  constraint ccf_request_notice_request FOREIGN KEY (firm_id, ccf_request_id) REFERENCES redress.ccf_request(firm_id, id)
);
CREATE INDEX ccf_request_notice_of_notice ON redress.ccf_request_notice USING btree (firm_id, notice_id);
alter table redress.ccf_request_notice force row level security;
create policy one_firm on redress.ccf_request_notice for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.ccf_request_notice FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.ccf_request_notice FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.ccf_request_notice FOR EACH ROW EXECUTE FUNCTION history.record('ccf-request-notice'); -- enabled always
grant insert, select, update on redress.ccf_request_notice to redress_app;

create table redress.client (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  display_name text not null,
  kind text not null,
  names jsonb not null default '[]'::jsonb,
  name_words text not null,
  date_of_birth text,
  sex text,
  nationalities text[] not null default '{}'::text[],
  protection jsonb not null default '[]'::jsonb,
  safe_contact bytea,
  current_address bytea,
  external_id text,
  archived_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint client_pkey PRIMARY KEY (firm_id, id),
  constraint client_date_of_birth CHECK ((date_of_birth ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
  constraint client_external_id UNIQUE (firm_id, external_id),
  constraint client_kind CHECK ((kind = ANY (ARRAY['person'::text, 'entity'::text]))),
  constraint client_sex CHECK ((sex = ANY (ARRAY['F'::text, 'M'::text, 'U'::text])))
);
CREATE INDEX client_updated ON redress.client USING btree (firm_id, updated_at, id);
CREATE INDEX client_words ON redress.client USING gin (platform.firm_words(firm_id, name_words)) WITH (fastupdate=off);
alter table redress.client force row level security;
create policy finder on redress.client for select to redress_finder using true;
create policy one_firm on redress.client for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.client FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.client FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.client FOR EACH ROW EXECUTE FUNCTION history.record('client'); -- enabled always
grant insert, select, update on redress.client to redress_app;
grant select on redress.client to redress_finder;

create table redress.correspondence (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  ccf_request_id uuid,
  direction text not null,
  counterpart_kind text not null,
  counterpart_name text,
  counterpart_country text,
  channel text not null,
  subject text not null,
  summary text,
  body text,
  language text,
  written_on date,
  sent_on date,
  received_on date,
  registered_at timestamp with time zone not null default now(),
  letter_references jsonb not null default '[]'::jsonb,
  answers_id uuid,
  disclosable boolean not null default false,
  external_id text,
  archived_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint correspondence_pkey PRIMARY KEY (firm_id, id),
  constraint correspondence_answers FOREIGN KEY (firm_id, case_file_id, answers_id) REFERENCES redress.correspondence(firm_id, case_file_id, id),
  constraint correspondence_answers_itself CHECK ((answers_id <> id)),
  constraint correspondence_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint correspondence_counterpart_country CHECK ((counterpart_country ~ '^[A-Z]{2}$'::text)),
  constraint correspondence_direction CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text]))),
  constraint correspondence_external_id UNIQUE (firm_id, external_id),
  constraint correspondence_in_case_file UNIQUE (firm_id, case_file_id, id),
  constraint correspondence_received_on CHECK (((received_on >= written_on) AND (received_on >= sent_on))),
  constraint correspondence_references CHECK ((jsonb_typeof(letter_references) = 'array'::text)),
  constraint correspondence_request FOREIGN KEY (firm_id, case_file_id, ccf_request_id) REFERENCES redress.ccf_request(firm_id, case_file_id, id)
);
CREATE INDEX correspondence_answered ON redress.correspondence USING btree (firm_id, answers_id) WHERE (answers_id IS NOT NULL);
CREATE INDEX correspondence_of_request ON redress.correspondence USING btree (firm_id, ccf_request_id, id) WHERE (ccf_request_id IS NOT NULL);
CREATE INDEX correspondence_updated ON redress.correspondence USING btree (firm_id, updated_at, id);
CREATE INDEX correspondence_words ON redress.correspondence USING gin (platform.firm_words(firm_id, platform.letter_words(subject, letter_references))) WITH (fastupdate=off);
alter table redress.correspondence force row level security;
create policy finder on redress.correspondence for select to redress_finder using true;
create policy one_firm on redress.correspondence for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.correspondence FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.correspondence FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.correspondence FOR EACH ROW EXECUTE FUNCTION history.record('correspondence'); -- enabled always
grant insert, select, update on redress.correspondence to redress_app;
grant select on redress.correspondence to redress_finder;

create table redress.correspondence_document (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  correspondence_id uuid not null,
  document_id uuid not null,
  archived_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint correspondence_document_pkey PRIMARY KEY (firm_id, id),
  constraint correspondence_document_document FOREIGN KEY (firm_id, case_file_id, document_id) REFERENCES redress.document(firm_id, case_file_id, id),
  constraint correspondence_document_letter FOREIGN KEY (firm_id, case_file_id, correspondence_id) REFERENCES redress.correspondence(firm_id, case_file_id, id),
  constraint correspondence_document_once UNIQUE (firm_id, correspondence_id, document_id)
);
alter table redress.correspondence_document force row level security;
create policy one_firm on redress.correspondence_document for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.correspondence_document FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.correspondence_document FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.correspondence_document FOR EACH ROW EXECUTE FUNCTION history.record('correspondence-document'); -- enabled always
grant insert, select, update on redress.correspondence_document to redress_app;

create table redress.deadline (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  ccf_request_id uuid,
  notice_id uuid,
  proceeding_id uuid,
  rule_id text,
  rule_version text,
  title text,
  due_on date,
  owed_since date,
  target_on date,
  zone text not null,
  owed_by text not null,
  owed_by_name text,
  force text not null,
  hard text not null default 'T'::text,
  status text not null,
  source text,
  confidence text not null,
  sureness text,
  computation jsonb,
  owner_id uuid,
  deputy_id uuid,
  met_on date,
  document_id uuid,
  status_reason text,
  acknowledged_at timestamp with time zone,
  acknowledged_by uuid,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  entered_by uuid,
  verified_at timestamp with time zone,
  verified_by uuid,
  lock text,
  expected_on date,
  new_fact_id uuid,
  provisional_measure_id uuid,
  acknowledgement text,
  title_message jsonb,
  source_message jsonb,
  owed_by_name_message jsonb,
  status_reason_message jsonb,
  is_open boolean not null default platform.is_open(status),
  side text not null default platform.side(owed_by),
  effective_due_on date default 
CASE
    WHEN (expected_on IS NOT NULL) THEN expected_on
    WHEN ((lock IS NULL) AND (platform.side(owed_by) = 'ours'::text)) THEN LEAST(due_on, platform.day((computation ->> 'safeOn'::text)))
    ELSE due_on
END,
  constraint deadline_pkey PRIMARY KEY (firm_id, id),
  constraint deadline_acknowledged_by FOREIGN KEY (firm_id, acknowledged_by) REFERENCES redress.firm_user(firm_id, id),
  constraint deadline_acknowledgement CHECK ((acknowledgement = ANY (ARRAY['seen'::text, 'accepted'::text, 'done'::text]))),
  constraint deadline_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint deadline_confidence CHECK ((confidence = ANY (ARRAY['stated'::text, 'inferred'::text, 'assumed'::text]))),
  constraint deadline_dated CHECK (((due_on IS NOT NULL) OR (owed_since IS NOT NULL))),
  constraint deadline_deputy FOREIGN KEY (firm_id, deputy_id) REFERENCES redress.firm_user(firm_id, id),
  constraint deadline_document FOREIGN KEY (firm_id, case_file_id, document_id) REFERENCES redress.document(firm_id, case_file_id, id),
  constraint deadline_entered_by FOREIGN KEY (firm_id, entered_by) REFERENCES redress.firm_user(firm_id, id),
  constraint deadline_force CHECK ((force = ANY (ARRAY['statutory'::text, 'ordered'::text, 'expected'::text, 'internal'::text]))),
  constraint deadline_hard CHECK ((hard = ANY (ARRAY['H'::text, 'M'::text, 'T'::text]))),
  constraint deadline_in_case_file UNIQUE (firm_id, case_file_id, id),
  constraint deadline_lock CHECK ((lock = ANY (ARRAY['override'::text, 'ordered'::text]))),
  constraint deadline_measure FOREIGN KEY (firm_id, case_file_id, provisional_measure_id) REFERENCES redress.provisional_measure(firm_id, case_file_id, id),
  constraint deadline_new_fact FOREIGN KEY (firm_id, case_file_id, new_fact_id) REFERENCES redress.new_fact(firm_id, case_file_id, id),
  constraint deadline_notice FOREIGN KEY (firm_id, case_file_id, notice_id) REFERENCES redress.notice(firm_id, case_file_id, id),
  constraint deadline_owed_by CHECK ((owed_by = ANY (ARRAY['ccf'::text, 'general-secretariat'::text, 'source-ncb'::text, 'other-ncb'::text, 'state'::text, 'court'::text, 'authority'::text, 'third-party'::text, 'applicant'::text, 'firm'::text]))),
  constraint deadline_owed_by_name_worded CHECK ((num_nonnulls(owed_by_name, owed_by_name_message) <= 1)),
  constraint deadline_owner FOREIGN KEY (firm_id, owner_id) REFERENCES redress.firm_user(firm_id, id),
  constraint deadline_proceeding FOREIGN KEY (firm_id, case_file_id, proceeding_id) REFERENCES redress.proceeding(firm_id, case_file_id, id),
  constraint deadline_request FOREIGN KEY (firm_id, case_file_id, ccf_request_id) REFERENCES redress.ccf_request(firm_id, case_file_id, id),
  constraint deadline_source_worded CHECK ((num_nonnulls(source, source_message) <= 1)),
  constraint deadline_status CHECK ((status = ANY (ARRAY['proposed'::text, 'unverified'::text, 'active'::text, 'extension-requested'::text, 'satisfied'::text, 'missed'::text, 'waived'::text, 'cancelled'::text, 'superseded'::text]))),
  constraint deadline_status_reason_worded CHECK ((num_nonnulls(status_reason, status_reason_message) <= 1)),
  constraint deadline_sureness CHECK ((sureness = ANY (ARRAY['verified'::text, 'secondary'::text, 'derived'::text, 'recalled'::text]))),
  constraint deadline_title_worded CHECK ((num_nonnulls(title, title_message) = 1)),
  constraint deadline_verified_by FOREIGN KEY (firm_id, verified_by) REFERENCES redress.firm_user(firm_id, id)
);
CREATE INDEX deadline_docket ON redress.deadline USING btree (firm_id, COALESCE(due_on, 'infinity'::date), id) WHERE is_open;
CREATE INDEX deadline_due ON redress.deadline USING btree (firm_id, COALESCE(due_on, 'infinity'::date), id);
CREATE INDEX deadline_of_case_file ON redress.deadline USING btree (firm_id, case_file_id, due_on, id);
CREATE INDEX deadline_of_measure ON redress.deadline USING btree (firm_id, provisional_measure_id, id) WHERE (provisional_measure_id IS NOT NULL);
CREATE INDEX deadline_of_new_fact ON redress.deadline USING btree (firm_id, new_fact_id, id) WHERE (new_fact_id IS NOT NULL);
CREATE INDEX deadline_of_notice ON redress.deadline USING btree (firm_id, notice_id, id) WHERE (notice_id IS NOT NULL);
CREATE INDEX deadline_of_proceeding ON redress.deadline USING btree (firm_id, proceeding_id, id) WHERE (proceeding_id IS NOT NULL);
CREATE INDEX deadline_of_request ON redress.deadline USING btree (firm_id, ccf_request_id, id) WHERE (ccf_request_id IS NOT NULL);
CREATE UNIQUE INDEX deadline_one_per_rule ON redress.deadline USING btree (firm_id, COALESCE(new_fact_id, provisional_measure_id, ccf_request_id, notice_id, proceeding_id), rule_id) WHERE ((rule_id IS NOT NULL) AND is_open AND (COALESCE(new_fact_id, provisional_measure_id, ccf_request_id, notice_id, proceeding_id) IS NOT NULL));
alter table redress.deadline force row level security;
create policy one_firm on redress.deadline for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER acknowledged_anew BEFORE UPDATE ON redress.deadline FOR EACH ROW WHEN (((old.acknowledged_at IS NOT NULL) AND ((new.due_on IS DISTINCT FROM old.due_on) OR (new.expected_on IS DISTINCT FROM old.expected_on) OR (new.owner_id IS DISTINCT FROM old.owner_id)))) EXECUTE FUNCTION platform.acknowledge_anew();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.deadline FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.deadline FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.deadline FOR EACH ROW EXECUTE FUNCTION history.record('deadline'); -- enabled always
grant insert, select, update on redress.deadline to redress_app;

create table redress.digest (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  user_id uuid not null,
  day date not null,
  number integer not null,
  zone text not null,
  made_at timestamp with time zone not null,
  days_missed integer not null default 0,
  content jsonb not null,
  message_id text not null,
  state text not null,
  state_reason jsonb,
  lease_id uuid,
  lease_until timestamp with time zone,
  attempts integer not null,
  next_attempt_at timestamp with time zone not null,
  provider_answer text,
  sent_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint digest_pkey PRIMARY KEY (firm_id, id),
  constraint digest_number UNIQUE (firm_id, user_id, number),
  constraint digest_once_a_day UNIQUE (firm_id, user_id, day),
  constraint digest_state CHECK ((state = ANY (ARRAY['claimed'::text, 'retry'::text, 'sent'::text, 'suppressed'::text, 'dead'::text]))),
  constraint digest_user FOREIGN KEY (firm_id, user_id) REFERENCES redress.firm_user(firm_id, id)
);
CREATE INDEX digest_by_day ON redress.digest USING btree (firm_id, day, id);
CREATE INDEX digest_waiting ON redress.digest USING btree (firm_id, next_attempt_at) WHERE (state = ANY (ARRAY['claimed'::text, 'retry'::text]));
alter table redress.digest force row level security;
create policy finder on redress.digest for select to redress_finder using true;
create policy one_firm on redress.digest for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.digest FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.digest FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.digest FOR EACH ROW EXECUTE FUNCTION history.record('digest'); -- enabled always
grant insert, select, update on redress.digest to redress_app;
grant select on redress.digest to redress_finder;

create table redress.document (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  client_id uuid,
  kind text not null,
  title text not null,
  file_name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  language text,
  issued_on date,
  expires_on date,
  disclosable boolean not null default false,
  archived_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint document_pkey PRIMARY KEY (firm_id, id),
  constraint document_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint document_client FOREIGN KEY (firm_id, client_id) REFERENCES redress.client(firm_id, id),
  constraint document_expires_on CHECK ((expires_on >= issued_on)),
  constraint document_in_case_file UNIQUE (firm_id, case_file_id, id),
  constraint document_sha256 CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint document_size CHECK ((size > 0))
);
CREATE INDEX document_expiring ON redress.document USING btree (firm_id, expires_on, id) WHERE (expires_on IS NOT NULL);
CREATE INDEX document_of_client ON redress.document USING btree (firm_id, client_id, id) WHERE (client_id IS NOT NULL);
CREATE INDEX document_same_bytes ON redress.document USING btree (firm_id, sha256);
CREATE INDEX document_updated ON redress.document USING btree (firm_id, updated_at, id);
alter table redress.document force row level security;
create policy one_firm on redress.document for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.document FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.document FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.document FOR EACH ROW EXECUTE FUNCTION history.record('document'); -- enabled always
grant insert, select, update on redress.document to redress_app;

create table redress.extension (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  deadline_id uuid not null,
  state text not null,
  requested_on date,
  requested_to date,
  decided_on date,
  communicated_on date,
  extended_to date,
  document_id uuid,
  correspondence_id uuid,
  note text,
  late_by integer not null default 0,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint extension_pkey PRIMARY KEY (firm_id, id),
  constraint extension_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint extension_deadline FOREIGN KEY (firm_id, case_file_id, deadline_id) REFERENCES redress.deadline(firm_id, case_file_id, id),
  constraint extension_document FOREIGN KEY (firm_id, case_file_id, document_id) REFERENCES redress.document(firm_id, case_file_id, id),
  constraint extension_letter FOREIGN KEY (firm_id, case_file_id, correspondence_id) REFERENCES redress.correspondence(firm_id, case_file_id, id),
  constraint extension_state CHECK ((state = ANY (ARRAY['requested'::text, 'communicated'::text, 'granted'::text, 'refused'::text, 'lapsed'::text])))
);
CREATE INDEX extension_of_deadline ON redress.extension USING btree (firm_id, deadline_id, id);
alter table redress.extension force row level security;
create policy one_firm on redress.extension for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.extension FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.extension FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.extension FOR EACH ROW EXECUTE FUNCTION history.record('extension'); -- enabled always
grant insert, select, update on redress.extension to redress_app;

create table redress.fact (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  ccf_request_id uuid,
  notice_id uuid,
  name text not null,
  on_day date,
  earliest date,
  latest date,
  "precision" text not null default 'day'::text,
  confidence text not null,
  source_id uuid,
  reason text,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  proceeding_id uuid,
  new_fact_id uuid,
  provisional_measure_id uuid,
  constraint fact_pkey PRIMARY KEY (firm_id, id),
  constraint fact_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint fact_confidence CHECK ((confidence = ANY (ARRAY['stated'::text, 'inferred'::text, 'assumed'::text]))),
  constraint fact_day_or_interval CHECK ((((on_day IS NOT NULL) AND (earliest IS NULL) AND (latest IS NULL)) OR ((on_day IS NULL) AND (earliest IS NOT NULL) AND (latest IS NOT NULL) AND (earliest <= latest)))),
  constraint fact_measure FOREIGN KEY (firm_id, case_file_id, provisional_measure_id) REFERENCES redress.provisional_measure(firm_id, case_file_id, id),
  constraint fact_new_fact FOREIGN KEY (firm_id, case_file_id, new_fact_id) REFERENCES redress.new_fact(firm_id, case_file_id, id),
  constraint fact_notice FOREIGN KEY (firm_id, notice_id) REFERENCES redress.notice(firm_id, id),
  constraint fact_proceeding FOREIGN KEY (firm_id, case_file_id, proceeding_id) REFERENCES redress.proceeding(firm_id, case_file_id, id),
  constraint fact_request FOREIGN KEY (firm_id, ccf_request_id) REFERENCES redress.ccf_request(firm_id, id),
  constraint fact_source FOREIGN KEY (firm_id, source_id) REFERENCES redress.correspondence(firm_id, id),
  constraint fact_subject CHECK ((num_nonnulls(ccf_request_id, notice_id, proceeding_id, new_fact_id, provisional_measure_id) = 1))
);
CREATE INDEX fact_of_measure ON redress.fact USING btree (firm_id, provisional_measure_id, name, id DESC) WHERE (provisional_measure_id IS NOT NULL);
CREATE INDEX fact_of_new_fact ON redress.fact USING btree (firm_id, new_fact_id, name, id DESC) WHERE (new_fact_id IS NOT NULL);
CREATE INDEX fact_of_notice ON redress.fact USING btree (firm_id, notice_id, name, id DESC) WHERE (notice_id IS NOT NULL);
CREATE INDEX fact_of_proceeding ON redress.fact USING btree (firm_id, proceeding_id, name, id DESC) WHERE (proceeding_id IS NOT NULL);
CREATE INDEX fact_of_request ON redress.fact USING btree (firm_id, ccf_request_id, name, id DESC) WHERE (ccf_request_id IS NOT NULL);
alter table redress.fact force row level security;
create policy one_firm on redress.fact for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.fact FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.fact FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.fact FOR EACH ROW EXECUTE FUNCTION history.record('fact'); -- enabled always
grant insert, select on redress.fact to redress_app;

create table redress.firm (
  firm_id uuid not null,
  id uuid not null,
  name text not null,
  zone text not null default 'Europe/Paris'::text,
  country text not null,
  working_calendar jsonb not null default '{"weekend": [6, 7], "holidays": []}'::jsonb,
  mail_content text not null default 'reference'::text,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  sole_lawyer boolean not null default false,
  filing_limits jsonb,
  reminded_at time without time zone not null default '08:30:00'::time without time zone,
  reminded_ours_hard integer[] not null default '{30,14,7,3,1,0}'::integer[],
  reminded_ours integer[] not null default '{30,14,7,3,1,0}'::integer[],
  reminded_theirs integer[] not null default '{-1}'::integer[],
  reminded_internal integer[] not null default '{0}'::integer[],
  constraint firm_pkey PRIMARY KEY (firm_id, id),
  constraint firm_is_its_own_tenant CHECK ((firm_id = id)),
  constraint firm_keeps_last_days CHECK ((reminded_ours_hard @> '{3,1,0}'::integer[])),
  constraint firm_mail_content CHECK ((mail_content = ANY (ARRAY['reference'::text, 'title'::text])))
);
alter table redress.firm force row level security;
create policy finder on redress.firm for select to redress_finder using true;
create policy one_firm on redress.firm for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.firm FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.firm FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.firm FOR EACH ROW EXECUTE FUNCTION history.record('firm'); -- enabled always
grant insert, select, update on redress.firm to redress_app;
grant select on redress.firm to redress_finder;

create table redress.firm_user (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  email text not null,
  name text not null,
  role text not null,
  zone text not null default 'Europe/Paris'::text,
  language text not null default 'en'::text,
  deputy_id uuid,
  disabled_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint firm_user_pkey PRIMARY KEY (firm_id, id),
  constraint firm_user_deputy FOREIGN KEY (firm_id, deputy_id) REFERENCES redress.firm_user(firm_id, id),
  constraint firm_user_email UNIQUE (firm_id, email),
  constraint firm_user_language CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text, 'ar'::text]))),
  constraint firm_user_role CHECK ((role = ANY (ARRAY['owner'::text, 'lawyer'::text, 'paralegal'::text, 'assistant'::text, 'auditor'::text])))
);
alter table redress.firm_user force row level security;
create policy finder on redress.firm_user for select to redress_finder using true;
create policy one_firm on redress.firm_user for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.firm_user FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.firm_user FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.firm_user FOR EACH ROW EXECUTE FUNCTION history.record('user'); -- enabled always
grant insert, select, update on redress.firm_user to redress_app;
grant select on redress.firm_user to redress_finder;

create table redress.follow_up (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  ccf_request_id uuid,
  kind text not null,
  opened_by text,
  title text,
  country text,
  company text,
  owed_by text not null,
  source text,
  owner_id uuid not null,
  deadline_id uuid,
  state text not null,
  done_on date,
  document_id uuid,
  result text,
  reason text,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  title_message jsonb,
  source_message jsonb,
  constraint follow_up_pkey PRIMARY KEY (firm_id, id),
  constraint follow_up_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint follow_up_country CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint follow_up_deadline FOREIGN KEY (firm_id, case_file_id, deadline_id) REFERENCES redress.deadline(firm_id, case_file_id, id),
  constraint follow_up_document FOREIGN KEY (firm_id, case_file_id, document_id) REFERENCES redress.document(firm_id, case_file_id, id),
  constraint follow_up_done CHECK (((state = 'done'::text) = (done_on IS NOT NULL))),
  constraint follow_up_owner FOREIGN KEY (firm_id, owner_id) REFERENCES redress.firm_user(firm_id, id),
  constraint follow_up_request FOREIGN KEY (firm_id, case_file_id, ccf_request_id) REFERENCES redress.ccf_request(firm_id, case_file_id, id),
  constraint follow_up_source_worded CHECK ((num_nonnulls(source, source_message) <= 1)),
  constraint follow_up_state CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'cancelled'::text]))),
  constraint follow_up_title_worded CHECK ((num_nonnulls(title, title_message) = 1))
);
CREATE INDEX follow_up_of_case_file ON redress.follow_up USING btree (firm_id, case_file_id, id);
CREATE INDEX follow_up_of_deadline ON redress.follow_up USING btree (firm_id, deadline_id) WHERE (deadline_id IS NOT NULL);
CREATE INDEX follow_up_of_owner ON redress.follow_up USING btree (firm_id, owner_id, id) WHERE (state = 'open'::text);
CREATE UNIQUE INDEX follow_up_once ON redress.follow_up USING btree (firm_id, ccf_request_id, opened_by, COALESCE(country, ''::text), COALESCE(company, ''::text)) WHERE (opened_by IS NOT NULL);
alter table redress.follow_up force row level security;
create policy one_firm on redress.follow_up for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.follow_up FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.follow_up FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.follow_up FOR EACH ROW EXECUTE FUNCTION history.record('follow-up'); -- enabled always
grant insert, select, update on redress.follow_up to redress_app;

create table redress.new_fact (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  ccf_request_id uuid,
  title text,
  fact_on date,
  note text,
  archived_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  title_message jsonb,
  constraint new_fact_pkey PRIMARY KEY (firm_id, id),
  constraint new_fact_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint new_fact_in_case_file UNIQUE (firm_id, case_file_id, id),
  constraint new_fact_request FOREIGN KEY (firm_id, case_file_id, ccf_request_id) REFERENCES redress.ccf_request(firm_id, case_file_id, id),
  constraint new_fact_title_worded CHECK ((num_nonnulls(title, title_message) = 1))
);
alter table redress.new_fact force row level security;
create policy one_firm on redress.new_fact for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.new_fact FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.new_fact FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.new_fact FOR EACH ROW EXECUTE FUNCTION history.record('new-fact'); -- enabled always
grant insert, select, update on redress.new_fact to redress_app;

create table redress.notice (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  client_id uuid not null,
  kind text not null,
  reported_kind text,
  status text not null,
  status_on date,
  status_from jsonb,
  source_country text,
  source_token text,
  source_entity text,
  source_ncb text,
  recipient_countries text[] not null default '{}'::text[],
  control_number text,
  public_entity_id text,
  public_extract jsonb,
  recorded_on date,
  published_on date,
  retention_expires_on date,
  wanted_for text,
  charges jsonb not null default '[]'::jsonb,
  warrants jsonb not null default '[]'::jsonb,
  known_from jsonb,
  delivered text,
  external_id text,
  archived_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint notice_pkey PRIMARY KEY (firm_id, id),
  constraint notice_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint notice_client FOREIGN KEY (firm_id, client_id) REFERENCES redress.client(firm_id, id),
  constraint notice_delivered CHECK ((delivered = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
  constraint notice_external_id UNIQUE (firm_id, external_id),
  constraint notice_in_case_file UNIQUE (firm_id, case_file_id, id),
  constraint notice_kind CHECK ((kind = ANY (ARRAY['red-notice'::text, 'wanted-diffusion'::text, 'diffusion'::text, 'blue-notice'::text, 'green-notice'::text, 'yellow-notice'::text, 'black-notice'::text, 'purple-notice'::text, 'orange-notice'::text, 'un-special-notice'::text, 'silver-notice'::text, 'silver-diffusion'::text, 'other-special-notice'::text, 'direct-message'::text, 'sltd-entry'::text, 'smv-entry'::text, 'analysis-file-entry'::text, 'pending-request'::text, 'national-copy'::text, 'public-extract'::text]))),
  constraint notice_message_delivered CHECK (((delivered IS NULL) OR (kind = 'direct-message'::text))),
  constraint notice_one_source CHECK (((source_country IS NULL) OR (source_entity IS NULL))),
  constraint notice_reported_kind CHECK ((reported_kind = ANY (ARRAY['red-notice'::text, 'wanted-diffusion'::text, 'diffusion'::text, 'blue-notice'::text, 'green-notice'::text, 'yellow-notice'::text, 'black-notice'::text, 'purple-notice'::text, 'orange-notice'::text, 'un-special-notice'::text, 'silver-notice'::text, 'silver-diffusion'::text, 'other-special-notice'::text, 'direct-message'::text, 'sltd-entry'::text, 'smv-entry'::text, 'analysis-file-entry'::text, 'pending-request'::text, 'national-copy'::text, 'public-extract'::text]))),
  constraint notice_source_country CHECK ((source_country ~ '^[A-Z]{2}$'::text)),
  constraint notice_status CHECK ((status = ANY (ARRAY['submitted'::text, 'pending-review'::text, 'published'::text, 'circulated'::text, 'refused'::text, 'published-as-other'::text, 'blocked'::text, 'suspended-by-source'::text, 'withdrawn-by-source'::text, 'cancelled-by-general-secretariat'::text, 'deleted-by-ccf'::text, 'expired'::text, 'unknown'::text]))),
  constraint notice_wanted_for CHECK ((wanted_for = ANY (ARRAY['prosecution'::text, 'sentence'::text])))
);
CREATE INDEX notice_by_country ON redress.notice USING btree (firm_id, source_country);
CREATE INDEX notice_created ON redress.notice USING btree (firm_id, created_at, id);
CREATE INDEX notice_of_case_file ON redress.notice USING btree (firm_id, case_file_id, id);
CREATE INDEX notice_of_client ON redress.notice USING btree (firm_id, client_id);
CREATE INDEX notice_updated ON redress.notice USING btree (firm_id, updated_at, id);
CREATE UNIQUE INDEX notice_per_source ON redress.notice USING btree (firm_id, public_entity_id, COALESCE(source_country, upper(source_token), source_entity, ''::text)) WHERE ((public_entity_id IS NOT NULL) AND (archived_at IS NULL));
alter table redress.notice force row level security;
create policy one_firm on redress.notice for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.notice FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.notice FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.notice FOR EACH ROW EXECUTE FUNCTION history.record('notice'); -- enabled always
grant insert, select, update on redress.notice to redress_app;

create table redress.notice_observation (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  notice_id uuid not null,
  observed_at timestamp with time zone not null,
  present boolean not null,
  how text not null,
  note text,
  notice_status text not null,
  "extract" text,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  note_message jsonb,
  constraint notice_observation_pkey PRIMARY KEY (firm_id, id),
  constraint notice_observation_note_worded CHECK ((num_nonnulls(note, note_message) <= 1)),
  constraint notice_observation_notice FOREIGN KEY (firm_id, case_file_id, notice_id) REFERENCES redress.notice(firm_id, case_file_id, id)
);
CREATE INDEX notice_observation_of_notice ON redress.notice_observation USING btree (firm_id, notice_id, observed_at, id);
alter table redress.notice_observation force row level security;
create policy one_firm on redress.notice_observation for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.notice_observation FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.notice_observation FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.notice_observation FOR EACH ROW EXECUTE FUNCTION history.record('notice-observation'); -- enabled always
grant insert, select on redress.notice_observation to redress_app;

create table redress.outcome (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  ccf_request_id uuid not null,
  notice_id uuid,
  conclusion text not null,
  grounds_accepted text[] not null default '{}'::text[],
  decided_on date,
  received_on date,
  conditions jsonb not null default '[]'::jsonb,
  implemented_on date,
  note text,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint outcome_pkey PRIMARY KEY (firm_id, id),
  constraint outcome_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint outcome_notice FOREIGN KEY (firm_id, notice_id) REFERENCES redress.notice(firm_id, id),
  constraint outcome_once UNIQUE NULLS NOT DISTINCT (firm_id, ccf_request_id, notice_id),
  constraint outcome_request FOREIGN KEY (firm_id, ccf_request_id) REFERENCES redress.ccf_request(firm_id, id)
);
CREATE INDEX outcome_of_case_file ON redress.outcome USING btree (firm_id, case_file_id, id);
CREATE INDEX outcome_of_notice ON redress.outcome USING btree (firm_id, notice_id);
alter table redress.outcome force row level security;
create policy one_firm on redress.outcome for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.outcome FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.outcome FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.outcome FOR EACH ROW EXECUTE FUNCTION history.record('outcome'); -- enabled always
grant insert, select, update on redress.outcome to redress_app;

create table redress.override (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  deadline_id uuid not null,
  from_on date,
  to_on date,
  reason_code text not null,
  reason text not null,
  document_id uuid,
  state text not null,
  proposed_by uuid not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  alone boolean not null default false,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint override_pkey PRIMARY KEY (firm_id, id),
  constraint override_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint override_deadline FOREIGN KEY (firm_id, case_file_id, deadline_id) REFERENCES redress.deadline(firm_id, case_file_id, id),
  constraint override_decided_by FOREIGN KEY (firm_id, decided_by) REFERENCES redress.firm_user(firm_id, id),
  constraint override_document FOREIGN KEY (firm_id, case_file_id, document_id) REFERENCES redress.document(firm_id, case_file_id, id),
  constraint override_proposed_by FOREIGN KEY (firm_id, proposed_by) REFERENCES redress.firm_user(firm_id, id),
  constraint override_reason_code CHECK ((reason_code = ANY (ARRAY['ordered'::text, 'agreed'::text, 'rule-misapplied'::text, 'other'::text]))),
  constraint override_state CHECK ((state = ANY (ARRAY['proposed'::text, 'in-force'::text, 'refused'::text])))
);
CREATE INDEX override_of_deadline ON redress.override USING btree (firm_id, deadline_id, id);
alter table redress.override force row level security;
create policy one_firm on redress.override for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.override FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.override FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.override FOR EACH ROW EXECUTE FUNCTION history.record('override'); -- enabled always
grant insert, select, update on redress.override to redress_app;

create table redress.proceeding (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  client_id uuid not null,
  kind text not null,
  country text,
  forum text not null,
  reference text,
  rule_sets text[] not null default '{}'::text[],
  count_from jsonb not null default '{}'::jsonb,
  lengths jsonb not null default '{}'::jsonb,
  zone text,
  status text not null default 'open'::text,
  result text,
  appeal_of_id uuid,
  external_id text,
  archived_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint proceeding_pkey PRIMARY KEY (firm_id, id),
  constraint proceeding_appeal_of FOREIGN KEY (firm_id, case_file_id, appeal_of_id) REFERENCES redress.proceeding(firm_id, case_file_id, id),
  constraint proceeding_appeal_of_itself CHECK ((appeal_of_id <> id)),
  constraint proceeding_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint proceeding_client FOREIGN KEY (firm_id, client_id) REFERENCES redress.client(firm_id, id),
  constraint proceeding_external_id UNIQUE (firm_id, external_id),
  constraint proceeding_in_case_file UNIQUE (firm_id, case_file_id, id),
  constraint proceeding_kind CHECK ((kind = ANY (ARRAY['extradition'::text, 'asylum'::text, 'ecthr'::text, 'un-body'::text, 'data-protection'::text, 'sis'::text, 'source-criminal-case'::text, 'immigration'::text, 'other'::text]))),
  constraint proceeding_status CHECK ((status = ANY (ARRAY['open'::text, 'decided'::text, 'closed'::text])))
);
CREATE INDEX proceeding_created ON redress.proceeding USING btree (firm_id, created_at, id);
CREATE INDEX proceeding_of_case_file ON redress.proceeding USING btree (firm_id, case_file_id, id);
CREATE INDEX proceeding_of_client ON redress.proceeding USING btree (firm_id, client_id);
CREATE INDEX proceeding_updated ON redress.proceeding USING btree (firm_id, updated_at, id);
alter table redress.proceeding force row level security;
create policy one_firm on redress.proceeding for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.proceeding FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.proceeding FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.proceeding FOR EACH ROW EXECUTE FUNCTION history.record('proceeding'); -- enabled always
grant insert, select, update on redress.proceeding to redress_app;

create table redress.proceeding_event (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  proceeding_id uuid not null,
  kind text not null,
  on_day date,
  earliest date,
  latest date,
  confidence text not null,
  place text,
  note text,
  source_id uuid,
  fact_names text[] not null default '{}'::text[],
  reason text,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint proceeding_event_pkey PRIMARY KEY (firm_id, id),
  constraint proceeding_event_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint proceeding_event_confidence CHECK ((confidence = ANY (ARRAY['stated'::text, 'inferred'::text, 'assumed'::text]))),
  constraint proceeding_event_day_or_interval CHECK ((((on_day IS NOT NULL) AND (earliest IS NULL) AND (latest IS NULL)) OR ((on_day IS NULL) AND (earliest IS NOT NULL) AND (latest IS NOT NULL) AND (earliest <= latest)))),
  constraint proceeding_event_in_case_file UNIQUE (firm_id, case_file_id, id),
  constraint proceeding_event_of FOREIGN KEY (firm_id, case_file_id, proceeding_id) REFERENCES redress.proceeding(firm_id, case_file_id, id),
  constraint proceeding_event_source FOREIGN KEY (firm_id, case_file_id, source_id) REFERENCES redress.correspondence(firm_id, case_file_id, id)
);
CREATE INDEX proceeding_event_of_proceeding ON redress.proceeding_event USING btree (firm_id, proceeding_id, id);
alter table redress.proceeding_event force row level security;
create policy one_firm on redress.proceeding_event for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.proceeding_event FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.proceeding_event FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.proceeding_event FOR EACH ROW EXECUTE FUNCTION history.record('proceeding-event'); -- enabled always
grant insert, select on redress.proceeding_event to redress_app;

create table redress.provisional_measure (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  ccf_request_id uuid not null,
  measure text not null,
  urgency text not null,
  state text not null,
  asks_again_id uuid,
  note text,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint provisional_measure_pkey PRIMARY KEY (firm_id, id),
  constraint provisional_measure_again FOREIGN KEY (firm_id, case_file_id, asks_again_id) REFERENCES redress.provisional_measure(firm_id, case_file_id, id),
  constraint provisional_measure_asked_again UNIQUE (firm_id, asks_again_id),
  constraint provisional_measure_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint provisional_measure_in_case_file UNIQUE (firm_id, case_file_id, id),
  constraint provisional_measure_measure CHECK ((measure = ANY (ARRAY['block'::text, 'remove-from-website'::text, 'priority'::text, 'other'::text]))),
  constraint provisional_measure_request FOREIGN KEY (firm_id, case_file_id, ccf_request_id) REFERENCES redress.ccf_request(firm_id, case_file_id, id),
  constraint provisional_measure_state CHECK ((state = ANY (ARRAY['asked'::text, 'unanswered'::text, 'granted'::text, 'refused'::text, 'in-force'::text, 'lifted'::text, 'merged'::text])))
);
CREATE INDEX provisional_measure_of_request ON redress.provisional_measure USING btree (firm_id, ccf_request_id, id);
alter table redress.provisional_measure force row level security;
create policy one_firm on redress.provisional_measure for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.provisional_measure FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.provisional_measure FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.provisional_measure FOR EACH ROW EXECUTE FUNCTION history.record('provisional-measure'); -- enabled always
grant insert, select, update on redress.provisional_measure to redress_app;

create table redress.publication_judgement (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  notice_id uuid not null,
  condition text not null,
  verdict text not null,
  note text,
  judged_by uuid not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint publication_judgement_pkey PRIMARY KEY (firm_id, id),
  constraint publication_judgement_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint publication_judgement_judged_by FOREIGN KEY (firm_id, judged_by) REFERENCES redress.firm_user(firm_id, id),
  constraint publication_judgement_notice FOREIGN KEY (firm_id, case_file_id, notice_id) REFERENCES redress.notice(firm_id, case_file_id, id),
  constraint publication_judgement_verdict CHECK ((verdict = ANY (ARRAY['met'::text, 'fails'::text, 'cannot-tell'::text])))
);
CREATE INDEX publication_judgement_of_notice ON redress.publication_judgement USING btree (firm_id, notice_id, condition, id DESC);
alter table redress.publication_judgement force row level security;
create policy one_firm on redress.publication_judgement for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.publication_judgement FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.publication_judgement FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.publication_judgement FOR EACH ROW EXECUTE FUNCTION history.record('publication-judgement'); -- enabled always
grant insert, select on redress.publication_judgement to redress_app;

create table redress.recalculation (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  ccf_request_id uuid,
  notice_id uuid,
  cause text not null,
  reason text,
  state text not null,
  urgent boolean not null,
  reviewed_at timestamp with time zone,
  reviewed_by uuid,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  proceeding_id uuid,
  new_fact_id uuid,
  provisional_measure_id uuid,
  constraint recalculation_pkey PRIMARY KEY (firm_id, id),
  constraint recalculation_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint recalculation_cause CHECK ((cause = ANY (ARRAY['fact-changed'::text, 'rules-published'::text, 'calendar-changed'::text]))),
  constraint recalculation_measure FOREIGN KEY (firm_id, case_file_id, provisional_measure_id) REFERENCES redress.provisional_measure(firm_id, case_file_id, id),
  constraint recalculation_new_fact FOREIGN KEY (firm_id, case_file_id, new_fact_id) REFERENCES redress.new_fact(firm_id, case_file_id, id),
  constraint recalculation_notice FOREIGN KEY (firm_id, case_file_id, notice_id) REFERENCES redress.notice(firm_id, case_file_id, id),
  constraint recalculation_proceeding FOREIGN KEY (firm_id, case_file_id, proceeding_id) REFERENCES redress.proceeding(firm_id, case_file_id, id),
  constraint recalculation_request FOREIGN KEY (firm_id, case_file_id, ccf_request_id) REFERENCES redress.ccf_request(firm_id, case_file_id, id),
  constraint recalculation_reviewer FOREIGN KEY (firm_id, reviewed_by) REFERENCES redress.firm_user(firm_id, id),
  constraint recalculation_state CHECK ((state = ANY (ARRAY['open'::text, 'applied'::text, 'partly'::text, 'rejected'::text, 'expired'::text])))
);
CREATE INDEX recalculation_of_file ON redress.recalculation USING btree (firm_id, case_file_id, id);
CREATE INDEX recalculation_open ON redress.recalculation USING btree (firm_id, created_at, id) WHERE (state = 'open'::text);
alter table redress.recalculation force row level security;
create policy one_firm on redress.recalculation for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.recalculation FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.recalculation FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.recalculation FOR EACH ROW EXECUTE FUNCTION history.record('recalculation'); -- enabled always
grant insert, select, update on redress.recalculation to redress_app;

create table redress.recalculation_item (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  recalculation_id uuid not null,
  deadline_id uuid,
  rule_id text not null,
  action text not null,
  old_on date,
  new_on date,
  blocked_by text,
  decision text,
  computation jsonb not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint recalculation_item_pkey PRIMARY KEY (firm_id, id),
  constraint recalculation_item_action CHECK ((action = ANY (ARRAY['move'::text, 'create'::text, 'retire'::text]))),
  constraint recalculation_item_blocked CHECK ((blocked_by = ANY (ARRAY['met'::text, 'ordered'::text, 'overridden'::text, 'verified'::text]))),
  constraint recalculation_item_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint recalculation_item_deadline FOREIGN KEY (firm_id, case_file_id, deadline_id) REFERENCES redress.deadline(firm_id, case_file_id, id),
  constraint recalculation_item_decision CHECK ((decision = ANY (ARRAY['apply'::text, 'keep'::text]))),
  constraint recalculation_item_of FOREIGN KEY (firm_id, recalculation_id) REFERENCES redress.recalculation(firm_id, id)
);
CREATE INDEX recalculation_item_of_recalculation ON redress.recalculation_item USING btree (firm_id, recalculation_id, id);
alter table redress.recalculation_item force row level security;
create policy one_firm on redress.recalculation_item for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.recalculation_item FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.recalculation_item FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.recalculation_item FOR EACH ROW EXECUTE FUNCTION history.record('recalculation-item'); -- enabled always
grant insert, select, update on redress.recalculation_item to redress_app;

create table redress.reminder (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  deadline_id uuid not null,
  deadline_version integer not null,
  due_on date not null,
  step text not null,
  recipient_id uuid not null,
  channel text not null,
  due_at timestamp with time zone not null,
  zone text not null,
  state text not null default 'planned'::text,
  lease_until timestamp with time zone,
  lease_id uuid,
  attempts integer not null default 0,
  next_attempt_at timestamp with time zone not null,
  message_id text not null,
  provider_answer text,
  sent_at timestamp with time zone,
  acknowledged_at timestamp with time zone,
  acknowledged_by uuid,
  state_reason jsonb,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  acknowledgement text,
  handed_to_id uuid,
  stands_in_for_id uuid,
  read_at timestamp with time zone,
  constraint reminder_pkey PRIMARY KEY (firm_id, id),
  constraint reminder_acknowledged_by FOREIGN KEY (firm_id, acknowledged_by) REFERENCES redress.firm_user(firm_id, id),
  constraint reminder_acknowledgement CHECK ((acknowledgement = ANY (ARRAY['seen'::text, 'accepted'::text, 'done'::text, 'handed-over'::text]))),
  constraint reminder_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint reminder_channel CHECK ((channel = ANY (ARRAY['email'::text, 'inbox'::text, 'webhook'::text]))),
  constraint reminder_deadline FOREIGN KEY (firm_id, deadline_id) REFERENCES redress.deadline(firm_id, id),
  constraint reminder_handed_to FOREIGN KEY (firm_id, handed_to_id) REFERENCES redress.firm_user(firm_id, id),
  constraint reminder_once UNIQUE (firm_id, deadline_id, due_on, step, recipient_id, channel),
  constraint reminder_recipient FOREIGN KEY (firm_id, recipient_id) REFERENCES redress.firm_user(firm_id, id),
  constraint reminder_stands_in_for FOREIGN KEY (firm_id, stands_in_for_id) REFERENCES redress.firm_user(firm_id, id),
  constraint reminder_state CHECK ((state = ANY (ARRAY['planned'::text, 'claimed'::text, 'retry'::text, 'sent'::text, 'acknowledged'::text, 'superseded'::text, 'suppressed'::text, 'dead'::text])))
);
CREATE INDEX reminder_due ON redress.reminder USING btree (firm_id, due_at, id);
CREATE INDEX reminder_of_case_file ON redress.reminder USING btree (firm_id, case_file_id, due_at, id);
CREATE INDEX reminder_of_firm ON redress.reminder USING btree (firm_id, channel, next_attempt_at, id) WHERE (state = ANY (ARRAY['planned'::text, 'claimed'::text, 'retry'::text]));
CREATE INDEX reminder_of_inbox ON redress.reminder USING btree (firm_id, recipient_id, sent_at DESC, id DESC) WHERE ((channel = 'inbox'::text) AND (sent_at IS NOT NULL));
CREATE INDEX reminder_of_recipient ON redress.reminder USING btree (firm_id, recipient_id, due_at, id);
CREATE INDEX reminder_waiting ON redress.reminder USING btree (next_attempt_at, firm_id) WHERE (state = ANY (ARRAY['planned'::text, 'claimed'::text, 'retry'::text]));
alter table redress.reminder force row level security;
create policy finder on redress.reminder for select to redress_finder using true;
create policy one_firm on redress.reminder for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.reminder FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.reminder FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE ON redress.reminder FOR EACH ROW EXECUTE FUNCTION history.record('reminder'); -- enabled always
CREATE TRIGGER write_history_of_updates AFTER UPDATE ON redress.reminder REFERENCING OLD TABLE AS was NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION history.record_updates('reminder'); -- enabled always
grant insert, select, update on redress.reminder to redress_app;
grant select on redress.reminder to redress_finder;

create table redress.replanning (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  why jsonb not null,
  request_id text,
  asked_at timestamp with time zone not null,
  total integer not null,
  done integer not null default 0,
  reached uuid,
  ended_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint replanning_pkey PRIMARY KEY (firm_id, id),
  constraint replanning_done CHECK (((done >= 0) AND (done <= total)))
);
CREATE INDEX replanning_open ON redress.replanning USING btree (firm_id, id) WHERE (ended_at IS NULL);
alter table redress.replanning force row level security;
create policy finder on redress.replanning for select to redress_finder using true;
create policy one_firm on redress.replanning for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.replanning FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.replanning FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.replanning FOR EACH ROW EXECUTE FUNCTION history.record('replanning'); -- enabled always
grant insert, select, update on redress.replanning to redress_app;
grant select on redress.replanning to redress_finder;

create table redress.rule_set (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  code text not null,
  title text not null,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint rule_set_pkey PRIMARY KEY (firm_id, id),
  constraint rule_set_code UNIQUE (firm_id, code),
  constraint rule_set_code_shape CHECK ((code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'::text))
);
alter table redress.rule_set force row level security;
create policy one_firm on redress.rule_set for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.rule_set FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.rule_set FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.rule_set FOR EACH ROW EXECUTE FUNCTION history.record('rule-set'); -- enabled always
grant insert, select, update on redress.rule_set to redress_app;

create table redress.rule_set_version (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  rule_set_id uuid not null,
  number integer not null,
  status text not null default 'draft'::text,
  source_text text not null,
  source_hash text not null,
  changelog text,
  golden_cases jsonb not null,
  effective_from date not null,
  effective_until date,
  drafted_by uuid not null,
  published_by uuid,
  published_at timestamp with time zone,
  published_alone boolean not null default false,
  withdrawn_at timestamp with time zone,
  withdrawn_reason text,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint rule_set_version_pkey PRIMARY KEY (firm_id, id),
  constraint rule_set_version_drafted_by FOREIGN KEY (firm_id, drafted_by) REFERENCES redress.firm_user(firm_id, id),
  constraint rule_set_version_effective CHECK (((effective_until IS NULL) OR (effective_until >= effective_from))),
  constraint rule_set_version_number UNIQUE (firm_id, rule_set_id, number),
  constraint rule_set_version_of FOREIGN KEY (firm_id, rule_set_id) REFERENCES redress.rule_set(firm_id, id),
  constraint rule_set_version_published CHECK ((((published_at IS NULL) = (published_by IS NULL)) AND ((status <> 'published'::text) OR (published_at IS NOT NULL)))),
  constraint rule_set_version_published_by FOREIGN KEY (firm_id, published_by) REFERENCES redress.firm_user(firm_id, id),
  constraint rule_set_version_second_person CHECK (((published_by IS NULL) OR (published_by <> drafted_by) OR published_alone)),
  constraint rule_set_version_status CHECK ((status = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text]))),
  constraint rule_set_version_withdrawn CHECK (((status = 'withdrawn'::text) = (withdrawn_at IS NOT NULL)))
);
CREATE INDEX rule_set_version_in_force ON redress.rule_set_version USING btree (firm_id, published_at, id) WHERE (status = 'published'::text);
alter table redress.rule_set_version force row level security;
create policy one_firm on redress.rule_set_version for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.rule_set_version FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.rule_set_version FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.rule_set_version FOR EACH ROW EXECUTE FUNCTION history.record('rule-set-version'); -- enabled always
grant insert, select, update on redress.rule_set_version to redress_app;

create table redress.suggestion (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  from_event_id uuid not null,
  kind text not null,
  ccf_request_id uuid,
  notice_id uuid,
  proceeding_id uuid,
  ground text,
  text text,
  provision text,
  state text not null default 'open'::text,
  reason text,
  deadline_id uuid,
  decided_at timestamp with time zone,
  decided_by uuid,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  text_message jsonb,
  provision_message jsonb,
  constraint suggestion_pkey PRIMARY KEY (firm_id, id),
  constraint suggestion_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint suggestion_deadline FOREIGN KEY (firm_id, case_file_id, deadline_id) REFERENCES redress.deadline(firm_id, case_file_id, id),
  constraint suggestion_decided CHECK (((state = 'open'::text) = (decided_at IS NULL))),
  constraint suggestion_decided_by FOREIGN KEY (firm_id, decided_by) REFERENCES redress.firm_user(firm_id, id),
  constraint suggestion_dismissed CHECK (((state <> 'dismissed'::text) OR (reason IS NOT NULL))),
  constraint suggestion_event FOREIGN KEY (firm_id, case_file_id, from_event_id) REFERENCES redress.proceeding_event(firm_id, case_file_id, id),
  constraint suggestion_notice FOREIGN KEY (firm_id, case_file_id, notice_id) REFERENCES redress.notice(firm_id, case_file_id, id),
  constraint suggestion_once UNIQUE NULLS NOT DISTINCT (firm_id, from_event_id, kind, ccf_request_id, notice_id, proceeding_id),
  constraint suggestion_proceeding FOREIGN KEY (firm_id, case_file_id, proceeding_id) REFERENCES redress.proceeding(firm_id, case_file_id, id),
  constraint suggestion_provision_worded CHECK ((num_nonnulls(provision, provision_message) = 1)),
  constraint suggestion_request FOREIGN KEY (firm_id, case_file_id, ccf_request_id) REFERENCES redress.ccf_request(firm_id, case_file_id, id),
  constraint suggestion_state CHECK ((state = ANY (ARRAY['open'::text, 'taken'::text, 'dismissed'::text]))),
  constraint suggestion_text_worded CHECK ((num_nonnulls(text, text_message) = 1))
);
CREATE INDEX suggestion_created ON redress.suggestion USING btree (firm_id, created_at, id);
CREATE INDEX suggestion_of_case_file ON redress.suggestion USING btree (firm_id, case_file_id, created_at, id);
alter table redress.suggestion force row level security;
create policy one_firm on redress.suggestion for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.suggestion FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.suggestion FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.suggestion FOR EACH ROW EXECUTE FUNCTION history.record('suggestion'); -- enabled always
grant insert, select, update on redress.suggestion to redress_app;

create table redress.verification (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  case_file_id uuid not null,
  deadline_id uuid not null,
  derived_on date not null,
  stood_on date not null,
  matched boolean not null,
  note text,
  verified_by uuid not null,
  alone boolean not null default false,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint verification_pkey PRIMARY KEY (firm_id, id),
  constraint verification_case_file FOREIGN KEY (firm_id, case_file_id) REFERENCES redress.case_file(firm_id, id),
  constraint verification_deadline FOREIGN KEY (firm_id, case_file_id, deadline_id) REFERENCES redress.deadline(firm_id, case_file_id, id),
  constraint verification_verified_by FOREIGN KEY (firm_id, verified_by) REFERENCES redress.firm_user(firm_id, id)
);
CREATE INDEX verification_of_deadline ON redress.verification USING btree (firm_id, deadline_id, id);
alter table redress.verification force row level security;
create policy one_firm on redress.verification for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.verification FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.verification FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.verification FOR EACH ROW EXECUTE FUNCTION history.record('verification'); -- enabled always
grant insert, select on redress.verification to redress_app;

create table redress.webhook_endpoint (
  firm_id uuid not null,
  id uuid not null default platform.uuidv7(),
  url text not null,
  description text,
  enabled boolean not null default true,
  secret bytea not null,
  archived_at timestamp with time zone,
  version integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint webhook_endpoint_pkey PRIMARY KEY (firm_id, id),
  constraint webhook_endpoint_url CHECK ((url ~ '^https?://'::text))
);
CREATE INDEX webhook_endpoint_created ON redress.webhook_endpoint USING btree (firm_id, created_at, id);
CREATE UNIQUE INDEX webhook_endpoint_once ON redress.webhook_endpoint USING btree (firm_id, url) WHERE (archived_at IS NULL);
alter table redress.webhook_endpoint force row level security;
create policy one_firm on redress.webhook_endpoint for all to public using (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid) with check (firm_id = (NULLIF(current_setting('app.firm'::text, true), ''::text))::uuid);
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON redress.webhook_endpoint FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse(); -- enabled always
CREATE TRIGGER own_version BEFORE INSERT OR UPDATE ON redress.webhook_endpoint FOR EACH ROW EXECUTE FUNCTION platform.own_version(); -- enabled always
CREATE TRIGGER write_history AFTER INSERT OR DELETE OR UPDATE ON redress.webhook_endpoint FOR EACH ROW EXECUTE FUNCTION history.record('webhook-endpoint'); -- enabled always
grant insert, select, update on redress.webhook_endpoint to redress_app;


-- schema reference

create table reference.ccf_session (
  label text not null,
  starts_on date,
  ends_on date,
  description text not null,
  sureness text not null,
  constraint ccf_session_pkey PRIMARY KEY (label)
);
grant select on reference.ccf_session to redress_app;

create table reference.country (
  code text not null,
  name text not null,
  interpol_member boolean not null,
  constraint country_pkey PRIMARY KEY (code)
);
grant select on reference.country to redress_app;

create table reference.figure_source (
  code text not null,
  title text not null,
  url text,
  leaked boolean not null,
  constraint figure_source_pkey PRIMARY KEY (code)
);
grant select on reference.figure_source to redress_app;

create table reference.published_figure (
  measure text not null,
  year_from integer not null,
  year_to integer not null,
  operator text not null,
  value numeric not null,
  unit text not null,
  base text not null,
  source text not null,
  remark text,
  constraint published_figure_pkey PRIMARY KEY (measure, year_from, year_to, source)
);
grant select on reference.published_figure to redress_app;

create table reference.source_bureau (
  country_code text not null,
  name text not null,
  sureness text not null,
  constraint source_bureau_pkey PRIMARY KEY (country_code),
  constraint source_bureau_country_code_fkey FOREIGN KEY (country_code) REFERENCES reference.country(code)
);
grant select on reference.source_bureau to redress_app;

