import type { Client } from 'pg';

/**
 * Gives BullMQ its tables on PostgreSQL, and the application what a worker does with them: nothing else, since the
 * schema belongs to redress_owner. Run as that role; running it again changes nothing.
 */
export async function prepareQueue(client: Client): Promise<void> {
  const { runMigrations } = await import('bullmq');
  await runMigrations(client, 'bullmq');
  await client.query(`
    grant usage on schema bullmq to redress_app;
    grant select, insert, update, delete on all tables in schema bullmq to redress_app;
    grant usage, select on all sequences in schema bullmq to redress_app;
    revoke all on all routines in schema bullmq from public;
    grant execute on all routines in schema bullmq to redress_app;
    alter default privileges in schema bullmq grant select, insert, update, delete on tables to redress_app;
    alter default privileges in schema bullmq grant usage, select on sequences to redress_app;
    alter default privileges in schema bullmq grant execute on routines to redress_app;
  `);
}
