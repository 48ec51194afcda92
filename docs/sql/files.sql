-- Made by npm run docs from src/features/files, for reading. A list stands as its first page without filters.

-- answers-in-turn (src/features/files/correspondence/correspondence.queries.ts)
with recursive chain as (
  select l.firm_id, l.id, l.answers_id
  from redress.correspondence l
  where l.firm_id = $firm and l.id = $1
  union
  select l.firm_id, l.id, l.answers_id
  from chain c
  join redress.correspondence l on l.firm_id = c.firm_id and l.id = c.answers_id
)
select 1 as found
from chain
where id = $2;

-- case-file-page (src/features/files/case-files/case-files.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        f.id as "id",
        f.client_id as "clientId",
        c.display_name as "clientName",
        coalesce(
          (
            select json_agg(o.client_id order by o.id)
            from redress.case_file_client o
            where o.firm_id = f.firm_id and o.case_file_id = f.id and o.archived_at is null
          ),
          '[]'
        ) as "otherClientIds",
        f.reference as "reference",
        f.title as "title",
        f.status as "status",
        f.lead_lawyer_id as "leadLawyerId",
        coalesce(
          (
            select json_agg(m.user_id order by m.id)
            from redress.case_file_member m
            where m.firm_id = f.firm_id and m.case_file_id = f.id and m.archived_at is null
          ),
          '[]'
        ) as "team",
        f.opened_on as "openedOn",
        f.closed_on as "closedOn",
        f.external_id as "externalId",
        f.archived_at as "archivedAt",
        f.version as "version",
        f.created_at as "createdAt",
        f.updated_at as "updatedAt",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (select p.id as "id", p.display_name as "displayName", p.kind as "kind") shape
              )
            )
            from redress.client p
            where
              p.firm_id = f.firm_id
              and (
                p.id = f.client_id
                or p.id in (
                  select o.client_id
                  from redress.case_file_client o
                  where o.firm_id = f.firm_id and o.case_file_id = f.id and o.archived_at is null
                )
              )
          ),
          '[]'
        ) as "clients",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (
                  select
                    n.id as "id",
                    n.kind as "kind",
                    n.reported_kind as "reportedKind",
                    n.status as "status",
                    n.source_country as "sourceCountry",
                    n.source_entity as "sourceEntity",
                    n.public_entity_id as "publicEntityId"
                ) shape
              )
              order by n.id
            )
            from redress.notice n
            where n.firm_id = f.firm_id and n.case_file_id = f.id and n.archived_at is null
          ),
          '[]'
        ) as "notices",
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
                      select (
                        select row_to_json(shape)
                        from (
                          select
                            d.id as "id",
                            coalesce(to_json(d.title), platform.said(d.title_message)) as "title",
                            d.rule_id as "ruleId",
                            d.due_on as "dueOn",
                            d.owed_by as "owedBy",
                            d.force as "force",
                            d.status as "status",
                            d.confidence as "confidence",
                            d.ccf_request_id as "ccfRequestId",
                            d.proceeding_id as "proceedingId"
                        ) shape
                      )
                      from redress.deadline d
                      where
                        d.firm_id = r.firm_id
                        and d.ccf_request_id = r.id
                        and d.is_open
                        and d.due_on is not null
                      order by d.due_on
                      limit 1
                    ) as "nextDeadline"
                ) shape
              )
              order by r.id
            )
            from redress.ccf_request r
            where r.firm_id = f.firm_id and r.case_file_id = f.id and r.archived_at is null
          ),
          '[]'
        ) as "requests",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (
                  select
                    p.id as "id",
                    p.kind as "kind",
                    p.country as "country",
                    p.forum as "forum",
                    p.status as "status",
                    (
                      select (
                        select row_to_json(shape)
                        from (
                          select
                            d.id as "id",
                            coalesce(to_json(d.title), platform.said(d.title_message)) as "title",
                            d.rule_id as "ruleId",
                            d.due_on as "dueOn",
                            d.owed_by as "owedBy",
                            d.force as "force",
                            d.status as "status",
                            d.confidence as "confidence",
                            d.ccf_request_id as "ccfRequestId",
                            d.proceeding_id as "proceedingId"
                        ) shape
                      )
                      from redress.deadline d
                      where
                        d.firm_id = p.firm_id
                        and d.proceeding_id = p.id
                        and d.is_open
                        and d.due_on is not null
                      order by d.due_on
                      limit 1
                    ) as "nextDeadline"
                ) shape
              )
              order by p.id
            )
            from redress.proceeding p
            where p.firm_id = f.firm_id and p.case_file_id = f.id and p.archived_at is null
          ),
          '[]'
        ) as "proceedings",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (
                  select
                    d.id as "id",
                    coalesce(to_json(d.title), platform.said(d.title_message)) as "title",
                    d.rule_id as "ruleId",
                    d.due_on as "dueOn",
                    d.owed_by as "owedBy",
                    d.force as "force",
                    d.status as "status",
                    d.confidence as "confidence",
                    d.ccf_request_id as "ccfRequestId",
                    d.proceeding_id as "proceedingId"
                ) shape
              )
              order by d.due_on, d.id
            )
            from (
              select *
              from redress.deadline d
              where
                d.firm_id = f.firm_id
                and d.case_file_id = f.id
                and d.is_open
                and d.due_on is not null
              order by d.due_on, d.id
              limit 5
            ) d
          ),
          '[]'
        ) as "nextDeadlines",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (
                  select
                    l.id as "id",
                    l.direction as "direction",
                    l.counterpart_kind as "counterpart",
                    l.subject as "subject",
                    l.written_on as "writtenOn",
                    l.registered_at as "registeredAt"
                ) shape
              )
              order by l.id desc
            )
            from (
              select *
              from redress.correspondence l
              where l.firm_id = f.firm_id and l.case_file_id = f.id and l.archived_at is null
              order by l.id desc
              limit 5
            ) l
          ),
          '[]'
        ) as "lastCorrespondence",
        (
          select row_to_json(shape)
          from (
            select
              (
                select count(*)
                from redress.notice n
                where n.firm_id = f.firm_id and n.case_file_id = f.id and n.archived_at is null
              ) as "notices",
              (
                select count(*)
                from redress.ccf_request r
                where r.firm_id = f.firm_id and r.case_file_id = f.id and r.archived_at is null
              ) as "requests",
              (
                select count(*)
                from redress.deadline d
                where d.firm_id = f.firm_id and d.case_file_id = f.id and d.is_open
              ) as "openDeadlines",
              (
                select count(*)
                from redress.correspondence l
                where l.firm_id = f.firm_id and l.case_file_id = f.id and l.archived_at is null
              ) as "correspondence",
              (
                select count(*)
                from redress.document d
                where d.firm_id = f.firm_id and d.case_file_id = f.id and d.archived_at is null
              ) as "documents"
          ) shape
        ) as "counts"
    ) shape
  )::text as body,
  f.version, f.id
