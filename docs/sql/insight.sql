-- Made by npm run docs from src/features/insight, for reading. A list stands as its first page without filters.

-- analytics-outcomes (src/features/insight/analytics/outcomes.queries.ts)
with
  record as materialized (
    select
      r.id as request,
      k.notice_id, n.source_country, r.grounds,
      coalesce(o.grounds_accepted, '{}') as accepted,
      coalesce(e.effect, 'pending') as effect
    from redress.ccf_request r
    cross join lateral (
      select a.notice_id
      from redress.ccf_request_notice a
      where a.firm_id = r.firm_id and a.ccf_request_id = r.id and a.archived_at is null
      union
      select b.notice_id
      from redress.outcome b
      where b.firm_id = r.firm_id and b.ccf_request_id = r.id
    ) k
    left join redress.notice n on n.firm_id = r.firm_id and n.id = k.notice_id
    left join redress.outcome o on o.firm_id = r.firm_id and o.ccf_request_id = r.id
      and o.notice_id is not distinct from k.notice_id
    left join jsonb_each_text($1::jsonb) e (conclusion, effect) on e.conclusion = o.conclusion
    where
      r.firm_id = $firm
      and r.archived_at is null
      and r.kind in ('correction', 'deletion', 'combined', 'revision')
      and (
        e.effect is not null
        or o.id is null
        and r.state not in ('draft', 'inadmissible', 'closed-without-merits', 'withdrawn', 'closed')
      )
  ),
  country as (
    select
      json_build_object(
        'sourceCountry',
        c.source_country,
        'deleted',
        count(*) filter (where c.effect = 'deleted'),
        'deletedBeforeDecision',
        count(*) filter (where c.effect = 'deleted-before-decision'),
        'changed',
        count(*) filter (where c.effect = 'changed'),
        'kept',
        count(*) filter (where c.effect = 'kept'),
        'notExamined',
        count(*) filter (where c.effect = 'not-examined'),
        'pending',
        count(*) filter (where c.effect = 'pending')
      ) as row,
      count(*) as records,
      c.source_country
    from record c
    group by c.source_country
  ),
  ground as (
    select
      json_build_object(
        'ground',
        g.code,
        'accepted',
        count(*) filter (where g.code = any (c.accepted)),
        'deleted',
        count(*) filter (where c.effect = 'deleted'),
        'deletedBeforeDecision',
        count(*) filter (where c.effect = 'deleted-before-decision'),
        'changed',
        count(*) filter (where c.effect = 'changed'),
        'kept',
        count(*) filter (where c.effect = 'kept'),
        'notExamined',
        count(*) filter (where c.effect = 'not-examined'),
        'pending',
        count(*) filter (where c.effect = 'pending')
      ) as row,
      count(*) as records,
      g.code
    from record c
    cross join lateral (
      select raised ->> 'code' as code
      from jsonb_array_elements(c.grounds) raised
      where raised ->> 'noticeId' is null or (raised ->> 'noticeId')::uuid = c.notice_id
      union
      select unnest(c.accepted)
    ) g
    group by g.code
  )
select (
  select row_to_json(shape)
  from (
    select
      (select count(*) from record) as "records",
      coalesce(
        (
          select json_agg(c.row order by c.records desc, c.source_country)
          from country c
        ),
        '[]'
      ) as "byCountry",
      coalesce(
        (
          select json_agg(g.row order by g.records desc, g.code)
          from ground g
        ),
        '[]'
      ) as "byGround"
  ) shape
)::text as body;

