import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Proceedings beside the requests of a file, what happens in them, and what that suggests elsewhere. Their facts and
 * deadlines live in the same tables as those of requests and notices: one engine counts them all.
 */
export class Proceedings1763902000000 implements MigrationInterface {
  name = 'Proceedings1763902000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(proceedings);
    await runner.query(clocks);
    await runner.query(suggestions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table redress.suggestion;
      drop index redress.deadline_one_per_rule;
      drop index redress.deadline_of_proceeding;
      create unique index deadline_one_per_rule on redress.deadline
        (firm_id, coalesce(ccf_request_id, notice_id), rule_id)
        where rule_id is not null and coalesce(ccf_request_id, notice_id) is not null
          and status in ('proposed', 'unverified', 'active', 'extension-requested');
      alter table redress.deadline drop constraint deadline_proceeding;
      alter table redress.recalculation drop column proceeding_id;
      alter table redress.fact drop constraint fact_subject, drop column proceeding_id,
        add constraint fact_subject check ((ccf_request_id is null) <> (notice_id is null));
      drop table redress.proceeding_event, redress.proceeding;
    `);
  }
}

const proceedings = `
  create table redress.proceeding (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    client_id uuid not null,
    kind text not null constraint proceeding_kind check (kind in ('extradition', 'asylum', 'ecthr', 'un-body',
      'data-protection', 'sis', 'source-criminal-case', 'immigration', 'other')),
    country text,
    forum text not null,
    reference text,
    -- the rules that govern it, and what treaty, law or practice leaves to the file
    rule_sets text[] not null default '{}',
    count_from jsonb not null default '{}',
    lengths jsonb not null default '{}',
    -- where its days end; the firm's zone when null
    zone text,
    status text not null default 'open' constraint proceeding_status check (status in ('open', 'decided', 'closed')),
    result text,
    appeal_of_id uuid,
    external_id text,
    archived_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint proceeding_external_id unique (firm_id, external_id),
    constraint proceeding_in_case_file unique (firm_id, case_file_id, id),
    constraint proceeding_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint proceeding_client foreign key (firm_id, client_id) references redress.client (firm_id, id),
    constraint proceeding_appeal_of foreign key (firm_id, case_file_id, appeal_of_id)
      references redress.proceeding (firm_id, case_file_id, id),
    constraint proceeding_appeal_of_itself check (appeal_of_id <> id)
  );
  select platform.guard('redress.proceeding');
  create index proceeding_of_case_file on redress.proceeding (firm_id, case_file_id, id);
  create index proceeding_of_client on redress.proceeding (firm_id, client_id);
  create index proceeding_created on redress.proceeding (firm_id, created_at, id);
  create index proceeding_updated on redress.proceeding (firm_id, updated_at, id);

  create table redress.proceeding_event (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    proceeding_id uuid not null,
    kind text not null,
    on_day date,
    earliest date,
    latest date,
    confidence text not null constraint proceeding_event_confidence check (confidence in ('stated', 'inferred', 'assumed')),
    place text,
    note text,
    source_id uuid,
    -- the facts it set, by name
    fact_names text[] not null default '{}',
    reason text,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint proceeding_event_in_case_file unique (firm_id, case_file_id, id),
    constraint proceeding_event_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint proceeding_event_of foreign key (firm_id, case_file_id, proceeding_id)
      references redress.proceeding (firm_id, case_file_id, id),
    constraint proceeding_event_source foreign key (firm_id, case_file_id, source_id)
      references redress.correspondence (firm_id, case_file_id, id),
    constraint proceeding_event_day_or_interval check (
      (on_day is not null and earliest is null and latest is null)
      or (on_day is null and earliest is not null and latest is not null and earliest <= latest))
  );
  select platform.guard('redress.proceeding_event');
  revoke update on redress.proceeding_event from redress_app;
  create index proceeding_event_of_proceeding on redress.proceeding_event (firm_id, proceeding_id, id);
`;

const clocks = `
  alter table redress.fact
    drop constraint fact_subject,
    add column proceeding_id uuid,
    add constraint fact_proceeding foreign key (firm_id, case_file_id, proceeding_id)
      references redress.proceeding (firm_id, case_file_id, id),
    add constraint fact_subject check (num_nonnulls(ccf_request_id, notice_id, proceeding_id) = 1);
  create index fact_of_proceeding on redress.fact (firm_id, proceeding_id, name, id desc) where proceeding_id is not null;

  alter table redress.deadline
    add constraint deadline_proceeding foreign key (firm_id, case_file_id, proceeding_id)
      references redress.proceeding (firm_id, case_file_id, id);
  create index deadline_of_proceeding on redress.deadline (firm_id, proceeding_id, id) where proceeding_id is not null;
  -- A rule gives a request, a notice or a proceeding one living date at a time.
  drop index redress.deadline_one_per_rule;
  create unique index deadline_one_per_rule on redress.deadline
    (firm_id, coalesce(ccf_request_id, notice_id, proceeding_id), rule_id)
    where rule_id is not null and coalesce(ccf_request_id, notice_id, proceeding_id) is not null
      and status in ('proposed', 'unverified', 'active', 'extension-requested');

  alter table redress.recalculation
    add column proceeding_id uuid,
    add constraint recalculation_proceeding foreign key (firm_id, case_file_id, proceeding_id)
      references redress.proceeding (firm_id, case_file_id, id);
`;

const suggestions = `
  create table redress.suggestion (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    from_event_id uuid not null,
    kind text not null,
    -- where it would be done; none of them: in the file
    ccf_request_id uuid,
    notice_id uuid,
    proceeding_id uuid,
    ground text,
    text text not null,
    provision text not null,
    state text not null default 'open' constraint suggestion_state check (state in ('open', 'taken', 'dismissed')),
    reason text,
    -- the task a person made of it
    deadline_id uuid,
    decided_at timestamptz,
    decided_by uuid,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint suggestion_once unique nulls not distinct
      (firm_id, from_event_id, kind, ccf_request_id, notice_id, proceeding_id),
    constraint suggestion_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint suggestion_event foreign key (firm_id, case_file_id, from_event_id)
      references redress.proceeding_event (firm_id, case_file_id, id),
    constraint suggestion_request foreign key (firm_id, case_file_id, ccf_request_id)
      references redress.ccf_request (firm_id, case_file_id, id),
    constraint suggestion_notice foreign key (firm_id, case_file_id, notice_id)
      references redress.notice (firm_id, case_file_id, id),
    constraint suggestion_proceeding foreign key (firm_id, case_file_id, proceeding_id)
      references redress.proceeding (firm_id, case_file_id, id),
    constraint suggestion_deadline foreign key (firm_id, case_file_id, deadline_id)
      references redress.deadline (firm_id, case_file_id, id),
    constraint suggestion_decided_by foreign key (firm_id, decided_by) references redress.firm_user (firm_id, id),
    constraint suggestion_decided check ((state = 'open') = (decided_at is null)),
    constraint suggestion_dismissed check (state <> 'dismissed' or reason is not null)
  );
  select platform.guard('redress.suggestion');
  create index suggestion_of_case_file on redress.suggestion (firm_id, case_file_id, created_at, id);
  create index suggestion_created on redress.suggestion (firm_id, created_at, id);
`;
