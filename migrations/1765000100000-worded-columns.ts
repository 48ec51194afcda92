import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  bearerMessage,
  citationMessage,
  filingMessage,
  newFactMessage,
  reasonMessage,
  suggestionMessage,
  titleMessage,
} from './parts/message-of-english.js';

const TABLES = ['deadline', 'follow_up', 'new_fact', 'suggestion', 'recalculation_item', 'ccf_request'] as const;

/** Columns of text beside which a message may stand; of those that must be filled exactly one of the two is. */
const COLUMNS: readonly (readonly [table: string, column: string, filled: boolean])[] = [
  ['deadline', 'title', true],
  ['deadline', 'source', false],
  ['deadline', 'owed_by_name', false],
  ['deadline', 'status_reason', false],
  ['follow_up', 'title', true],
  ['follow_up', 'source', false],
  ['new_fact', 'title', true],
  ['suggestion', 'text', true],
  ['suggestion', 'provision', true],
];

/**
 * What the program says in a row stands there as a message beside what a person wrote, never as finished English
 * (docs/adr/0018). The history of rows is evidence and stays as it was written.
 */
export class WordedColumns1765000100000 implements MigrationInterface {
  name = 'WordedColumns1765000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(said('parameters'));
    for (const [table, column, filled] of COLUMNS) {
      await runner.query(`alter table redress.${table} add column ${column}_message jsonb`);
      if (filled) await runner.query(`alter table redress.${table} alter column ${column} drop not null`);
    }
    await quietly(runner, () => convert(runner));
    for (const [table, column, filled] of COLUMNS) {
      await runner.query(`alter table redress.${table} add constraint ${table}_${column}_worded
        check (num_nonnulls(${column}, ${column}_message) ${filled ? '= 1' : '<= 1'})`);
    }
  }

  /** The English of the rows is not kept, so what has become a message becomes its code. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(said('params'));
    for (const [table, column] of COLUMNS) {
      await runner.query(`alter table redress.${table} drop constraint ${table}_${column}_worded`);
    }
    await quietly(runner, async () => {
      for (const [table, column] of COLUMNS) {
        await runner.query(`update redress.${table} set ${column} = ${column}_message ->> 'code'
          where ${column}_message is not null`);
      }
    });
    for (const [table, column, filled] of COLUMNS) {
      await runner.query(`alter table redress.${table} drop column ${column}_message`);
      if (filled) await runner.query(`alter table redress.${table} alter column ${column} set not null`);
    }
  }
}

/**
 * What answers carry of a message. Inside jsonb names are sorted, the shorter first, and an answer finds a message by the
 * name it begins with: so what fills its gaps has a longer one.
 */
const said = (params: string) => `
  create or replace function platform.said(code text, params json default null) returns json
  language sql immutable parallel safe
  as $$ select json_build_object('$message', code, '${params}', params) $$;

  create or replace function platform.said(message jsonb) returns json
  language sql immutable parallel safe
  as $$
    select case when message is not null
      then json_build_object('$message', message ->> 'code', '${params}', message -> 'params') end
  $$`;

/** For all firms, and as the same version of each row: nobody changed a record. */
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

/** A row's key, and the texts that may become messages. */
type TextRow = { firm: string; id: string } & Record<string, string | null>;

async function convert(runner: QueryRunner): Promise<void> {
  await convertSuggestions(runner);
  await convertFollowUps(runner);
  await convertDeadlines(runner);
  await convertNewFacts(runner);
  await convertComputations(runner);
  await convertWarnings(runner);
}

async function convertDeadlines(runner: QueryRunner): Promise<void> {
  const rows = (await runner.query(`
    select d.firm_id as firm, d.id, d.title, d.source, d.owed_by_name, d.status_reason,
      coalesce(d.rule_id, d.computation ->> 'ruleId') as rule, d.computation ->> 'ruleId' as computed,
      s.text_message as "suggestedTitle", s.provision_message as "suggestedSource", u.country, u.company
    from redress.deadline d
    left join redress.suggestion s on s.firm_id = d.firm_id and s.deadline_id = d.id and s.text_message is not null
    left join lateral (select * from redress.follow_up o where o.firm_id = d.firm_id and o.deadline_id = d.id
      order by o.id limit 1) u on true`)) as TextRow[];
  for (const row of rows) {
    const { title = '', source, owed_by_name: bearer, status_reason: reason, rule, computed, country, company } = row;
    const whom = company ?? country ?? undefined;
    const suggested = computed ? undefined : (row['suggestedTitle'] as unknown);
    const messages = {
      title:
        suggested && suggestionMessage(title ?? '')
          ? suggested
          : rule && titleMessage(title ?? '', rule, whom, !company),
      source: computed ? source && citationMessage(source) : suggested && source && citationMessage(source),
      owed_by_name: computed && bearer && bearerMessage(bearer),
      status_reason: computed && reason && reasonMessage(reason),
    };
    await keep(runner, 'deadline', row, messages);
  }
}

