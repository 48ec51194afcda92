import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where each published figure was read, and whether it leaked: a leaked number is never shown as an official one. */
export class FigureSources1764000700000 implements MigrationInterface {
  name = 'FigureSources1764000700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reference.figure_source (
        code text primary key,
        title text not null,
        url text,
        leaked boolean not null
      );
      alter table reference.published_figure add column remark text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table reference.published_figure drop column remark; drop table reference.figure_source');
  }
}
