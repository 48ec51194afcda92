import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An override may put no date in the place of one: so a hard date of ours is cancelled by two people. */
export class CancellingOverrides1763904000000 implements MigrationInterface {
  name = 'CancellingOverrides1763904000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table redress.override alter column to_on drop not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table redress.override alter column to_on set not null');
  }
}
