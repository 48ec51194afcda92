-- Made by npm run docs from src/features/dates, for reading. A list stands as its first page without filters.

-- control-form (src/features/dates/deadlines/control-forms.queries.ts)
select (
  select row_to_json(shape)
  from (
    select
      firm.name as "firmName",
      firm.zone as "zone",
      f.reference as "reference",
      f.title as "fileTitle",
      (
        select json_agg(p.display_name order by p.id = f.client_id desc, p.id)
        from redress.client p
        where
          p.firm_id = $firm
          and (
            p.id = f.client_id
            or p.id in (
              select o.client_id
              from redress.case_file_client o
              where o.firm_id = $firm and o.case_file_id = f.id and o.archived_at is null
            )
          )
      ) as "clients",
      coalesce(to_json(d.title), platform.said(d.title_message)) as "title",
      d.due_on as "dueOn",
      d.target_on as "targetOn",
      d.expected_on as "expectedOn",
      d.status as "status",
      d.hard as "hard",
      (
        select u.name
        from redress.firm_user u
        where u.firm_id = $firm and u.id = d.owner_id
      ) as "owner",
      (
        select u.name
        from redress.firm_user u
        where u.firm_id = $firm and u.id = d.deputy_id
      ) as "deputy",
      (
        select u.name
        from redress.firm_user u
        where u.firm_id = $firm and u.id = d.entered_by
      ) as "enteredBy",
      (
        select u.name
        from redress.firm_user u
        where u.firm_id = $firm and u.id = d.verified_by
      ) as "verifiedBy",
      d.met_on as "metOn",
      coalesce(
        (
          select json_agg(
            (
              select row_to_json(shape)
              from (
                select
                  h.at as "at",
                  coalesce(i.before ->> 'expected_on', i.before ->> 'due_on') as "fromOn",
                  coalesce(i.after ->> 'expected_on', i.after ->> 'due_on') as "toOn",
                  i.after ->> 'status' as "status",
                  h.reason as "reason",
                  case h.actor_kind
                    when 'user' then to_json(
                      (
                        select u.name
                        from redress.firm_user u
                        where u.firm_id = $firm and u.id = h.actor_id::uuid
                      )
                    )
                    when 'api-key' then platform.said(
                      'papers.by.api-key',
                      json_build_object(
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
                  end as "by"
              ) shape
            )
            order by h.id
          )
          from history.change h
          cross join lateral (select h.before::json as before, h.after::json as after) i
          where
            h.firm_id = $firm
            and h.entity = 'deadline'
            and h.entity_id = d.id
            and (
              i.before is null
              or coalesce(i.before ->> 'expected_on', i.before ->> 'due_on') is distinct from coalesce(i.after ->> 'expected_on', i.after ->> 'due_on')
              or i.before ->> 'due_on' is distinct from i.after ->> 'due_on'
              or i.before ->> 'status' is distinct from i.after ->> 'status'
            )
        ),
        '[]'
      ) as "dates",
      coalesce(
        (
          select json_agg(
            (
              select row_to_json(shape)
              from (
                select
                  v.created_at as "at",
                  v.derived_on as "derivedOn",
                  v.stood_on as "stoodOn",
                  v.matched as "matched",
                  (
                    select u.name
                    from redress.firm_user u
                    where u.firm_id = $firm and u.id = v.verified_by
                  ) as "by",
                  v.alone as "alone"
              ) shape
            )
            order by v.id
          )
          from redress.verification v
          where v.firm_id = $firm and v.deadline_id = d.id
        ),
        '[]'
      ) as "derivations"
  ) shape
)::text as body
from redress.deadline d
join redress.case_file f on f.firm_id = $firm and f.id = d.case_file_id
join redress.firm firm on firm.firm_id = $firm
where d.firm_id = $firm and d.id = $1;

-- deadline-computation (src/features/dates/deadlines/deadlines.queries.ts)
select
  d.computation, d.lock,
  coalesce(to_jsonb(d.status_reason), d.status_reason_message) as reason,
  coalesce(to_jsonb(d.title), d.title_message) as title,
  d.due_on as "dueOn",
  d.target_on as "targetOn",
  d.owed_by as "owedBy",
  d.force,
  coalesce(to_jsonb(d.source), d.source_message) as source,
  (d.created_at at time zone d.zone)::date as "enteredOn"
from redress.deadline d
where d.firm_id = $firm and d.id = $1;

-- deadline-defaults (src/features/dates/deadlines/deadlines.queries.ts)
select f.lead_lawyer_id as "ownerId", firm.zone
from redress.case_file f
join redress.firm firm on firm.firm_id = f.firm_id
where f.firm_id = $firm and f.id = $1;

-- deadline-responsibility (src/features/dates/deadlines/acknowledgements.queries.ts)
select u.role = 'owner' or u.id in (d.owner_id, d.deputy_id, o.deputy_id, c.lead_lawyer_id)
  or exists (
    select 1
    from redress.reminder r
    where
      r.firm_id = $firm
      and r.deadline_id = d.id
      and r.recipient_id = u.id
      and r.due_on = d.effective_due_on
      and r.attempts > 0
  ) as responsible
from redress.deadline d
join redress.case_file c on c.firm_id = $firm and c.id = d.case_file_id
join redress.firm_user u on u.firm_id = $firm and u.id = $2
left join redress.firm_user o on o.firm_id = $firm and o.id = d.owner_id
where d.firm_id = $firm and d.id = $1;

-- deadline-rows-of-ccf_request_id (src/features/dates/clocks/clock-subjects.ts)
select
  d.id,
  d.rule_id as "ruleId",
  coalesce(to_jsonb(d.title), d.title_message) as title,
  d.due_on as "dueOn",
  d.owed_by as "owedBy",
  d.force, d.status,
  d.is_open as "isOpen",
  d.side, d.confidence, d.lock,
  d.verified_at is not null as verified,
  d.met_on as "metOn",
  d.computation
from redress.deadline d
where
  d.firm_id = $firm
  and d.rule_id is not null
  and d.ccf_request_id = $1
  and d.new_fact_id is null
  and d.provisional_measure_id is null
order by d.id
for update;

-- deadline-rows-of-new_fact_id (src/features/dates/clocks/clock-subjects.ts)
select
  d.id,
  d.rule_id as "ruleId",
  coalesce(to_jsonb(d.title), d.title_message) as title,
  d.due_on as "dueOn",
  d.owed_by as "owedBy",
  d.force, d.status,
  d.is_open as "isOpen",
  d.side, d.confidence, d.lock,
  d.verified_at is not null as verified,
  d.met_on as "metOn",
  d.computation
from redress.deadline d
where d.firm_id = $firm and d.rule_id is not null and d.new_fact_id = $1
order by d.id
for update;

-- deadline-rows-of-notice_id (src/features/dates/clocks/clock-subjects.ts)
select
  d.id,
  d.rule_id as "ruleId",
  coalesce(to_jsonb(d.title), d.title_message) as title,
  d.due_on as "dueOn",
  d.owed_by as "owedBy",
  d.force, d.status,
  d.is_open as "isOpen",
  d.side, d.confidence, d.lock,
  d.verified_at is not null as verified,
  d.met_on as "metOn",
  d.computation
from redress.deadline d
where d.firm_id = $firm and d.rule_id is not null and d.notice_id = $1
order by d.id
for update;

-- deadline-rows-of-proceeding_id (src/features/dates/clocks/clock-subjects.ts)
select
  d.id,
  d.rule_id as "ruleId",
  coalesce(to_jsonb(d.title), d.title_message) as title,
  d.due_on as "dueOn",
  d.owed_by as "owedBy",
  d.force, d.status,
  d.is_open as "isOpen",
  d.side, d.confidence, d.lock,
  d.verified_at is not null as verified,
  d.met_on as "metOn",
  d.computation
from redress.deadline d
where d.firm_id = $firm and d.rule_id is not null and d.proceeding_id = $1
order by d.id
for update;

-- deadline-rows-of-provisional_measure_id (src/features/dates/clocks/clock-subjects.ts)
select
  d.id,
  d.rule_id as "ruleId",
  coalesce(to_jsonb(d.title), d.title_message) as title,
  d.due_on as "dueOn",
  d.owed_by as "owedBy",
  d.force, d.status,
  d.is_open as "isOpen",
  d.side, d.confidence, d.lock,
  d.verified_at is not null as verified,
  d.met_on as "metOn",
  d.computation
from redress.deadline d
where d.firm_id = $firm and d.rule_id is not null and d.provisional_measure_id = $1
order by d.id
for update;

-- deadline-subject-new-fact (src/features/dates/clocks/clock-subjects.ts)
select
  r.kind, r.state, r.revises,
  r.id as "ccfRequestId",
  f.id as "caseFileId",
  f.lead_lawyer_id as "ownerId",
  firm.zone,
  firm.working_calendar as calendar,
  null as conclusions
from redress.new_fact p
join redress.ccf_request r on r.firm_id = p.firm_id and r.id = p.ccf_request_id
join redress.case_file f on f.firm_id = p.firm_id and f.id = p.case_file_id
join redress.firm firm on firm.firm_id = p.firm_id
where p.firm_id = $firm and p.id = $1;

-- deadline-subject-notice (src/features/dates/clocks/clock-subjects.ts)
select
  n.kind,
  n.status as state,
  null as revises,
  f.id as "caseFileId",
  f.lead_lawyer_id as "ownerId",
  firm.zone,
  firm.working_calendar as calendar,
  null as conclusions,
  n.recorded_on as "recordedOn",
  n.published_on as "publishedOn",
  n.status_on as "statusOn",
  n.retention_expires_on as "retentionExpiresOn"
from redress.notice n
join redress.case_file f on f.firm_id = n.firm_id and f.id = n.case_file_id
join redress.firm firm on firm.firm_id = n.firm_id
where n.firm_id = $firm and n.id = $1;

-- deadline-subject-proceeding (src/features/dates/clocks/clock-subjects.ts)
select
  p.kind,
  p.rule_sets as "ruleSets",
  p.count_from as "countFrom",
  p.lengths as "values",
  f.id as "caseFileId",
  f.lead_lawyer_id as "ownerId",
  coalesce(p.zone, firm.zone) as zone,
  firm.working_calendar as calendar
from redress.proceeding p
join redress.case_file f on f.firm_id = p.firm_id and f.id = p.case_file_id
join redress.firm firm on firm.firm_id = p.firm_id
where p.firm_id = $firm and p.id = $1;

-- deadline-subject-provisional-measure (src/features/dates/clocks/clock-subjects.ts)
select
  r.kind, r.state, r.revises,
  r.id as "ccfRequestId",
  f.id as "caseFileId",
  f.lead_lawyer_id as "ownerId",
  firm.zone,
  firm.working_calendar as calendar,
  null as conclusions
from redress.provisional_measure p
join redress.ccf_request r on r.firm_id = p.firm_id and r.id = p.ccf_request_id
join redress.case_file f on f.firm_id = p.firm_id and f.id = p.case_file_id
join redress.firm firm on firm.firm_id = p.firm_id
where p.firm_id = $firm and p.id = $1;

-- deadline-subject-request (src/features/dates/clocks/clock-subjects.ts)
select
  r.kind, r.state, r.revises,
  f.id as "caseFileId",
  f.lead_lawyer_id as "ownerId",
  firm.zone,
  firm.working_calendar as calendar,
  (
    select json_agg(o.conclusion)
    from redress.outcome o
    where o.firm_id = r.firm_id and o.ccf_request_id = r.id
  ) as conclusions
from redress.ccf_request r
join redress.case_file f on f.firm_id = r.firm_id and f.id = r.case_file_id
join redress.firm firm on firm.firm_id = r.firm_id
where r.firm_id = $firm and r.id = $1;

-- deadline-surroundings (src/features/dates/deadlines/deadline-sheets.queries.ts)
select
  (
    select row_to_json(shape)
    from (select f.id as "id", f.reference as "reference", f.title as "title") shape
  )::text as "caseFile",
  (
    select coalesce(
      json_agg(
        (
          select row_to_json(shape)
          from (
            select
              x.due_on as "dueOn",
              x.at as "from",
              x.action as "action",
              coalesce(
                (
                  select to_json(u.name)
                  from redress.firm_user u
                  where u.firm_id = $firm and u.id::text = coalesce(x.on_behalf_of, x.actor_id)
                ),
                case x.actor_kind
                  when 'user' then null
                  when 'seed' then platform.said('papers.by.demo')
                  else platform.said('papers.by.program')
                end
              ) as "actorName",
              x.reason as "reason"
          ) shape
        )
        order by x.id
      ),
      '[]'
    )
    from (
      select
        h.id, h.at, h.action, h.reason, h.actor_kind, h.actor_id, h.on_behalf_of,
        h.after::json ->> 'due_on' as due_on,
        lag(h.after::json ->> 'due_on', 1, '') over (order by h.id) as before
      from history.change h
      where
        h.firm_id = $firm
        and h.entity = 'deadline'
        and h.entity_id = d.id
        and h.after is not null
    ) x
    where x.due_on is distinct from x.before
  )::text as dates,
  coalesce(
    (
      select (
        select row_to_json(shape)
        from (
          select
            l.id as "id",
            l.subject as "subject",
            l.direction as "direction",
            l.counterpart_kind as "counterpartKind",
            l.written_on as "writtenOn",
            l.received_on as "receivedOn",
            (
              select coalesce(json_agg(a.document_id order by a.id), '[]')
              from redress.correspondence_document a
              where a.firm_id = $firm and a.correspondence_id = l.id and a.archived_at is null
            ) as "documentIds"
        ) shape
      )
      from redress.correspondence l
      where l.firm_id = $firm and l.id::text = d.computation -> 'trigger' ->> 'sourceId'
    ),
    'null'
  )::text as "sourceLetter",
  (
    select json_agg(
      (
        select row_to_json(shape)
        from (
          select
            u.id as "id",
            u.name as "name",
            u.role as "role",
            u.disabled_at is not null as "disabled"
        ) shape
      )
      order by u.name
    )
    from redress.firm_user u
    where u.firm_id = $firm
  )::text as people
from redress.deadline d
join redress.case_file f on f.firm_id = $firm and f.id = d.case_file_id
where d.firm_id = $firm and d.id = $1;

-- deadline-view (src/features/dates/deadlines/deadlines.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        d.id as "id",
        d.case_file_id as "caseFileId",
        f.reference as "caseFileReference",
        d.ccf_request_id as "ccfRequestId",
        d.notice_id as "noticeId",
        d.proceeding_id as "proceedingId",
        d.new_fact_id as "newFactId",
        d.provisional_measure_id as "provisionalMeasureId",
        d.rule_version as "ruleVersion",
        coalesce(to_json(d.title), platform.said(d.title_message)) as "title",
        d.rule_id as "ruleId",
        d.due_on as "dueOn",
        d.owed_since as "owedSince",
        case when d.due_on is null then d.computation ->> 'missing' end as "missing",
        d.target_on as "targetOn",
        d.zone as "zone",
        d.owed_by as "owedBy",
        coalesce(to_json(d.owed_by_name), platform.said(d.owed_by_name_message)) as "owedByName",
        d.force as "force",
        d.hard as "hard",
        d.status as "status",
        d.is_open as "isOpen",
        d.side as "side",
        d.effective_due_on as "effectiveDueOn",
        coalesce(to_json(d.status_reason), platform.said(d.status_reason_message)) as "statusReason",
        coalesce(to_json(d.source), platform.said(d.source_message)) as "source",
        d.confidence as "confidence",
        d.sureness as "sureness",
        d.computation -> 'trigger' ->> 'name' as "triggerName",
        d.computation -> 'trigger' ->> 'on' as "triggerOn",
        coalesce(
          case when d.lock is null then (d.computation ->> 'safeOn')::date end,
          d.due_on
        ) as "safeOn",
        coalesce(d.expected_on, (d.computation ->> 'expectedOn')::date) as "expectedOn",
        d.owner_id as "ownerId",
        d.deputy_id as "deputyId",
        d.met_on as "metOn",
        d.document_id as "documentId",
        d.acknowledged_at as "acknowledgedAt",
        d.acknowledged_by as "acknowledgedBy",
        d.acknowledgement as "acknowledgement",
        d.lock as "lock",
        d.entered_by as "enteredBy",
        d.verified_at as "verifiedAt",
        d.verified_by as "verifiedBy",
        case
          when d.is_open then (
            select coalesce(
              json_agg(
                (
                  select row_to_json(shape)
                  from (
                    select w.code as "code", w.params as "params", w.message as "message"
                  ) shape
                )
              ),
              '[]'
            )
            from (
              select w.code, json_build_object() as params, w.message
              from (
                values
                  ('owner-away', platform.said('warnings.owner-away')),
                  ('no-deputy', platform.said('warnings.no-deputy'))
              ) w (code, message)
              where
                d.hard = 'H'
                and d.side = 'ours'
                and not exists (
                  select 1
                  from redress.firm_user u
                  where
                    u.firm_id = d.firm_id
                    and u.disabled_at is null
                    and case w.code
                      when 'owner-away' then u.id = d.owner_id
                      else u.id <> d.owner_id
                        and u.id in (
                          d.deputy_id,
                          (
                            select o.deputy_id
                            from redress.firm_user o
                            where o.firm_id = d.firm_id and o.id = d.owner_id
                          )
                        )
                    end
                )
              union all
              select
                'absent-without-deputy',
                json_build_object(
                  'person',
                  u.name,
                  'days',
                  json_agg(distinct ((r.due_at at time zone r.zone)::date)::text)
                ),
                platform.said(
                  'warnings.absent-without-deputy',
                  json_build_object(
                    'person',
                    u.name,
                    'days',
                    json_agg(
                      distinct jsonb_build_object(
                        'code',
                        'warnings.day',
                        'params',
                        jsonb_build_object('day', (r.due_at at time zone r.zone)::date)
                      )
                    )
                  )
                )
              from redress.absence a
              join redress.firm_user u on u.firm_id = a.firm_id and u.id = a.user_id
              join redress.reminder r on r.firm_id = d.firm_id and r.deadline_id = d.id
                and r.recipient_id = a.user_id
                and (r.due_at at time zone r.zone)::date between a.from_on and a.until_on
              where
                a.firm_id = d.firm_id
                and a.user_id in (d.owner_id, d.deputy_id)
                and a.cancelled_at is null
                and r.state in ('planned', 'retry')
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
              group by u.name
            ) w
          )
          else '[]'
        end as "warnings",
        d.version as "version",
        d.created_at as "createdAt",
        d.updated_at as "updatedAt"
    ) shape
  )::text as body,
  d.version, d.id
from redress.deadline d
join redress.case_file f on f.firm_id = d.firm_id and f.id = d.case_file_id
where d.firm_id = $firm and d.id = $1;

-- extension-view (src/features/dates/reviews/extensions.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        e.id as "id",
        e.case_file_id as "caseFileId",
        e.deadline_id as "deadlineId",
        e.state as "state",
        e.requested_on as "requestedOn",
        e.requested_to as "requestedTo",
        e.decided_on as "decidedOn",
        e.communicated_on as "communicatedOn",
        e.extended_to as "extendedTo",
        e.document_id as "documentId",
        e.correspondence_id as "correspondenceId",
        e.note as "note",
        e.late_by as "lateBy",
        e.version as "version",
        e.created_at as "createdAt",
        e.updated_at as "updatedAt"
    ) shape
  )::text as body,
  e.version, e.id
