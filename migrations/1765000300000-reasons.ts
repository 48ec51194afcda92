import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why a reminder or a digest ended or waits is kept as a message, `{code, params}`, and put into words for whoever reads
 * it (docs/adr/0018). What was kept as an English sentence becomes the message that says the same; a sentence that no
 * code says stays word for word, as the parameter of `reminders.reason.as-kept`.
 */
export class Reasons1765000300000 implements MigrationInterface {
  name = 'Reasons1765000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(toMessage);
    await runner.query(`
      alter table redress.reminder
        alter column state_reason type jsonb using pg_temp.reason_as_message(state_reason);
      alter table redress.digest
        alter column state_reason type jsonb using pg_temp.reason_as_message(state_reason);
      drop function pg_temp.reason_as_message(text);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(toSentence);
    await runner.query(`
      alter table redress.reminder
        alter column state_reason type text using pg_temp.reason_as_sentence(state_reason);
      alter table redress.digest
        alter column state_reason type text using pg_temp.reason_as_sentence(state_reason);
      drop function pg_temp.reason_as_sentence(jsonb);
    `);
  }
}

/** The sentences as they were written until then. */
const SENTENCES = {
  'deadline-ended': 'The deadline is no longer open.',
  'proposal-ended': 'The proposal is no longer open.',
  'date-moved': 'The date moved.',
  acknowledged: 'Acknowledged by the responsible person.',
  'already-known': 'The recipient was last told of this date.',
  'no-webhook': 'No webhook endpoint is enabled.',
  'covered-by-later': 'A later reminder of this date is due too and says both.',
  'recipient-disabled': 'The recipient is disabled; the next person is told.',
  'recipient-left-file': 'The recipient is no longer on the file; the next person is told.',
  'no-stand-in-needed': 'Nobody needs to stand in any more.',
  'another-responsible': 'Another person is responsible.',
  verified: 'A second person verified the date.',
  'plan-changed': 'The plan of reminders changed.',
  'mail-refused': 'The mail was refused for good.',
  'mail-waits': 'The mail could not be sent yet.',
  'call-refused': 'The call of the webhook was refused for good.',
  'call-waits': 'The call of the webhook could not be sent yet.',
  'no-access': 'The recipient is disabled.',
};

const table = Object.entries(SENTENCES)
  .map(([code, sentence]) => `('reminders.reason.${code}', '${sentence}')`)
  .join(', ');

const toMessage = `
  create function pg_temp.reason_as_message(sentence text) returns jsonb language sql immutable as $f$
    select case
      when sentence is null then null
      when known.code is not null then jsonb_build_object('code', known.code)
      when moved.day is not null then jsonb_build_object(
        'code', 'reminders.reason.date-moved-to', 'params', jsonb_build_object('day', moved.day))
      when given_up.count is not null then jsonb_build_object(
        'code', 'reminders.reason.given-up', 'params', jsonb_build_object('count', given_up.count::integer))
      when begun.count is not null then jsonb_build_object(
        'code', 'reminders.reason.never-finished', 'params', jsonb_build_object('count', begun.count::integer))
      else jsonb_build_object('code', 'reminders.reason.as-kept', 'params', jsonb_build_object('text', sentence))
    end
    from (select substring(sentence from '^The date moved to (\\d{4}-\\d\\d-\\d\\d)\\.$') as day) moved,
      (select substring(sentence from '^Given up after (\\d{1,9}) attempts\\.$') as count) given_up,
      (select substring(sentence from '^Given up: begun (\\d{1,9}) times and never finished\\.$') as count) begun,
      (select (select k.code from (values ${table}) k (code, sentence) where k.sentence = $1) as code) known
  $f$
`;

const toSentence = `
  create function pg_temp.reason_as_sentence(message jsonb) returns text language sql immutable as $f$
    select case message ->> 'code'
      when 'reminders.reason.date-moved-to' then 'The date moved to ' || (message #>> '{params,day}') || '.'
      when 'reminders.reason.given-up' then 'Given up after ' || (message #>> '{params,count}') || ' attempts.'
      when 'reminders.reason.never-finished'
        then 'Given up: begun ' || (message #>> '{params,count}') || ' times and never finished.'
      when 'reminders.reason.as-kept' then message #>> '{params,text}'
      else (select k.sentence from (values ${table}) k (code, sentence) where k.code = message ->> 'code')
    end
  $f$
`;
