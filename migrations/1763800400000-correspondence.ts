import type { MigrationInterface, QueryRunner } from 'typeorm';

/** CCF requests with their facts, letters with their four dates, and documents whose bytes live outside the database. */
export class Correspondence1763800400000 implements MigrationInterface {
  name = 'Correspondence1763800400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(requests);
    await runner.query(letters);
    await runner.query(facts);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table redress.fact, redress.correspondence_document, redress.correspondence, redress.document,
        redress.ccf_request_notice, redress.ccf_request_applicant, redress.ccf_request;
      drop function platform.letter_words(text, jsonb);
    `);
  }
}

const requests = `
  create table redress.ccf_request (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    kind text not null,
    state text not null default 'draft',
    language text not null constraint ccf_request_language check (language in ('en', 'fr', 'es', 'ar')),
    grounds jsonb not null default '[]',
    remedies_sought text[] not null default '{}',
    ccf_references jsonb not null default '[]',
    channel text constraint ccf_request_channel check (channel in ('portal', 'email', 'post', 'hand')),
    submitted_at timestamptz,
    -- for a revision: what the revised decision was on; its clock depends on it (Statute, Art. 42(3))
    revises text constraint ccf_request_revises check (revises in ('access', 'correction', 'deletion')),
    -- what was doubtful when a step was recorded all the same, such as an expired power of attorney
    warnings jsonb not null default '[]',
    -- why the request left its main path, in the words of who recorded it
    closing_reason text,
    external_id text,
    archived_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint ccf_request_external_id unique (firm_id, external_id),
    constraint ccf_request_in_case_file unique (firm_id, case_file_id, id),
    constraint ccf_request_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id)
  );
  select platform.guard('redress.ccf_request');
  create index ccf_request_updated on redress.ccf_request (firm_id, updated_at, id);

  create table redress.ccf_request_applicant (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    ccf_request_id uuid not null,
    client_id uuid not null,
    archived_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint ccf_request_applicant_once unique (firm_id, ccf_request_id, client_id),
    constraint ccf_request_applicant_request foreign key (firm_id, ccf_request_id) references redress.ccf_request (firm_id, id),
    constraint ccf_request_applicant_client foreign key (firm_id, client_id) references redress.client (firm_id, id),
    constraint ccf_request_applicant_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id)
  );
  select platform.guard('redress.ccf_request_applicant');

  create table redress.ccf_request_notice (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    ccf_request_id uuid not null,
    notice_id uuid not null,
    archived_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint ccf_request_notice_once unique (firm_id, ccf_request_id, notice_id),
    constraint ccf_request_notice_request foreign key (firm_id, ccf_request_id) references redress.ccf_request (firm_id, id),
    constraint ccf_request_notice_notice foreign key (firm_id, case_file_id, notice_id)
      references redress.notice (firm_id, case_file_id, id),
    constraint ccf_request_notice_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id)
  );
  select platform.guard('redress.ccf_request_notice');
  create index ccf_request_notice_of_notice on redress.ccf_request_notice (firm_id, notice_id);
