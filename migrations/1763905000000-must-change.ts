import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An update that finds nothing fails, so that its COMMIT can be sent with it: what went out beside it is undone too. */
export class MustChange1763905000000 implements MigrationInterface {
  name = 'MustChange1763905000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function platform.must_change(p_version integer)
        returns integer language plpgsql set search_path = '' as $f$
      begin
        if p_version is null then
          raise exception 'Nothing was changed.' using errcode = 'RD412';
        end if;
        return p_version;
      end $f$;
      revoke all on function platform.must_change from public;
      grant execute on function platform.must_change to redress_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function platform.must_change');
  }
}
