import { statement } from '../../../platform/db/statement.js';
import { oneOf, view } from '../../../platform/db/view.js';
import type { KnownNotice } from './comparison/known-notice.js';
import type { FileClient } from './comparison/identity.js';

/** Imports of one firm take turns, so that two of the same document do not create its notices twice. */
export const importTurn = statement(
  'notice-import-turn',
  `select pg_advisory_xact_lock(hashtextextended($firm::text, 3)) is null as taken`,
);

const client = view<FileClient>({ id: 'c.id', nameWords: 'c.name_words', dateOfBirth: 'c.date_of_birth' });

/** The zone of the firm, and the clients of the file, the main one first; null when there is no such file. */
export const importSetting = statement(
  'notice-import-setting',
  `
    select
      firm.zone,
      (
        select json_agg(${client} order by c.id <> f.client_id, c.id)
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
    where firm.firm_id = $firm
  `,
);

/** Every notice of the firm under these public ids, locked, with what was last seen of it. Archived ones are none. */
export const knownNotices = statement(
  'notice-import-known',
  `
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
      ${oneOf(
        view<NonNullable<KnownNotice['lastObservation']>>({
          observedAt: 'o.observed_at',
          present: 'o.present',
          noticeStatus: 'o.notice_status',
        }),
        `
          redress.notice_observation o
          where o.firm_id = n.firm_id and o.notice_id = n.id
          order by o.observed_at desc, o.id desc
          limit 1
        `,
      )} as "lastObservation"
    from redress.notice n
    where n.firm_id = $firm and n.public_entity_id = any ($1::text[]) and n.archived_at is null
    order by n.id
    for update
  `,
);

const followed = `status text, "statusOn" date, "statusFrom" jsonb, "sourceCountry" text, "sourceToken" text,
  "publicExtract" jsonb, charges jsonb, warrants jsonb`;

export const createNotices = statement(
  'notice-import-create',
  `
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
      ${followed},
      "sourceEntity" text,
      "publicEntityId" text,
      "knownFrom" jsonb
    )
  `,
);

export const followNotices = statement(
  'notice-import-follow',
  `
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
    from jsonb_to_recordset($1::jsonb) as r (id uuid, ${followed})
    where n.firm_id = $firm and n.id = r.id
  `,
);

export const recordObservations = statement(
  'notice-import-observe',
  `
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
    )
  `,
);
