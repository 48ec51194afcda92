import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clients, case files with their team, and the word search over names and titles (docs/adr/0005). */
export class ClientsAndFiles1763800200000 implements MigrationInterface {
  name = 'ClientsAndFiles1763800200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(words);
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table redress.case_file_member, redress.case_file_client, redress.case_file, redress.client;
      drop function platform.firm_words(uuid, text);
      drop function platform.firm_query(uuid, text);
      drop function platform.plain_letters(text);
    `);
  }
}

/**
 * Every word is prefixed by its firm, so a search reads no posting of another firm and grows with the firm's matches
 * alone; a GIN index led by firm_id reads the firm's whole posting list (measured, docs/adr/0005).
 */
const words = `
  -- Accents are left out on both sides: who types decision finds décision.
  create function platform.plain_letters(said text) returns text
    language sql immutable parallel safe
    return case when said ~ '[^[:ascii:]]'
      then lower(regexp_replace(normalize(said, NFKD), '[\\u0300-\\u036F]', '', 'g')) else lower(said) end;

  create function platform.firm_words(firm uuid, said text) returns tsvector
    language sql immutable parallel safe set search_path = '' as $f$
    select array_to_tsvector(array_remove(string_to_array(
      regexp_replace(' ' || platform.plain_letters(said), '[^[:alnum:]]+', ' ' || replace(firm::text, '-', ''), 'g'), ' '), ''))
  $f$;

  create function platform.firm_query(firm uuid, said text) returns tsquery
    language sql stable parallel safe set search_path = '' as $f$
    select string_agg('''' || replace(firm::text, '-', '') || left(w, 60) || ''':*', ' & ')::tsquery
    from regexp_split_to_table(platform.plain_letters(said), '[^[:alnum:]]+') w where w <> ''
  $f$;
  grant execute on function platform.plain_letters, platform.firm_words, platform.firm_query to redress_app;
`;

const tables = `
  create table redress.client (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    display_name text not null,
    kind text not null constraint client_kind check (kind in ('person', 'entity')),
    names jsonb not null default '[]',
    -- every name as written and in Latin letters, for search and for the first conflict check
    name_words text not null,
    date_of_birth text constraint client_date_of_birth check (date_of_birth ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?$'),
    sex text constraint client_sex check (sex in ('F', 'M', 'U')),
    nationalities text[] not null default '{}',
    protection jsonb not null default '[]',
    -- AES-256-GCM ciphertext, sealed before it reaches the database
    safe_contact bytea,
    current_address bytea,
    external_id text,
    archived_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint client_external_id unique (firm_id, external_id)
  );
  select platform.guard('redress.client');
  create index client_words on redress.client using gin (platform.firm_words(firm_id, name_words)) with (fastupdate = off);
  create index client_updated on redress.client (firm_id, updated_at, id);

  create table redress.case_file (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    client_id uuid not null,
    reference text not null,
    title text not null,
    status text not null default 'open' constraint case_file_status check (status in ('open', 'pending', 'closed')),
    lead_lawyer_id uuid not null,
    opened_on date not null,
    closed_on date,
    external_id text,
    archived_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint case_file_reference unique (firm_id, reference),
    constraint case_file_external_id unique (firm_id, external_id),
    constraint case_file_client foreign key (firm_id, client_id) references redress.client (firm_id, id),
    constraint case_file_lead_lawyer foreign key (firm_id, lead_lawyer_id) references redress.firm_user (firm_id, id),
    constraint case_file_closed check ((status = 'closed') = (closed_on is not null))
  );
  select platform.guard('redress.case_file');
  create index case_file_of_client on redress.case_file (firm_id, client_id);
  create index case_file_updated on redress.case_file (firm_id, updated_at, id);
  create index case_file_words on redress.case_file
    using gin (platform.firm_words(firm_id, reference || ' ' || title)) with (fastupdate = off);

  create table redress.case_file_client (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    client_id uuid not null,
    archived_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint case_file_client_once unique (firm_id, case_file_id, client_id),
    constraint case_file_client_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint case_file_client_client foreign key (firm_id, client_id) references redress.client (firm_id, id)
  );
  select platform.guard('redress.case_file_client');
  create index case_file_client_of_client on redress.case_file_client (firm_id, client_id);

  create table redress.case_file_member (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    user_id uuid not null,
    archived_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint case_file_member_once unique (firm_id, case_file_id, user_id),
    constraint case_file_member_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint case_file_member_user foreign key (firm_id, user_id) references redress.firm_user (firm_id, id)
  );
  select platform.guard('redress.case_file_member');
`;