from redress.case_file f
join redress.client c on c.firm_id = f.firm_id and c.id = f.client_id
where f.firm_id = $firm and f.id = $1;

-- case-file-view (src/features/files/case-files/case-files.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        f.id as "id",
        f.client_id as "clientId",
        c.display_name as "clientName",
        coalesce(
          (
            select json_agg(o.client_id order by o.id)
            from redress.case_file_client o
            where o.firm_id = f.firm_id and o.case_file_id = f.id and o.archived_at is null
          ),
          '[]'
        ) as "otherClientIds",
        f.reference as "reference",
        f.title as "title",
        f.status as "status",
        f.lead_lawyer_id as "leadLawyerId",
        coalesce(
          (
            select json_agg(m.user_id order by m.id)
            from redress.case_file_member m
            where m.firm_id = f.firm_id and m.case_file_id = f.id and m.archived_at is null
          ),
          '[]'
        ) as "team",
        f.opened_on as "openedOn",
        f.closed_on as "closedOn",
        f.external_id as "externalId",
        f.archived_at as "archivedAt",
        f.version as "version",
        f.created_at as "createdAt",
        f.updated_at as "updatedAt"
    ) shape
  )::text as body,
  f.version, f.id
from redress.case_file f
join redress.client c on c.firm_id = f.firm_id and c.id = f.client_id
where f.firm_id = $firm and f.id = $1;