async function convertFollowUps(runner: QueryRunner): Promise<void> {
  const rows = (await runner.query(`
    select u.firm_id as firm, u.id, u.title, u.source, u.opened_by as rule, u.country, u.company
    from redress.follow_up u where u.opened_by is not null`)) as TextRow[];
  for (const row of rows) {
    const { title, source, rule, country, company } = row;
    await keep(runner, 'follow_up', row, {
      title: titleMessage(title ?? '', rule ?? '', company ?? country ?? undefined, !company),
      source: source && citationMessage(source),
    });
  }
}

async function convertSuggestions(runner: QueryRunner): Promise<void> {
  const rows = (await runner.query(
    `select s.firm_id as firm, s.id, s.text, s.provision from redress.suggestion s`,
  )) as TextRow[];
  for (const row of rows) {
    const { text, provision } = row;
    await keep(runner, 'suggestion', row, {
      text: suggestionMessage(text ?? ''),
      provision: citationMessage(provision ?? ''),
    });
  }
}

/** Those that taking a suggestion made: the event and where it happened. */
async function convertNewFacts(runner: QueryRunner): Promise<void> {
  const rows = (await runner.query(`
    select distinct on (n.firm_id, n.id) n.firm_id as firm, n.id, n.title, e.kind, p.forum
    from redress.new_fact n
    join redress.proceeding p on p.firm_id = n.firm_id and p.case_file_id = n.case_file_id
    join redress.proceeding_event e on e.firm_id = p.firm_id and e.proceeding_id = p.id
    where right(n.title, length(p.forum) + 2) = ': ' || p.forum`)) as TextRow[];
  await runner.query(`update redress.new_fact set title = null, title_message = '{"code":"law.new-fact"}'
    where title = 'Newly discovered fact'`);
  for (const row of rows) {
    const { title, kind, forum } = row;
    await keep(runner, 'new_fact', row, { title: newFactMessage(title ?? '', kind ?? '', forum ?? '') });
  }
}

/** What was computed keeps no English of the book: title, note, citation and bearer follow from the rule. */
async function convertComputations(runner: QueryRunner): Promise<void> {
  for (const table of ['deadline', 'recalculation_item']) {
    await runner.query(`
      update redress.${table} d set computation = (d.computation - '{title,note,owedByName,own}'::text[])
        || jsonb_build_object('steps', (select coalesce(jsonb_agg(
          case when s ->> 'phrase' = 'weekend-kept' then s - 'citation' - 'values' else s - 'citation' end), '[]')
          from jsonb_array_elements(d.computation -> 'steps') s))
        || case when d.computation -> 'own' is not null and d.computation ->> 'ruleId' not like 'CLEAN\\_UP\\_%'
          then jsonb_build_object('own', (d.computation -> 'own') || jsonb_strip_nulls(jsonb_build_object(
            'title', d.computation ->> 'title', 'owedByName', d.computation ->> 'owedByName',
            'note', d.computation ->> 'note')))
          when d.computation ->> 'owedByName' like 'national bureau of %' then jsonb_build_object('addressee',
            jsonb_build_object('country', right(d.computation ->> 'owedByName', 2)))
          when d.computation ->> 'owedByName' is not null
          then jsonb_build_object('bearer', replace(d.computation ->> 'owedByName', ' ', '-'))
          else '{}' end
      where d.computation is not null`);
  }
  await runner.query(`
    update redress.deadline d
    set computation = d.computation || jsonb_build_object('addressee',
      jsonb_strip_nulls(jsonb_build_object('country', u.country, 'company', u.company)))
    from redress.follow_up u
    where u.firm_id = d.firm_id and u.deadline_id = d.id and coalesce(u.country, u.company) is not null
      and d.computation ->> 'ruleId' = u.opened_by`);
}

async function convertWarnings(runner: QueryRunner): Promise<void> {
  const rows = (await runner.query(`
    select r.firm_id as firm, r.id, r.warnings from redress.ccf_request r
    where r.warnings <> '[]'`)) as { firm: string; id: string; warnings: { message: string }[] }[];
  for (const { firm, id, warnings } of rows) {
    const worded = warnings.map((one) => ({ ...one, message: filingMessage(one.message) ?? one.message }));
    await runner.query(`update redress.ccf_request set warnings = $3 where firm_id = $1 and id = $2`, [
      firm,
      id,
      JSON.stringify(worded),
    ]);
  }
}

async function keep(
  runner: QueryRunner,
  table: string,
  row: TextRow,
  messages: Record<string, unknown>,
): Promise<void> {
  const found = Object.entries(messages).filter(([, message]) => message);
  if (found.length === 0) return;
  const set = found.map(([column], at) => `${column} = null, ${column}_message = $${at + 3}`).join(', ');
  const values = found.map(([, message]) => JSON.stringify(message));
  await runner.query(`update redress.${table} set ${set} where firm_id = $1 and id = $2`, [
    row.firm,
    row.id,
    ...values,
  ]);
}
