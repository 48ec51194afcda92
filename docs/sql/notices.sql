-- Made by npm run docs from src/features/notices, for reading. A list stands as its first page without filters.

-- judgements-of-notice (src/features/notices/publication-tests/publication-tests.queries.ts)
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
                  j.id as "id",
                  j.condition as "condition",
                  j.verdict as "result",
                  j.note as "note",
                  j.judged_by as "judgedBy",
                  j.created_at as "judgedAt"
              ) shape
            )
            order by j.id desc
          )
          from redress.publication_judgement j
          where j.firm_id = n.firm_id and j.notice_id = n.id
        ),
        '[]'
      ) as data,
      (select row_to_json(shape) from (select null as "next") shape) as page
  ) shape
)::text as body
from redress.notice n
where n.firm_id = $firm and n.id = $1;

-- list:notice-observations:-observedAt (src/features/notices/notices/notice-observations.queries.ts)
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
            o.notice_id as "noticeId",
            o.observed_at as "observedAt",
            o.present as "present",
            o.how as "how",
            coalesce(to_json(o.note), platform.said(o.note_message)) as "note",
            o.notice_status as "noticeStatus",
            o.extract as "extract",
            o.version as "version",
            o.created_at as "createdAt",
            o.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    o.observed_at as key0,
    o.id as key1,
    row_number() over (order by o.observed_at desc, o.id desc) as n
  from redress.notice_observation o
  where o.firm_id = $firm
  order by o.observed_at desc, o.id desc
  limit $1::integer + 1
) r;

-- list:notices:live+-createdAt (src/features/notices/notices/notices.queries.ts)
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
            n.id as "id",
            n.case_file_id as "caseFileId",
            n.client_id as "clientId",
            n.kind as "kind",
            n.reported_kind as "reportedKind",
            n.status as "status",
            n.status_on as "statusOn",
            n.status_from as "statusFrom",
            n.source_country as "sourceCountry",
            n.source_entity as "sourceEntity",
            n.source_token as "sourceToken",
            n.source_ncb as "sourceNcb",
            n.recipient_countries as "recipientCountries",
            n.control_number as "controlNumber",
            n.public_entity_id as "publicEntityId",
            replace(n.public_entity_id, '/', '-') as "publicUrlId",
            n.recorded_on as "recordedOn",
            n.published_on as "publishedOn",
            n.retention_expires_on as "retentionExpiresOn",
            n.wanted_for as "wantedFor",
            n.charges as "charges",
            n.warrants as "warrants",
            n.known_from as "knownFrom",
            n.delivered as "delivered",
            n.public_extract as "publicExtract",
            (
              select (
                select row_to_json(shape)
                from (
                  select
                    o.observed_at as "observedAt",
                    o.present as "present",
                    o.how as "how"
                ) shape
              )
              from redress.notice_observation o
              where o.firm_id = n.firm_id and o.notice_id = n.id
              order by o.observed_at desc, o.id desc
              limit 1
            ) as "lastObservation",
            n.external_id as "externalId",
            n.archived_at as "archivedAt",
            n.version as "version",
            n.created_at as "createdAt",
            n.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    n.created_at as key0,
    n.id as key1,
    row_number() over (order by n.created_at desc, n.id desc) as n
  from redress.notice n
  where n.firm_id = $firm and n.archived_at is null
  order by n.created_at desc, n.id desc
  limit $1::integer + 1
) r;

-- notice-exists (src/features/notices/notices/notice-observations.queries.ts)
select n.id
from redress.notice n
where n.firm_id = $firm and n.id = $1;

-- notice-import-create (src/features/notices/notice-imports/notice-import.queries.ts)
insert into redress.notice (
  firm_id, id, case_file_id, client_id, kind, status, status_on, status_from, source_country,
  source_token, source_entity, public_entity_id, public_extract, charges, warrants, known_from
)
select
  $firm, r.id, r."caseFileId", r."clientId", r.kind, r.status, r."statusOn", r."statusFrom",
  r."sourceCountry", r."sourceToken", r."sourceEntity", r."publicEntityId", r."publicExtract",
  r.charges, r.warrants, r."knownFrom"