-- case-timeline (src/features/files/case-files/case-timelines.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        f.id as "id",
        f.version as "version",
        f.reference as "reference",
        f.title as "title",
        f.status as "status",
        f.opened_on as "openedOn",
        f.closed_on as "closedOn",
        f.lead_lawyer_id as "leadLawyerId",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (select p.id as "id", p.display_name as "name") shape
              )
              order by (p.id = f.client_id) desc, p.display_name
            )
            from redress.client p
            where
              p.firm_id = f.firm_id
              and (
                p.id = f.client_id
                or p.id in (
                  select o.client_id
                  from redress.case_file_client o
                  where o.firm_id = f.firm_id and o.case_file_id = f.id and o.archived_at is null
                )
              )
          ),
          '[]'
        ) as "clients",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (select u.id as "id", u.name as "name") shape
              )
              order by (u.id = f.lead_lawyer_id) desc, u.name
            )
            from redress.firm_user u
            where
              u.firm_id = f.firm_id
              and (
                u.id = f.lead_lawyer_id
                or u.id in (
                  select m.user_id
                  from redress.case_file_member m
                  where m.firm_id = f.firm_id and m.case_file_id = f.id and m.archived_at is null
                )
              )
          ),
          '[]'
        ) as "team",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (
                  select
                    n.id as "id",
                    n.kind as "kind",
                    n.status as "status",
                    n.source_country as "sourceCountry",
                    n.source_entity as "sourceEntity",
                    n.public_entity_id as "publicEntityId",
                    n.control_number as "controlNumber",
                    coalesce(n.published_on, n.recorded_on, (n.known_from ->> 'on')::date) as "on"
                ) shape
              )
              order by n.id
            )
            from redress.notice n
            where n.firm_id = f.firm_id and n.case_file_id = f.id and n.archived_at is null
          ),
          '[]'
        ) as "notices",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (
                  select
                    l.id as "id",
                    l.type as "type",
                    l.kind as "kind",
                    l.state as "state",
                    l.country as "country",
                    l.forum as "forum"
                ) shape
              )
              order by l.id
            )
            from (
              select r.id, 'request' as type, r.kind, r.state, null as country, null as forum
              from redress.ccf_request r
              where r.firm_id = f.firm_id and r.case_file_id = f.id and r.archived_at is null
              union all
              select p.id, 'proceeding', p.kind, p.status, p.country, p.forum
              from redress.proceeding p
              where p.firm_id = f.firm_id and p.case_file_id = f.id and p.archived_at is null
            ) l
          ),
          '[]'
        ) as "lanes",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (
                  select
                    d.id as "id",
                    d.version as "version",
                    coalesce(d.ccf_request_id, d.proceeding_id) as "laneId",
                    coalesce(to_json(d.title), platform.said(d.title_message)) as "title",
                    d.rule_id as "ruleId",
                    d.due_on as "dueOn",
                    d.met_on as "metOn",
                    d.owed_by as "owedBy",
                    d.side as "side",
                    coalesce(to_json(d.owed_by_name), platform.said(d.owed_by_name_message)) as "owedByName",
                    d.force as "force",
                    d.hard as "hard",
                    d.status as "status",
                    d.is_open as "isOpen",
                    d.confidence as "confidence",
                    d.computation -> 'trigger' ->> 'sourceId' as "sourceId"
                ) shape
              )
              order by d.due_on, d.id
            )
            from redress.deadline d
            where
              d.firm_id = f.firm_id
              and d.case_file_id = f.id
              and d.status not in ('superseded', 'cancelled')
          ),
          '[]'
        ) as "deadlines",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (
                  select
                    s.id as "id",
                    s.lane as "laneId",
                    s.name as "name",
                    s.on_day as "on",
                    s.until as "until",
                    s.confidence as "confidence",
                    s.source_id as "sourceId"
                ) shape
              )
              order by s.on_day desc, s.id desc
            )
            from (
              select *
              from (
                select distinct on (c.ccf_request_id, c.name)
                  c.id,
                  c.ccf_request_id as lane,
                  c.name,
                  coalesce(c.on_day, c.earliest) as on_day,
                  c.latest as until,
                  c.confidence, c.source_id
                from redress.fact c
                where
                  c.firm_id = f.firm_id
                  and c.case_file_id = f.id
                  and c.ccf_request_id is not null
                  and c.name !~ '(Letter|Due)On$|^extendedToOn$'
                order by c.ccf_request_id, c.name, c.id desc
              ) current
              union all
              select
                e.id, e.proceeding_id, e.kind,
                coalesce(e.on_day, e.earliest),
                e.latest, e.confidence, e.source_id
              from redress.proceeding_event e
              where e.firm_id = f.firm_id and e.case_file_id = f.id
            ) s
          ),
          '[]'
        ) as "steps",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (
                  select
                    l.id as "id",
                    l.ccf_request_id as "laneId",
                    coalesce(
                      case l.direction when 'in' then l.received_on else l.sent_on end,
                      l.sent_on, l.written_on, l.received_on,
                      l.registered_at::date
                    ) as "on",
                    l.direction as "direction",
                    l.counterpart_kind as "counterpart",
                    l.counterpart_name as "counterpartName",
                    l.subject as "subject",
                    l.answers_id as "answersId",
                    (
                      select count(*)
                      from redress.correspondence_document a
                      where
                        a.firm_id = l.firm_id
                        and a.correspondence_id = l.id
                        and a.archived_at is null
                    ) as "documents"
                ) shape
              )
              order by
                coalesce(
                  case l.direction when 'in' then l.received_on else l.sent_on end,
                  l.sent_on, l.written_on, l.received_on,
                  l.registered_at::date
                ) desc,
                l.id desc
            )
            from redress.correspondence l
            where l.firm_id = f.firm_id and l.case_file_id = f.id and l.archived_at is null
          ),
          '[]'
        ) as "letters",
        (
          select row_to_json(shape)
          from (
            select
              (
                select count(*)
                from redress.correspondence l
                where l.firm_id = f.firm_id and l.case_file_id = f.id and l.archived_at is null
              ) as "letters",
              (
                select count(*)
                from redress.document d
                where d.firm_id = f.firm_id and d.case_file_id = f.id and d.archived_at is null
              ) as "documents",
              (
                select count(*)
                from redress.deadline d
                where d.firm_id = f.firm_id and d.case_file_id = f.id and d.is_open
              ) as "openDeadlines",
              (
                select count(*)
                from redress.deadline d
                where d.firm_id = f.firm_id and d.case_file_id = f.id
              ) as "deadlines"
          ) shape
        ) as "counts"
    ) shape
  )::text as body,
  f.version,
  coalesce(
    (
      select json_agg(
        (
          select row_to_json(shape)
          from (
            select
              r.id as "id",
              r.state as "state",
              coalesce(
                (
                  select json_agg(
                    json_strip_nulls(
                      (
                        select row_to_json(shape)
                        from (
                          select
                            t.name as "name",
                            t.on_day as "on",
                            t.earliest as "earliest",
                            t.latest as "latest",
                            t.confidence as "confidence"
                        ) shape
                      )
                    )
                  )
                  from (
                    select distinct on (c.name) c.*
                    from redress.fact c
                    where c.firm_id = r.firm_id and c.ccf_request_id = r.id
                    order by c.name, c.id desc
                  ) t
                ),
                '[]'
              ) as "facts"
          ) shape
        )
      )
      from redress.ccf_request r
      where r.firm_id = f.firm_id and r.case_file_id = f.id and r.archived_at is null
    ),
    '[]'
  ) as requests,
  coalesce(
    (
      select json_agg(distinct n.name)
      from (
        select c.name
        from redress.fact c
        where
          c.firm_id = f.firm_id
          and c.case_file_id = f.id
          and c.ccf_request_id is not null
          and c.name !~ '(Letter|Due)On$|^extendedToOn$'
        union
        select e.kind
        from redress.proceeding_event e
        where e.firm_id = f.firm_id and e.case_file_id = f.id
      ) n
    ),
    '[]'
  ) as names
