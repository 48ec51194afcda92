-- Made by npm run docs from src/features/requests, for reading. A list stands as its first page without filters.

-- add-applicants (src/features/requests/ccf-requests/ccf-requests.queries.ts)
insert into redress.ccf_request_applicant (firm_id, case_file_id, ccf_request_id, client_id)
select $firm, $1, $2, c
from unnest($3::uuid[]) c;

-- ccf-request-view (src/features/requests/ccf-requests/ccf-requests.queries.ts)
select
  (
    (
      select row_to_json(shape)
      from (
        select
          r.id as "id",
          r.case_file_id as "caseFileId",
          r.kind as "kind",
          r.revises as "revises",
          coalesce(
            (
              select json_agg(a.client_id order by a.id)
              from redress.ccf_request_applicant a
              where a.firm_id = r.firm_id and a.ccf_request_id = r.id and a.archived_at is null
            ),
            '[]'
          ) as "applicantIds",
          coalesce(
            (
              select json_agg(n.notice_id order by n.id)
              from redress.ccf_request_notice n
              where n.firm_id = r.firm_id and n.ccf_request_id = r.id and n.archived_at is null
            ),
            '[]'
          ) as "noticeIds",
          r.language as "language",
          r.grounds as "grounds",
          r.remedies_sought as "remediesSought",
          r.ccf_references as "ccfReferences",
          r.state as "state",
          r.channel as "channel",
          r.submitted_at as "submittedAt",
          r.closing_reason as "closingReason",
          coalesce(
            (
              select json_agg(
                (
                  select row_to_json(shape)
                  from (
                    select
                      w ->> 'code' as "code",
                      w ->> 'severity' as "severity",
                      case jsonb_typeof(w -> 'message')
                        when 'object' then platform.said(w -> 'message')
                        else to_json(w ->> 'message')
                      end as "message",
                      case jsonb_typeof(w -> 'under')
                        when 'object' then platform.said(w -> 'under')
                        else to_json(w ->> 'under')
                      end as "under",
                      w ->> 'on' as "on"
                  ) shape
                )
              )
              from jsonb_array_elements(r.warnings) w
            ),
            '[]'
          ) as "warnings",
          r.external_id as "externalId",
          r.archived_at as "archivedAt",
          r.version as "version",
          r.created_at as "createdAt",
          r.updated_at as "updatedAt"
      ) shape
    )::jsonb || coalesce(
      (
        select jsonb_object_agg(x.name, x.on_day)
        from (
          select distinct on (f.name) f.name, f.on_day
          from redress.fact f
          where f.firm_id = r.firm_id and f.ccf_request_id = r.id
          order by f.name, f.id desc
        ) x
      ),
      '{}'
    )
  )::text as body,
  r.version, r.id, r.kind, r.state,
  (
    select json_agg(o.conclusion)
    from redress.outcome o
    where o.firm_id = r.firm_id and o.ccf_request_id = r.id
  ) as conclusions
from redress.ccf_request r
where r.firm_id = $firm and r.id = $1;

-- client-of-file (src/features/requests/ccf-requests/ccf-requests.queries.ts)
select f.client_id as "clientId"
from redress.case_file f
where f.firm_id = $firm and f.id = $1;

-- conclusions-of-request (src/features/requests/request-steps/request-steps.queries.ts)
select o.conclusion
from redress.outcome o
where o.firm_id = $firm and o.ccf_request_id = $1;

-- fact-list (src/features/requests/request-facts/request-facts.queries.ts)
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
                  f.id as "id",
                  f.name as "name",
                  f.on_day as "on",
                  f.earliest as "earliest",
                  f.latest as "latest",
                  f.precision as "precision",
                  f.confidence as "confidence",
                  f.source_id as "sourceId",
                  f.reason as "reason",
                  f.rank = 1 as "current",
                  f.created_at as "recordedAt"
              ) shape
            )
            order by f.id desc
          )
          from (
            select *, row_number() over (partition by name order by id desc) as rank
            from redress.fact
            where firm_id = $firm and ccf_request_id = $1
          ) f
        ),
        '[]'
      ) as data,
      (select row_to_json(shape) from (select null as "next") shape) as page
  ) shape
)::text as body
from redress.ccf_request r
where r.firm_id = $firm and r.id = $1;