`;

/**
 * Keys are three columns wide, so PostgreSQL itself refuses a letter that names a request, a letter or a document of
 * another case file; the unique constraint they need is also the index that lists a case file.
 */
const letters = `
  create table redress.document (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    -- whose paper it is, where a file has several clients
    client_id uuid,
    kind text not null,
    title text not null,
    file_name text not null,
    media_type text not null,
    size integer not null constraint document_size check (size > 0),
    -- of the bytes as received; they lie sealed outside the database, once per firm
    sha256 text not null constraint document_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    language text,
    issued_on date,
    expires_on date,
    disclosable boolean not null default false,
    archived_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint document_in_case_file unique (firm_id, case_file_id, id),
    constraint document_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint document_client foreign key (firm_id, client_id) references redress.client (firm_id, id),
    constraint document_expires_on check (expires_on >= issued_on)
  );
  select platform.guard('redress.document');
  create index document_of_client on redress.document (firm_id, client_id, id) where client_id is not null;
  create index document_expiring on redress.document (firm_id, expires_on, id) where expires_on is not null;
  create index document_same_bytes on redress.document (firm_id, sha256);
  create index document_updated on redress.document (firm_id, updated_at, id);

  create table redress.correspondence (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    ccf_request_id uuid,
    direction text not null constraint correspondence_direction check (direction in ('in', 'out')),
    counterpart_kind text not null,
    counterpart_name text,
    counterpart_country text constraint correspondence_counterpart_country check (counterpart_country ~ '^[A-Z]{2}$'),
    channel text not null,
    subject text not null,
    summary text,
    body text,
    language text,
    written_on date,
    sent_on date,
    received_on date,
    registered_at timestamptz not null default now(),
    -- [{kind?, value}] as printed on the letter
    letter_references jsonb not null default '[]'
      constraint correspondence_references check (jsonb_typeof(letter_references) = 'array'),
    answers_id uuid,
    disclosable boolean not null default false,
    external_id text,
    archived_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint correspondence_in_case_file unique (firm_id, case_file_id, id),
    constraint correspondence_external_id unique (firm_id, external_id),
    constraint correspondence_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint correspondence_request foreign key (firm_id, case_file_id, ccf_request_id)
      references redress.ccf_request (firm_id, case_file_id, id),
    constraint correspondence_answers foreign key (firm_id, case_file_id, answers_id)
      references redress.correspondence (firm_id, case_file_id, id),
    constraint correspondence_answers_itself check (answers_id <> id),
    constraint correspondence_received_on check (received_on >= written_on and received_on >= sent_on)
  );
  select platform.guard('redress.correspondence');
  create index correspondence_of_request on redress.correspondence (firm_id, ccf_request_id, id) where ccf_request_id is not null;
  create index correspondence_answered on redress.correspondence (firm_id, answers_id) where answers_id is not null;
  create index correspondence_updated on redress.correspondence (firm_id, updated_at, id);

  -- What a letter is found by: its subject, and each reference as printed and with its punctuation left out, since
  -- CCF/R1234.19 is typed in many ways. Without a search path of its own it is inlined, as an index needs it to be.
  create function platform.letter_words(subject text, letter_references jsonb) returns text
    language sql immutable parallel safe return case when letter_references = '[]' then subject
      else subject || ' ' || jsonb_path_query_array(letter_references, '$[*].value')::text || ' '
        || regexp_replace(jsonb_path_query_array(letter_references, '$[*].value')::text, '[^[:alnum:], ]', '', 'g') end;
  grant execute on function platform.letter_words to redress_app;
  create index correspondence_words on redress.correspondence
    using gin (platform.firm_words(firm_id, platform.letter_words(subject, letter_references))) with (fastupdate = off);

  create table redress.correspondence_document (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    correspondence_id uuid not null,
    document_id uuid not null,
    archived_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint correspondence_document_once unique (firm_id, correspondence_id, document_id),
    constraint correspondence_document_letter foreign key (firm_id, case_file_id, correspondence_id)
      references redress.correspondence (firm_id, case_file_id, id),
    constraint correspondence_document_document foreign key (firm_id, case_file_id, document_id)
      references redress.document (firm_id, case_file_id, id)
  );
  select platform.guard('redress.correspondence_document');
`;

/** Facts are only ever added: the newest of a name is current, the older ones stay beside it. */
const facts = `
  create table redress.fact (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    ccf_request_id uuid,
    notice_id uuid,
    name text not null,
    on_day date,
    earliest date,
    latest date,
    precision text not null default 'day',
    confidence text not null constraint fact_confidence check (confidence in ('stated', 'inferred', 'assumed')),
    source_id uuid,
    reason text,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint fact_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint fact_request foreign key (firm_id, ccf_request_id) references redress.ccf_request (firm_id, id),
    constraint fact_notice foreign key (firm_id, notice_id) references redress.notice (firm_id, id),
    constraint fact_source foreign key (firm_id, source_id) references redress.correspondence (firm_id, id),
    constraint fact_subject check ((ccf_request_id is null) <> (notice_id is null)),
    constraint fact_day_or_interval check (
      (on_day is not null and earliest is null and latest is null)
      or (on_day is null and earliest is not null and latest is not null and earliest <= latest))
  );
  select platform.guard('redress.fact');
  revoke update on redress.fact from redress_app;
  create index fact_of_request on redress.fact (firm_id, ccf_request_id, name, id desc) where ccf_request_id is not null;
  create index fact_of_notice on redress.fact (firm_id, notice_id, name, id desc) where notice_id is not null;
`;
