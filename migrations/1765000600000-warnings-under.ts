import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a warning of a filing rested on, as it was written until then, and the message that says it since. */
const TEXTS: readonly [text: string, message: { code: string; params?: Record<string, string> }][] = [
  ['Operating Rule 30; CCF, Admissibility of a request', { code: 'law.filing-under.documents' }],
  ['Statute, Art. 18, 30(2)', { code: 'law.filing-under.statute', params: { articles: '18, 30(2)' } }],
  ['Statute, Art. 30(2)', { code: 'law.filing-under.statute', params: { articles: '30(2)' } }],
  ['CCF Portal (secondary source)', { code: 'law.filing-under.portal' }],
  ['practice', { code: 'law.filing-under.practice' }],
  ['no text read; figures in circulation', { code: 'law.filing-under.length' }],
  ['Operating Rule 25(2)', { code: 'law.filing-under.channel' }],
];

/** The text that a warning of a filing rests on is kept as a message, so that readers find it in their language. */
export class WarningsUnder1765000600000 implements MigrationInterface {
  name = 'WarningsUnder1765000600000';

  async up(runner: QueryRunner): Promise<void> {
    await replace(
      runner,
      TEXTS.map(([text, message]) => [JSON.stringify(text), JSON.stringify(message)]),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await replace(
      runner,
      TEXTS.map(([text, message]) => [JSON.stringify(message), JSON.stringify(text)]),
    );
  }
}

/** For all firms, and as the same version of each row: nobody changed a request. */
async function replace(runner: QueryRunner, pairs: [from: string, to: string][]): Promise<void> {
  await runner.query(`
    alter table redress.ccf_request no force row level security;
    alter table redress.ccf_request disable trigger user;
  `);
  await runner.query(
    `update redress.ccf_request r set warnings = (
       select jsonb_agg(case when p.became is null then w.one else jsonb_set(w.one, '{under}', p.became) end order by w.place)
       from jsonb_array_elements(r.warnings) with ordinality w(one, place)
       left join jsonb_to_recordset($1::jsonb) p(was jsonb, became jsonb) on p.was = w.one -> 'under')
     where r.warnings <> '[]'`,
    [`[${pairs.map(([was, became]) => `{"was":${was},"became":${became}}`).join(',')}]`],
  );
  await runner.query(`
    alter table redress.ccf_request enable trigger user;
    alter table redress.ccf_request enable always trigger own_version;
    alter table redress.ccf_request enable always trigger write_history;
    alter table redress.ccf_request enable always trigger no_truncate;
    alter table redress.ccf_request force row level security;
  `);
}