-- filing-papers (src/features/requests/filing-checks/filing-checks.queries.ts)
select
  r.kind, r.language,
  jsonb_array_length(r.grounds) as reasons,
  coalesce(firm.filing_limits, '{"pages":10,"annexes":20,"revisionPages":2}') as limits,
  coalesce(
    (
      select json_agg(
        (
          select row_to_json(shape)
          from (
            select
              c.display_name as "name",
              c.kind as "kind",
              c.date_of_birth as "dateOfBirth",
              coalesce(
                (
                  select json_agg(
                    (
                      select row_to_json(shape)
                      from (
                        select
                          d.kind as "kind",
                          d.issued_on as "issuedOn",
                          d.expires_on as "expiresOn"
                      ) shape
                    )
                    order by d.id
                  )
                  from redress.document d
                  where
                    d.firm_id = a.firm_id
                    and d.case_file_id = a.case_file_id
                    and d.archived_at is null
                    and (d.client_id = c.id or d.client_id is null)
                    and d.kind in (
                      'power-of-attorney',
                      'identity-document',
                      'relationship-proof',
                      'incorporation-document',
                      'proof-of-standing'
                    )
                ),
                '[]'
              ) as "papers"
          ) shape
        )
        order by a.id
      )
      from redress.ccf_request_applicant a
      join redress.client c on c.firm_id = a.firm_id and c.id = a.client_id
      where a.firm_id = r.firm_id and a.ccf_request_id = r.id and a.archived_at is null
    ),
    '[]'
  ) as applicants
from redress.ccf_request r
join redress.firm firm on firm.firm_id = r.firm_id
where r.firm_id = $firm and r.id = $1;

-- follow-up-defaults (src/features/requests/follow-ups/follow-ups.queries.ts)
select f.lead_lawyer_id as "ownerId", firm.zone
from redress.case_file f
join redress.firm firm on firm.firm_id = f.firm_id
where f.firm_id = $firm and f.id = $1;

-- follow-up-rule-deadlines (src/features/requests/follow-ups/follow-ups.queries.ts)
select d.id, d.rule_id as "ruleId"
from redress.deadline d
where d.firm_id = $firm and d.ccf_request_id = $1 and d.rule_id = any ($2::text[]) and d.is_open;

-- follow-up-surroundings (src/features/requests/follow-ups/follow-ups.queries.ts)
select
  f.lead_lawyer_id as "ownerId",
  firm.zone,
  firm.working_calendar as calendar,
  coalesce(
    (
      select json_agg(o.conclusion)
      from redress.outcome o
      where o.firm_id = r.firm_id and o.ccf_request_id = r.id
    ),
    '[]'
  ) as conclusions,
  coalesce(
    (
      select json_agg(
        (
          select row_to_json(shape)
          from (
            select
              o.conclusion as "conclusion",
              n.source_country as "sourceCountry",
              n.recipient_countries as "recipientCountries"
          ) shape
        )
        order by n.id
      )
      from redress.ccf_request_notice x
      join redress.notice n on n.firm_id = x.firm_id and n.id = x.notice_id
      left join redress.outcome o on o.firm_id = r.firm_id and o.ccf_request_id = r.id
        and o.notice_id = n.id
      where x.firm_id = r.firm_id and x.ccf_request_id = r.id and x.archived_at is null
    ),
    '[]'
  ) as records,
  coalesce(
    (
      select json_agg(distinct c.country)
      from (
        select unnest(p.nationalities) as country
        from redress.ccf_request_applicant a
        join redress.client p on p.firm_id = a.firm_id and p.id = a.client_id
        where a.firm_id = r.firm_id and a.ccf_request_id = r.id and a.archived_at is null
        union
        select jsonb_array_elements(p.protection) ->> 'country'
        from redress.ccf_request_applicant a
        join redress.client p on p.firm_id = a.firm_id and p.id = a.client_id
        where a.firm_id = r.firm_id and a.ccf_request_id = r.id and a.archived_at is null
      ) c
    ),
    '[]'
  ) as "clientCountries",
  coalesce(
    (
      select json_agg(
        distinct jsonb_build_object(
          'kind',
          l.counterpart_kind,
          'name',
          l.counterpart_name,
          'country',
          l.counterpart_country
        )
      )
      from redress.correspondence l
      where
        l.firm_id = r.firm_id
        and l.case_file_id = r.case_file_id
        and l.archived_at is null
        and l.counterpart_kind in ('embassy', 'bank', 'organisation', 'other')
    ),
    '[]'
  ) as correspondents,
  coalesce(
    (
      select json_agg(
        (
          select row_to_json(shape)
          from (
            select u.opened_by as "openedBy", u.country as "country", u.company as "company"
          ) shape
        )
      )
      from redress.follow_up u
      where u.firm_id = r.firm_id and u.ccf_request_id = r.id and u.opened_by is not null
    ),
    '[]'
  ) as opened
