import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows a decision until the client is really clear. */
export class FollowThrough1763903000000 implements MigrationInterface {
  name = 'FollowThrough1763903000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(followUps);
    await runner.query(parts);
    await runner.query(clocksOfParts);
    await runner.query(judgements);
    // Lengths to warn of before filing; null stands for the reported ones (src/law/filing.ts).
    await runner.query('alter table redress.firm add column filing_limits jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index redress.deadline_one_per_rule;
      alter table redress.deadline drop column new_fact_id, drop column provisional_measure_id;
      create unique index deadline_one_per_rule on redress.deadline
        (firm_id, coalesce(ccf_request_id, notice_id, proceeding_id), rule_id)
        where rule_id is not null and coalesce(ccf_request_id, notice_id, proceeding_id) is not null
          and status in ('proposed', 'unverified', 'active', 'extension-requested');
      alter table redress.recalculation drop column new_fact_id, drop column provisional_measure_id;
      alter table redress.fact drop constraint fact_subject, drop column new_fact_id, drop column provisional_measure_id,
        add constraint fact_subject check (num_nonnulls(ccf_request_id, notice_id, proceeding_id) = 1);
      alter table redress.firm drop column filing_limits;
      drop table redress.publication_judgement, redress.new_fact, redress.provisional_measure, redress.follow_up;
    `);
  }
}

const followUps = `
  create table redress.follow_up (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    ccf_request_id uuid,
    kind text not null,
    -- the line of the clean-up (src/law/clean-up.ts) that opened it by itself; absent when a person entered it
    opened_by text,
    title text not null,
    country text constraint follow_up_country check (country ~ '^[A-Z]{2}$'),
    company text,
    owed_by text not null,
    -- the provision or practice it rests on, as a lawyer would cite it
    source text,
    owner_id uuid not null,
    -- its clock; its status is the state of the follow-up too, so that the two never say different things
    deadline_id uuid,
    state text not null constraint follow_up_state check (state in ('open', 'done', 'cancelled')),
    done_on date,
    document_id uuid,
    result text,
    reason text,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint follow_up_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint follow_up_request foreign key (firm_id, case_file_id, ccf_request_id)
      references redress.ccf_request (firm_id, case_file_id, id),
    constraint follow_up_deadline foreign key (firm_id, case_file_id, deadline_id)
      references redress.deadline (firm_id, case_file_id, id),
    constraint follow_up_document foreign key (firm_id, case_file_id, document_id)
      references redress.document (firm_id, case_file_id, id),
    constraint follow_up_owner foreign key (firm_id, owner_id) references redress.firm_user (firm_id, id),
    constraint follow_up_done check ((state = 'done') = (done_on is not null))
  );
  select platform.guard('redress.follow_up');
  create index follow_up_of_case_file on redress.follow_up (firm_id, case_file_id, id);
  create index follow_up_of_deadline on redress.follow_up (firm_id, deadline_id) where deadline_id is not null;
  create index follow_up_of_owner on redress.follow_up (firm_id, owner_id, id) where state = 'open';
  -- The clean-up opens each of its lines once a request, whatever is implemented or computed again.
  create unique index follow_up_once on redress.follow_up
    (firm_id, ccf_request_id, opened_by, coalesce(country, ''), coalesce(company, '')) where opened_by is not null;
`;

/** What lives inside a request and has facts and a clock of its own (docs/adr/0010). */
const parts = `
  create table redress.new_fact (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    -- the decided request whose revision it may carry; without one no clock runs
    ccf_request_id uuid,
    title text not null,
    -- when it happened, which starts no clock
    fact_on date,
    note text,
    archived_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint new_fact_in_case_file unique (firm_id, case_file_id, id),
    constraint new_fact_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint new_fact_request foreign key (firm_id, case_file_id, ccf_request_id)
      references redress.ccf_request (firm_id, case_file_id, id)
  );
  select platform.guard('redress.new_fact');

  create table redress.provisional_measure (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    ccf_request_id uuid not null,
    measure text not null constraint provisional_measure_measure check (measure in ('block', 'remove-from-website',
      'priority', 'other')),
    urgency text not null,
    state text not null constraint provisional_measure_state check (state in ('asked', 'unanswered', 'granted', 'refused',
      'in-force', 'lifted', 'merged')),
    -- the one that was refused, lifted or never answered, and is asked for again by this one
    asks_again_id uuid,
    note text,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint provisional_measure_in_case_file unique (firm_id, case_file_id, id),
    constraint provisional_measure_asked_again unique (firm_id, asks_again_id),
    constraint provisional_measure_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint provisional_measure_request foreign key (firm_id, case_file_id, ccf_request_id)
      references redress.ccf_request (firm_id, case_file_id, id),
    constraint provisional_measure_again foreign key (firm_id, case_file_id, asks_again_id)
      references redress.provisional_measure (firm_id, case_file_id, id)
  );
  select platform.guard('redress.provisional_measure');
  create index provisional_measure_of_request on redress.provisional_measure (firm_id, ccf_request_id, id);
`;

const clocksOfParts = `
  alter table redress.fact
    drop constraint fact_subject,
    add column new_fact_id uuid,
    add column provisional_measure_id uuid,
    add constraint fact_new_fact foreign key (firm_id, case_file_id, new_fact_id)
      references redress.new_fact (firm_id, case_file_id, id),
    add constraint fact_measure foreign key (firm_id, case_file_id, provisional_measure_id)
      references redress.provisional_measure (firm_id, case_file_id, id),
    add constraint fact_subject check (
      num_nonnulls(ccf_request_id, notice_id, proceeding_id, new_fact_id, provisional_measure_id) = 1);
  create index fact_of_new_fact on redress.fact (firm_id, new_fact_id, name, id desc) where new_fact_id is not null;
  create index fact_of_measure on redress.fact (firm_id, provisional_measure_id, name, id desc)
    where provisional_measure_id is not null;

  alter table redress.deadline
    add column new_fact_id uuid,
    add column provisional_measure_id uuid,
    add constraint deadline_new_fact foreign key (firm_id, case_file_id, new_fact_id)
      references redress.new_fact (firm_id, case_file_id, id),
    add constraint deadline_measure foreign key (firm_id, case_file_id, provisional_measure_id)
      references redress.provisional_measure (firm_id, case_file_id, id);
  create index deadline_of_new_fact on redress.deadline (firm_id, new_fact_id, id) where new_fact_id is not null;
  create index deadline_of_measure on redress.deadline (firm_id, provisional_measure_id, id)
    where provisional_measure_id is not null;
  -- A rule gives whatever has clocks one living date at a time, a part of a request beside the request.
  drop index redress.deadline_one_per_rule;
  create unique index deadline_one_per_rule on redress.deadline
    (firm_id, coalesce(new_fact_id, provisional_measure_id, ccf_request_id, notice_id, proceeding_id), rule_id)
    where rule_id is not null
      and coalesce(new_fact_id, provisional_measure_id, ccf_request_id, notice_id, proceeding_id) is not null
      and status in ('proposed', 'unverified', 'active', 'extension-requested');

  alter table redress.recalculation
    add column new_fact_id uuid,
    add column provisional_measure_id uuid,
    add constraint recalculation_new_fact foreign key (firm_id, case_file_id, new_fact_id)
      references redress.new_fact (firm_id, case_file_id, id),
    add constraint recalculation_measure foreign key (firm_id, case_file_id, provisional_measure_id)
      references redress.provisional_measure (firm_id, case_file_id, id);
`;

/** Who judged which condition of publication (RPD 82-87), when and why. */
const judgements = `
  create table redress.publication_judgement (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    notice_id uuid not null,
    condition text not null,
    verdict text not null constraint publication_judgement_verdict check (verdict in ('met', 'fails', 'cannot-tell')),
    note text,
    judged_by uuid not null,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint publication_judgement_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint publication_judgement_notice foreign key (firm_id, case_file_id, notice_id)
      references redress.notice (firm_id, case_file_id, id),
    constraint publication_judgement_judged_by foreign key (firm_id, judged_by) references redress.firm_user (firm_id, id)
  );
  select platform.guard('redress.publication_judgement');
  revoke update on redress.publication_judgement from redress_app;
  create index publication_judgement_of_notice on redress.publication_judgement (firm_id, notice_id, condition, id desc);
`;
