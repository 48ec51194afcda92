import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a firm's deadlines are spoken of, who stands in for whom, and what an acknowledgement says. */
export class ReminderPlans1764000000000 implements MigrationInterface {
  name = 'ReminderPlans1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(plans);
    await runner.query(absences);
    await runner.query(acknowledgements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger acknowledged_anew on redress.deadline;
      drop function platform.acknowledge_anew();
      alter table redress.deadline drop column acknowledgement;
      alter table redress.reminder drop column acknowledgement, drop column handed_to_id, drop column stands_in_for_id;
      drop table redress.absence;
      alter table redress.firm drop column reminded_at, drop column reminded_ours_hard, drop column reminded_ours,
        drop column reminded_theirs, drop column reminded_internal;
    `);
  }
}

/** Days before the due day; a negative number is that many days after it. */
const plans = `
  alter table redress.firm
    add column reminded_at time not null default '08:30',
    add column reminded_ours_hard integer[] not null default '{30,14,7,3,1,0}'
      constraint firm_keeps_last_days check (reminded_ours_hard @> '{3,1,0}'),
    add column reminded_ours integer[] not null default '{30,14,7,3,1,0}',
    add column reminded_theirs integer[] not null default '{-1}',
    add column reminded_internal integer[] not null default '{0}';
`;

const absences = `
  create table redress.absence (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    user_id uuid not null,
    from_on date not null,
    until_on date not null,
    deputy_id uuid,
    cancelled_at timestamptz,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint absence_user foreign key (firm_id, user_id) references redress.firm_user (firm_id, id),
    constraint absence_deputy foreign key (firm_id, deputy_id) references redress.firm_user (firm_id, id),
    constraint absence_days check (until_on >= from_on),
    constraint absence_another check (deputy_id <> user_id)
  );
  select platform.guard('redress.absence');
  create index absence_of_user on redress.absence (firm_id, user_id, until_on) where cancelled_at is null;
  create index absence_by_day on redress.absence (firm_id, from_on, id);
`;

/**
 * An acknowledgement speaks for a person about a day. When either changes, whoever is responsible then has not reacted
 * yet, by whichever way the deadline was changed; hence a trigger.
 */
const acknowledgements = `
  alter table redress.reminder
    add column acknowledgement text
      constraint reminder_acknowledgement check (acknowledgement in ('seen', 'accepted', 'done', 'handed-over')),
    add column handed_to_id uuid,
    add column stands_in_for_id uuid,
    add constraint reminder_handed_to foreign key (firm_id, handed_to_id) references redress.firm_user (firm_id, id),
    add constraint reminder_stands_in_for foreign key (firm_id, stands_in_for_id)
      references redress.firm_user (firm_id, id);
  alter table redress.deadline
    add column acknowledgement text
      constraint deadline_acknowledgement check (acknowledgement in ('seen', 'accepted', 'done'));

  create function platform.acknowledge_anew() returns trigger language plpgsql set search_path = '' as $f$
  begin
    new.acknowledged_at := null;
    new.acknowledged_by := null;
    new.acknowledgement := null;
    return new;
  end $f$;
  create trigger acknowledged_anew before update on redress.deadline for each row
    when (old.acknowledged_at is not null and (new.due_on is distinct from old.due_on
      or new.expected_on is distinct from old.expected_on or new.owner_id is distinct from old.owner_id))
    execute function platform.acknowledge_anew();
`;