from redress.ccf_request r
join redress.case_file f on f.firm_id = r.firm_id and f.id = r.case_file_id
join redress.firm firm on firm.firm_id = r.firm_id
where r.firm_id = $firm and r.id = $1;

-- follow-up-view (src/features/requests/follow-ups/follow-ups.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        u.id as "id",
        u.case_file_id as "caseFileId",
        f.reference as "caseFileReference",
        u.ccf_request_id as "ccfRequestId",
        u.kind as "kind",
        case when u.opened_by is null then 'by-hand' else 'by-itself' end as "opened",
        coalesce(to_json(u.title), platform.said(u.title_message)) as "title",
        u.opened_by as "ruleId",
        (
          select row_to_json(shape)
          from (select u.country as "country", u.company as "company") shape
        ) as "addressee",
        u.owed_by as "owedBy",
        coalesce(to_json(u.source), platform.said(u.source_message)) as "source",
        u.owner_id as "ownerId",
        u.deadline_id as "deadlineId",
        d.due_on as "dueOn",
        case
          when u.state <> 'open' or d.id is null or d.is_open then u.state
          when d.status = 'satisfied' then 'done'
          else 'cancelled'
        end as "state",
        coalesce(u.done_on, d.met_on) as "doneOn",
        coalesce(u.document_id, d.document_id) as "documentId",
        u.result as "result",
        coalesce(
          to_json(u.reason),
          case
            when d.status in ('cancelled', 'waived') then coalesce(to_json(d.status_reason), platform.said(d.status_reason_message))
          end
        ) as "reason",
        u.version as "version",
        u.created_at as "createdAt",
        u.updated_at as "updatedAt"
    ) shape
  )::text as body,
  u.version, u.id
from redress.follow_up u
join redress.case_file f on f.firm_id = u.firm_id and f.id = u.case_file_id
left join redress.deadline d on d.firm_id = u.firm_id and d.id = u.deadline_id
where u.firm_id = $firm and u.id = $1;

-- implement-outcomes (src/features/requests/request-steps/request-steps.queries.ts)
update redress.outcome o
set implemented_on = $2
where o.firm_id = $firm and o.ccf_request_id = $1 and o.implemented_on is null;

-- list:ccf-requests:live+-createdAt (src/features/requests/ccf-requests/ccf-requests.queries.ts)
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
            r.kind as "kind",
            r.revises as "revises",
            coalesce(
              (
                select json_agg(a.client_id order by a.id)
                from redress.ccf_request_applicant a
                where
                  a.firm_id = r.firm_id
                  and a.ccf_request_id = r.id
                  and a.archived_at is null
              ),
              '[]'
            ) as "applicantIds",
            coalesce(
              (
                select json_agg(n.notice_id order by n.id)
                from redress.ccf_request_notice n
                where
                  n.firm_id = r.firm_id
                  and n.ccf_request_id = r.id
                  and n.archived_at is null
              ),
              '[]'
            ) as "noticeIds",
            r.language as "language",
            r.grounds as "grounds",
            r.remedies_sought as "remediesSought",
            r.ccf_references as "ccfReferences",
            r.state as "state",
            r.channel as "channel",
            r.submitted_at as "submittedAt",
            r.closing_reason as "closingReason",
            coalesce(
              (
                select json_agg(
                  (
                    select row_to_json(shape)
                    from (
                      select
                        w ->> 'code' as "code",
                        w ->> 'severity' as "severity",
                        case jsonb_typeof(w -> 'message')
                          when 'object' then platform.said(w -> 'message')
                          else to_json(w ->> 'message')
                        end as "message",
                        case jsonb_typeof(w -> 'under')
                          when 'object' then platform.said(w -> 'under')
                          else to_json(w ->> 'under')
                        end as "under",
                        w ->> 'on' as "on"
                    ) shape
                  )
                )
                from jsonb_array_elements(r.warnings) w
              ),
              '[]'
            ) as "warnings",
            r.external_id as "externalId",
            r.archived_at as "archivedAt",
            r.version as "version",
            r.created_at as "createdAt",
            r.updated_at as "updatedAt"
        ) shape
      )::jsonb || coalesce(
        (
          select jsonb_object_agg(x.name, x.on_day)
          from (
            select distinct on (f.name) f.name, f.on_day
            from redress.fact f
            where f.firm_id = r.firm_id and f.ccf_request_id = r.id
            order by f.name, f.id desc
          ) x
        ),
        '{}'
      )
    )::text as body,
    r.created_at as key0,
    r.id as key1,
    row_number() over (order by r.created_at desc, r.id desc) as n
  from redress.ccf_request r
  where r.firm_id = $firm and r.archived_at is null
  order by r.created_at desc, r.id desc
  limit $1::integer + 1
) r;

