-- Made by npm run docs from src/features/proceedings, for reading. A list stands as its first page without filters.

-- add-suggestions (src/features/proceedings/suggestions/suggestions.queries.ts)
insert into redress.suggestion (
  firm_id, case_file_id, from_event_id, kind, ccf_request_id, notice_id, proceeding_id, ground,
  text_message, provision, provision_message
)
select
  $firm, $1, e.id, s.kind, s."ccfRequestId", s."noticeId", s."proceedingId", s.ground, s.text,
  case when jsonb_typeof(s.provision) = 'string' then s.provision #>> '{}' end,
  case when jsonb_typeof(s.provision) = 'object' then s.provision end
from redress.proceeding_event e
cross join jsonb_to_recordset($3::jsonb) as s (
  kind text,
  "ccfRequestId" uuid,
  "noticeId" uuid,
  "proceedingId" uuid,
  ground text,
  text jsonb,
  provision jsonb
)
where
  e.firm_id = $firm
  and e.id = $2
  and not exists (
    select 1
    from redress.suggestion o
    join redress.proceeding_event b on b.firm_id = o.firm_id and b.id = o.from_event_id
    where
      o.firm_id = $firm
      and o.case_file_id = $1
      and b.proceeding_id = e.proceeding_id
      and b.kind = e.kind
      and o.kind = s.kind
      and o.ccf_request_id is not distinct from s."ccfRequestId"
      and o.notice_id is not distinct from s."noticeId"
      and o.proceeding_id is not distinct from s."proceedingId"
      and (
        o.state = 'open'
        or (
          b.on_day is not distinct from e.on_day
          and b.earliest is not distinct from e.earliest
          and b.latest is not distinct from e.latest
        )
      )
  );

-- clients-of-proceedings-file (src/features/proceedings/proceedings/proceedings.queries.ts)
select
  f.client_id as "mainClientId",
  array(
    select o.client_id
    from redress.case_file_client o
    where o.firm_id = f.firm_id and o.case_file_id = f.id and o.archived_at is null
  ) as "otherClientIds"
from redress.case_file f
where f.firm_id = $firm and f.id = $1;

-- event-of-suggestion (src/features/proceedings/suggestions/suggestions.queries.ts)
select e.kind, e.on_day as "onDay", p.forum
from redress.proceeding_event e
join redress.proceeding p on p.firm_id = e.firm_id and p.id = e.proceeding_id
where e.firm_id = $firm and e.id = $1;

-- events-of-proceeding (src/features/proceedings/proceedings/proceeding-events.queries.ts)
select (
  select row_to_json(shape)
  from (
    select
      coalesce(
        (
          select json_agg(
            (
              select row_to_json(shape)
              from (
                select
                  e.id as "id",
                  e.case_file_id as "caseFileId",
                  e.proceeding_id as "proceedingId",
                  e.kind as "kind",
                  e.on_day as "on",
                  e.earliest as "earliest",
                  e.latest as "latest",
                  e.confidence as "confidence",
                  e.place as "place",
                  e.note as "note",
                  e.source_id as "sourceId",
                  e.fact_names as "facts",
                  e.reason as "reason",
                  e.created_at as "recordedAt"
              ) shape
            )
            order by coalesce(e.on_day, e.earliest) desc, e.id desc
          )
          from redress.proceeding_event e
          where e.firm_id = p.firm_id and e.proceeding_id = p.id
        ),
        '[]'
      ) as data,
      (select row_to_json(shape) from (select null as "next") shape) as page
  ) shape
)::text as body
from redress.proceeding p
where p.firm_id = $firm and p.id = $1;

-- file-situation (src/features/proceedings/suggestions/suggestions.queries.ts)
select
  coalesce(
    (
      select json_agg(
        (
          select row_to_json(shape)
          from (
            select
              r.id as "id",
              r.kind as "kind",
              r.state as "state",
              (
                select json_agg(o.conclusion)
                from redress.outcome o
                where o.firm_id = r.firm_id and o.ccf_request_id = r.id
              ) as "conclusions"
          ) shape
        )
        order by r.id
      )
      from redress.ccf_request r
      where r.firm_id = p.firm_id and r.case_file_id = p.case_file_id and r.archived_at is null
    ),
    '[]'
  ) as requests,
  coalesce(
    (
      select json_agg(
        (
          select row_to_json(shape)
          from (select n.id as "id", n.status as "status") shape
        )
        order by n.id
      )
      from redress.notice n
      where n.firm_id = p.firm_id and n.case_file_id = p.case_file_id and n.archived_at is null
    ),
    '[]'
  ) as notices,
  coalesce(
    (
      select json_agg(
        (
          select row_to_json(shape)
          from (select o.id as "id", o.kind as "kind") shape
        )
        order by o.id
      )
      from redress.proceeding o
      where
        o.firm_id = p.firm_id
        and o.case_file_id = p.case_file_id
        and o.id <> p.id
        and o.status <> 'closed'
        and o.archived_at is null
    ),
    '[]'
  ) as proceedings