from redress.extension e
where e.firm_id = $firm and e.id = $1;

-- extensions-of-ccf_request_id (src/features/dates/clocks/clock-subjects.ts)
select
  d.rule_id as "ruleId",
  e.state,
  e.requested_on as "requestedOn",
  e.decided_on as "decidedOn",
  e.communicated_on as "communicatedOn",
  e.extended_to as "extendedTo",
  e.correspondence_id as "sourceId"
from redress.extension e
join redress.deadline d on d.firm_id = e.firm_id and d.id = e.deadline_id
where
  e.firm_id = $firm
  and d.firm_id = $firm
  and d.rule_id is not null
  and d.ccf_request_id = $1
  and d.new_fact_id is null
  and d.provisional_measure_id is null
order by e.id;

-- extensions-of-deadline (src/features/dates/reviews/extensions.queries.ts)
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
                  e.deadline_id as "deadlineId",
                  e.state as "state",
                  e.requested_on as "requestedOn",
                  e.requested_to as "requestedTo",
                  e.decided_on as "decidedOn",
                  e.communicated_on as "communicatedOn",
                  e.extended_to as "extendedTo",
                  e.document_id as "documentId",
                  e.correspondence_id as "correspondenceId",
                  e.note as "note",
                  e.late_by as "lateBy",
                  e.version as "version",
                  e.created_at as "createdAt",
                  e.updated_at as "updatedAt"
              ) shape
            )
            order by e.id
          )
          from redress.extension e
          where e.firm_id = d.firm_id and e.deadline_id = d.id
        ),
        '[]'
      ) as data,
      (select row_to_json(shape) from (select null as "next") shape) as page
  ) shape
)::text as body
from redress.deadline d
where d.firm_id = $firm and d.id = $1;

