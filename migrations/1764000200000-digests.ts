import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The daily digest: the docket told a second way, from the deadlines themselves. See docs/adr/0013. */
export class Digests1764000200000 implements MigrationInterface {
  name = 'Digests1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(docket);
    await runner.query(digests);
    await runner.query(dueFirms);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function platform.firms_with_due_digests(integer, timestamptz);
      drop table redress.digest;
      drop policy finder on redress.firm_user;
      revoke select on redress.firm_user from redress_finder;
      drop function platform.people_of(uuid, uuid, uuid, uuid, date);
      drop function platform.docket_day(redress.deadline);
    `);
  }
}

/**
 * What the digest and the calendar feed read, and the reminder ledger does not: two derivations of the same day, so that
 * a mistake in one shows beside the other.
 */
const docket = `
  -- The day to work to: what an extension gave; of ours, while nobody fixed it, the earliest day it may turn out to be.
  create function platform.docket_day(d redress.deadline) returns date language sql stable as $f$
    select coalesce(d.expected_on, least(d.due_on,
      case when d.lock is null and d.owed_by in ('firm', 'applicant') then (d.computation ->> 'safeOn')::date end))
  $f$;

  -- Owner, deputy, whoever stands in for the owner (that day, when away), and everyone on the file. Some may come twice.
  -- PostgreSQL puts it into the query it is in.
  create function platform.people_of(p_firm uuid, p_case_file uuid, p_owner uuid, p_deputy uuid, p_on date)
    returns table (user_id uuid) language sql stable as $f$
    select p_owner union all select p_deputy
    union all select o.deputy_id from redress.firm_user o where o.firm_id = p_firm and o.id = p_owner
    union all select a.deputy_id from redress.absence a where a.firm_id = p_firm and a.user_id = p_owner
      and a.cancelled_at is null and p_on between a.from_on and a.until_on
    union all select f.lead_lawyer_id from redress.case_file f where f.firm_id = p_firm and f.id = p_case_file
    union all select m.user_id from redress.case_file_member m
      where m.firm_id = p_firm and m.case_file_id = p_case_file and m.archived_at is null
  $f$;
  revoke all on function platform.docket_day, platform.people_of from public;
  grant execute on function platform.docket_day, platform.people_of to redress_app;
`;

const digests = `
  create table redress.digest (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    user_id uuid not null,
    -- the recipient's calendar day
    day date not null,
    -- without a gap for each person: a mail that is missing shows in the next
    number integer not null,
    zone text not null,
    made_at timestamptz not null,
    -- days since the one before on which none was made
    days_missed integer not null default 0,
    -- references and days, as the mail said them
    content jsonb not null,
    message_id text not null,
    state text not null constraint digest_state check (state in ('claimed', 'retry', 'sent', 'suppressed', 'dead')),
    state_reason text,
    lease_id uuid,
    lease_until timestamptz,
    attempts integer not null,
    next_attempt_at timestamptz not null,
    provider_answer text,
    sent_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint digest_once_a_day unique (firm_id, user_id, day),
    constraint digest_number unique (firm_id, user_id, number),
    constraint digest_user foreign key (firm_id, user_id) references redress.firm_user (firm_id, id)
  );
  select platform.guard('redress.digest');
  create index digest_waiting on redress.digest (firm_id, next_attempt_at) where state in ('claimed', 'retry');
  create index digest_by_day on redress.digest (firm_id, day, id);
`;

/** The only question asked across firms, by whoever may read and nothing else. It is 07:00 where the recipient is. */
const dueFirms = `
  grant select on redress.digest, redress.firm_user to redress_finder;
  create policy finder on redress.digest for select to redress_finder using (true);
  create policy finder on redress.firm_user for select to redress_finder using (true);
  create function platform.firms_with_due_digests(p_limit integer, p_now timestamptz) returns table (firm_id uuid)
    language sql stable security definer set search_path = '' as $f$
    select due.firm_id from (
      select u.firm_id from redress.firm_user u
      cross join lateral (select coalesce(p_now, now()) at time zone u.zone as now) l
      where u.disabled_at is null and u.role <> 'auditor' and l.now::time >= time '07:00'
        and not exists (select from redress.digest g
          where g.firm_id = u.firm_id and g.user_id = u.id and g.day >= l.now::date)
      union all
      select g.firm_id from redress.digest g
      where g.state in ('claimed', 'retry') and g.next_attempt_at <= coalesce(p_now, now())
        and (g.lease_until is null or g.lease_until < coalesce(p_now, now()))) due
    group by due.firm_id limit p_limit
  $f$;
  revoke all on function platform.firms_with_due_digests(integer, timestamptz) from public;
  grant execute on function platform.firms_with_due_digests(integer, timestamptz) to redress_app;
  grant create on schema platform to redress_finder;
  alter function platform.firms_with_due_digests(integer, timestamptz) owner to redress_finder;
  revoke create on schema platform from redress_finder;
`;
