-- Made by npm run docs from src/features/docket, for reading. A list stands as its first page without filters.

-- calendar-days (src/features/docket/calendar/calendar-days.queries.ts)
with
  due as materialized (
    select
      d.due_on, d.id,
      (
        select row_to_json(shape)
        from (
          select
            d.id as "id",
            coalesce(to_json(d.title), platform.said(d.title_message)) as "title",
            d.rule_id as "ruleId",
            f.reference as "caseFileReference",
            d.side as "side",
            d.owed_by as "owedBy",
            d.force as "force",
            d.hard as "hard",
            d.status as "status",
            d.owner_id as "ownerId",
            u.name as "ownerName"
        ) shape
      ) as shown,
      d.side = 'ours' as ours
    from redress.deadline d
    join redress.case_file f on f.firm_id = $firm and f.id = d.case_file_id
    left join redress.firm_user u on u.firm_id = $firm and u.id = d.owner_id
    where
      d.firm_id = $firm
      and d.is_open
      and coalesce(d.due_on, 'infinity'::date) >= $1::date
      and coalesce(d.due_on, 'infinity'::date) <= $2::date
      and ($3::uuid is null or $3::uuid in (d.owner_id, d.deputy_id))
  )
select (
  select row_to_json(shape)
  from (
    select
      $4::date as "today",
      coalesce(
        (
          select json_agg(
            (
              select row_to_json(shape)
              from (
                select
                  day::date as "on",
                  (
                    select count(*)
                    from due
                    where due.due_on = day::date and due.ours
                  ) as "ours",
                  (
                    select count(*)
                    from due
                    where due.due_on = day::date and not due.ours
                  ) as "theirs",
                  extract(isodow from day)::integer in (
                    select w::integer
                    from jsonb_array_elements_text(firm.working_calendar -> 'weekend') w
                  )
                    or firm.working_calendar -> 'holidays' ? day::date::text as "off",
                  coalesce(
                    (
                      select json_agg(due.shown order by due.ours desc, due.id)
                      from due
                      where due.due_on = day::date
                    ),
                    '[]'
                  ) as "deadlines"
              ) shape
            )
            order by day
          )
          from generate_series($1::date, $2::date, interval '1 day') day
        ),
        '[]'
      ) as "days",
      coalesce(
        (
          select json_agg(
            (
              select row_to_json(shape)
              from (
                select s.label as "label", s.starts_on as "startsOn", s.ends_on as "endsOn"
              ) shape
            )
            order by s.starts_on
          )
          from reference.ccf_session s
          where s.starts_on <= $2::date and s.ends_on >= $1::date
        ),
        '[]'
      ) as "sessions",
      coalesce(
        (
          select json_agg(
            (
              select row_to_json(shape)
              from (select u.id as "id", u.name as "name") shape
            )
            order by u.name
          )
          from redress.firm_user u
          where u.firm_id = $firm and u.disabled_at is null
        ),
        '[]'
      ) as "people"
  ) shape
)::text as body
from redress.firm firm
where firm.firm_id = $firm;

-- calendar-feed-view (src/features/docket/calendar/calendar-feeds.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        c.id as "id",
        c.user_id as "userId",
        c.name as "name",
        c.holidays as "holidays",
        c.sessions as "sessions",
        c.revoked_at as "revokedAt",
        c.version as "version",
        c.created_at as "createdAt",
        c.updated_at as "updatedAt"
    ) shape
  )::text as body,
  c.version, c.id
from redress.calendar_feed c
where c.firm_id = $firm and c.id = $1 and ($2::uuid is null or c.user_id = $2);

-- calendar-of-feed (src/features/docket/calendar/calendars.queries.ts)
select
  u.zone, u.language,
  case when c.holidays then f.working_calendar -> 'holidays' else '[]' end as holidays,
  coalesce(
    (
      select json_agg(
        (
          select row_to_json(shape)
          from (select s.label as "label", s.starts_on as "startsOn", s.ends_on as "endsOn") shape
        )
        order by s.starts_on
      )
      from reference.ccf_session s
      where c.sessions and s.starts_on is not null and s.ends_on is not null
    ),
    '[]'
  ) as sessions,
  coalesce(
    (
      select json_agg(
        (
          select row_to_json(shape)
          from (
            select
              d.id as "id",
              d.version as "version",
              d.updated_at as "updatedAt",
              file.reference as "reference",
              k.day as "day",
              d.force as "force",
              d.status as "status",
              d.is_open as "isOpen",
              d.side = 'ours' as "ours",
              d.hard as "hard"
          ) shape
        )
        order by k.day, d.id
      )
      from redress.deadline d
      join redress.case_file file on file.firm_id = $firm and file.id = d.case_file_id
      cross join lateral (select platform.docket_day(d) as day) k
      where
        d.firm_id = $firm
        and k.day is not null
        and (d.is_open or d.updated_at > coalesce($2::timestamptz, now()) - interval '1 year')
        and exists (
          select
          from platform.people_of(
            $firm, d.case_file_id, d.owner_id, d.deputy_id,
            (coalesce($2::timestamptz, now()) at time zone u.zone)::date
          ) p
          where p.user_id = u.id
        )
    ),
    '[]'
  ) as dates