-- list:follow-ups:dueOn (src/features/requests/follow-ups/follow-ups.queries.ts)
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
            u.case_file_id as "caseFileId",
            f.reference as "caseFileReference",
            u.ccf_request_id as "ccfRequestId",
            u.kind as "kind",
            case when u.opened_by is null then 'by-hand' else 'by-itself' end as "opened",
            coalesce(to_json(u.title), platform.said(u.title_message)) as "title",
            u.opened_by as "ruleId",
            (
              select row_to_json(shape)
              from (select u.country as "country", u.company as "company") shape
            ) as "addressee",
            u.owed_by as "owedBy",
            coalesce(to_json(u.source), platform.said(u.source_message)) as "source",
            u.owner_id as "ownerId",
            u.deadline_id as "deadlineId",
            d.due_on as "dueOn",
            case
              when u.state <> 'open' or d.id is null or d.is_open then u.state
              when d.status = 'satisfied' then 'done'
              else 'cancelled'
            end as "state",
            coalesce(u.done_on, d.met_on) as "doneOn",
            coalesce(u.document_id, d.document_id) as "documentId",
            u.result as "result",
            coalesce(
              to_json(u.reason),
              case
                when d.status in ('cancelled', 'waived') then coalesce(to_json(d.status_reason), platform.said(d.status_reason_message))
              end
            ) as "reason",
            u.version as "version",
            u.created_at as "createdAt",
            u.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    coalesce(d.due_on, 'infinity'::date) as key0,
    u.id as key1,
    row_number() over (order by coalesce(d.due_on, 'infinity'::date), u.id) as n
  from redress.follow_up u
  join redress.case_file f on f.firm_id = u.firm_id and f.id = u.case_file_id
  left join redress.deadline d on d.firm_id = u.firm_id and d.id = u.deadline_id
  where u.firm_id = $firm
  order by coalesce(d.due_on, 'infinity'::date), u.id
  limit $1::integer + 1
) r;

-- list:outcomes:-createdAt (src/features/requests/outcomes/outcomes.queries.ts)
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
            o.id as "id",
            o.case_file_id as "caseFileId",
            o.ccf_request_id as "ccfRequestId",
            o.notice_id as "noticeId",
            n.source_country as "sourceCountry",
            o.conclusion as "conclusion",
            o.grounds_accepted as "groundsAccepted",
            o.decided_on as "decidedOn",
            o.received_on as "receivedOn",
            o.conditions as "conditions",
            o.implemented_on as "implementedOn",
            o.note as "note",
            o.version as "version",
            o.created_at as "createdAt",
            o.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    o.created_at as key0,
    o.id as key1,
    row_number() over (order by o.created_at desc, o.id desc) as n
  from redress.outcome o
  left join redress.notice n on n.firm_id = o.firm_id and n.id = o.notice_id
  where o.firm_id = $firm
  order by o.created_at desc, o.id desc
  limit $1::integer + 1
) r;

-- living-provisional-measures (src/features/requests/provisional-measures/provisional-measures.queries.ts)
select m.id, m.case_file_id as "caseFileId", m.state
from redress.provisional_measure m
where
  m.firm_id = $firm
  and m.ccf_request_id = $1
  and (
    select a.id
    from redress.provisional_measure a
    where a.firm_id = m.firm_id and a.asks_again_id = m.id
  ) is null
order by m.id
for update;

-- lock-request (src/features/requests/letter-effects/letter-effects.queries.ts)
select 1
from redress.ccf_request r
where r.firm_id = $firm and r.id = $1
for update;

-- new-fact-view (src/features/requests/new-facts/new-facts.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        n.id as "id",
        n.case_file_id as "caseFileId",
        n.ccf_request_id as "ccfRequestId",
        coalesce(to_json(n.title), platform.said(n.title_message)) as "title",
        n.fact_on as "factOn",
        n.note as "note",
        known.all as "discoveries",
        known.earliest as "discoveredOn",
        known.earliest <= (
          select f.on_day
          from redress.fact f
          where
            f.firm_id = n.firm_id
            and f.ccf_request_id = n.ccf_request_id
            and f.name = 'decidedOn'
          order by f.id desc
          limit 1
        ) as "knownBeforeDecision",
        (
          select (
            select row_to_json(shape)
            from (
              select
                d.id as "id",
                d.due_on as "dueOn",
                d.target_on as "targetOn",
                d.status as "status"
            ) shape
          )
          from redress.deadline d
          where d.firm_id = n.firm_id and d.new_fact_id = n.id and d.rule_id = 'REVISION_FILING'
          order by d.id desc
          limit 1
        ) as "deadline",
        n.archived_at as "archivedAt",
        n.version as "version",
        n.created_at as "createdAt",
        n.updated_at as "updatedAt"
    ) shape
  )::text as body,
  n.version, n.id