from redress.case_file f
where f.firm_id = $firm and f.id = $1;

-- client-sheet (src/features/files/clients/clients.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        (
          select row_to_json(shape)
          from (
            select
              c.id as "id",
              c.display_name as "displayName",
              c.kind as "kind",
              c.names as "names",
              case
                when c.date_of_birth is not null then (
                  select row_to_json(shape)
                  from (
                    select
                      c.date_of_birth as "value",
                      case length(c.date_of_birth)
                        when 4 then 'year'
                        when 7 then 'month'
                        else 'day'
                      end as "precision"
                  ) shape
                )
              end as "dateOfBirth",
              c.sex as "sex",
              c.nationalities as "nationalities",
              c.protection as "protection",
              c.safe_contact is not null as "hasSafeContact",
              c.current_address is not null as "hasCurrentAddress",
              c.external_id as "externalId",
              c.archived_at as "archivedAt",
              c.version as "version",
              c.created_at as "createdAt",
              c.updated_at as "updatedAt"
          ) shape
        ) as "client",
        $2::date as "today",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (
                  select
                    f.id as "id",
                    f.reference as "reference",
                    f.title as "title",
                    f.status as "status",
                    f.client_id = c.id as "main"
                ) shape
              )
              order by f.id desc
            )
            from redress.case_file f
            where
              f.firm_id = c.firm_id
              and f.archived_at is null
              and (
                f.client_id = c.id
                or exists (
                  select 1
                  from redress.case_file_client o
                  where
                    o.firm_id = f.firm_id
                    and o.case_file_id = f.id
                    and o.client_id = c.id
                    and o.archived_at is null
                )
              )
          ),
          '[]'
        ) as "caseFiles",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (
                  select
                    n.id as "id",
                    n.case_file_id as "caseFileId",
                    n.kind as "kind",
                    n.status as "status",
                    n.status_on as "statusOn",
                    n.source_country as "sourceCountry",
                    n.source_entity as "sourceEntity",
                    n.public_entity_id as "publicEntityId",
                    n.published_on as "publishedOn"
                ) shape
              )
              order by n.kind, n.id
            )
            from redress.notice n
            where n.firm_id = c.firm_id and n.client_id = c.id and n.archived_at is null
          ),
          '[]'
        ) as "notices",
        coalesce(
          (
            select json_agg(
              (
                select row_to_json(shape)
                from (
                  select
                    d.id as "id",
                    d.case_file_id as "caseFileId",
                    d.kind as "kind",
                    d.title as "title",
                    d.issued_on as "issuedOn",
                    d.expires_on as "expiresOn",
                    d.language as "language"
                ) shape
              )
              order by d.expires_on, d.id desc
            )
            from redress.document d
            where d.firm_id = c.firm_id and d.client_id = c.id and d.archived_at is null
          ),
          '[]'
        ) as "documents"
    ) shape
  )::text as body,
  c.version, c.id
from redress.client c
where c.firm_id = $firm and c.id = $1;