-- analytics-party-duties (src/features/insight/analytics/clocks.queries.ts)
with
  duty as (
    select
      d.owed_by as party,
      d.met_on,
      coalesce(d.met_on, (d.computation ->> 'endedOn')::date) as over_on,
      greatest(0, coalesce(d.met_on, (d.computation ->> 'endedOn')::date, $1::date) - d.due_on) as days_late,
      d.confidence = 'assumed'
        or (
          coalesce($2::jsonb ? d.rule_id, false)
          and d.computation ->> 'metBy' is distinct from $2::jsonb ->> d.rule_id
        ) as assumed
    from redress.deadline d
    where
      d.firm_id = $firm
      and (
        d.status not in ('waived', 'superseded', 'cancelled')
        or d.computation ->> 'endedOn' is not null
      )
      and (d.due_on < $1::date or d.due_on is not null and d.met_on is not null)
      and (d.force = 'ordered' or d.force = 'statutory' and (d.rule_id is null or d.hard <> 'T'))
  )
select coalesce(
  json_agg(
    (
      select row_to_json(shape)
      from (
        select
          p.party as "party",
          p.duties as "duties",
          p.met_in_time as "metInTime",
          p.met_late as "metLate",
          p.overdue as "overdue",
          p.ended_late as "endedLate",
          p.median as "medianDaysLate",
          p.longest as "longestDaysLate",
          p.assumed_late as "assumedLate"
      ) shape
    )
    order by p.duties desc, p.party
  ),
  '[]'
)::text as data
from (
  select
    s.party,
    count(*) filter (where s.sure) as duties,
    count(*) filter (where s.sure and s.met_on is not null and s.days_late = 0) as met_in_time,
    count(*) filter (where s.sure and s.met_on is not null and s.days_late > 0) as met_late,
    count(*) filter (where s.sure and s.over_on is null) as overdue,
    count(*) filter (
      where s.sure and s.met_on is null and s.over_on is not null and s.days_late > 0
    ) as ended_late,
    percentile_disc(0.5) within group (order by s.days_late) filter (
      where s.sure and s.days_late > 0
    ) as median,
    max(s.days_late) filter (where s.sure and s.days_late > 0) as longest,
    count(*) filter (where not s.sure) as assumed_late
  from (select *, not (assumed and days_late > 0) as sure from duty) s
  group by s.party
) p;

-- analytics-stopped-clocks (src/features/insight/analytics/clocks.queries.ts)
with
  clock as (
    select
      case d.rule_id
        when 'ADM_NOTICE' then 'admissibility'
        when 'ACCESS_DECISION' then 'access-decision'
        when 'REVISION_DECISION_ACCESS' then 'access-decision'
        else 'deletion-decision'
      end as measure,
      (d.computation -> 'trigger' ->> 'on')::date as began,
      d.due_on, d.met_on,
      (d.computation ->> 'endedOn')::date as ended_on,
      d.confidence = 'assumed' as assumed
    from redress.deadline d
    where
      d.firm_id = $firm
      and d.due_on is not null
      and d.computation -> 'trigger' ->> 'on' is not null
      and d.rule_id in (
        'ADM_NOTICE',
        'ACCESS_DECISION',
        'DELETION_DECISION',
        'REVISION_DECISION_ACCESS',
        'REVISION_DECISION_DELETION'
      )
      and (
        d.status not in ('waived', 'superseded', 'cancelled')
        or d.computation ->> 'endedOn' is not null
      )
  ),
  stopped as (
    select
      c.*,
      coalesce(c.met_on, c.ended_on, $1::date) as until,
      case
        when c.met_on is not null then 'answered'
        when c.ended_on is not null then 'left'
        else 'open'
      end as how
    from clock c
    where c.began <= $1::date
  )
select
  s.measure,
  greatest(s.until - s.began, 0) as days,
  s.how,
  count(*)::int as clocks,
  (count(*) filter (where s.assumed))::int as assumed,
  (
    count(*) filter (where s.due_on < $1::date and (s.how <> 'left' or s.until > s.due_on))
  )::int as "limitPassed",
  (count(*) filter (where s.due_on < $1::date and s.until > s.due_on))::int as late
from stopped s
group by s.measure, 2, s.how
order by s.measure, 2;

-- history: (src/features/insight/history/history.queries.ts)
with
  entry as materialized (
    select h.transaction_id
    from history.change h
    where h.firm_id = $firm
    group by h.transaction_id
    order by h.transaction_id desc
    limit $1::integer + 1
  )