from redress.calendar_feed c
join redress.firm_user u on u.firm_id = $firm and u.id = c.user_id and u.disabled_at is null
join redress.firm f on f.firm_id = $firm
where c.firm_id = $firm and c.id = $1 and c.revoked_at is null;

-- day-sheet (src/features/docket/day-sheets/day-sheets.queries.ts)
with
  asked as materialized (
    select
      f.name, f.zone,
      $1::date::timestamp at time zone f.zone as begins,
      ($1::date + 1)::timestamp at time zone f.zone as ends
    from redress.firm f
    where f.firm_id = $firm
  ),
  changed as materialized (
    select
      h.id, h.at, h.entity_id, h.actor_kind, h.actor_id, h.on_behalf_of, h.reason,
      h.before is null as is_new,
      n.title, n.title_message, n.rule_id, n.hard, n.owed_by, n.due_on, n.expected_on,
      n.status as became,
      b.due_on as due_before,
      b.expected_on as expected_before,
      b.status as was
    from asked a
    join history.change h on h.firm_id = $firm and h.entity = 'deadline' and h.at >= a.begins
      and h.at < a.ends
      and h.id >= (
        lpad(
          to_hex(greatest(extract(epoch from a.begins - interval '1 hour') * 1000, 0)::bigint),
          12,
          '0'
        ) || repeat('0', 20)
      )::uuid
      and h.id < (
        lpad(
          to_hex(greatest(extract(epoch from a.ends + interval '1 hour') * 1000, 0)::bigint),
          12,
          '0'
        ) || repeat('0', 20)
      )::uuid
    cross join lateral json_to_record(h.after::json) as n (
      title text,
      title_message jsonb,
      rule_id text,
      hard text,
      owed_by text,
      due_on date,
      expected_on date,
      status text
    )
    left join lateral json_to_record(h.before::json) as b (due_on date, expected_on date, status text) on true
  )
select (
  select row_to_json(shape)
  from (
    select
      $1::date as "day",
      a.zone as "zone",
      a.name as "firmName",
      coalesce($2::timestamptz, now()) >= a.ends as "over",
      coalesce(
        (
          select json_agg(
            (
              select row_to_json(shape)
              from (
                select
                  h.id as "changeId",
                  to_char(h.at at time zone a.zone, 'HH24:MI:SS') as "time",
                  e.event as "event",
                  d.id as "deadlineId",
                  d.case_file_id as "caseFileId",
                  c.reference as "caseFileReference",
                  coalesce(to_json(h.title), platform.said(h.title_message)) as "title",
                  h.rule_id as "ruleId",
                  coalesce(h.expected_before, h.due_before) as "fromOn",
                  coalesce(h.expected_on, h.due_on) as "toOn",
                  h.became as "status",
                  h.hard as "hard",
                  h.owed_by as "owedBy",
                  case h.actor_kind
                    when 'user' then to_json(
                      (
                        select u.name
                        from redress.firm_user u
                        where u.firm_id = $firm and u.id = h.actor_id::uuid
                      )
                    )
                    when 'api-key' then platform.said(
                      'papers.by.named-api-key',
                      json_build_object(
                        'key',
                        (
                          select k.name
                          from redress.api_key k
                          where k.firm_id = $firm and k.id = h.actor_id::uuid
                        ),
                        'person',
                        (
                          select u.name
                          from redress.firm_user u
                          where u.firm_id = $firm and u.id = h.on_behalf_of::uuid
                        )
                      )
                    )
                    when 'seed' then platform.said('papers.by.demo')
                    else platform.said('papers.by.program')
                  end as "by",
                  (
                    select u.name
                    from redress.firm_user u
                    where u.firm_id = $firm and u.id = y.by
                  ) as "verifiedBy",
                  y.at as "verifiedAt",
                  h.reason as "reason"
              ) shape
            )
            order by h.id, e.place
          )
          from changed h
          join redress.deadline d on d.firm_id = $firm and d.id = h.entity_id
          join redress.case_file c on c.firm_id = $firm and c.id = d.case_file_id
          cross join lateral (
            values
              (1, 'entered', h.is_new),
              (
                2,
                'moved',
                not h.is_new
                and (
                  h.due_before is distinct from h.due_on
                  or h.expected_before is distinct from h.expected_on
                )
              ),
              (3, 'completed', h.became = 'satisfied' and h.was is distinct from 'satisfied'),
              (
                4,
                'cancelled',
                h.became in ('satisfied', 'missed', 'waived', 'cancelled', 'superseded')
                and h.became <> 'satisfied'
                and h.was is distinct from h.became
              ),
              (
                5,
                'reopened',
                h.was in ('satisfied', 'missed', 'waived', 'cancelled', 'superseded')
                and h.became not in ('satisfied', 'missed', 'waived', 'cancelled', 'superseded')
              )
          ) e (place, event, holds)
          cross join lateral (
            select coalesce(now.by, past.by) as by, coalesce(now.at, past.at) as at
            from (
              select
                case
                  when d.due_on is not distinct from h.due_on then d.verified_by
                end as by,
                case
                  when d.due_on is not distinct from h.due_on then d.verified_at
                end as at
            ) now
            left join lateral (
              select v.verified_by as by, v.created_at as at
              from redress.verification v
              where
                v.firm_id = $firm
                and v.deadline_id = d.id
                and v.matched
                and v.stood_on = h.due_on
              order by v.id desc
              limit 1
            ) past on true
          ) y
          where e.holds
        ),
        '[]'
      ) as "lines"
  ) shape
)::text as body
from asked a;