-- client-view (src/features/files/clients/clients.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        c.id as "id",
        c.display_name as "displayName",
        c.kind as "kind",
        c.names as "names",
        case
          when c.date_of_birth is not null then (
            select row_to_json(shape)
            from (
              select
                c.date_of_birth as "value",
                case length(c.date_of_birth) when 4 then 'year' when 7 then 'month' else 'day'
                end as "precision"
            ) shape
          )
        end as "dateOfBirth",
        c.sex as "sex",
        c.nationalities as "nationalities",
        c.protection as "protection",
        c.safe_contact is not null as "hasSafeContact",
        c.current_address is not null as "hasCurrentAddress",
        c.external_id as "externalId",
        c.archived_at as "archivedAt",
        c.version as "version",
        c.created_at as "createdAt",
        c.updated_at as "updatedAt"
    ) shape
  )::text as body,
  c.version, c.id
from redress.client c
where c.firm_id = $firm and c.id = $1;

-- document-file (src/features/files/documents/documents.queries.ts)
select d.sha256, d.file_name as "fileName", d.media_type as "mediaType", d.size
from redress.document d
where d.firm_id = $firm and d.id = $1;

-- document-view (src/features/files/documents/documents.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        d.id as "id",
        d.case_file_id as "caseFileId",
        d.client_id as "clientId",
        d.kind as "kind",
        d.title as "title",
        d.file_name as "fileName",
        d.media_type as "mediaType",
        d.size as "size",
        d.sha256 as "sha256",
        d.language as "language",
        d.issued_on as "issuedOn",
        d.expires_on as "expiresOn",
        d.disclosable as "disclosable",
        d.archived_at as "archivedAt",
        d.version as "version",
        d.created_at as "createdAt",
        d.updated_at as "updatedAt"
    ) shape
  )::text as body,
  d.version, d.id
from redress.document d
where d.firm_id = $firm and d.id = $1;

-- found-by-words (src/features/files/search/search.queries.ts)
with
  candidate as materialized (
    select c.kind, c.id
    from platform.find_words($firm, $1, 200) c
    union
    select c.kind, c.id
    from platform.find_words($firm, $3, 200) c
  )
select
  coalesce(
    (
      select json_agg(found.element)
      from (
        select (
          select row_to_json(shape)
          from (
            select
              p.id as "id",
              p.display_name as "displayName",
              (select json_agg(n ->> 'full') from jsonb_array_elements(p.names) n) as "names"
          ) shape
        ) as element
        from candidate c
        join redress.client p on p.firm_id = $firm and p.id = c.id
        where c.kind = 'client' and p.archived_at is null
        order by p.display_name, p.id
        limit $2
      ) found
    ),
    '[]'
  ) as people,
  coalesce(
    (
      select json_agg(found.element)
      from (
        select (
          select row_to_json(shape)
          from (select f.id as "id", f.reference as "reference", f.title as "title") shape
        ) as element
        from candidate c
        join redress.case_file f on f.firm_id = $firm and f.id = c.id
        where c.kind = 'case-file' and f.archived_at is null
        order by f.id desc
        limit $2
      ) found
    ),
    '[]'
  )::text as "caseFiles",
  coalesce(
    (
      select json_agg(found.element)
      from (
        select (
          select row_to_json(shape)
          from (
            select
              l.id as "id",
              l.case_file_id as "caseFileId",
              l.subject as "subject",
              l.written_on as "writtenOn"
          ) shape
        ) as element
        from candidate c
        join redress.correspondence l on l.firm_id = $firm and l.id = c.id
        where c.kind = 'correspondence' and l.archived_at is null
        order by l.id desc
        limit $2
      ) found
    ),
    '[]'
  )::text as correspondence;

-- letter-view (src/features/files/correspondence/correspondence.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        l.id as "id",
        l.case_file_id as "caseFileId",
        l.ccf_request_id as "ccfRequestId",
        l.direction as "direction",
        (
          select row_to_json(shape)
          from (
            select
              l.counterpart_kind as "kind",
              l.counterpart_name as "name",
              l.counterpart_country as "country"
          ) shape
        ) as "counterpart",
        l.channel as "channel",
        l.subject as "subject",
        l.summary as "summary",
        l.language as "language",
        l.written_on as "writtenOn",
        l.sent_on as "sentOn",
        l.received_on as "receivedOn",
        coalesce(
          case l.direction when 'in' then l.received_on else l.sent_on end,
          l.sent_on, l.written_on, l.received_on
        ) as "happenedOn",
        l.registered_at as "registeredAt",
        l.letter_references as "references",
        l.answers_id as "answersId",
        coalesce(
          (
            select json_agg(a.document_id order by a.id)
            from redress.correspondence_document a
            where a.firm_id = l.firm_id and a.correspondence_id = l.id and a.archived_at is null
          ),
          '[]'
        ) as "documentIds",
        l.disclosable as "disclosable",
        l.external_id as "externalId",
        l.archived_at as "archivedAt",
        l.version as "version",
        l.created_at as "createdAt",
        l.updated_at as "updatedAt",
        l.body as "body"
    ) shape
  )::text as body,
  l.version, l.id