from jsonb_to_recordset($1::jsonb) as r (
  id uuid,
  "caseFileId" uuid,
  "clientId" uuid,
  kind text,
  status text,
  "statusOn" date,
  "statusFrom" jsonb,
  "sourceCountry" text,
  "sourceToken" text,
  "publicExtract" jsonb,
  charges jsonb,
  warrants jsonb,
  "sourceEntity" text,
  "publicEntityId" text,
  "knownFrom" jsonb
);

-- notice-import-follow (src/features/notices/notice-imports/notice-import.queries.ts)
update redress.notice n
set
  status = r.status,
  status_on = r."statusOn",
  status_from = r."statusFrom",
  source_country = r."sourceCountry",
  source_token = r."sourceToken",
  public_extract = r."publicExtract",
  charges = r.charges,
  warrants = r.warrants
from jsonb_to_recordset($1::jsonb) as r (
  id uuid,
  status text,
  "statusOn" date,
  "statusFrom" jsonb,
  "sourceCountry" text,
  "sourceToken" text,
  "publicExtract" jsonb,
  charges jsonb,
  warrants jsonb
)
where n.firm_id = $firm and n.id = r.id;

-- notice-import-known (src/features/notices/notice-imports/notice-import.queries.ts)
select
  n.id,
  n.case_file_id as "caseFileId",
  n.kind, n.status,
  n.status_on as "statusOn",
  n.status_from as "statusFrom",
  n.source_country as "sourceCountry",
  n.source_token as "sourceToken",
  n.source_entity as "sourceEntity",
  n.public_entity_id as "publicEntityId",
  n.public_extract as "publicExtract",
  n.charges, n.warrants,
  (
    select (
      select row_to_json(shape)
      from (
        select
          o.observed_at as "observedAt",
          o.present as "present",
          o.notice_status as "noticeStatus"
      ) shape
    )
    from redress.notice_observation o
    where o.firm_id = n.firm_id and o.notice_id = n.id
    order by o.observed_at desc, o.id desc
    limit 1
  ) as "lastObservation"
from redress.notice n
where n.firm_id = $firm and n.public_entity_id = any ($1::text[]) and n.archived_at is null
order by n.id
for update;

-- notice-import-observe (src/features/notices/notice-imports/notice-import.queries.ts)
insert into redress.notice_observation (
  firm_id, case_file_id, notice_id, observed_at, present, how, note_message, notice_status,
  extract
)
select
  $firm, r."caseFileId", r."noticeId", $2, r.present,
  'public-website',
  r."noteMessage", r."noticeStatus", r.extract
from jsonb_to_recordset($1::jsonb) as r (
  "caseFileId" uuid,
  "noticeId" uuid,
  present boolean,
  "noteMessage" jsonb,
  "noticeStatus" text,
  extract text
);

-- notice-import-setting (src/features/notices/notice-imports/notice-import.queries.ts)
select
  firm.zone,
  (
    select json_agg(
      (
        select row_to_json(shape)
        from (
          select c.id as "id", c.name_words as "nameWords", c.date_of_birth as "dateOfBirth"
        ) shape
      )
      order by c.id <> f.client_id, c.id
    )
    from redress.client c
    where
      c.firm_id = f.firm_id
      and (
        c.id = f.client_id
        or c.id in (
          select o.client_id
          from redress.case_file_client o
          where o.firm_id = f.firm_id and o.case_file_id = f.id and o.archived_at is null
        )
      )
  ) as clients
from redress.firm firm
left join redress.case_file f on f.firm_id = firm.firm_id and f.id = $1
where firm.firm_id = $firm;

-- notice-import-turn (src/features/notices/notice-imports/notice-import.queries.ts)
select pg_advisory_xact_lock(hashtextextended ($firm::text, 3)) is null as taken;

-- notice-observation-view (src/features/notices/notices/notice-observations.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        o.id as "id",
        o.notice_id as "noticeId",
        o.observed_at as "observedAt",
        o.present as "present",
        o.how as "how",
        coalesce(to_json(o.note), platform.said(o.note_message)) as "note",
        o.notice_status as "noticeStatus",
        o.extract as "extract",
        o.version as "version",
        o.created_at as "createdAt",
        o.updated_at as "updatedAt"
    ) shape
  )::text as body,
  o.version, o.id
