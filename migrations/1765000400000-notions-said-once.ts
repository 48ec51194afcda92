import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a deadline still stands, whose it is and the day to go by are columns, so that no statement says them again.
 * `platform.docket_day` stays: the second docket derives its day by itself (docs/adr/0013).
 */
export class NotionsSaidOnce1765000400000 implements MigrationInterface {
  name = 'NotionsSaidOnce1765000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function platform.is_open(status text) returns boolean language sql immutable parallel safe
      as $$ select status in ('proposed', 'unverified', 'active', 'extension-requested') $$;

      create function platform.side(owed_by text) returns text language sql immutable parallel safe
      as $$ select case when owed_by in ('firm', 'applicant') then 'ours' else 'theirs' end $$;

      create function platform.day(written text) returns date language sql immutable strict parallel safe
      as $$
        select make_date(left(written, 4)::integer, substr(written, 6, 2)::integer, substr(written, 9, 2)::integer)
      $$;

      revoke all on function platform.is_open(text), platform.side(text), platform.day(text) from public;
      grant execute on function platform.is_open(text), platform.side(text), platform.day(text)
        to redress_app, redress_finder;

      alter table redress.deadline
        add column is_open boolean not null generated always as (platform.is_open(status)) stored,
        add column side text not null generated always as (platform.side(owed_by)) stored,
        add column effective_due_on date generated always as (
          case when expected_on is not null then expected_on
            when lock is null and platform.side(owed_by) = 'ours'
              then least(due_on, platform.day(computation ->> 'safeOn'))
            else due_on end) stored;

      drop index redress.deadline_docket;
      create index deadline_docket on redress.deadline (firm_id, coalesce(due_on, 'infinity'::date), id) where is_open;

      drop index redress.deadline_one_per_rule;
      create unique index deadline_one_per_rule on redress.deadline (firm_id,
        coalesce(new_fact_id, provisional_measure_id, ccf_request_id, notice_id, proceeding_id), rule_id)
        where rule_id is not null and is_open
          and coalesce(new_fact_id, provisional_measure_id, ccf_request_id, notice_id, proceeding_id) is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    const open = `status in ('proposed', 'unverified', 'active', 'extension-requested')`;
    await runner.query(`
      drop index redress.deadline_docket;
      create index deadline_docket on redress.deadline (firm_id, coalesce(due_on, 'infinity'::date), id) where ${open};
      drop index redress.deadline_one_per_rule;
      create unique index deadline_one_per_rule on redress.deadline (firm_id,
        coalesce(new_fact_id, provisional_measure_id, ccf_request_id, notice_id, proceeding_id), rule_id)
        where rule_id is not null
          and coalesce(new_fact_id, provisional_measure_id, ccf_request_id, notice_id, proceeding_id) is not null
          and ${open};
      alter table redress.deadline drop column effective_due_on, drop column side, drop column is_open;
      drop function platform.day(text);
      drop function platform.side(text);
      drop function platform.is_open(text);
    `);
  }
}
