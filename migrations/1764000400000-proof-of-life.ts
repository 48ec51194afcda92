import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What holds reminders after a clock jumped forward, and what health and metrics ask across firms (docs/adr/0014). */
export class ProofOfLife1764000400000 implements MigrationInterface {
  name = 'ProofOfLife1764000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(clockHold);
    await runner.query(figures);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function platform.oldest_waiting_reminder(timestamptz)');
    await runner.query('drop function platform.reminder_figures(timestamptz)');
    await runner.query('drop function platform.due_until(timestamptz)');
    await runner.query('drop table platform.clock_hold');
  }
}

/**
 * While a hold is in force what counts as due is what was due by the clock as it ran before the jump. A clock that is set
 * back again ends the hold by itself, since its instant has not come yet.
 */
const clockHold = `
  create table platform.clock_hold (
    noticed_at timestamptz primary key,
    until_at timestamptz not null,
    jump interval not null
  );
  grant select, insert on platform.clock_hold to redress_app, redress_finder;
  revoke insert on platform.clock_hold from redress_finder;

  create function platform.due_until(p_now timestamptz) returns timestamptz language sql stable set search_path = '' as $f$
    select asked.at - coalesce((select max(h.jump) from platform.clock_hold h
      where h.noticed_at <= asked.at and asked.at < h.until_at), interval '0')
    from (select coalesce(p_now, now()) as at) asked
  $f$;
`;

/** Numbers over all firms and nothing else: no name, no id. */
const figures = `
  create function platform.reminder_figures(p_now timestamptz)
    returns table (state text, channel text, rows bigint, due bigint, late bigint)
    language sql stable security definer set search_path = '' as $f$
    select r.state, r.channel, count(*), count(*) filter (where waits and r.due_at <= asked.at),
      count(*) filter (where waits and r.due_at <= asked.at - interval '1 hour')
    from (select platform.due_until(p_now) as at) asked, redress.reminder r
    cross join lateral (select r.state in ('planned', 'claimed', 'retry') as waits) w
    group by r.state, r.channel
  $f$;

  create function platform.oldest_waiting_reminder(p_now timestamptz) returns timestamptz
    language sql stable security definer set search_path = '' as $f$
    select min(r.next_attempt_at) from redress.reminder r
    where r.state in ('planned', 'claimed', 'retry') and r.next_attempt_at <= platform.due_until(p_now)
  $f$;

  revoke all on function platform.reminder_figures(timestamptz), platform.oldest_waiting_reminder(timestamptz) from public;
  grant execute on function platform.reminder_figures(timestamptz), platform.oldest_waiting_reminder(timestamptz)
    to redress_app;
  grant create on schema platform to redress_finder;
  alter function platform.reminder_figures(timestamptz) owner to redress_finder;
  alter function platform.oldest_waiting_reminder(timestamptz) owner to redress_finder;
  revoke create on schema platform from redress_finder;
`;
