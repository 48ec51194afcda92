import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a morning of 10,000 reminders at one instant needs: each is changed twice, when it is claimed and when it is
 * marked, so the history of a whole statement is written at once. Row by row it took 1.1 s of the database's processor
 * time for 10,000 changes, at once 0.7 s (bench/README.md).
 */
export class Sending1764000450000 implements MigrationInterface {
  name = 'Sending1764000450000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(historyInSets);
    await runner.query(queues);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function platform.next_due_reminder(timestamptz);
      drop function platform.firms_with_due_reminders(integer, timestamptz, text);
      drop index redress.reminder_of_firm;
      create index reminder_of_firm on redress.reminder (firm_id, next_attempt_at, id)
        where state in ('planned', 'claimed', 'retry');
      drop trigger write_history_of_updates on redress.reminder;
      drop trigger write_history on redress.reminder;
      create trigger write_history after insert or update or delete on redress.reminder
        for each row execute function history.record('reminder');
      alter table redress.reminder enable always trigger write_history;
      drop function history.record_updates();
    `);
    await runner.query(firmsWithAnythingDue);
  }
}

/** The same row of history as history.record() writes; a join by nested loops, planned for one row, would be kept for 500. */
const historyInSets = `
  create function history.record_updates() returns trigger language plpgsql security definer
    set search_path = '' set enable_nestloop = off as $f$
  declare
    actor text := nullif(current_setting('app.actor_id', true), '');
    named text := nullif(current_setting('app.action', true), '');
  begin
    if (actor is null or named is null) and exists (select from changed) then
      raise exception 'A write to % names no actor and no action.', tg_table_name using
        errcode = 'RD001', hint = 'Open the transaction with platform.enter or platform.enter_as.';
    end if;
    insert into history.change (firm_id, transaction_id, actor_kind, actor_id, on_behalf_of, action, reason, request_id,
      entity, entity_id, case_file_id, op, row_version, schema_version, before, after)
    select n.firm_id,
      current_setting('app.transaction_id')::uuid,
      current_setting('app.actor_kind'),
      actor,
      nullif(current_setting('app.on_behalf_of', true), ''),
      named,
      nullif(current_setting('app.reason', true), ''),
      nullif(current_setting('app.request_id', true), ''),
      tg_argv[0],
      n.id,
      n.case_file_id,
      'update',
      n.version,
      (select max(m."timestamp") from platform.migration m),
      row_to_json(o)::text,
      row_to_json(n)::text
    from changed n join was o on o.firm_id = n.firm_id and o.id = n.id;
    return null;
  end $f$;
  revoke all on function history.record_updates() from public;

  drop trigger write_history on redress.reminder;
  create trigger write_history after insert or delete on redress.reminder
    for each row execute function history.record('reminder');
  alter table redress.reminder enable always trigger write_history;
  create trigger write_history_of_updates after update on redress.reminder
    referencing old table as was new table as changed
    for each statement execute function history.record_updates('reminder');
  alter table redress.reminder enable always trigger write_history_of_updates;
`;

/** Each channel waits in a line of its own: a mail server that hangs holds up no webhook and no inbox. */
const queues = `
  drop index redress.reminder_of_firm;
  create index reminder_of_firm on redress.reminder (firm_id, channel, next_attempt_at, id)
    where state in ('planned', 'claimed', 'retry');

  drop function platform.firms_with_due_reminders(integer, timestamptz);
  create function platform.firms_with_due_reminders(p_limit integer, p_now timestamptz, p_channel text)
    returns table (firm_id uuid) language sql stable security definer set search_path = '' as $f$
    select r.firm_id from redress.reminder r
    where r.state in ('planned', 'claimed', 'retry') and r.next_attempt_at <= coalesce(p_now, now())
      and (r.lease_until is null or r.lease_until < coalesce(p_now, now())) and r.channel = p_channel
    group by r.firm_id order by min(r.next_attempt_at) limit p_limit
  $f$;

  -- When a worker should look again, without telling whose reminder it is.
  create function platform.next_due_reminder(p_now timestamptz) returns timestamptz
    language sql stable security definer set search_path = '' as $f$
    select min(r.next_attempt_at) from redress.reminder r
    where r.state in ('planned', 'claimed', 'retry') and r.next_attempt_at > coalesce(p_now, now())
  $f$;

  revoke all on function platform.firms_with_due_reminders(integer, timestamptz, text),
    platform.next_due_reminder(timestamptz) from public;
  grant execute on function platform.firms_with_due_reminders(integer, timestamptz, text),
    platform.next_due_reminder(timestamptz) to redress_app;
  grant create on schema platform to redress_finder;
  alter function platform.firms_with_due_reminders(integer, timestamptz, text) owner to redress_finder;
  alter function platform.next_due_reminder(timestamptz) owner to redress_finder;
  revoke create on schema platform from redress_finder;
`;

const firmsWithAnythingDue = `
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