from redress.new_fact n
cross join lateral (
  select
    json_agg(
      (
        select row_to_json(shape)
        from (
          select
            x.id as "id",
            case x.name
              when 'clientLearnedOn' then 'client'
              when 'counselLearnedOn' then 'counsel'
              else 'other'
            end as "by",
            x.on_day as "on",
            x.source_id as "sourceId",
            x.reason as "reason",
            x.rank = 1 as "current",
            x.created_at as "recordedAt"
        ) shape
      )
      order by x.id desc
    ) as all,
    min(x.on_day) filter (where x.rank = 1) as earliest
  from (
    select f.*, row_number() over (partition by f.name order by f.id desc) as rank
    from redress.fact f
    where f.firm_id = n.firm_id and f.new_fact_id = n.id
  ) x
) known
where n.firm_id = $firm and n.id = $1;

-- new-facts-of-file (src/features/requests/new-facts/new-facts.queries.ts)
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
                  n.id as "id",
                  n.case_file_id as "caseFileId",
                  n.ccf_request_id as "ccfRequestId",
                  coalesce(to_json(n.title), platform.said(n.title_message)) as "title",
                  n.fact_on as "factOn",
                  n.note as "note",
                  known.all as "discoveries",
                  known.earliest as "discoveredOn",
                  known.earliest <= (
                    select f.on_day
                    from redress.fact f
                    where
                      f.firm_id = n.firm_id
                      and f.ccf_request_id = n.ccf_request_id
                      and f.name = 'decidedOn'
                    order by f.id desc
                    limit 1
                  ) as "knownBeforeDecision",
                  (
                    select (
                      select row_to_json(shape)
                      from (
                        select
                          d.id as "id",
                          d.due_on as "dueOn",
                          d.target_on as "targetOn",
                          d.status as "status"
                      ) shape
                    )
                    from redress.deadline d
                    where
                      d.firm_id = n.firm_id
                      and d.new_fact_id = n.id
                      and d.rule_id = 'REVISION_FILING'
                    order by d.id desc
                    limit 1
                  ) as "deadline",
                  n.archived_at as "archivedAt",
                  n.version as "version",
                  n.created_at as "createdAt",
                  n.updated_at as "updatedAt"
              ) shape
            )
            order by n.id
          )
          from redress.new_fact n
          cross join lateral (
            select
              json_agg(
                (
                  select row_to_json(shape)
                  from (
                    select
                      x.id as "id",
                      case x.name
                        when 'clientLearnedOn' then 'client'
                        when 'counselLearnedOn' then 'counsel'
                        else 'other'
                      end as "by",
                      x.on_day as "on",
                      x.source_id as "sourceId",
                      x.reason as "reason",
                      x.rank = 1 as "current",
                      x.created_at as "recordedAt"
                  ) shape
                )
                order by x.id desc
              ) as all,
              min(x.on_day) filter (where x.rank = 1) as earliest
            from (
              select f.*, row_number() over (partition by f.name order by f.id desc) as rank
              from redress.fact f
              where f.firm_id = n.firm_id and f.new_fact_id = n.id
            ) x
          ) known
          where
            n.firm_id = c.firm_id
            and n.case_file_id = c.id
            and (n.archived_at is null or $2::boolean)
        ),
        '[]'
      ) as data,
      (select row_to_json(shape) from (select null as "next") shape) as page
  ) shape
)::text as body
from redress.case_file c
where c.firm_id = $firm and c.id = $1;

-- notices-of-request (src/features/requests/request-steps/request-steps.queries.ts)
select n.notice_id as id, k.kind, k.public_entity_id as "publicEntityId"
from redress.ccf_request_notice n
join redress.notice k on k.firm_id = n.firm_id and k.id = n.notice_id
where n.firm_id = $firm and n.ccf_request_id = $1 and n.archived_at is null
order by n.id;

-- open-deadlines-of-new-fact (src/features/requests/new-facts/new-facts.queries.ts)
select
  d.id,
  coalesce(to_json(d.title), platform.said(d.title_message)) as title,
  d.due_on as "dueOn"
from redress.deadline d
where d.firm_id = $firm and d.new_fact_id = $1 and d.is_open
order by d.due_on, d.id;

