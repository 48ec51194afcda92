-- Made by npm run docs from src/features/rules, for reading. A list stands as its first page without filters.

-- firm-calendar-for-impact (src/features/rules/rule-impacts/rule-impacts.queries.ts)
select f.working_calendar as calendar
from redress.firm f
where f.firm_id = $firm;

-- measures-in-open-files (src/features/rules/rule-impacts/rule-impacts.queries.ts)
select
  s.id, r.kind, r.state, r.revises,
  null as conclusions,
  r.id as "ccfRequestId",
  s.id as "provisionalMeasureId",
  c.id as "caseFileId",
  c.reference,
  c.lead_lawyer_id as "ownerId",
  (
    select json_agg(
      json_strip_nulls(
        (
          select row_to_json(shape)
          from (
            select
              x.name as "name",
              x.on_day as "on",
              x.earliest as "earliest",
              x.latest as "latest",
              x.confidence as "confidence"
          ) shape
        )
      )
    )
    from (
      select distinct on (f.name) f.*
      from redress.fact f
      where f.firm_id = c.firm_id and f.provisional_measure_id = s.id
      order by f.name, f.id desc
    ) x
  ) as facts,
  (
    select json_agg(
      json_strip_nulls(
        (
          select row_to_json(shape)
          from (
            select d.rule_id as "ruleId", e.state as "state", e.extended_to as "extendedTo"
          ) shape
        )
      )
    )
    from redress.deadline d
    join redress.extension e on e.firm_id = d.firm_id and e.deadline_id = d.id
    where d.firm_id = c.firm_id and d.provisional_measure_id = s.id and d.rule_id is not null
  ) as extensions,
  (
    select json_agg(
      (
        select row_to_json(shape)
        from (
          select
            d.id as "id",
            d.rule_id as "ruleId",
            d.due_on as "dueOn",
            d.is_open as "isOpen",
            d.lock as "lock",
            d.verified_at is not null as "verified"
        ) shape
      )
      order by d.id
    )
    from redress.deadline d
    where d.firm_id = c.firm_id and d.provisional_measure_id = s.id and d.rule_id = any ($3)
  ) as kept
from redress.provisional_measure s
join redress.case_file c on c.firm_id = s.firm_id and c.id = s.case_file_id
join redress.ccf_request r on r.firm_id = s.firm_id and r.id = s.ccf_request_id
where
  s.firm_id = $firm
  and s.id > $1
  and c.status <> 'closed'
  and c.archived_at is null
  and r.firm_id = $firm
order by s.id
limit $2;

-- new-facts-in-open-files (src/features/rules/rule-impacts/rule-impacts.queries.ts)
select
  s.id, r.kind, r.state, r.revises,
  null as conclusions,
  r.id as "ccfRequestId",
  s.id as "newFactId",
  c.id as "caseFileId",
  c.reference,
  c.lead_lawyer_id as "ownerId",
  (
    select json_agg(
      json_strip_nulls(
        (
          select row_to_json(shape)
          from (
            select
              x.name as "name",
              x.on_day as "on",
              x.earliest as "earliest",
              x.latest as "latest",
              x.confidence as "confidence"
          ) shape
        )
      )
    )
    from (
      select distinct on (f.name) f.*
      from redress.fact f
      where f.firm_id = c.firm_id and f.new_fact_id = s.id
      order by f.name, f.id desc
    ) x
  ) as facts,
  (
    select json_agg(
      json_strip_nulls(
        (
          select row_to_json(shape)
          from (
            select d.rule_id as "ruleId", e.state as "state", e.extended_to as "extendedTo"
          ) shape
        )
      )
    )
    from redress.deadline d
    join redress.extension e on e.firm_id = d.firm_id and e.deadline_id = d.id
    where d.firm_id = c.firm_id and d.new_fact_id = s.id and d.rule_id is not null
  ) as extensions,
  (
    select json_agg(
      (
        select row_to_json(shape)
        from (
          select
            d.id as "id",
            d.rule_id as "ruleId",
            d.due_on as "dueOn",
            d.is_open as "isOpen",
            d.lock as "lock",
            d.verified_at is not null as "verified"
        ) shape
      )
      order by d.id
    )
    from redress.deadline d
    where d.firm_id = c.firm_id and d.new_fact_id = s.id and d.rule_id = any ($3)
  ) as kept
