import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A firm's own rule sets, version by version, with the golden cases that were run before each was published. */
export class RuleSets1763901100000 implements MigrationInterface {
  name = 'RuleSets1763901100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table redress.rule_set_version, redress.rule_set');
  }
}

const tables = `
  create table redress.rule_set (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    code text not null constraint rule_set_code_shape check (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    title text not null,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint rule_set_code unique (firm_id, code)
  );
  select platform.guard('redress.rule_set');

  create table redress.rule_set_version (
    firm_id uuid not null,
    id uuid not null default platform.uuidv7(),
    rule_set_id uuid not null,
    number integer not null,
    status text not null default 'draft' constraint rule_set_version_status
      check (status in ('draft', 'published', 'withdrawn')),
    -- as uploaded, byte for byte, with its SHA-256: what a date computed years ago can be checked against
    source_text text not null,
    source_hash text not null,
    changelog text,
    golden_cases jsonb not null,
    effective_from date not null,
    effective_until date,
    drafted_by uuid not null,
    published_by uuid,
    published_at timestamptz,
    -- by the firm's one lawyer, who drafted it too, on another day
    published_alone boolean not null default false,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    version integer not null, created_at timestamptz not null, updated_at timestamptz not null,
    primary key (firm_id, id),
    constraint rule_set_version_number unique (firm_id, rule_set_id, number),
    constraint rule_set_version_of foreign key (firm_id, rule_set_id) references redress.rule_set (firm_id, id),
    constraint rule_set_version_drafted_by foreign key (firm_id, drafted_by) references redress.firm_user (firm_id, id),
    constraint rule_set_version_published_by foreign key (firm_id, published_by) references redress.firm_user (firm_id, id),
    constraint rule_set_version_effective check (effective_until is null or effective_until >= effective_from),
    constraint rule_set_version_published check ((published_at is null) = (published_by is null)
      and (status <> 'published' or published_at is not null)),
    constraint rule_set_version_second_person
      check (published_by is null or published_by <> drafted_by or published_alone),
    constraint rule_set_version_withdrawn check ((status = 'withdrawn') = (withdrawn_at is not null))
  );
  select platform.guard('redress.rule_set_version');
  create index rule_set_version_in_force on redress.rule_set_version (firm_id, published_at, id) where status = 'published';
`;