-- extensions-of-new_fact_id (src/features/dates/clocks/clock-subjects.ts)
select
  d.rule_id as "ruleId",
  e.state,
  e.requested_on as "requestedOn",
  e.decided_on as "decidedOn",
  e.communicated_on as "communicatedOn",
  e.extended_to as "extendedTo",
  e.correspondence_id as "sourceId"
from redress.extension e
join redress.deadline d on d.firm_id = e.firm_id and d.id = e.deadline_id
where e.firm_id = $firm and d.firm_id = $firm and d.rule_id is not null and d.new_fact_id = $1
order by e.id;

-- extensions-of-notice_id (src/features/dates/clocks/clock-subjects.ts)
select
  d.rule_id as "ruleId",
  e.state,
  e.requested_on as "requestedOn",
  e.decided_on as "decidedOn",
  e.communicated_on as "communicatedOn",
  e.extended_to as "extendedTo",
  e.correspondence_id as "sourceId"
from redress.extension e
join redress.deadline d on d.firm_id = e.firm_id and d.id = e.deadline_id
where e.firm_id = $firm and d.firm_id = $firm and d.rule_id is not null and d.notice_id = $1
order by e.id;

-- extensions-of-proceeding_id (src/features/dates/clocks/clock-subjects.ts)
select
  d.rule_id as "ruleId",
  e.state,
  e.requested_on as "requestedOn",
  e.decided_on as "decidedOn",
  e.communicated_on as "communicatedOn",
  e.extended_to as "extendedTo",
  e.correspondence_id as "sourceId"
