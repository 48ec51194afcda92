import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two more ways to a person than mail: the inbox inside Redress, and a signed call of the firm's own system. A reminder
 * of each way is a row of the same ledger.
 */
export class Channels1764000100000 implements MigrationInterface {
  name = 'Channels1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table redress.reminder
        drop constraint reminder_channel,
        add constraint reminder_channel check (channel in ('email', 'inbox', 'webhook')),
        -- when its recipient opened it in the inbox: neither acknowledges it nor stops another channel
        add column read_at timestamptz;
      create index reminder_of_inbox on redress.reminder (firm_id, recipient_id, sent_at desc, id desc)
        where channel = 'inbox' and sent_at is not null;

      create table redress.webhook_endpoint (
        firm_id uuid not null,
        id uuid not null default platform.uuidv7(),
        url text not null,
        description text,
        enabled boolean not null default true,
        -- what the calls are signed with, sealed; shown once, when the endpoint is made
        secret bytea not null,
        archived_at timestamptz,
        version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
        primary key (firm_id, id),
        constraint webhook_endpoint_url check (url ~ '^https?://')
      );
      select platform.guard('redress.webhook_endpoint');
      create unique index webhook_endpoint_once on redress.webhook_endpoint (firm_id, url) where archived_at is null;
      create index webhook_endpoint_created on redress.webhook_endpoint (firm_id, created_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table redress.webhook_endpoint;
      drop index redress.reminder_of_inbox;
      alter table redress.reminder
        drop column read_at,
        drop constraint reminder_channel,
        add constraint reminder_channel check (channel in ('email'));
    `);
  }
}
