import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a worker clears away: kept answers after 24 hours (docs: Idempotency-Key), tokens a month after they ended. */
export class Forgetting1763900200000 implements MigrationInterface {
  name = 'Forgetting1763900200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy forgotten on platform.idempotency_key to redress_owner
        using (created_at < now() - interval '24 hours');
      create function platform.forget_old() returns void
        language sql volatile security definer set search_path = '' as $f$
        delete from platform.idempotency_key where created_at < now() - interval '24 hours';
        delete from platform.token where expires_at < now() - interval '30 days';
      $f$;
      revoke all on function platform.forget_old() from public;
      grant execute on function platform.forget_old() to redress_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function platform.forget_old();
      drop policy forgotten on platform.idempotency_key;
    `);
  }
}