from redress.correspondence l
where l.firm_id = $firm and l.id = $1;

-- list:case-files:live+-createdAt (src/features/files/case-files/case-files.queries.ts)
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
            f.id as "id",
            f.client_id as "clientId",
            c.display_name as "clientName",
            coalesce(
              (
                select json_agg(o.client_id order by o.id)
                from redress.case_file_client o
                where o.firm_id = f.firm_id and o.case_file_id = f.id and o.archived_at is null
              ),
              '[]'
            ) as "otherClientIds",
            f.reference as "reference",
            f.title as "title",
            f.status as "status",
            f.lead_lawyer_id as "leadLawyerId",
            coalesce(
              (
                select json_agg(m.user_id order by m.id)
                from redress.case_file_member m
                where m.firm_id = f.firm_id and m.case_file_id = f.id and m.archived_at is null
              ),
              '[]'
            ) as "team",
            f.opened_on as "openedOn",
            f.closed_on as "closedOn",
            f.external_id as "externalId",
            f.archived_at as "archivedAt",
            f.version as "version",
            f.created_at as "createdAt",
            f.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    f.created_at as key0,
    f.id as key1,
    row_number() over (order by f.created_at desc, f.id desc) as n
  from redress.case_file f
  join redress.client c on c.firm_id = f.firm_id and c.id = f.client_id
  where f.firm_id = $firm and f.archived_at is null
  order by f.created_at desc, f.id desc
  limit $1::integer + 1
) r;

-- list:clients:live+displayName (src/features/files/clients/clients.queries.ts)
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
            c.display_name as "displayName",
            c.kind as "kind",
            c.names as "names",
            case
              when c.date_of_birth is not null then (
                select row_to_json(shape)
                from (
                  select
                    c.date_of_birth as "value",
                    case length(c.date_of_birth)
                      when 4 then 'year'
                      when 7 then 'month'
                      else 'day'
                    end as "precision"
                ) shape
              )
            end as "dateOfBirth",
            c.sex as "sex",
            c.nationalities as "nationalities",
            c.protection as "protection",
            c.safe_contact is not null as "hasSafeContact",
            c.current_address is not null as "hasCurrentAddress",
            c.external_id as "externalId",
            c.archived_at as "archivedAt",
            c.version as "version",
            c.created_at as "createdAt",
            c.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    c.display_name as key0,
    c.id as key1,
    row_number() over (order by c.display_name, c.id) as n
  from redress.client c
  where c.firm_id = $firm and c.archived_at is null
  order by c.display_name, c.id
  limit $1::integer + 1
) r;

-- list:correspondence:live+-createdAt (src/features/files/correspondence/correspondence.queries.ts)
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
            l.id as "id",
            l.case_file_id as "caseFileId",
            l.ccf_request_id as "ccfRequestId",
            l.direction as "direction",
            (
              select row_to_json(shape)
              from (
                select
                  l.counterpart_kind as "kind",
                  l.counterpart_name as "name",
                  l.counterpart_country as "country"
              ) shape
            ) as "counterpart",
            l.channel as "channel",
            l.subject as "subject",
            l.summary as "summary",
            l.language as "language",
            l.written_on as "writtenOn",
            l.sent_on as "sentOn",
            l.received_on as "receivedOn",
            coalesce(
              case l.direction when 'in' then l.received_on else l.sent_on end,
              l.sent_on, l.written_on, l.received_on
            ) as "happenedOn",
            l.registered_at as "registeredAt",
            l.letter_references as "references",
            l.answers_id as "answersId",
            coalesce(
              (
                select json_agg(a.document_id order by a.id)
                from redress.correspondence_document a
                where
                  a.firm_id = l.firm_id
                  and a.correspondence_id = l.id
                  and a.archived_at is null
              ),
              '[]'
            ) as "documentIds",
            l.disclosable as "disclosable",
            l.external_id as "externalId",
            l.archived_at as "archivedAt",
            l.version as "version",
            l.created_at as "createdAt",
            l.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    l.id as key0,
    l.id as key1,
    row_number() over (order by l.id desc, l.id desc) as n
  from redress.correspondence l
  where l.firm_id = $firm and l.archived_at is null
  order by l.id desc, l.id desc
  limit $1::integer + 1
) r;

-- list:documents:live+-createdAt (src/features/files/documents/documents.queries.ts)
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
            d.client_id as "clientId",
            d.kind as "kind",
            d.title as "title",
            d.file_name as "fileName",
            d.media_type as "mediaType",
            d.size as "size",
            d.sha256 as "sha256",
            d.language as "language",
            d.issued_on as "issuedOn",
            d.expires_on as "expiresOn",
            d.disclosable as "disclosable",
            d.archived_at as "archivedAt",
            d.version as "version",
            d.created_at as "createdAt",
            d.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    d.id as key0,
    d.id as key1,
    row_number() over (order by d.id desc, d.id desc) as n
  from redress.document d
  where d.firm_id = $firm and d.archived_at is null
  order by d.id desc, d.id desc
  limit $1::integer + 1
) r;