from redress.extension e
join redress.deadline d on d.firm_id = e.firm_id and d.id = e.deadline_id
where e.firm_id = $firm and d.firm_id = $firm and d.rule_id is not null and d.proceeding_id = $1
order by e.id;

-- extensions-of-provisional_measure_id (src/features/dates/clocks/clock-subjects.ts)
select
  d.rule_id as "ruleId",
  e.state,
  e.requested_on as "requestedOn",
  e.decided_on as "decidedOn",
  e.communicated_on as "communicatedOn",
  e.extended_to as "extendedTo",
  e.correspondence_id as "sourceId"
from redress.extension e
join redress.deadline d on d.firm_id = e.firm_id and d.id = e.deadline_id
where
  e.firm_id = $firm
  and d.firm_id = $firm
  and d.rule_id is not null
  and d.provisional_measure_id = $1
order by e.id;

-- facts-of-ccf_request_id (src/features/dates/clocks/clock-subjects.ts)
select distinct on (f.name)
  f.name,
  f.on_day as "onDay",
  f.earliest, f.latest, f.confidence,
  f.source_id as "sourceId"
from redress.fact f
where f.firm_id = $firm and f.ccf_request_id = $1
order by f.name, f.id desc;

-- facts-of-new_fact_id (src/features/dates/clocks/clock-subjects.ts)
select distinct on (f.name)
  f.name,
  f.on_day as "onDay",
  f.earliest, f.latest, f.confidence,
  f.source_id as "sourceId"
