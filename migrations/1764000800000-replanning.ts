import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Planning the reminders of all open dates of a firm afresh, batch by batch, in the worker (docs/adr/0016). */
export class Replanning1764000800000 implements MigrationInterface {
  name = 'Replanning1764000800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(replanning);
    await runner.query(firmsToReplan);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function platform.firms_to_replan(timestamptz)');
    await runner.query('drop table redress.replanning');
  }
}

/** Dates are taken in the order of their ids; `reached` is the last that was planned. */
const replanning = `
  create table redress.replanning (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    why text not null,
    request_id text,
    asked_at timestamptz not null,
    total integer not null,
    done integer not null default 0,
    reached uuid,
    ended_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint replanning_done check (done between 0 and total)
  );
  select platform.guard('redress.replanning');
  create index replanning_open on redress.replanning (firm_id, id) where ended_at is null;
`;

/**
 * Ten seconds after it was asked for, whatever was writing a date while the plan changed has ended, and no date planned
 * by the old plan is overlooked. A clock that was set back makes nothing wait.
 */
const firmsToReplan = `
  grant select on redress.replanning to redress_finder;
  create policy finder on redress.replanning for select to redress_finder using (true);
  create function platform.firms_to_replan(p_now timestamptz) returns table (firm_id uuid)
    language sql stable security definer set search_path = '' as $f$
    select r.firm_id from redress.replanning r
    where r.ended_at is null and coalesce(p_now, now()) not between r.asked_at and r.asked_at + interval '10 seconds'
    group by r.firm_id order by min(r.asked_at)
  $f$;
  revoke all on function platform.firms_to_replan(timestamptz) from public;
  grant execute on function platform.firms_to_replan(timestamptz) to redress_app;
  grant create on schema platform to redress_finder;
  alter function platform.firms_to_replan(timestamptz) owner to redress_finder;
  revoke create on schema platform from redress_finder;
`;
