import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the program says leaves PostgreSQL as a code with parameters and becomes words at the edge of the server
 * (docs/adr/0018): nothing that is text in a row is ever taken for a message, or altered.
 */
export class Messages1765000000000 implements MigrationInterface {
  name = 'Messages1765000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function platform.said(code text, params json default null) returns json
      language sql immutable parallel safe
      as $$ select json_build_object('$message', code, 'params', params) $$;

      create function platform.said(message jsonb) returns json
      language sql immutable parallel safe
      as $$
        select case when message is not null
          then json_build_object('$message', message ->> 'code', 'params', message -> 'params') end
      $$;

      revoke all on function platform.said(text, json), platform.said(jsonb) from public;
      grant execute on function platform.said(text, json), platform.said(jsonb) to redress_app, redress_finder;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function platform.said(jsonb); drop function platform.said(text, json)`);
  }
}
