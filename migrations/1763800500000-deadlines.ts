import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deadlines, the reminder ledger, and outcomes per notice. */
export class Deadlines1763800500000 implements MigrationInterface {
  name = 'Deadlines1763800500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(deadlines);
    await runner.query(reminders);
    await runner.query(outcomes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function platform.firms_with_due_reminders(integer, timestamptz)');
    await runner.query('drop table redress.outcome, redress.reminder, redress.deadline');
  }
}

const deadlines = `
  create table redress.deadline (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    ccf_request_id uuid,
    notice_id uuid,
    proceeding_id uuid,
    rule_id text,
    rule_version text,
    title text not null,
    -- absent for a duty without a number ("promptly"): then owed_since says since when it is owed
    due_on date,
    owed_since date,
    target_on date,
    zone text not null,
    owed_by text not null constraint deadline_owed_by check (owed_by in ('ccf', 'general-secretariat', 'source-ncb',
      'other-ncb', 'state', 'court', 'authority', 'third-party', 'applicant', 'firm')),
    owed_by_name text,
    force text not null constraint deadline_force check (force in ('statutory', 'ordered', 'expected', 'internal')),
    hard text not null default 'T' constraint deadline_hard check (hard in ('H', 'M', 'T')),
    status text not null constraint deadline_status check (status in ('proposed', 'unverified', 'active',
      'extension-requested', 'satisfied', 'missed', 'waived', 'cancelled', 'superseded')),
    source text,
    confidence text not null constraint deadline_confidence check (confidence in ('stated', 'inferred', 'assumed')),
    sureness text constraint deadline_sureness check (sureness in ('verified', 'secondary', 'derived', 'recalled')),
    -- the arithmetic as it was done, kept so that it can be replayed and explained
    computation jsonb,
    owner_id uuid,
    deputy_id uuid,
    met_on date,
    document_id uuid,
    status_reason text,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint deadline_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint deadline_request foreign key (firm_id, case_file_id, ccf_request_id)
      references redress.ccf_request (firm_id, case_file_id, id),
    constraint deadline_notice foreign key (firm_id, case_file_id, notice_id)
      references redress.notice (firm_id, case_file_id, id),
    constraint deadline_document foreign key (firm_id, case_file_id, document_id)
      references redress.document (firm_id, case_file_id, id),
    constraint deadline_owner foreign key (firm_id, owner_id) references redress.firm_user (firm_id, id),
    constraint deadline_deputy foreign key (firm_id, deputy_id) references redress.firm_user (firm_id, id),
    constraint deadline_acknowledged_by foreign key (firm_id, acknowledged_by) references redress.firm_user (firm_id, id),
    constraint deadline_dated check (due_on is not null or owed_since is not null)
  );
  select platform.guard('redress.deadline');
  -- A duty without a date sorts after every date, so that a page of the docket is one ordered read of this index.
  create index deadline_docket on redress.deadline (firm_id, (coalesce(due_on, 'infinity'::date)), id)
    where status in ('proposed', 'unverified', 'active', 'extension-requested');
  create index deadline_due on redress.deadline (firm_id, (coalesce(due_on, 'infinity'::date)), id);
  create index deadline_of_case_file on redress.deadline (firm_id, case_file_id, due_on, id);
  create index deadline_of_request on redress.deadline (firm_id, ccf_request_id, id) where ccf_request_id is not null;
  create index deadline_of_notice on redress.deadline (firm_id, notice_id, id) where notice_id is not null;
  -- A rule gives a request or a notice one living date at a time.
  create unique index deadline_one_per_rule on redress.deadline (firm_id, coalesce(ccf_request_id, notice_id), rule_id)
    where rule_id is not null and coalesce(ccf_request_id, notice_id) is not null
      and status in ('proposed', 'unverified', 'active', 'extension-requested');
`;

/**
 * The ledger names the due day in its key, so that a date moved and moved back sends nothing twice. The worker learns
 * which firms have something due from one narrow function owned by redress_finder, which may read and nothing else;
 * it then works inside each firm.
 */
const reminders = `
  create table redress.reminder (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    deadline_id uuid not null,
    deadline_version integer not null,
    due_on date not null,
    step text not null,
    recipient_id uuid not null,
    channel text not null constraint reminder_channel check (channel in ('email')),
    due_at timestamptz not null,
    zone text not null,
    state text not null default 'planned' constraint reminder_state check (state in ('planned', 'claimed', 'retry', 'sent',
      'acknowledged', 'superseded', 'suppressed', 'dead')),
    lease_until timestamptz,
    lease_id uuid,
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    message_id text not null,
    provider_answer text,
    sent_at timestamptz,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    state_reason text,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint reminder_once unique (firm_id, deadline_id, due_on, step, recipient_id, channel),
    constraint reminder_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint reminder_deadline foreign key (firm_id, deadline_id) references redress.deadline (firm_id, id),
    constraint reminder_recipient foreign key (firm_id, recipient_id) references redress.firm_user (firm_id, id),
    constraint reminder_acknowledged_by foreign key (firm_id, acknowledged_by) references redress.firm_user (firm_id, id)
  );
  select platform.guard('redress.reminder');
  create index reminder_waiting on redress.reminder (next_attempt_at, firm_id) where state in ('planned', 'claimed', 'retry');
  create index reminder_of_firm on redress.reminder (firm_id, next_attempt_at, id) where state in ('planned', 'claimed', 'retry');
  create index reminder_of_recipient on redress.reminder (firm_id, recipient_id, due_at, id);
  create index reminder_due on redress.reminder (firm_id, due_at, id);
  create index reminder_of_case_file on redress.reminder (firm_id, case_file_id, due_at, id);

  grant usage on schema redress, platform to redress_finder;
  grant select on redress.reminder to redress_finder;
  create policy finder on redress.reminder for select to redress_finder using (true);
  create function platform.firms_with_due_reminders(p_limit integer, p_now timestamptz) returns table (firm_id uuid)
    language sql stable security definer set search_path = '' as $f$
    select r.firm_id from redress.reminder r
    where r.state in ('planned', 'claimed', 'retry') and r.next_attempt_at <= coalesce(p_now, now())
      and (r.lease_until is null or r.lease_until < coalesce(p_now, now()))
    group by r.firm_id order by min(r.next_attempt_at) limit p_limit
  $f$;
  revoke all on function platform.firms_with_due_reminders(integer, timestamptz) from public;
  grant execute on function platform.firms_with_due_reminders(integer, timestamptz) to redress_app;
  grant create on schema platform to redress_finder;
  alter function platform.firms_with_due_reminders(integer, timestamptz) owner to redress_finder;
  revoke create on schema platform from redress_finder;
`;

const outcomes = `
  create table redress.outcome (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    case_file_id uuid not null,
    ccf_request_id uuid not null,
    notice_id uuid,
    conclusion text not null,
    grounds_accepted text[] not null default '{}',
    decided_on date,
    received_on date,
    conditions jsonb not null default '[]',
    implemented_on date,
    note text,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint outcome_once unique nulls not distinct (firm_id, ccf_request_id, notice_id),
    constraint outcome_case_file foreign key (firm_id, case_file_id) references redress.case_file (firm_id, id),
    constraint outcome_request foreign key (firm_id, ccf_request_id) references redress.ccf_request (firm_id, id),
    constraint outcome_notice foreign key (firm_id, notice_id) references redress.notice (firm_id, id)
  );
  select platform.guard('redress.outcome');
  create index outcome_of_notice on redress.outcome (firm_id, notice_id);
  create index outcome_of_case_file on redress.outcome (firm_id, case_file_id, id);
`;
