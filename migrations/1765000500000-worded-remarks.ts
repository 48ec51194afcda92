import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['notice_observation', 'replanning'] as const;

/**
 * What an import remarks of a notice that its extract no longer names, and why reminders are planned afresh, stand as
 * messages (docs/adr/0018). A reason that no code says stays word for word; the history of rows stays as it was written.
 */
export class WordedRemarks1765000500000 implements MigrationInterface {
  name = 'WordedRemarks1765000500000';

  async up(runner: QueryRunner): Promise<void> {
    await quietly(runner, async () => {
      await runner.query(noteToMessage);
      await runner.query(`alter table redress.replanning alter column why type jsonb using ${whyAsMessage}`);
    });
    await runner.query(`alter table redress.notice_observation add constraint notice_observation_note_worded
      check (num_nonnulls(note, note_message) <= 1)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table redress.notice_observation drop constraint notice_observation_note_worded');
    await quietly(runner, async () => {
      await runner.query(noteToSentence);
      await runner.query(`alter table redress.replanning alter column why type text using ${whyAsSentence}`);
    });
  }
}

/** Evidence of what changed is not written anew: nothing changed but the form. */
async function quietly(runner: QueryRunner, work: () => Promise<void>): Promise<void> {
  for (const table of TABLES) {
    await runner.query(`alter table redress.${table} no force row level security`);
    await runner.query(`alter table redress.${table} disable trigger user`);
  }
  await work();
  for (const table of TABLES) {
    await runner.query(`alter table redress.${table} enable trigger user`);
    for (const trigger of ['own_version', 'write_history', 'no_truncate'])
      await runner.query(`alter table redress.${table} enable always trigger ${trigger}`);
    await runner.query(`alter table redress.${table} force row level security`);
  }
}

/** The sentence as imports wrote it; whoever issued the warrant is a country by its two letters, or is named otherwise. */
const noteToMessage = `
  alter table redress.notice_observation add column note_message jsonb;
  update redress.notice_observation o set note = null, note_message = jsonb_build_object(
    'code', 'imports.not-named', 'params', jsonb_build_object('notice', said.parts[1], 'source', case
      when said.parts[2] = 'an unnamed source' then '{"code": "imports.unnamed-source"}'::jsonb
      when said.parts[2] ~ '^[A-Z]{2}$' then jsonb_build_object('country', said.parts[2])
      else to_jsonb(said.parts[2]) end))
  from (select firm_id, id, regexp_match(note,
      '^The extract of (\\S+) names no warrant of (.+)\\. That proves nothing about the data in INTERPOL''s files\\.$')
      as parts from redress.notice_observation where how = 'public-website' and not present) said
  where said.parts is not null and (o.firm_id, o.id) = (said.firm_id, said.id);
`;

const noteToSentence = `
  update redress.notice_observation set note = 'The extract of ' || (note_message #>> '{params,notice}')
    || ' names no warrant of ' || coalesce(note_message #>> '{params,source,country}',
      case when note_message #>> '{params,source,code}' is null then note_message #>> '{params,source}' end,
      'an unnamed source') || '. That proves nothing about the data in INTERPOL''s files.'
  where note_message is not null;
  alter table redress.notice_observation drop column note_message;
`;

const whyAsMessage = `
  case
    when why ~ '^.+ changed the reminder plan\\.$' then jsonb_build_object('code', 'reminders.replanned.plan',
      'params', jsonb_build_object('who', substring(why from '^(.+) changed the reminder plan\\.$')))
    when why ~ '^.+ changed who can be told\\.$' then jsonb_build_object('code', 'reminders.replanned.recipients',
      'params', jsonb_build_object('who', substring(why from '^(.+) changed who can be told\\.$')))
    when why ~ '^The time-zone tables changed: .+\\.$' then jsonb_build_object('code', 'reminders.replanned.zones',
      'params', jsonb_build_object('zones', substring(why from '^The time-zone tables changed: (.+)\\.$')))
    else jsonb_build_object('code', 'reminders.reason.as-kept', 'params', jsonb_build_object('text', why))
  end`;

const whyAsSentence = `
  case why ->> 'code'
    when 'reminders.replanned.plan' then (why #>> '{params,who}') || ' changed the reminder plan.'
    when 'reminders.replanned.plan-because'
      then (why #>> '{params,who}') || ' changed the reminder plan: ' || (why #>> '{params,reason}')
    when 'reminders.replanned.recipients' then (why #>> '{params,who}') || ' changed who can be told.'
    when 'reminders.replanned.recipients-because'
      then (why #>> '{params,who}') || ' changed who can be told: ' || (why #>> '{params,reason}')
    when 'reminders.replanned.zones' then 'The time-zone tables changed: ' || (why #>> '{params,zones}') || '.'
    else coalesce(why #>> '{params,text}', why ->> 'code')
  end`;
