import { statement } from '../../../platform/db/statement.js';

export const noticesOfRequest = statement(
  'notices-of-request',
  `
    select n.notice_id as id, k.kind, k.public_entity_id as "publicEntityId"
    from redress.ccf_request_notice n
    join redress.notice k on k.firm_id = n.firm_id and k.id = n.notice_id
    where n.firm_id = $firm and n.ccf_request_id = $1 and n.archived_at is null
    order by n.id
  `,
);

export const conclusionsOfRequest = statement(
  'conclusions-of-request',
  `
    select o.conclusion
    from redress.outcome o
    where o.firm_id = $firm and o.ccf_request_id = $1
  `,
);

export const implementOutcomes = statement(
  'implement-outcomes',
  `
    update redress.outcome o
    set implemented_on = $2
    where o.firm_id = $firm and o.ccf_request_id = $1 and o.implemented_on is null
  `,
);

/**
 * What the implementation of a deletion makes of the notice. Only a decision does this; a vanished extract never does.
 */
export const settleNotices = statement(
  'settle-notices',
  `
    update redress.notice n
    set
      status = 'deleted-by-ccf',
      status_on = $2,
      status_from = '{"how": "ccf-decision", "confidence": "confirmed"}'
    from redress.outcome o
    where
      o.firm_id = $firm
      and o.ccf_request_id = $1
      and o.conclusion = 'NOT_COMPLIANT_DELETE'
      and n.firm_id = $firm
      and n.id = o.notice_id
      and n.status <> 'deleted-by-ccf'
    returning n.id
  `,
);