from redress.proceeding p
where p.firm_id = $firm and p.id = $1;

-- list:proceedings:live+-createdAt (src/features/proceedings/proceedings/proceedings.queries.ts)
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
            p.id as "id",
            p.case_file_id as "caseFileId",
            p.client_id as "clientId",
            p.kind as "kind",
            p.country as "country",
            p.forum as "forum",
            p.reference as "reference",
            p.rule_sets as "ruleSets",
            p.count_from as "countFrom",
            p.lengths as "values",
            p.zone as "zone",
            p.status as "status",
            p.result as "result",
            p.appeal_of_id as "isAppealOf",
            coalesce(
              (
                select json_agg(
                  (
                    select row_to_json(shape)
                    from (
                      select
                        x.name as "name",
                        x.on_day as "on",
                        x.earliest as "earliest",
                        x.latest as "latest",
                        x.confidence as "confidence",
                        x.source_id as "sourceId"
                    ) shape
                  )
                  order by x.name
                )
                from (
                  select distinct on (f.name) f.*
                  from redress.fact f
                  where f.firm_id = p.firm_id and f.proceeding_id = p.id
                  order by f.name, f.id desc
                ) x
              ),
              '[]'
            ) as "facts",
            p.external_id as "externalId",
            p.archived_at as "archivedAt",
            p.version as "version",
            p.created_at as "createdAt",
            p.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    p.created_at as key0,
    p.id as key1,
    row_number() over (order by p.created_at desc, p.id desc) as n
  from redress.proceeding p
  where p.firm_id = $firm and p.archived_at is null
  order by p.created_at desc, p.id desc
  limit $1::integer + 1
) r;

-- list:suggestions:-createdAt (src/features/proceedings/suggestions/suggestions.queries.ts)
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
            s.id as "id",
            s.case_file_id as "caseFileId",
            s.from_event_id as "fromEventId",
            e.kind as "fromEventKind",
            e.proceeding_id as "fromProceedingId",
            s.kind as "kind",
            s.ccf_request_id as "ccfRequestId",
            s.notice_id as "noticeId",
            s.proceeding_id as "proceedingId",
            s.ground as "ground",
            coalesce(to_json(s.text), platform.said(s.text_message)) as "text",
            coalesce(to_json(s.provision), platform.said(s.provision_message)) as "provision",
            s.state as "state",
            s.reason as "reason",
            s.deadline_id as "deadlineId",
            s.decided_at as "decidedAt",
            s.decided_by as "decidedBy",
            s.version as "version",
            s.created_at as "createdAt",
            s.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    s.created_at as key0,
    s.id as key1,
    row_number() over (order by s.created_at desc, s.id desc) as n
  from redress.suggestion s
  join redress.proceeding_event e on e.firm_id = s.firm_id and e.id = s.from_event_id
  where s.firm_id = $firm
  order by s.created_at desc, s.id desc
  limit $1::integer + 1
) r;

-- open-deadlines-of-proceeding (src/features/proceedings/proceedings/proceedings.queries.ts)
select
  d.id,
  coalesce(to_json(d.title), platform.said(d.title_message)) as title,
  d.due_on as "dueOn",
  d.owed_by as "owedBy"
from redress.deadline d
where d.firm_id = $firm and d.proceeding_id = $1 and d.is_open
order by d.due_on, d.id;

-- proceeding-event-view (src/features/proceedings/proceedings/proceeding-events.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        e.id as "id",
        e.case_file_id as "caseFileId",
        e.proceeding_id as "proceedingId",
        e.kind as "kind",
        e.on_day as "on",
        e.earliest as "earliest",
        e.latest as "latest",
        e.confidence as "confidence",
        e.place as "place",
        e.note as "note",
        e.source_id as "sourceId",
        e.fact_names as "facts",
        e.reason as "reason",
        e.created_at as "recordedAt"
    ) shape
  )::text as body,
  e.id