-- outcome-view (src/features/requests/outcomes/outcomes.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        o.id as "id",
        o.case_file_id as "caseFileId",
        o.ccf_request_id as "ccfRequestId",
        o.notice_id as "noticeId",
        n.source_country as "sourceCountry",
        o.conclusion as "conclusion",
        o.grounds_accepted as "groundsAccepted",
        o.decided_on as "decidedOn",
        o.received_on as "receivedOn",
        o.conditions as "conditions",
        o.implemented_on as "implementedOn",
        o.note as "note",
        o.version as "version",
        o.created_at as "createdAt",
        o.updated_at as "updatedAt"
    ) shape
  )::text as body,
  o.version, o.id
from redress.outcome o
left join redress.notice n on n.firm_id = o.firm_id and n.id = o.notice_id
where o.firm_id = $firm and o.id = $1;

-- outcomes-by-country (src/features/requests/outcomes/outcomes.queries.ts)
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
                  g.source_country as "sourceCountry",
                  g.conclusion as "conclusion",
                  g.outcomes as "outcomes"
              ) shape
            )
            order by g.outcomes desc, g.source_country, g.conclusion
          )
          from (
            select n.source_country, o.conclusion, count(*) as outcomes
            from redress.outcome o
            left join redress.notice n on n.firm_id = $firm and n.id = o.notice_id
            where o.firm_id = $firm
            group by n.source_country, o.conclusion
          ) g
        ),
        '[]'
      ) as data,
      (select row_to_json(shape) from (select null as "next") shape) as page
  ) shape
)::text as body;

-- provisional-measure-asked-again (src/features/requests/provisional-measures/provisional-measures.queries.ts)
select m.id
from redress.provisional_measure m
where m.firm_id = $firm and m.asks_again_id = $1;

-- provisional-measure-view (src/features/requests/provisional-measures/provisional-measures.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        m.id as "id",
        m.case_file_id as "caseFileId",
        m.ccf_request_id as "ccfRequestId",
        m.measure as "measure",
        m.urgency as "urgency",
        m.state as "state",
        case
          when (
            select a.id
            from redress.provisional_measure a
            where a.firm_id = m.firm_id and a.asks_again_id = m.id
          ) is null then '{"asked":["mark-unanswered","grant","refuse","put-in-force","merge"],"unanswered":["grant","refuse","put-in-force","merge","ask-again"],"granted":["put-in-force","lift","merge"],"refused":["ask-again"],"in-force":["lift","merge"],"lifted":["ask-again"],"merged":[]}'::jsonb -> m.state
          else '[]'
        end as "allowed",
        (
          select f.on_day
          from redress.fact f
          where
            f.firm_id = m.firm_id
            and f.provisional_measure_id = m.id
            and f.name = 'provisionalAskedOn'
          order by f.id desc
          limit 1
        ) as "askedOn",
        (
          select f.on_day
          from redress.fact f
          where
            f.firm_id = m.firm_id
            and f.provisional_measure_id = m.id
            and f.name = 'provisionalDecidedOn'
          order by f.id desc
          limit 1
        ) as "decidedOn",
        (
          select f.on_day
          from redress.fact f
          where
            f.firm_id = m.firm_id
            and f.provisional_measure_id = m.id
            and f.name = 'provisionalRefusedOn'
          order by f.id desc
          limit 1
        ) as "refusedOn",
        (
          select f.on_day
          from redress.fact f
          where
            f.firm_id = m.firm_id
            and f.provisional_measure_id = m.id
            and f.name = 'provisionalInForceOn'
          order by f.id desc
          limit 1
        ) as "inForceOn",
        (
          select f.on_day
          from redress.fact f
          where
            f.firm_id = m.firm_id
            and f.provisional_measure_id = m.id
            and f.name = 'provisionalEndedOn'
          order by f.id desc
          limit 1
        ) as "endedOn",
        m.asks_again_id as "asksAgainId",
        (
          select a.id
          from redress.provisional_measure a
          where a.firm_id = m.firm_id and a.asks_again_id = m.id
        ) as "askedAgainById",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (
                  select
                    d.id as "id",
                    d.rule_id as "ruleId",
                    coalesce(to_json(d.title), platform.said(d.title_message)) as "title",
                    d.due_on as "dueOn",
                    d.owed_by as "owedBy",
                    d.status as "status"
                ) shape
              )
              order by d.id
            )
            from redress.deadline d
            where d.firm_id = m.firm_id and d.provisional_measure_id = m.id
          ),
          '[]'
        ) as "deadlines",
        m.note as "note",
        m.version as "version",
        m.created_at as "createdAt",
        m.updated_at as "updatedAt"
    ) shape
  )::text as body,
  m.version, m.id
from redress.provisional_measure m
where m.firm_id = $firm and m.id = $1;

