-- Made by npm run docs from src/features/people, for reading. A list stands as its first page without filters.

-- absence-view (src/features/people/absences/absences.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        a.id as "id",
        a.user_id as "userId",
        u.name as "userName",
        a.from_on as "fromOn",
        a.until_on as "untilOn",
        a.deputy_id as "deputyId",
        a.cancelled_at as "cancelledAt",
        (
          select count(distinct r.deadline_id)
          from redress.reminder r
          where
            r.firm_id = a.firm_id
            and r.recipient_id = a.user_id
            and a.cancelled_at is null
            and r.state in ('planned', 'retry')
            and (r.due_at at time zone r.zone)::date between a.from_on and a.until_on
            and not exists (
              select 1
              from redress.reminder s
              where
                s.firm_id = r.firm_id
                and s.deadline_id = r.deadline_id
                and s.due_on = r.due_on
                and s.step = r.step
                and s.stands_in_for_id = a.user_id
                and s.state <> 'superseded'
            )
        ) as "deadlinesWithoutDeputy",
        a.version as "version",
        a.created_at as "createdAt",
        a.updated_at as "updatedAt"
    ) shape
  )::text as body,
  a.version, a.id
from redress.absence a
join redress.firm_user u on u.firm_id = a.firm_id and u.id = a.user_id
where a.firm_id = $firm and a.id = $1;

-- api-key-view (src/features/people/api-keys/api-keys.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        k.id as "id",
        k.user_id as "userId",
        k.name as "name",
        k.scopes as "scopes",
        k.expires_at as "expiresAt",
        k.revoked_at as "revokedAt",
        k.version as "version",
        k.created_at as "createdAt",
        k.updated_at as "updatedAt"
    ) shape
  )::text as body,
  k.version, k.id
from redress.api_key k
where k.firm_id = $firm and k.id = $1;

-- end-api-key (src/features/people/api-keys/api-keys.queries.ts)
select platform.end_api_key($1);

-- end-tokens-of (src/features/people/sessions/sessions.queries.ts)
select platform.end_tokens_of($1);

-- firm-view (src/features/people/firms/firms.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        f.id as "id",
        f.name as "name",
        f.zone as "zone",
        f.country as "country",
        f.working_calendar as "workingCalendar",
        f.mail_content as "mailContent",
        f.sole_lawyer as "soleLawyer",
        coalesce(f.filing_limits, '{"pages":10,"annexes":20,"revisionPages":2}') as "filingLimits",
        f.version as "version",
        f.created_at as "createdAt",
        f.updated_at as "updatedAt"
    ) shape
  )::text as body,
  f.version, f.id
from redress.firm f
where f.firm_id = $firm;

-- firm-zone (src/features/people/firms/firms.queries.ts)
select f.zone
from redress.firm f
where f.firm_id = $firm;

-- list:absences:live+fromOn (src/features/people/absences/absences.queries.ts)
select
  coalesce(string_agg(r.body, ',' order by r.n) filter (where r.n <= $1), '') as data,
  max(json_build_array(r.key0, r.key1)::text) filter (where r.n = $1) as keys,
  count(*) > $1 as more