from redress.proceeding_event e
where e.firm_id = $firm and e.id = $1;

-- proceeding-view (src/features/proceedings/proceedings/proceedings.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        p.id as "id",
        p.case_file_id as "caseFileId",
        p.client_id as "clientId",
        p.kind as "kind",
        p.country as "country",
        p.forum as "forum",
        p.reference as "reference",
        p.rule_sets as "ruleSets",
        p.count_from as "countFrom",
        p.lengths as "values",
        p.zone as "zone",
        p.status as "status",
        p.result as "result",
        p.appeal_of_id as "isAppealOf",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (
                  select
                    x.name as "name",
                    x.on_day as "on",
                    x.earliest as "earliest",
                    x.latest as "latest",
                    x.confidence as "confidence",
                    x.source_id as "sourceId"
                ) shape
              )
              order by x.name
            )
            from (
              select distinct on (f.name) f.*
              from redress.fact f
              where f.firm_id = p.firm_id and f.proceeding_id = p.id
              order by f.name, f.id desc
            ) x
          ),
          '[]'
        ) as "facts",
        p.external_id as "externalId",
        p.archived_at as "archivedAt",
        p.version as "version",
        p.created_at as "createdAt",
        p.updated_at as "updatedAt"
    ) shape
  )::text as body,
  p.version, p.id
from redress.proceeding p
where p.firm_id = $firm and p.id = $1;

-- suggestion-view (src/features/proceedings/suggestions/suggestions.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        s.id as "id",
        s.case_file_id as "caseFileId",
        s.from_event_id as "fromEventId",
        e.kind as "fromEventKind",
        e.proceeding_id as "fromProceedingId",
        s.kind as "kind",
        s.ccf_request_id as "ccfRequestId",
        s.notice_id as "noticeId",
        s.proceeding_id as "proceedingId",
        s.ground as "ground",
        coalesce(to_json(s.text), platform.said(s.text_message)) as "text",
        coalesce(to_json(s.provision), platform.said(s.provision_message)) as "provision",
        s.state as "state",
        s.reason as "reason",
        s.deadline_id as "deadlineId",
        s.decided_at as "decidedAt",
        s.decided_by as "decidedBy",
        s.version as "version",
        s.created_at as "createdAt",
        s.updated_at as "updatedAt"
    ) shape
  )::text as body,
  s.version, s.id
from redress.suggestion s
join redress.proceeding_event e on e.firm_id = s.firm_id and e.id = s.from_event_id
where s.firm_id = $firm and s.id = $1;

-- suggestions-of-event (src/features/proceedings/suggestions/suggestions.queries.ts)
select coalesce(
  json_agg(
    (
      select row_to_json(shape)
      from (
        select
          s.id as "id",
          s.case_file_id as "caseFileId",
          s.from_event_id as "fromEventId",
          e.kind as "fromEventKind",
          e.proceeding_id as "fromProceedingId",
          s.kind as "kind",
          s.ccf_request_id as "ccfRequestId",
          s.notice_id as "noticeId",
          s.proceeding_id as "proceedingId",
          s.ground as "ground",
          coalesce(to_json(s.text), platform.said(s.text_message)) as "text",
          coalesce(to_json(s.provision), platform.said(s.provision_message)) as "provision",
          s.state as "state",
          s.reason as "reason",
          s.deadline_id as "deadlineId",
          s.decided_at as "decidedAt",
          s.decided_by as "decidedBy",
          s.version as "version",
          s.created_at as "createdAt",
          s.updated_at as "updatedAt"
      ) shape
    )
    order by s.id
  ),
  '[]'
)::text as body
from redress.suggestion s
join redress.proceeding_event e on e.firm_id = s.firm_id and e.id = s.from_event_id
where s.firm_id = $firm and s.from_event_id = $1;

-- zone-of-proceeding (src/features/proceedings/proceedings/proceeding-facts.queries.ts)
select coalesce(p.zone, firm.zone) as zone
from redress.proceeding p
join redress.firm firm on firm.firm_id = p.firm_id
where p.firm_id = $firm and p.id = $1;