select
  h.transaction_id, h.action,
  to_json(h.at) #>> '{}' as at,
  h.actor_kind, h.actor_id, h.on_behalf_of, h.reason, h.request_id,
  h.changes::integer as changes,
  h.entity, h.entity_id, h.op,
  concat(
    '{"id":"',
    h.id,
    '","entity":"',
    h.entity,
    '","entityId":"',
    h.entity_id,
    '","caseFileId":',
    coalesce('"' || h.case_file_id || '"', 'null'),
    ',"clientId":',
    coalesce('"' || h.client_id || '"', 'null'),
    ',"op":"',
    h.op,
    '","version":',
    h.row_version
  ) as part,
  case
    when h.before is null then null
    when h.entity = 'client' then (
      select '{' || string_agg(
        to_json(e.key)::text || ':' || case
          when e.key in ('safe_contact', 'current_address')
            and e.value::text <> 'null' then '"sealed"'
          else e.value::text
        end,
        ','
      ) || '}'
      from json_each(h.before::json) e
      where e.key not in ('firm_id', 'name_words')
    )
    when h.entity = 'webhook-endpoint' then (
      select '{' || string_agg(
        to_json(e.key)::text || ':' || case
          when e.key in ('secret') and e.value::text <> 'null' then '"sealed"'
          else e.value::text
        end,
        ','
      ) || '}'
      from json_each(h.before::json) e
      where e.key not in ('firm_id')
    )
    else '{' || substr(h.before, 51)
  end as before,
  case
    when h.after is null then null
    when h.entity = 'client' then (
      select '{' || string_agg(
        to_json(e.key)::text || ':' || case
          when e.key in ('safe_contact', 'current_address')
            and e.value::text <> 'null' then '"sealed"'
          else e.value::text
        end,
        ','
      ) || '}'
      from json_each(h.after::json) e
      where e.key not in ('firm_id', 'name_words')
    )
    when h.entity = 'webhook-endpoint' then (
      select '{' || string_agg(
        to_json(e.key)::text || ':' || case
          when e.key in ('secret') and e.value::text <> 'null' then '"sealed"'
          else e.value::text
        end,
        ','
      ) || '}'
      from json_each(h.after::json) e
      where e.key not in ('firm_id')
    )
    else '{' || substr(h.after, 51)
  end as after,
  case h.entity
    when 'case-file-member' then (
      select u.name
      from redress.firm_user u
      where u.firm_id = h.firm_id and u.id = (coalesce(h.after, h.before)::json ->> 'user_id')::uuid
    )
    when 'absence' then (
      select u.name
      from redress.firm_user u
      where u.firm_id = h.firm_id and u.id = (coalesce(h.after, h.before)::json ->> 'user_id')::uuid
    )
    when 'case-file-client' then (
      select c.display_name
      from redress.client c
      where
        c.firm_id = h.firm_id
        and c.id = (coalesce(h.after, h.before)::json ->> 'client_id')::uuid
    )
    when 'ccf-request-applicant' then (
      select c.display_name
      from redress.client c
      where
        c.firm_id = h.firm_id
        and c.id = (coalesce(h.after, h.before)::json ->> 'client_id')::uuid
    )
    when 'ccf-request-notice' then (
      select n.kind
      from redress.notice n
      where
        n.firm_id = h.firm_id
        and n.id = (coalesce(h.after, h.before)::json ->> 'notice_id')::uuid
    )
    when 'correspondence-document' then (
      select d.title
      from redress.document d
      where
        d.firm_id = h.firm_id
        and d.id = (coalesce(h.after, h.before)::json ->> 'document_id')::uuid
    )
    else deadline.title
  end as named,
  deadline.title_message as named_message,
  case
    when h.entity = 'recalculation-item' then coalesce(deadline.rule_id, h.after::json ->> 'rule_id')
    else deadline.rule_id
  end as named_rule,
  (
    select u.name
    from redress.firm_user u
    where
      u.firm_id = h.firm_id
      and u.id = case h.actor_kind when 'user' then h.actor_id else h.on_behalf_of end::uuid
  ) as person,
  (
    select k.name
    from redress.api_key k
    where
      k.firm_id = h.firm_id
      and k.id = case h.actor_kind when 'api-key' then h.actor_id end::uuid
  ) as key_name,
  head.entity_id as head_id,
  head.after as head_image