from redress.fact f
where f.firm_id = $firm and f.new_fact_id = $1
order by f.name, f.id desc;

-- facts-of-notice_id (src/features/dates/clocks/clock-subjects.ts)
select distinct on (f.name)
  f.name,
  f.on_day as "onDay",
  f.earliest, f.latest, f.confidence,
  f.source_id as "sourceId"
from redress.fact f
where f.firm_id = $firm and f.notice_id = $1
order by f.name, f.id desc;

-- facts-of-proceeding_id (src/features/dates/clocks/clock-subjects.ts)
select distinct on (f.name)
  f.name,
  f.on_day as "onDay",
  f.earliest, f.latest, f.confidence,
  f.source_id as "sourceId"
from redress.fact f
where f.firm_id = $firm and f.proceeding_id = $1
order by f.name, f.id desc;

-- facts-of-provisional_measure_id (src/features/dates/clocks/clock-subjects.ts)
select distinct on (f.name)
  f.name,
  f.on_day as "onDay",
  f.earliest, f.latest, f.confidence,
  f.source_id as "sourceId"
from redress.fact f
where f.firm_id = $firm and f.provisional_measure_id = $1
order by f.name, f.id desc;

-- firm-calendar-for-preview (src/features/dates/deadline-previews/deadline-previews.queries.ts)
select f.working_calendar -> 'weekend' as weekend, f.working_calendar -> 'holidays' as holidays
from redress.firm f
where f.firm_id = $firm;