-- provisional-measures-of-request (src/features/requests/provisional-measures/provisional-measures.queries.ts)
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
                  m.id as "id",
                  m.case_file_id as "caseFileId",
                  m.ccf_request_id as "ccfRequestId",
                  m.measure as "measure",
                  m.urgency as "urgency",
                  m.state as "state",
                  case
                    when (
                      select a.id
                      from redress.provisional_measure a
                      where a.firm_id = m.firm_id and a.asks_again_id = m.id
                    ) is null then '{"asked":["mark-unanswered","grant","refuse","put-in-force","merge"],"unanswered":["grant","refuse","put-in-force","merge","ask-again"],"granted":["put-in-force","lift","merge"],"refused":["ask-again"],"in-force":["lift","merge"],"lifted":["ask-again"],"merged":[]}'::jsonb -> m.state
                    else '[]'
                  end as "allowed",
                  (
                    select f.on_day
                    from redress.fact f
                    where
                      f.firm_id = m.firm_id
                      and f.provisional_measure_id = m.id
                      and f.name = 'provisionalAskedOn'
                    order by f.id desc
                    limit 1
                  ) as "askedOn",
                  (
                    select f.on_day
                    from redress.fact f
                    where
                      f.firm_id = m.firm_id
                      and f.provisional_measure_id = m.id
                      and f.name = 'provisionalDecidedOn'
                    order by f.id desc
                    limit 1
                  ) as "decidedOn",
                  (
                    select f.on_day
                    from redress.fact f
                    where
                      f.firm_id = m.firm_id
                      and f.provisional_measure_id = m.id
                      and f.name = 'provisionalRefusedOn'
                    order by f.id desc
                    limit 1
                  ) as "refusedOn",
                  (
                    select f.on_day
                    from redress.fact f
                    where
                      f.firm_id = m.firm_id
                      and f.provisional_measure_id = m.id
                      and f.name = 'provisionalInForceOn'
                    order by f.id desc
                    limit 1
                  ) as "inForceOn",
                  (
                    select f.on_day
                    from redress.fact f
                    where
                      f.firm_id = m.firm_id
                      and f.provisional_measure_id = m.id
                      and f.name = 'provisionalEndedOn'
                    order by f.id desc
                    limit 1
                  ) as "endedOn",
                  m.asks_again_id as "asksAgainId",
                  (
                    select a.id
                    from redress.provisional_measure a
                    where a.firm_id = m.firm_id and a.asks_again_id = m.id
                  ) as "askedAgainById",
                  coalesce(
                    (
                      select json_agg(
                        (
                          select row_to_json(shape)
                          from (
                            select
                              d.id as "id",
                              d.rule_id as "ruleId",
                              coalesce(to_json(d.title), platform.said(d.title_message)) as "title",
                              d.due_on as "dueOn",
                              d.owed_by as "owedBy",
                              d.status as "status"
                          ) shape
                        )
                        order by d.id
                      )
                      from redress.deadline d
                      where d.firm_id = m.firm_id and d.provisional_measure_id = m.id
                    ),
                    '[]'
                  ) as "deadlines",
                  m.note as "note",
                  m.version as "version",
                  m.created_at as "createdAt",
                  m.updated_at as "updatedAt"
              ) shape
            )
            order by m.id
          )
          from redress.provisional_measure m
          where m.firm_id = r.firm_id and m.ccf_request_id = r.id
        ),
        '[]'
      ) as data,
      (select row_to_json(shape) from (select null as "next") shape) as page
  ) shape
)::text as body
from redress.ccf_request r
where r.firm_id = $firm and r.id = $1;