from redress.new_fact s
join redress.case_file c on c.firm_id = s.firm_id and c.id = s.case_file_id
join redress.ccf_request r on r.firm_id = s.firm_id and r.id = s.ccf_request_id
where
  s.firm_id = $firm
  and s.id > $1
  and c.status <> 'closed'
  and c.archived_at is null
  and r.firm_id = $firm
order by s.id
limit $2;

-- notices-in-open-files (src/features/rules/rule-impacts/rule-impacts.queries.ts)
select
  s.id, s.kind,
  s.status as state,
  s.id as "noticeId",
  c.id as "caseFileId",
  c.reference,
  c.lead_lawyer_id as "ownerId",
  s.recorded_on as "recordedOn",
  s.published_on as "publishedOn",
  s.status_on as "statusOn",
  s.retention_expires_on as "retentionExpiresOn",
  (
    select json_agg(
      json_strip_nulls(
        (
          select row_to_json(shape)
          from (
            select
              x.name as "name",
              x.on_day as "on",
              x.earliest as "earliest",
              x.latest as "latest",
              x.confidence as "confidence"
          ) shape
        )
      )
    )
    from (
      select distinct on (f.name) f.*
      from redress.fact f
      where f.firm_id = c.firm_id and f.notice_id = s.id
      order by f.name, f.id desc
    ) x
  ) as facts,
  (
    select json_agg(
      json_strip_nulls(
        (
          select row_to_json(shape)
          from (
            select d.rule_id as "ruleId", e.state as "state", e.extended_to as "extendedTo"
          ) shape
        )
      )
    )
    from redress.deadline d
    join redress.extension e on e.firm_id = d.firm_id and e.deadline_id = d.id
    where d.firm_id = c.firm_id and d.notice_id = s.id and d.rule_id is not null
  ) as extensions,
  (
    select json_agg(
      (
        select row_to_json(shape)
        from (
          select
            d.id as "id",
            d.rule_id as "ruleId",
            d.due_on as "dueOn",
            d.is_open as "isOpen",
            d.lock as "lock",
            d.verified_at is not null as "verified"
        ) shape
      )
      order by d.id
    )
    from redress.deadline d
    where d.firm_id = c.firm_id and d.notice_id = s.id and d.rule_id = any ($3)
  ) as kept
from redress.notice s
join redress.case_file c on c.firm_id = s.firm_id and c.id = s.case_file_id
where
  s.firm_id = $firm
  and s.id > $1
  and c.status <> 'closed'
  and c.archived_at is null
  and s.archived_at is null
order by s.id
limit $2;

-- own-rule-set (src/features/rules/rule-sets/rule-sets.queries.ts)
select
  s.code, s.title,
  coalesce(
    (
      select json_agg(
        (
          select row_to_json(shape)
          from (
            select
              v.id as "id",
              v.number as "number",
              v.status as "status",
              v.effective_from as "effectiveFrom",
              v.effective_until as "effectiveUntil",
              v.source_hash as "textHash",
              v.changelog as "changelog",
              (
                select (
                  select row_to_json(shape)
                  from (select u.id as "id", u.name as "name") shape
                )
                from redress.firm_user u
                where u.firm_id = v.firm_id and u.id = v.drafted_by
              ) as "draftedBy",
              v.created_at as "draftedAt",
              (
                select (
                  select row_to_json(shape)
                  from (select u.id as "id", u.name as "name") shape
                )
                from redress.firm_user u
                where u.firm_id = v.firm_id and u.id = v.published_by
              ) as "publishedBy",
              v.published_at as "publishedAt",
              v.published_alone as "publishedAlone",
              v.version as "version"
          ) shape
        )
        order by v.number desc
      )
      from redress.rule_set_version v
      where v.firm_id = s.firm_id and v.rule_set_id = s.id
    ),
    '[]'
  ) as versions
from redress.rule_set s
where s.firm_id = $firm and s.code = $1;

-- own-rule-sets (src/features/rules/rule-sets/rule-sets.queries.ts)
select s.code, s.title
from redress.rule_set s
where s.firm_id = $firm
order by s.code;