-- list:deadlines:dueOn (src/features/dates/deadlines/deadlines.queries.ts)
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
            d.id as "id",
            d.case_file_id as "caseFileId",
            f.reference as "caseFileReference",
            d.ccf_request_id as "ccfRequestId",
            d.notice_id as "noticeId",
            d.proceeding_id as "proceedingId",
            d.new_fact_id as "newFactId",
            d.provisional_measure_id as "provisionalMeasureId",
            d.rule_version as "ruleVersion",
            coalesce(to_json(d.title), platform.said(d.title_message)) as "title",
            d.rule_id as "ruleId",
            d.due_on as "dueOn",
            d.owed_since as "owedSince",
            case when d.due_on is null then d.computation ->> 'missing' end as "missing",
            d.target_on as "targetOn",
            d.zone as "zone",
            d.owed_by as "owedBy",
            coalesce(to_json(d.owed_by_name), platform.said(d.owed_by_name_message)) as "owedByName",
            d.force as "force",
            d.hard as "hard",
            d.status as "status",
            d.is_open as "isOpen",
            d.side as "side",
            d.effective_due_on as "effectiveDueOn",
            coalesce(to_json(d.status_reason), platform.said(d.status_reason_message)) as "statusReason",
            coalesce(to_json(d.source), platform.said(d.source_message)) as "source",
            d.confidence as "confidence",
            d.sureness as "sureness",
            d.computation -> 'trigger' ->> 'name' as "triggerName",
            d.computation -> 'trigger' ->> 'on' as "triggerOn",
            coalesce(
              case when d.lock is null then (d.computation ->> 'safeOn')::date end,
              d.due_on
            ) as "safeOn",
            coalesce(d.expected_on, (d.computation ->> 'expectedOn')::date) as "expectedOn",
            d.owner_id as "ownerId",
            d.deputy_id as "deputyId",
            d.met_on as "metOn",
            d.document_id as "documentId",
            d.acknowledged_at as "acknowledgedAt",
            d.acknowledged_by as "acknowledgedBy",
            d.acknowledgement as "acknowledgement",
            d.lock as "lock",
            d.entered_by as "enteredBy",
            d.verified_at as "verifiedAt",
            d.verified_by as "verifiedBy",
            case
              when d.is_open then (
                select coalesce(
                  json_agg(
                    (
                      select row_to_json(shape)
                      from (
                        select
                          w.code as "code",
                          w.params as "params",
                          w.message as "message"
                      ) shape
                    )
                  ),
                  '[]'
                )
                from (
                  select w.code, json_build_object() as params, w.message
                  from (
                    values
                      ('owner-away', platform.said('warnings.owner-away')),
                      ('no-deputy', platform.said('warnings.no-deputy'))
                  ) w (code, message)
                  where
                    d.hard = 'H'
                    and d.side = 'ours'
                    and not exists (
                      select 1
                      from redress.firm_user u
                      where
                        u.firm_id = d.firm_id
                        and u.disabled_at is null
                        and case w.code
                          when 'owner-away' then u.id = d.owner_id
                          else u.id <> d.owner_id
                            and u.id in (
                              d.deputy_id,
                              (
                                select o.deputy_id
                                from redress.firm_user o
                                where o.firm_id = d.firm_id and o.id = d.owner_id
                              )
                            )
                        end
                    )
                  union all
                  select
                    'absent-without-deputy',
                    json_build_object(
                      'person',
                      u.name,
                      'days',
                      json_agg(distinct ((r.due_at at time zone r.zone)::date)::text)
                    ),
                    platform.said(
                      'warnings.absent-without-deputy',
                      json_build_object(
                        'person',
                        u.name,
                        'days',
                        json_agg(
                          distinct jsonb_build_object(
                            'code',
                            'warnings.day',
                            'params',
                            jsonb_build_object('day', (r.due_at at time zone r.zone)::date)
                          )
                        )
                      )
                    )
                  from redress.absence a
                  join redress.firm_user u on u.firm_id = a.firm_id and u.id = a.user_id
                  join redress.reminder r on r.firm_id = d.firm_id and r.deadline_id = d.id
                    and r.recipient_id = a.user_id
                    and (r.due_at at time zone r.zone)::date between a.from_on and a.until_on
                  where
                    a.firm_id = d.firm_id
                    and a.user_id in (d.owner_id, d.deputy_id)
                    and a.cancelled_at is null
                    and r.state in ('planned', 'retry')
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
                  group by u.name
                ) w
              )
              else '[]'
            end as "warnings",
            d.version as "version",
            d.created_at as "createdAt",
            d.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    coalesce(d.due_on, 'infinity'::date) as key0,
    d.id as key1,
    row_number() over (order by coalesce(d.due_on, 'infinity'::date), d.id) as n
  from redress.deadline d
  join redress.case_file f on f.firm_id = d.firm_id and f.id = d.case_file_id
  where d.firm_id = $firm
  order by coalesce(d.due_on, 'infinity'::date), d.id
  limit $1::integer + 1
) r;