from (
  select
    (
      (
        select row_to_json(shape)
        from (
          select
            a.id as "id",
            a.user_id as "userId",
            u.name as "userName",
            a.from_on as "fromOn",
            a.until_on as "untilOn",
            a.deputy_id as "deputyId",
            a.cancelled_at as "cancelledAt",
            (
              select count(distinct r.deadline_id)
              from redress.reminder r
              where
                r.firm_id = a.firm_id
                and r.recipient_id = a.user_id
                and a.cancelled_at is null
                and r.state in ('planned', 'retry')
                and (r.due_at at time zone r.zone)::date between a.from_on and a.until_on
                and not exists (
                  select 1
                  from redress.reminder s
                  where
                    s.firm_id = r.firm_id
                    and s.deadline_id = r.deadline_id
                    and s.due_on = r.due_on
                    and s.step = r.step
                    and s.stands_in_for_id = a.user_id
                    and s.state <> 'superseded'
                )
            ) as "deadlinesWithoutDeputy",
            a.version as "version",
            a.created_at as "createdAt",
            a.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    a.from_on as key0,
    a.id as key1,
    row_number() over (order by a.from_on, a.id) as n
  from redress.absence a
  join redress.firm_user u on u.firm_id = a.firm_id and u.id = a.user_id
  where a.firm_id = $firm and a.cancelled_at is null
  order by a.from_on, a.id
  limit $1::integer + 1
) r;

-- list:api-keys:live+-createdAt (src/features/people/api-keys/api-keys.queries.ts)
select
  coalesce(string_agg(r.body, ',' order by r.n) filter (where r.n <= $1), '') as data,
  max(json_build_array(r.key0, r.key1)::text) filter (where r.n = $1) as keys,
  count(*) > $1 as more
from (
  select
    (
      (
        select row_to_json(shape)
        from (
          select
            k.id as "id",
            k.user_id as "userId",
            k.name as "name",
            k.scopes as "scopes",
            k.expires_at as "expiresAt",
            k.revoked_at as "revokedAt",
            k.version as "version",
            k.created_at as "createdAt",
            k.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    k.created_at as key0,
    k.id as key1,
    row_number() over (order by k.created_at desc, k.id desc) as n
  from redress.api_key k
  where k.firm_id = $firm and k.revoked_at is null
  order by k.created_at desc, k.id desc
  limit $1::integer + 1
) r;

-- list:users:name (src/features/people/users/users.queries.ts)
select
  coalesce(string_agg(r.body, ',' order by r.n) filter (where r.n <= $1), '') as data,
  max(json_build_array(r.key0, r.key1)::text) filter (where r.n = $1) as keys,
  count(*) > $1 as more
from (
  select
    (
      (
        select row_to_json(shape)
        from (
          select
            u.id as "id",
            u.email as "email",
            u.name as "name",
            u.role as "role",
            u.zone as "zone",
            u.language as "language",
            u.deputy_id as "deputyId",
            u.disabled_at as "disabledAt",
            u.version as "version",
            u.created_at as "createdAt",
            u.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    u.name as key0,
    u.id as key1,
    row_number() over (order by u.name, u.id) as n
  from redress.firm_user u
  where u.firm_id = $firm
  order by u.name, u.id
  limit $1::integer + 1
) r;

-- open-api-key (src/features/people/api-keys/api-keys.queries.ts)
select platform.open_api_key($1, $2, $3);

-- other-owners (src/features/people/users/users.queries.ts)
select 1
from redress.firm_user u
where u.firm_id = $firm and u.role = 'owner' and u.disabled_at is null and u.id <> $1
limit 1
for update;

-- save-login (src/features/people/sessions/sessions.queries.ts)
select platform.save_login($1, $2, $3);

-- second-person-setting (src/features/people/second-person/second-person.queries.ts)
select
  firm.zone,
  firm.sole_lawyer as "soleLawyer",
  (
    select count(*)::integer
    from redress.firm_user u
    where u.firm_id = firm.firm_id and u.role in ('owner', 'lawyer') and u.disabled_at is null
  ) as lawyers
from redress.firm firm
where firm.firm_id = $firm;

-- signed-in-user (src/features/people/sessions/sessions.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        u.id as "id",
        u.firm_id as "firmId",
        u.email as "email",
        u.name as "name",
        u.role as "role",
        u.zone as "zone",
        u.language as "language"
    ) shape
  )::text as body,
  u.version, u.id
from redress.firm_user u
where u.firm_id = $firm and u.id = $1;

-- spend-setup-token (src/features/people/firms/firms.queries.ts)
select platform.spend_setup_token($1) as spent;

-- user-view (src/features/people/users/users.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        u.id as "id",
        u.email as "email",
        u.name as "name",
        u.role as "role",
        u.zone as "zone",
        u.language as "language",
        u.deputy_id as "deputyId",
        u.disabled_at as "disabledAt",
        u.version as "version",
        u.created_at as "createdAt",
        u.updated_at as "updatedAt"
    ) shape
  )::text as body,
  u.version, u.id
from redress.firm_user u
where u.firm_id = $firm and u.id = $1;