from redress.notice_observation o
where o.firm_id = $firm and o.notice_id = $1 and o.id = $2;

-- notice-setting-of-file (src/features/notices/notices/notices.queries.ts)
select
  f.client_id as "mainClientId",
  firm.zone,
  array(
    select o.client_id
    from redress.case_file_client o
    where o.firm_id = f.firm_id and o.case_file_id = f.id and o.archived_at is null
  ) as "otherClientIds"
from redress.case_file f
join redress.firm firm on firm.firm_id = f.firm_id
where f.firm_id = $firm and f.id = $1;

-- notice-setting-of-notice (src/features/notices/notices/notices.queries.ts)
select
  f.client_id as "mainClientId",
  firm.zone,
  array(
    select o.client_id
    from redress.case_file_client o
    where o.firm_id = f.firm_id and o.case_file_id = f.id and o.archived_at is null
  ) as "otherClientIds"
from redress.notice n
join redress.case_file f on f.firm_id = n.firm_id and f.id = n.case_file_id
join redress.firm firm on firm.firm_id = f.firm_id
where n.firm_id = $firm and n.id = $1;

-- notice-view (src/features/notices/notices/notices.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        n.id as "id",
        n.case_file_id as "caseFileId",
        n.client_id as "clientId",
        n.kind as "kind",
        n.reported_kind as "reportedKind",
        n.status as "status",
        n.status_on as "statusOn",
        n.status_from as "statusFrom",
        n.source_country as "sourceCountry",
        n.source_entity as "sourceEntity",
        n.source_token as "sourceToken",
        n.source_ncb as "sourceNcb",
        n.recipient_countries as "recipientCountries",
        n.control_number as "controlNumber",
        n.public_entity_id as "publicEntityId",
        replace(n.public_entity_id, '/', '-') as "publicUrlId",
        n.recorded_on as "recordedOn",
        n.published_on as "publishedOn",
        n.retention_expires_on as "retentionExpiresOn",
        n.wanted_for as "wantedFor",
        n.charges as "charges",
        n.warrants as "warrants",
        n.known_from as "knownFrom",
        n.delivered as "delivered",
        n.public_extract as "publicExtract",
        (
          select (
            select row_to_json(shape)
            from (
              select o.observed_at as "observedAt", o.present as "present", o.how as "how"
            ) shape
          )
          from redress.notice_observation o
          where o.firm_id = n.firm_id and o.notice_id = n.id
          order by o.observed_at desc, o.id desc
          limit 1
        ) as "lastObservation",
        n.external_id as "externalId",
        n.archived_at as "archivedAt",
        n.version as "version",
        n.created_at as "createdAt",
        n.updated_at as "updatedAt"
    ) shape
  )::text as body,
  n.version, n.id
from redress.notice n
where n.firm_id = $firm and n.id = $1;

-- tested-notice (src/features/notices/publication-tests/publication-tests.queries.ts)
select
  n.id,
  n.case_file_id as "caseFileId",
  n.kind,
  n.wanted_for as "wantedFor",
  n.charges, n.warrants,
  n.public_extract as extract,
  (
    select row_to_json(shape)
    from (select c.sex as "sex", c.date_of_birth as "dateOfBirth") shape
  ) as client,
  coalesce(
    (
      select json_agg(
        (
          select row_to_json(shape)
          from (
            select
              j.id as "id",
              j.condition as "condition",
              j.verdict as "result",
              j.note as "note",
              j.judged_by as "judgedBy",
              j.created_at as "judgedAt"
          ) shape
        )
      )
      from (
        select distinct on (x.condition) x.*
        from redress.publication_judgement x
        where x.firm_id = n.firm_id and x.notice_id = n.id
        order by x.condition, x.id desc
      ) j
    ),
    '[]'
  ) as judgements
from redress.notice n
join redress.client c on c.firm_id = n.firm_id and c.id = n.client_id
where n.firm_id = $firm and n.id = $1;