from entry e
cross join lateral (
  select
    h.*,
    count(*) over() as changes,
    row_number() over (order by h.entity = split_part(h.action, '.', 1) desc, h.id) as place
  from history.change h
  where h.firm_id = $firm and h.transaction_id = e.transaction_id
  order by place
  limit 50
) h
left join lateral (
  select d.title, d.title_message, d.rule_id
  from (
    select h.entity in ('extension', 'override', 'recalculation-item', 'verification') as asked
  ) one
  left join redress.deadline d on d.firm_id = h.firm_id
    and d.id = (coalesce(h.after, h.before)::json ->> 'deadline_id')::uuid
  where one.asked
) deadline on h.entity in ('extension', 'override', 'recalculation-item', 'verification')
left join lateral (
  select o.entity_id, o.after
  from history.change o
  where
    o.firm_id = $firm
    and o.transaction_id = h.transaction_id
    and o.entity = split_part(h.action, '.', 1)
  order by o.id
  limit 1
) head on h.place = 1
  and h.entity <> split_part(h.action, '.', 1)
order by h.transaction_id desc, h.place;

-- history:people (src/features/insight/history/history.queries.ts)
select u.id, u.name
from redress.firm_user u
where u.firm_id = $firm;

-- history:versions (src/features/insight/history/history.queries.ts)
select
  h.row_version as version,
  h.entity, h.entity_id, h.op,
  concat(
    '{"id":"',
    h.id,
    '","entity":"',
    h.entity,
    '","entityId":"',
    h.entity_id,
    '","caseFileId":',
    coalesce('"' || h.case_file_id || '"', 'null'),
    ',"clientId":',
    coalesce('"' || h.client_id || '"', 'null'),
    ',"op":"',
    h.op,
    '","version":',
    h.row_version
  ) as part,
  case
    when h.before is null then null
    when h.entity = 'client' then (
      select '{' || string_agg(
        to_json(e.key)::text || ':' || case
          when e.key in ('safe_contact', 'current_address')
            and e.value::text <> 'null' then '"sealed"'
          else e.value::text
        end,
        ','
      ) || '}'
      from json_each(h.before::json) e
      where e.key not in ('firm_id', 'name_words')
    )
    when h.entity = 'webhook-endpoint' then (
      select '{' || string_agg(
        to_json(e.key)::text || ':' || case
          when e.key in ('secret') and e.value::text <> 'null' then '"sealed"'
          else e.value::text
        end,
        ','
      ) || '}'
      from json_each(h.before::json) e
      where e.key not in ('firm_id')
    )
    else '{' || substr(h.before, 51)
  end as before,
  case
    when h.after is null then null
    when h.entity = 'client' then (
      select '{' || string_agg(
        to_json(e.key)::text || ':' || case
          when e.key in ('safe_contact', 'current_address')
            and e.value::text <> 'null' then '"sealed"'
          else e.value::text
        end,
        ','
      ) || '}'
      from json_each(h.after::json) e
      where e.key not in ('firm_id', 'name_words')
    )
    when h.entity = 'webhook-endpoint' then (
      select '{' || string_agg(
        to_json(e.key)::text || ':' || case
          when e.key in ('secret') and e.value::text <> 'null' then '"sealed"'
          else e.value::text
        end,
        ','
      ) || '}'
      from json_each(h.after::json) e
      where e.key not in ('firm_id')
    )
    else '{' || substr(h.after, 51)
  end as after,
  case h.entity
    when 'case-file-member' then (
      select u.name
      from redress.firm_user u
      where u.firm_id = h.firm_id and u.id = (coalesce(h.after, h.before)::json ->> 'user_id')::uuid
    )
    when 'absence' then (
      select u.name
      from redress.firm_user u
      where u.firm_id = h.firm_id and u.id = (coalesce(h.after, h.before)::json ->> 'user_id')::uuid
    )
    when 'case-file-client' then (
      select c.display_name
      from redress.client c
      where
        c.firm_id = h.firm_id
        and c.id = (coalesce(h.after, h.before)::json ->> 'client_id')::uuid
    )
    when 'ccf-request-applicant' then (
      select c.display_name
      from redress.client c
      where
        c.firm_id = h.firm_id
        and c.id = (coalesce(h.after, h.before)::json ->> 'client_id')::uuid
    )
    when 'ccf-request-notice' then (
      select n.kind
      from redress.notice n
      where
        n.firm_id = h.firm_id
        and n.id = (coalesce(h.after, h.before)::json ->> 'notice_id')::uuid
    )
    when 'correspondence-document' then (
      select d.title
      from redress.document d
      where
        d.firm_id = h.firm_id
        and d.id = (coalesce(h.after, h.before)::json ->> 'document_id')::uuid
    )
    else deadline.title
  end as named,
  deadline.title_message as named_message,
  case
    when h.entity = 'recalculation-item' then coalesce(deadline.rule_id, h.after::json ->> 'rule_id')
    else deadline.rule_id
  end as named_rule
