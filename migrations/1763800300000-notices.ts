import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices, diffusions, messages and other data records, and what was observed of their public extracts. */
export class Notices1763800300000 implements MigrationInterface {
  name = 'Notices1763800300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table redress.notice_observation, redress.notice');
  }
}

/** As in src/law/notice-kind.ts when this was written; test/e2e/notices.test.ts compares the two. */
const kinds = `('red-notice', 'wanted-diffusion', 'diffusion', 'blue-notice', 'green-notice', 'yellow-notice', 'black-notice',
  'purple-notice', 'orange-notice', 'un-special-notice', 'silver-notice', 'silver-diffusion', 'other-special-notice',
  'direct-message', 'sltd-entry', 'smv-entry', 'analysis-file-entry', 'pending-request', 'national-copy', 'public-extract')`;

const tables = `
  create table redress.notice (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    client_id uuid not null,
    kind text not null constraint notice_kind check (kind in ${kinds}),
    reported_kind text constraint notice_reported_kind check (reported_kind in ${kinds}),
    status text not null constraint notice_status check (status in ('submitted', 'pending-review', 'published',
      'circulated', 'refused', 'published-as-other', 'blocked', 'suspended-by-source', 'withdrawn-by-source',
      'cancelled-by-general-secretariat', 'deleted-by-ccf', 'expired', 'unknown')),
    status_on date,
    status_from jsonb,
    source_country text constraint notice_source_country check (source_country ~ '^[A-Z]{2}$'),
    -- the token as published: tribunals and territories have codes that ISO lacks
    source_token text,
    source_entity text,
    source_ncb text,
    recipient_countries text[] not null default '{}',
    control_number text,
    public_entity_id text,
    public_extract jsonb,
    recorded_on date,
    published_on date,
    -- as a letter states it; it replaces the reported five years (RPD 49-51)
    retention_expires_on date,
    wanted_for text constraint notice_wanted_for check (wanted_for in ('prosecution', 'sentence')),
    charges jsonb not null default '[]',
    warrants jsonb not null default '[]',
    -- absent: nobody wrote down how it is known
    known_from jsonb,
    delivered text constraint notice_delivered check (delivered in ('yes', 'no', 'unknown')),
    external_id text,
    archived_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint notice_external_id unique (firm_id, external_id),
    -- lets a request name notices of its own file only
    constraint notice_in_case_file unique (firm_id, case_file_id, id),
    constraint notice_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint notice_client foreign key (firm_id, client_id) references redress.client (firm_id, id),
    constraint notice_message_delivered check (delivered is null or kind = 'direct-message'),
    constraint notice_one_source check (source_country is null or source_entity is null)
  );
  select platform.guard('redress.notice');
  create index notice_of_case_file on redress.notice (firm_id, case_file_id, id);
  create index notice_of_client on redress.notice (firm_id, client_id);
  -- One notice per published entity and issuing country: each source's data is decided on separately (issue 2).
  create unique index notice_per_source on redress.notice
    (firm_id, public_entity_id, coalesce(source_country, upper(source_token), source_entity, ''))
    where public_entity_id is not null and archived_at is null;
  create index notice_created on redress.notice (firm_id, created_at, id);
  create index notice_updated on redress.notice (firm_id, updated_at, id);
  create index notice_by_country on redress.notice (firm_id, source_country);

  create table redress.notice_observation (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    notice_id uuid not null,
    observed_at timestamptz not null,
    present boolean not null,
    how text not null,
    note text,
    -- the status recorded when this was seen: an extract that is present although the data are deleted is news
    notice_status text not null,
    -- the published record, as text, exactly as it was given to us
    extract text,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint notice_observation_notice foreign key (firm_id, case_file_id, notice_id)
      references redress.notice (firm_id, case_file_id, id)
  );
  select platform.guard('redress.notice_observation');
  revoke update on redress.notice_observation from redress_app;
  create index notice_observation_of_notice on redress.notice_observation (firm_id, notice_id, observed_at, id);
`;
