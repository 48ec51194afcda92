import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which planned reminders PostgreSQL would now set to another instant (docs/adr/0017). */
export class ZoneTables1764000900000 implements MigrationInterface {
  name = 'ZoneTables1764000900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(firmsOffTheClock);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function platform.firms_off_the_clock(timestamptz)');
    await runner.query('drop policy finder on redress.firm; revoke select on redress.firm from redress_finder');
  }
}

/**
 * The rows are their own witness: each line of the plan by mail is compared with its step, counted back from its day in
 * its zone. The other channels have the same instants. Where a replanning is open, they differ rightly.
 */
const firmsOffTheClock = `
  grant select on redress.firm to redress_finder;
  create policy finder on redress.firm for select to redress_finder using (true);
  create function platform.firms_off_the_clock(p_now timestamptz) returns table (firm_id uuid, zones text)
    language sql stable security definer set search_path = '' as $f$
    select r.firm_id, string_agg(distinct r.zone, ', ')
    from redress.reminder r join redress.firm f on f.firm_id = r.firm_id
    cross join lateral (select case split_part(r.step, '-', 1)
        when 'before' then split_part(r.step, '-', 2)::integer
        when 'unacknowledged' then split_part(r.step, '-', 2)::integer
        when 'due' then 0
        when 'overdue' then -coalesce(nullif(split_part(r.step, '-', 2), '')::integer, 1) end as days) s
    cross join lateral (select (r.due_on - s.days + f.reminded_at) at time zone r.zone as at) p
    where r.state = 'planned' and r.channel = 'email' and r.next_attempt_at > coalesce(p_now, now())
      and p.at > coalesce(p_now, now()) and r.due_at <> p.at
      and not exists (select from redress.replanning n where n.firm_id = r.firm_id and n.ended_at is null)
    group by r.firm_id
  $f$;
  revoke all on function platform.firms_off_the_clock(timestamptz) from public;
  grant execute on function platform.firms_off_the_clock(timestamptz) to redress_app;
  grant create on schema platform to redress_finder;
  alter function platform.firms_off_the_clock(timestamptz) owner to redress_finder;
  revoke create on schema platform from redress_finder;
`;
