import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A firm with one active lawyer may say that author and second person are the same, on another day. */
export class SecondPerson1763901000000 implements MigrationInterface {
  name = 'SecondPerson1763901000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table redress.firm add column sole_lawyer boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table redress.firm drop column sole_lawyer');
  }
}