-- new-letter (src/features/files/correspondence/correspondence.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        l.id as "id",
        l.case_file_id as "caseFileId",
        l.ccf_request_id as "ccfRequestId",
        l.direction as "direction",
        (
          select row_to_json(shape)
          from (
            select
              l.counterpart_kind as "kind",
              l.counterpart_name as "name",
              l.counterpart_country as "country"
          ) shape
        ) as "counterpart",
        l.channel as "channel",
        l.subject as "subject",
        l.summary as "summary",
        l.language as "language",
        l.written_on as "writtenOn",
        l.sent_on as "sentOn",
        l.received_on as "receivedOn",
        coalesce(
          case l.direction when 'in' then l.received_on else l.sent_on end,
          l.sent_on, l.written_on, l.received_on
        ) as "happenedOn",
        l.registered_at as "registeredAt",
        l.letter_references as "references",
        l.answers_id as "answersId",
        coalesce(
          (
            select json_agg(a.document_id order by a.id)
            from redress.correspondence_document a
            where a.firm_id = l.firm_id and a.correspondence_id = l.id and a.archived_at is null
          ),
          '[]'
        ) as "documentIds",
        l.disclosable as "disclosable",
        l.external_id as "externalId",
        l.archived_at as "archivedAt",
        l.version as "version",
        l.created_at as "createdAt",
        l.updated_at as "updatedAt",
        l.body as "body"
    ) shape
  )::text as body,
  l.version, l.id,
  (select f.zone from redress.firm f where f.firm_id = l.firm_id) as zone
from redress.correspondence l
where l.firm_id = $firm and l.id = $1;

-- next-reference (src/features/files/case-files/case-files.queries.ts)
select $1 || '-' || lpad(
  (coalesce(max(substring(f.reference from 6)::integer), 0) + 1)::text,
  4,
  '0'
) as reference
from (select pg_advisory_xact_lock(hashtextextended ($firm::text, 2))) locked
left join redress.case_file f on f.firm_id = $firm and f.reference ~ ('^' || $1 || '-\d{1,6}$');

-- open-deadlines-of-file (src/features/files/case-files/case-files.queries.ts)
select
  d.id,
  coalesce(to_json(d.title), platform.said(d.title_message)) as title,
  d.due_on as "dueOn",
  d.owed_by as "owedBy"
from redress.deadline d
where d.firm_id = $firm and d.case_file_id = $1 and d.is_open
order by d.due_on, d.id;

-- places-of-letter (src/features/files/correspondence/letter-places.queries.ts)
with
  word as materialized (
    select w.kind, w.id
    from platform.find_words($firm, $2, 50) w
    where $2 is not null
    union
    select w.kind, w.id
    from platform.find_words($firm, $3, 50) w
    where $3 is not null
  ),
  hit as (
    select f.id as case_file_id, null::uuid as request_id, 1 as sureness
    from redress.case_file f
    where f.firm_id = $firm and f.reference = any ($1::text[])
    union all
    select r.case_file_id, r.id, 0
    from redress.ccf_request r
    where
      r.firm_id = $firm
      and r.ccf_references <> '[]'
      and exists (
        select 1
        from jsonb_array_elements(r.ccf_references) x
        where upper(x ->> 'value') = any ($1::text[])
      )
    union all
    select f.id, null, 2
    from word w
    join redress.case_file f on f.firm_id = $firm and f.id = w.id
    where w.kind = 'case-file'
    union all
    select f.id, null, 3
    from word w
    join redress.case_file f on f.firm_id = $firm and f.client_id = w.id
    where w.kind = 'client'
    union all
    select l.case_file_id, l.ccf_request_id, 2
    from word w
    join redress.correspondence l on l.firm_id = $firm and l.id = w.id
    where w.kind = 'correspondence'
  ),
  place as (
    select
      h.case_file_id,
      min(h.sureness) as sureness,
      (
        array_agg(h.request_id order by h.sureness) filter (where h.request_id is not null)
      ) [1] as request_id
    from hit h
    group by h.case_file_id
  )
