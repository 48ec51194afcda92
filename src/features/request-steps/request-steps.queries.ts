import { statement } from '../../platform/db/statement.js';

export const noticesOfRequest = statement(
  'notices-of-request',
  `select n.notice_id as id from redress.ccf_request_notice n
   where n.firm_id = $firm and n.ccf_request_id = $1 and n.archived_at is null order by n.id`,
);

/** What the admissibility check looks at: who applies, and which papers are on file for them. */
export const filingPapers = statement(
  'filing-papers',
  `select c.id, c.display_name as name, c.kind,
     (select json_agg(json_build_object('kind', d.kind, 'issuedOn', d.issued_on, 'expiresOn', d.expires_on) order by d.id)
      from redress.document d where d.firm_id = a.firm_id and d.case_file_id = a.case_file_id and d.archived_at is null
        and (d.client_id = c.id or d.client_id is null)
        and d.kind in ('power-of-attorney', 'identity-document')) as papers
   from redress.ccf_request_applicant a join redress.client c on c.firm_id = a.firm_id and c.id = a.client_id
   where a.firm_id = $firm and a.ccf_request_id = $1 and a.archived_at is null order by a.id`,
);

export const conclusionsOfRequest = statement(
  'conclusions-of-request',
  `select o.conclusion from redress.outcome o where o.firm_id = $firm and o.ccf_request_id = $1`,
);

export const implementOutcomes = statement(
  'implement-outcomes',
  `update redress.outcome o set implemented_on = $2
   where o.firm_id = $firm and o.ccf_request_id = $1 and o.implemented_on is null`,
);

/** What the implementation of a deletion makes of the notice. Only a decision does this; a vanished extract never does. */
export const settleNotices = statement(
  'settle-notices',
  `update redress.notice n set status = 'deleted-by-ccf', status_on = $2,
     status_from = '{"how": "ccf-decision", "confidence": "confirmed"}'
   from redress.outcome o
   where o.firm_id = $firm and o.ccf_request_id = $1 and o.conclusion = 'NOT_COMPLIANT_DELETE'
     and n.firm_id = $firm and n.id = o.notice_id and n.status <> 'deleted-by-ccf'
   returning n.id`,
);
