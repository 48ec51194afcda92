import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reference data: read-only to the app, loaded by seeds/reference at every start, the same for every firm. */
export class Reference1763800600000 implements MigrationInterface {
  name = 'Reference1763800600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reference.country (
        code text primary key,
        name text not null,
        interpol_member boolean not null
      );
      create table reference.source_bureau (
        country_code text primary key references reference.country (code),
        name text not null,
        sureness text not null
      );
      create table reference.ccf_session (
        label text primary key,
        starts_on date,
        ends_on date,
        description text not null,
        sureness text not null
      );
      create table reference.published_figure (
        measure text not null,
        year_from integer not null,
        year_to integer not null,
        operator text not null,
        value numeric not null,
        unit text not null,
        base text not null,
        source text not null,
        primary key (measure, year_from, year_to, source)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table reference.source_bureau, reference.country, reference.ccf_session, reference.published_figure',
    );
  }
}