-- proceedings-in-open-files (src/features/rules/rule-impacts/rule-impacts.queries.ts)
select s.id, s.kind, s.rule_sets as "ruleSets", s.count_from as "countFrom", s.lengths as
values
,
  s.id as "proceedingId",
  c.id as "caseFileId",
  c.reference,
  c.lead_lawyer_id as "ownerId",
  (
    select json_agg(
      json_strip_nulls(
        (
          select row_to_json(shape)
          from (
            select
              x.name as "name",
              x.on_day as "on",
              x.earliest as "earliest",
              x.latest as "latest",
              x.confidence as "confidence"
          ) shape
        )
      )
    )
    from (
      select distinct on (f.name) f.*
      from redress.fact f
      where f.firm_id = c.firm_id and f.proceeding_id = s.id
      order by f.name, f.id desc
    ) x
  ) as facts,
  (
    select json_agg(
      json_strip_nulls(
        (
          select row_to_json(shape)
          from (
            select d.rule_id as "ruleId", e.state as "state", e.extended_to as "extendedTo"
          ) shape
        )
      )
    )
    from redress.deadline d
    join redress.extension e on e.firm_id = d.firm_id and e.deadline_id = d.id
    where d.firm_id = c.firm_id and d.proceeding_id = s.id and d.rule_id is not null
  ) as extensions,
  (
    select json_agg(
      (
        select row_to_json(shape)
        from (
          select
            d.id as "id",
            d.rule_id as "ruleId",
            d.due_on as "dueOn",
            d.is_open as "isOpen",
            d.lock as "lock",
            d.verified_at is not null as "verified"
        ) shape
      )
      order by d.id
    )
    from redress.deadline d
    where d.firm_id = c.firm_id and d.proceeding_id = s.id and d.rule_id = any ($3)
  ) as kept
from redress.proceeding s
join redress.case_file c on c.firm_id = s.firm_id and c.id = s.case_file_id
where
  s.firm_id = $firm
  and s.id > $1
  and c.status <> 'closed'
  and c.archived_at is null
  and s.archived_at is null
  and s.rule_sets @> array[$4::text]
order by s.id
limit $2;

-- published-rule-versions (src/features/rules/rule-sets/firm-rules.queries.ts)
select
  s.code, v.number,
  v.source_text as "sourceText",
  v.effective_from as "effectiveFrom",
  v.effective_until as "effectiveUntil"
from redress.rule_set_version v
join redress.rule_set s on s.firm_id = v.firm_id and s.id = v.rule_set_id
where v.firm_id = $firm and v.status = 'published'
order by v.published_at, v.id;

-- published-rules-mark (src/features/rules/rule-sets/firm-rules.queries.ts)
select string_agg(v.id || ':' || v.version, ',' order by v.published_at, v.id) as mark
from redress.rule_set_version v
where v.firm_id = $firm and v.status = 'published';

-- requests-in-open-files (src/features/rules/rule-impacts/rule-impacts.queries.ts)
select
  s.id, s.kind, s.state, s.revises,
  s.id as "ccfRequestId",
  c.id as "caseFileId",
  c.reference,
  c.lead_lawyer_id as "ownerId",
  (
    select json_agg(o.conclusion)
    from redress.outcome o
    where o.firm_id = s.firm_id and o.ccf_request_id = s.id
  ) as conclusions,
  (
    select json_agg(
      json_strip_nulls(
        (
          select row_to_json(shape)
          from (
            select
              x.name as "name",
              x.on_day as "on",
              x.earliest as "earliest",
              x.latest as "latest",
              x.confidence as "confidence"
          ) shape
        )
      )
    )
    from (
      select distinct on (f.name) f.*
      from redress.fact f
      where f.firm_id = c.firm_id and f.ccf_request_id = s.id
      order by f.name, f.id desc
    ) x
  ) as facts,
  (
    select json_agg(
      json_strip_nulls(
        (
          select row_to_json(shape)
          from (
            select d.rule_id as "ruleId", e.state as "state", e.extended_to as "extendedTo"
          ) shape
        )
      )
    )
    from redress.deadline d
    join redress.extension e on e.firm_id = d.firm_id and e.deadline_id = d.id
    where
      d.firm_id = c.firm_id
      and d.ccf_request_id = s.id
      and d.new_fact_id is null
      and d.provisional_measure_id is null
      and d.rule_id is not null
  ) as extensions,
  (
    select json_agg(
      (
        select row_to_json(shape)
        from (
          select
            d.id as "id",
            d.rule_id as "ruleId",
            d.due_on as "dueOn",
            d.is_open as "isOpen",
            d.lock as "lock",
            d.verified_at is not null as "verified"
        ) shape
      )
      order by d.id
    )
    from redress.deadline d
    where
      d.firm_id = c.firm_id
      and d.ccf_request_id = s.id
      and d.new_fact_id is null
      and d.provisional_measure_id is null
      and d.rule_id = any ($3)
  ) as kept