from history.change h
left join lateral (
  select d.title, d.title_message, d.rule_id
  from (
    select h.entity in ('extension', 'override', 'recalculation-item', 'verification') as asked
  ) one
  left join redress.deadline d on d.firm_id = h.firm_id
    and d.id = (coalesce(h.after, h.before)::json ->> 'deadline_id')::uuid
  where one.asked
) deadline on h.entity in ('extension', 'override', 'recalculation-item', 'verification')
where
  h.firm_id = $firm
  and h.entity = $1
  and h.entity_id = $2
  and h.row_version in ($3::integer, $4::integer)
order by h.row_version;

-- list:history-changes:id (src/features/insight/history/history.queries.ts)
select
  coalesce(string_agg(r.body, ',' order by r.n) filter (where r.n <= $1), '') as data,
  max(json_build_array(r.key0, r.key1)::text) filter (where r.n = $1) as keys,
  count(*) > $1 as more
from (
  select
    ('null')::text as body,
    h.id as key0,
    h.id as key1,
    row_number() over (order by h.id, h.id) as n
  from history.change h
  left join lateral (
    select d.title, d.title_message, d.rule_id
    from (
      select h.entity in ('extension', 'override', 'recalculation-item', 'verification') as asked
    ) one
    left join redress.deadline d on d.firm_id = h.firm_id
      and d.id = (coalesce(h.after, h.before)::json ->> 'deadline_id')::uuid
    where one.asked
  ) deadline on h.entity in ('extension', 'override', 'recalculation-item', 'verification')
  where h.firm_id = $firm
  order by h.id, h.id
  limit $1::integer + 1
) r;

-- published-figures (src/features/insight/published-figures/published-figures.queries.ts)
select coalesce(
  json_agg(
    (
      select row_to_json(shape)
      from (
        select
          p.measure as "measure",
          p.year_from as "yearFrom",
          p.year_to as "yearTo",
          p.operator as "operator",
          p.value as "value",
          p.unit as "unit",
          p.base as "base",
          p.remark as "remark",
          named.leaked as "leaked",
          named.sources as "sources"
      ) shape
    )
    order by p.measure, p.year_from, p.year_to
  ),
  '[]'
)::text as data
from reference.published_figure p
cross join lateral (
  select
    bool_or(s.leaked) as leaked,
    json_agg(
      (
        select row_to_json(shape)
        from (select s.code as "code", s.title as "title", s.url as "url") shape
      )
      order by s.code
    ) as sources
  from reference.figure_source s
  where s.code = any (string_to_array(p.source, ' '))
) named;