-- request-clocks (src/features/requests/ccf-requests/request-clocks.queries.ts)
select coalesce(
  (
    select json_agg(
      (
        select row_to_json(shape)
        from (
          select
            r.id as "ccfRequestId",
            r.kind as "kind",
            r.state as "state",
            r.ccf_references -> 0 ->> 'value' as "reference",
            coalesce(
              (
                select json_agg(
                  (
                    select row_to_json(shape)
                    from (
                      select
                        d.id as "deadlineId",
                        case
                          when d.rule_id = 'ADM_NOTICE' then 'admissibility'
                          else 'decision'
                        end as "clock",
                        coalesce(to_json(d.title), platform.said(d.title_message)) as "title",
                        d.rule_id as "ruleId",
                        coalesce(
                          coalesce(to_json(d.source), platform.said(d.source_message)),
                          to_json(''::text)
                        ) as "provision",
                        d.computation -> 'trigger' ->> 'name' as "startedAs",
                        d.computation -> 'trigger' ->> 'on' as "startedOn",
                        d.due_on as "dueOn",
                        d.expected_on as "expectedOn",
                        d.met_on as "metOn",
                        d.computation ->> 'endedOn' as "endedOn",
                        d.confidence as "confidence",
                        greatest(0, coalesce(d.met_on, (d.computation ->> 'endedOn')::date, $2::date) - d.due_on) as "daysLate"
                    ) shape
                  )
                  order by d.rule_id <> 'ADM_NOTICE', d.due_on, d.id
                )
                from redress.deadline d
                where
                  d.firm_id = $firm
                  and d.ccf_request_id = r.id
                  and d.due_on is not null
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
              '[]'
            ) as "clocks"
        ) shape
      )
      order by r.id
    )
    from redress.ccf_request r
    where r.firm_id = $firm and r.case_file_id = f.id and r.archived_at is null
  ),
  '[]'
)::text as data
from redress.case_file f
where f.firm_id = $firm and f.id = $1;

-- request-standing (src/features/requests/ccf-requests/standings.queries.ts)
select
  r.kind, r.state, r.revises,
  firm.working_calendar as calendar,
  (
    select json_agg(o.conclusion)
    from redress.outcome o
    where o.firm_id = r.firm_id and o.ccf_request_id = r.id
  ) as conclusions,
  coalesce(
    (
      select json_agg(
        json_strip_nulls(
          (
            select row_to_json(shape)
            from (
              select
                f.name as "name",
                f.on_day as "on",
                f.earliest as "earliest",
                f.latest as "latest",
                f.confidence as "confidence"
            ) shape
          )
        )
      )
      from (
        select distinct on (c.name) c.*
        from redress.fact c
        where c.firm_id = r.firm_id and c.ccf_request_id = r.id
        order by c.name, c.id desc
      ) f
    ),
    '[]'
  ) as facts,
  coalesce(
    (
      select json_agg(
        (
          select row_to_json(shape)
          from (
            select
              d.id as "id",
              d.rule_id as "ruleId",
              coalesce(to_jsonb(d.title), d.title_message) as "title",
              d.owed_by as "owedBy",
              d.force as "force",
              d.hard as "hard",
              d.confidence as "confidence",
              d.due_on as "dueOn",
              d.met_on as "metOn",
              d.computation ->> 'metBy' as "metBy",
              d.computation ->> 'endedOn' as "endedOn",
              d.computation ->> 'heldUpBy' as "heldUpBy"
          ) shape
        )
        order by d.due_on, d.id
      )
      from redress.deadline d
      where
        d.firm_id = r.firm_id
        and d.ccf_request_id = r.id
        and d.due_on is not null
        and (
          d.status not in ('waived', 'superseded', 'cancelled')
          or d.computation ->> 'endedOn' is not null
        )
    ),
    '[]'
  ) as duties
from redress.ccf_request r
join redress.firm firm on firm.firm_id = r.firm_id
where r.firm_id = $firm and r.id = $1;

-- request-to-revise (src/features/requests/new-facts/new-facts.queries.ts)
select
  r.kind, r.state,
  exists (
    select 1
    from redress.fact f
    where
      f.firm_id = r.firm_id
      and f.ccf_request_id = r.id
      and f.name in ('decidedOn', 'decisionLetterOn', 'notifiedOn')
  ) as decided
from redress.ccf_request r
where r.firm_id = $firm and r.id = $1 and r.case_file_id = $2;

-- set-notices (src/features/requests/ccf-requests/ccf-requests.queries.ts)
with
  gone as (
    update redress.ccf_request_notice o
    set archived_at = now()
    where
      o.firm_id = $firm
      and o.ccf_request_id = $2
      and o.archived_at is null
      and o.notice_id <> all ($3::uuid[])
  )
insert into redress.ccf_request_notice (firm_id, case_file_id, ccf_request_id, notice_id)
select $firm, $1, $2, n
from unnest($3::uuid[]) n
on conflict (firm_id, ccf_request_id, notice_id) do update
set archived_at = null
where ccf_request_notice.archived_at is not null;

-- settle-notices (src/features/requests/request-steps/request-steps.queries.ts)
update redress.notice n
set
  status = 'deleted-by-ccf',
  status_on = $2,
  status_from = '{"how": "ccf-decision", "confidence": "confirmed"}'
from redress.outcome o
where
  o.firm_id = $firm
  and o.ccf_request_id = $1
  and o.conclusion = 'NOT_COMPLIANT_DELETE'
  and n.firm_id = $firm
  and n.id = o.notice_id
  and n.status <> 'deleted-by-ccf'
returning n.id;
