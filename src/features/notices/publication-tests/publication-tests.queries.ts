import { statement } from '../../../platform/db/statement.js';

const judgement = `json_build_object('id', j.id, 'condition', j.condition, 'result', j.verdict, 'note', j.note,
  'judgedBy', j.judged_by, 'judgedAt', j.created_at)`;

/** The notice and its client as the test looks at them, with the newest judgement of each condition. */
export const testedNotice = statement(
  'tested-notice',
  `select n.id, n.case_file_id as "caseFileId", n.kind, n.wanted_for as "wantedFor", n.charges, n.warrants,
     n.public_extract as extract, json_build_object('sex', c.sex, 'dateOfBirth', c.date_of_birth) as client,
     coalesce((select json_agg(${judgement}) from (select distinct on (x.condition) x.* from redress.publication_judgement x
       where x.firm_id = n.firm_id and x.notice_id = n.id order by x.condition, x.id desc) j), '[]') as judgements
   from redress.notice n join redress.client c on c.firm_id = n.firm_id and c.id = n.client_id
   where n.firm_id = $firm and n.id = $1`,
);

/** Every judgement ever made of the notice, newest first. */
export const judgementsOfNotice = statement(
  'judgements-of-notice',
  `select json_build_object('data', coalesce((select json_agg(${judgement} order by j.id desc)
       from redress.publication_judgement j where j.firm_id = n.firm_id and j.notice_id = n.id), '[]'),
     'page', json_build_object('next', null))::text as body
   from redress.notice n where n.firm_id = $firm and n.id = $1`,
);