-- docket-frame (src/features/docket/docket/docket.queries.ts)
select
  coalesce(
    (
      select json_agg(
        (
          select row_to_json(shape)
          from (select u.id as "id", u.name as "name") shape
        )
        order by u.name, u.id
      )
      from redress.firm_user u
      where u.firm_id = $firm
    ),
    '[]'
  )::text as people,
  (
    select row_to_json(shape)
    from (
      select
        (
          select count(*)
          from redress.deadline d
          where d.firm_id = $firm and d.status = 'unverified'
        ) as "unverified",
        (
          select count(*)
          from redress.deadline d
          where
            d.firm_id = $firm
            and d.is_open
            and coalesce(d.due_on, 'infinity'::date) <= $1::date + 14
            and d.side = 'ours'
            and d.hard = 'H'
            and d.acknowledged_at is null
        ) as "unacknowledged",
        (
          select count(*)
          from redress.recalculation r
          where r.firm_id = $firm and r.state = 'open'
        ) as "openRecalculations",
        (
          select count(*)
          from redress.case_file f
          where
            f.firm_id = $firm
            and f.status = 'open'
            and f.archived_at is null
            and not exists (
              select 1
              from redress.deadline d
              where
                d.firm_id = f.firm_id
                and d.case_file_id = f.id
                and d.is_open
                and d.due_on is not null
            )
        ) as "filesWithoutNextDate",
        (
          select count(*)
          from redress.reminder m
          where m.firm_id = $firm and m.state = 'dead'
        ) as "failedReminders"
    ) shape
  )::text as counts;

-- docket-rows (src/features/docket/docket/docket.queries.ts)
with
  shown as materialized (
    (
      select d.*
      from redress.deadline d
      where d.firm_id = $firm and d.is_open and coalesce(d.due_on, 'infinity'::date) <= $1::date
      order by coalesce(d.due_on, 'infinity'::date), d.id
      limit 5000
    )
    union all
    (
      select d.*
      from redress.deadline d
      where
        d.firm_id = $firm
        and d.is_open
        and coalesce(d.due_on, 'infinity'::date) = 'infinity'::date
      order by coalesce(d.due_on, 'infinity'::date), d.id
      limit 5000
    )
  )
select
  coalesce(json_agg(line order by coalesce(d.due_on, 'infinity'::date), d.id), '[]')::text as rows,
  (
    select coalesce(array_agg(distinct rule_id), '{}')
    from shown
    where rule_id is not null
  ) as "ruleIds",
  (
    select count(*)
    from redress.deadline o
    where o.firm_id = $firm and o.is_open
  )::integer - count(*)::integer as more
from shown d
join redress.case_file f on f.firm_id = $firm and f.id = d.case_file_id
cross join lateral (
  select
    d.id as "id",
    d.version as "version",
    d.case_file_id as "caseFileId",
    f.reference as "reference",
    f.title as "caseTitle",
    coalesce(to_json(d.title), platform.said(d.title_message)) as "title",
    d.rule_id as "ruleId",
    coalesce(to_json(d.source), platform.said(d.source_message)) as "authority",
    d.due_on as "dueOn",
    d.owed_since as "owedSince",
    d.expected_on as "expectedOn",
    d.owed_by as "owedBy",
    d.side as "side",
    coalesce(to_json(d.owed_by_name), platform.said(d.owed_by_name_message)) as "owedByName",
    d.force as "force",
    d.hard as "hard",
    d.status as "status",
    d.confidence as "confidence",
    d.owner_id as "ownerId",
    d.deputy_id as "deputyId",
    d.acknowledged_at as "acknowledgedAt",
    d.verified_at as "verifiedAt"
) line;

-- list:calendar-feeds:live+-createdAt (src/features/docket/calendar/calendar-feeds.queries.ts)
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
            c.id as "id",
            c.user_id as "userId",
            c.name as "name",
            c.holidays as "holidays",
            c.sessions as "sessions",
            c.revoked_at as "revokedAt",
            c.version as "version",
            c.created_at as "createdAt",
            c.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    c.created_at as key0,
    c.id as key1,
    row_number() over (order by c.created_at desc, c.id desc) as n
  from redress.calendar_feed c
  where c.firm_id = $firm and c.revoked_at is null
  order by c.created_at desc, c.id desc
  limit $1::integer + 1
) r;

-- open-calendar-feed (src/features/docket/calendar/calendar-feeds.queries.ts)
select platform.open_calendar_feed($1, $2);