-- list:recalculations:-createdAt (src/features/dates/recalculations/recalculations.queries.ts)
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
            r.id as "id",
            r.case_file_id as "caseFileId",
            r.ccf_request_id as "ccfRequestId",
            r.notice_id as "noticeId",
            r.proceeding_id as "proceedingId",
            r.new_fact_id as "newFactId",
            r.provisional_measure_id as "provisionalMeasureId",
            r.cause as "cause",
            r.reason as "reason",
            r.state as "state",
            r.urgent as "urgent",
            coalesce(
              (
                select json_agg(
                  (
                    select row_to_json(shape)
                    from (
                      select
                        i.id as "id",
                        i.action as "action",
                        i.rule_id as "ruleId",
                        coalesce(
                          to_json(i.computation -> 'own' ->> 'title'),
                          platform.said('rules.' || i.rule_id || '.title')
                        ) as "title",
                        i.deadline_id as "deadlineId",
                        i.old_on as "oldOn",
                        i.new_on as "newOn",
                        i.new_on - i.old_on as "difference",
                        i.computation ->> 'owedBy' as "owedBy",
                        i.blocked_by as "blockedBy",
                        i.decision as "decision"
                    ) shape
                  )
                  order by i.id
                )
                from redress.recalculation_item i
                where i.firm_id = r.firm_id and i.recalculation_id = r.id
              ),
              '[]'
            ) as "items",
            r.reviewed_at as "reviewedAt",
            r.reviewed_by as "reviewedBy",
            r.version as "version",
            r.created_at as "createdAt",
            r.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    r.created_at as key0,
    r.id as key1,
    row_number() over (order by r.created_at desc, r.id desc) as n
  from redress.recalculation r
  where r.firm_id = $firm
  order by r.created_at desc, r.id desc
  limit $1::integer + 1
) r;

-- living-subjects (src/features/dates/clocks/clocks.queries.ts)
select distinct
  d.ccf_request_id as "ccfRequestId",
  d.notice_id as "noticeId",
  d.proceeding_id as "proceedingId",
  d.new_fact_id as "newFactId",
  d.provisional_measure_id as "provisionalMeasureId"
from redress.deadline d
where
  d.firm_id = $firm
  and d.rule_id is not null
  and coalesce(d.ccf_request_id, d.notice_id, d.proceeding_id) is not null
  and d.is_open;

-- open-recalculation (src/features/dates/recalculations/recalculations.queries.ts)
select
  r.id,
  coalesce(
    (
      select json_agg(
        (
          select row_to_json(shape)
          from (select i.rule_id as "ruleId", i.action as "action", i.new_on as "newOn") shape
        )
        order by i.rule_id, i.action
      )
      from redress.recalculation_item i
      where i.firm_id = r.firm_id and i.recalculation_id = r.id
    ),
    '[]'
  ) as items
from redress.recalculation r
where
  r.firm_id = $firm
  and r.state = 'open'
  and coalesce(
    r.new_fact_id, r.provisional_measure_id, r.ccf_request_id, r.notice_id, r.proceeding_id
  ) = $1
for update;

-- override-cancels (src/features/dates/reviews/overrides.queries.ts)
select o.to_on is null as cancels
from redress.override o
where o.firm_id = $firm and o.id = $1;

-- override-view (src/features/dates/reviews/overrides.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        o.id as "id",
        o.case_file_id as "caseFileId",
        o.deadline_id as "deadlineId",
        o.from_on as "fromOn",
        o.to_on as "toOn",
        o.reason_code as "reasonCode",
        o.reason as "reason",
        o.document_id as "documentId",
        o.state as "state",
        o.proposed_by as "proposedBy",
        o.decided_by as "decidedBy",
        o.decided_at as "decidedAt",
        o.alone as "alone",
        o.version as "version",
        o.created_at as "createdAt",
        o.updated_at as "updatedAt"
    ) shape
  )::text as body,
  o.version, o.id