select
  p.case_file_id as "caseFileId",
  f.reference, f.title,
  p.request_id as "ccfRequestId",
  case when p.sureness < 2 then 'reference' else 'words' end as "foundBy",
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
              r.version as "version",
              (
                select coalesce(json_agg(x ->> 'value'), '[]')
                from jsonb_array_elements(r.ccf_references) x
              ) as "references",
              (
                select coalesce(json_agg(n.notice_id order by n.id), '[]')
                from redress.ccf_request_notice n
                where n.firm_id = $firm and n.ccf_request_id = r.id and n.archived_at is null
              ) as "noticeIds",
              (
                select json_agg(o.conclusion)
                from redress.outcome o
                where o.firm_id = $firm and o.ccf_request_id = r.id
              ) as "conclusions"
          ) shape
        )
        order by r.id desc
      )
      from redress.ccf_request r
      where r.firm_id = $firm and r.case_file_id = f.id and r.archived_at is null
    ),
    '[]'
  ) as requests,
  coalesce(
    (
      select json_agg(
        (
          select row_to_json(shape)
          from (
            select
              l.id as "id",
              l.subject as "subject",
              l.direction as "direction",
              l.counterpart_kind as "counterpartKind",
              coalesce(
                case l.direction when 'in' then l.received_on else l.sent_on end,
                l.sent_on, l.written_on, l.received_on
              ) as "happenedOn"
          ) shape
        )
        order by l.id desc
      )
      from (
        select *
        from redress.correspondence c
        where c.firm_id = $firm and c.case_file_id = f.id and c.archived_at is null
        order by c.id desc
        limit 6
      ) l
    ),
    '[]'
  ) as letters
from place p
join redress.case_file f on f.firm_id = $firm and f.id = p.case_file_id and f.archived_at is null
order by p.sureness, f.id desc
limit 8;

-- set-attachments (src/features/files/correspondence/correspondence.queries.ts)
with
  gone as (
    update redress.correspondence_document o
    set archived_at = now()
    where
      o.firm_id = $firm
      and o.correspondence_id = $2
      and o.archived_at is null
      and o.document_id <> all ($3::uuid[])
  )
insert into redress.correspondence_document (firm_id, case_file_id, correspondence_id, document_id)
select $firm, $1::uuid, $2, d
from unnest($3::uuid[]) d
on conflict (firm_id, correspondence_id, document_id) do update
set archived_at = null
where correspondence_document.archived_at is not null;

-- set-other-clients (src/features/files/case-files/case-files.queries.ts)
with
  gone as (
    update redress.case_file_client o
    set archived_at = now()
    where
      o.firm_id = $firm
      and o.case_file_id = $1
      and o.archived_at is null
      and o.client_id <> all ($2::uuid[])
  )
insert into redress.case_file_client (firm_id, case_file_id, client_id)
select $firm, $1, p
from unnest($2::uuid[]) p
on conflict (firm_id, case_file_id, client_id) do update
set archived_at = null
where case_file_client.archived_at is not null;

-- set-team (src/features/files/case-files/case-files.queries.ts)
with
  gone as (
    update redress.case_file_member o
    set archived_at = now()
    where
      o.firm_id = $firm
      and o.case_file_id = $1
      and o.archived_at is null
      and o.user_id <> all ($2::uuid[])
  )
insert into redress.case_file_member (firm_id, case_file_id, user_id)
select $firm, $1, p
from unnest($2::uuid[]) p
on conflict (firm_id, case_file_id, user_id) do update
set archived_at = null
where case_file_member.archived_at is not null;

-- similar-clients (src/features/files/clients/clients.queries.ts)
select distinct on (c.id) c.id, c.display_name as "displayName", said.name as matched
from unnest($2::text[]) as said (name),
platform.find_words($firm, said.name, 20) found,
redress.client c
where found.kind = 'client' and c.firm_id = $firm and c.id = found.id and c.id <> $1
order by c.id
limit 20;

-- surroundings-of-document (src/features/files/documents/documents.queries.ts)
select
  f.zone,
  exists (
    select 1
    from redress.case_file c
    where c.firm_id = d.firm_id and c.id = d.case_file_id
  ) as "isFile",
  exists (
    select 1
    from redress.case_file c
    where c.firm_id = d.firm_id and c.id = d.case_file_id and c.client_id = $2
  )
    or exists (
      select 1
      from redress.case_file_client o
      where
        o.firm_id = d.firm_id
        and o.case_file_id = d.case_file_id
        and o.client_id = $2
        and o.archived_at is null
    ) as "isClient"
from redress.document d
join redress.firm f on f.firm_id = d.firm_id
where d.firm_id = $firm and d.id = $1;

-- surroundings-of-new-document (src/features/files/documents/documents.queries.ts)
select
  f.zone,
  exists (
    select 1
    from redress.case_file c
    where c.firm_id = f.firm_id and c.id = $1
  ) as "isFile",
  exists (
    select 1
    from redress.case_file c
    where c.firm_id = f.firm_id and c.id = $1 and c.client_id = $2
  )
    or exists (
      select 1
      from redress.case_file_client o
      where
        o.firm_id = f.firm_id
        and o.case_file_id = $1
        and o.client_id = $2
        and o.archived_at is null
    ) as "isClient"
from redress.firm f
where f.firm_id = $firm;
