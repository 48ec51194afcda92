import { statement } from '../../../platform/db/statement.js';

/**
 * Before the letter that names the request is inserted, which locks it too, but weakly: two letters at once would hold
 * that lock both, and each wait for the other's to end before it may change the request.
 */
export const lockRequest = statement(
  'lock-request',
  `
    select 1
    from redress.ccf_request r
    where r.firm_id = $firm and r.id = $1
    for update
  `,
);