from redress.override o
where o.firm_id = $firm and o.id = $1;

-- overrides-of-deadline (src/features/dates/reviews/overrides.queries.ts)
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
                  o.id as "id",
                  o.case_file_id as "caseFileId",
                  o.deadline_id as "deadlineId",
                  o.from_on as "fromOn",
                  o.to_on as "toOn",
                  o.reason_code as "reasonCode",
                  o.reason as "reason",
                  o.document_id as "documentId",
                  o.state as "state",
                  o.proposed_by as "proposedBy",
                  o.decided_by as "decidedBy",
                  o.decided_at as "decidedAt",
                  o.alone as "alone",
                  o.version as "version",
                  o.created_at as "createdAt",
                  o.updated_at as "updatedAt"
              ) shape
            )
            order by o.id
          )
          from redress.override o
          where o.firm_id = d.firm_id and o.deadline_id = d.id
        ),
        '[]'
      ) as data,
      (select row_to_json(shape) from (select null as "next") shape) as page
  ) shape
)::text as body
from redress.deadline d
where d.firm_id = $firm and d.id = $1;

-- person-at-work (src/features/dates/deadlines/acknowledgements.queries.ts)
select u.id
from redress.firm_user u
where u.firm_id = $firm and u.id = $1 and u.disabled_at is null and u.role <> 'auditor';

-- recalculation-defaults (src/features/dates/recalculations/recalculations.queries.ts)
select f.lead_lawyer_id as "ownerId", coalesce(p.zone, firm.zone) as zone
from redress.case_file f
join redress.firm firm on firm.firm_id = f.firm_id
left join redress.proceeding p on p.firm_id = f.firm_id and p.id = $2
where f.firm_id = $firm and f.id = $1;

-- recalculation-items (src/features/dates/recalculations/recalculations.queries.ts)
select
  i.id,
  i.deadline_id as "deadlineId",
  i.action,
  i.old_on as "oldOn",
  i.new_on as "newOn",
  i.rule_id as "ruleId",
  i.blocked_by as "blockedBy",
  i.computation,
  d.due_on as "standsOn",
  d.status as "standsAs"
from redress.recalculation_item i
left join redress.deadline d on d.firm_id = $firm and d.id = i.deadline_id
where i.firm_id = $firm and i.recalculation_id = $1
order by i.id;

-- recalculation-view (src/features/dates/recalculations/recalculations.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        r.id as "id",
        r.case_file_id as "caseFileId",
        r.ccf_request_id as "ccfRequestId",
        r.notice_id as "noticeId",
        r.proceeding_id as "proceedingId",
        r.new_fact_id as "newFactId",
        r.provisional_measure_id as "provisionalMeasureId",
        r.cause as "cause",
        r.reason as "reason",
        r.state as "state",
        r.urgent as "urgent",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (
                  select
                    i.id as "id",
                    i.action as "action",
                    i.rule_id as "ruleId",
                    coalesce(
                      to_json(i.computation -> 'own' ->> 'title'),
                      platform.said('rules.' || i.rule_id || '.title')
                    ) as "title",
                    i.deadline_id as "deadlineId",
                    i.old_on as "oldOn",
                    i.new_on as "newOn",
                    i.new_on - i.old_on as "difference",
                    i.computation ->> 'owedBy' as "owedBy",
                    i.blocked_by as "blockedBy",
                    i.decision as "decision"
                ) shape
              )
              order by i.id
            )
            from redress.recalculation_item i
            where i.firm_id = r.firm_id and i.recalculation_id = r.id
          ),
          '[]'
        ) as "items",
        r.reviewed_at as "reviewedAt",
        r.reviewed_by as "reviewedBy",
        r.version as "version",
        r.created_at as "createdAt",
        r.updated_at as "updatedAt"
    ) shape
  )::text as body,
  r.version, r.id
from redress.recalculation r
where r.firm_id = $firm and r.id = $1;

-- verifications-of-deadline (src/features/dates/reviews/verifications.queries.ts)
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
                  v.id as "id",
                  v.deadline_id as "deadlineId",
                  v.derived_on as "derivedOn",
                  v.stood_on as "stoodOn",
                  v.matched as "matched",
                  v.note as "note",
                  v.verified_by as "verifiedBy",
                  v.alone as "alone",
                  v.version as "version",
                  v.created_at as "createdAt",
                  v.updated_at as "updatedAt"
              ) shape
            )
            order by v.id
          )
          from redress.verification v
          where v.firm_id = d.firm_id and v.deadline_id = d.id
        ),
        '[]'
      ) as data,
      (select row_to_json(shape) from (select null as "next") shape) as page
  ) shape
)::text as body
from redress.deadline d
where d.firm_id = $firm and d.id = $1;
