import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What keeps a date honest: reviewed recalculations, extensions, overrides and second derivations. See docs/adr/0009. */
export class ReviewedDates1763900100000 implements MigrationInterface {
  name = 'ReviewedDates1763900100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(deadlines);
    await runner.query(recalculations);
    await runner.query(decisions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table redress.verification, redress.override, redress.extension, redress.recalculation_item,
        redress.recalculation;
      alter table redress.deadline drop column entered_by, drop column verified_at, drop column verified_by,
        drop column lock, drop column expected_on;
    `);
  }
}

const deadlines = `
  alter table redress.deadline
    -- whose word the date is: the second person must be another
    add column entered_by uuid,
    add column verified_at timestamptz,
    add column verified_by uuid,
    -- a person or a court fixed it: no computation moves it
    add column lock text constraint deadline_lock check (lock in ('override', 'ordered')),
    -- what to expect after an extension; the original date stays for the statistics
    add column expected_on date,
    add constraint deadline_entered_by foreign key (firm_id, entered_by) references redress.firm_user (firm_id, id),
    add constraint deadline_verified_by foreign key (firm_id, verified_by) references redress.firm_user (firm_id, id),
    add constraint deadline_in_case_file unique (firm_id, case_file_id, id);
`;

const recalculations = `
  create table redress.recalculation (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    ccf_request_id uuid,
    notice_id uuid,
    cause text not null constraint recalculation_cause check (cause in ('fact-changed', 'rules-published', 'calendar-changed')),
    reason text,
    state text not null constraint recalculation_state check (state in ('open', 'applied', 'partly', 'rejected', 'expired')),
    -- a date would come earlier: somebody must look today
    urgent boolean not null,
    reviewed_at timestamptz,
    reviewed_by uuid,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint recalculation_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint recalculation_request foreign key (firm_id, case_file_id, ccf_request_id)
      references redress.ccf_request (firm_id, case_file_id, id),
    constraint recalculation_notice foreign key (firm_id, case_file_id, notice_id)
      references redress.notice (firm_id, case_file_id, id),
    constraint recalculation_reviewer foreign key (firm_id, reviewed_by) references redress.firm_user (firm_id, id)
  );
  select platform.guard('redress.recalculation');
  create index recalculation_open on redress.recalculation (firm_id, created_at, id) where state = 'open';
  create index recalculation_of_file on redress.recalculation (firm_id, case_file_id, id);

  create table redress.recalculation_item (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    recalculation_id uuid not null,
    deadline_id uuid,
    rule_id text not null,
    action text not null constraint recalculation_item_action check (action in ('move', 'create', 'retire')),
    old_on date,
    new_on date,
    -- met and locked dates never move; a verified one only when it is picked by itself
    blocked_by text constraint recalculation_item_blocked check (blocked_by in ('met', 'ordered', 'overridden', 'verified')),
    decision text constraint recalculation_item_decision check (decision in ('apply', 'keep')),
    computation jsonb not null,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint recalculation_item_of foreign key (firm_id, recalculation_id) references redress.recalculation (firm_id, id),
    constraint recalculation_item_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint recalculation_item_deadline foreign key (firm_id, case_file_id, deadline_id)
      references redress.deadline (firm_id, case_file_id, id)
  );
  select platform.guard('redress.recalculation_item');
  create index recalculation_item_of_recalculation on redress.recalculation_item (firm_id, recalculation_id, id);
`;

const decisions = `
  create table redress.extension (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    deadline_id uuid not null,
    state text not null constraint extension_state check (state in ('requested', 'communicated', 'granted', 'refused', 'lapsed')),
    requested_on date,
    requested_to date,
    decided_on date,
    communicated_on date,
    extended_to date,
    document_id uuid,
    correspondence_id uuid,
    note text,
    -- days after the original date on which it was communicated: a breach of Art. 40(3), kept for good
    late_by integer not null default 0,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint extension_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint extension_deadline foreign key (firm_id, case_file_id, deadline_id)
      references redress.deadline (firm_id, case_file_id, id),
    constraint extension_document foreign key (firm_id, case_file_id, document_id)
      references redress.document (firm_id, case_file_id, id),
    constraint extension_letter foreign key (firm_id, case_file_id, correspondence_id)
      references redress.correspondence (firm_id, case_file_id, id)
  );
  select platform.guard('redress.extension');
  create index extension_of_deadline on redress.extension (firm_id, deadline_id, id);

  create table redress.override (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    deadline_id uuid not null,
    from_on date,
    to_on date not null,
    reason_code text not null constraint override_reason_code check (reason_code in ('ordered', 'agreed', 'rule-misapplied', 'other')),
    reason text not null,
    document_id uuid,
    state text not null constraint override_state check (state in ('proposed', 'in-force', 'refused')),
    proposed_by uuid not null,
    decided_by uuid,
    decided_at timestamptz,
    -- a firm with one active lawyer: the same person on another day
    alone boolean not null default false,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint override_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint override_deadline foreign key (firm_id, case_file_id, deadline_id)
      references redress.deadline (firm_id, case_file_id, id),
    constraint override_document foreign key (firm_id, case_file_id, document_id)
      references redress.document (firm_id, case_file_id, id),
    constraint override_proposed_by foreign key (firm_id, proposed_by) references redress.firm_user (firm_id, id),
    constraint override_decided_by foreign key (firm_id, decided_by) references redress.firm_user (firm_id, id)
  );
  select platform.guard('redress.override');
  create index override_of_deadline on redress.override (firm_id, deadline_id, id);

  create table redress.verification (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    deadline_id uuid not null,
    -- the date the second person derived without being shown ours, and the one that stood then
    derived_on date not null,
    stood_on date not null,
    matched boolean not null,
    note text,
    verified_by uuid not null,
    alone boolean not null default false,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint verification_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint verification_deadline foreign key (firm_id, case_file_id, deadline_id)
      references redress.deadline (firm_id, case_file_id, id),
    constraint verification_verified_by foreign key (firm_id, verified_by) references redress.firm_user (firm_id, id)
  );
  select platform.guard('redress.verification');
  revoke update on redress.verification from redress_app;
  create index verification_of_deadline on redress.verification (firm_id, deadline_id, id);
`;