from redress.ccf_request s
join redress.case_file c on c.firm_id = s.firm_id and c.id = s.case_file_id
where
  s.firm_id = $firm
  and s.id > $1
  and c.status <> 'closed'
  and c.archived_at is null
  and s.archived_at is null
order by s.id
limit $2;

-- rule-set-candidate (src/features/rules/rule-impacts/rule-impacts.queries.ts)
select
  s.code, v.number, v.status,
  v.source_text as "sourceText",
  v.effective_from as "effectiveFrom",
  v.effective_until as "effectiveUntil"
from redress.rule_set s
left join redress.rule_set_version v on v.firm_id = s.firm_id and v.rule_set_id = s.id
  and v.id = $2
where s.firm_id = $firm and s.code = $1;

-- rule-set-next-number (src/features/rules/rule-sets/rule-set-versions.queries.ts)
select
  s.id,
  1 + coalesce(
    (
      select max(v.number)
      from redress.rule_set_version v
      where v.firm_id = s.firm_id and v.rule_set_id = s.id
    ),
    0
  ) as number
from redress.rule_set s
where s.firm_id = $firm and s.code = $1
for update;

-- rule-set-version-before (src/features/rules/rule-sets/rule-set-versions.queries.ts)
select
  v.source_text as "sourceText",
  p.id as "beforeId",
  p.number as "beforeNumber",
  p.source_text as "beforeText"
from redress.rule_set_version v
join redress.rule_set s on s.firm_id = v.firm_id and s.id = v.rule_set_id
left join lateral (
  select b.id, b.number, b.source_text
  from redress.rule_set_version b
  where
    b.firm_id = v.firm_id
    and b.rule_set_id = v.rule_set_id
    and b.number < v.number
    and b.published_at is not null
  order by b.number desc
  limit 1
) p on true
where v.firm_id = $firm and s.code = $1 and v.id = $2;

-- rule-set-version-view (src/features/rules/rule-sets/rule-set-versions.queries.ts)
select (
  select row_to_json(shape)
  from (
    select
      v.id as "id",
      s.code as "code",
      s.title as "title",
      v.number as "number",
      v.status as "status",
      v.source_text as "text",
      v.source_hash as "textHash",
      v.golden_cases as "goldenCases",
      v.effective_from as "effectiveFrom",
      v.effective_until as "effectiveUntil",
      v.changelog as "changelog",
      (
        select (
          select row_to_json(shape)
          from (select u.id as "id", u.name as "name") shape
        )
        from redress.firm_user u
        where u.firm_id = v.firm_id and u.id = v.drafted_by
      ) as "draftedBy",
      v.created_at as "draftedAt",
      (
        select (
          select row_to_json(shape)
          from (select u.id as "id", u.name as "name") shape
        )
        from redress.firm_user u
        where u.firm_id = v.firm_id and u.id = v.published_by
      ) as "publishedBy",
      v.published_at as "publishedAt",
      v.published_alone as "publishedAlone",
      v.withdrawn_at as "withdrawnAt",
      v.withdrawn_reason as "withdrawnReason",
      v.version as "version",
      v.created_at as "createdAt",
      v.updated_at as "updatedAt"
  ) shape
) as view
from redress.rule_set_version v
join redress.rule_set s on s.firm_id = v.firm_id and s.id = v.rule_set_id
where v.firm_id = $firm and s.code = $1 and v.id = $2;
