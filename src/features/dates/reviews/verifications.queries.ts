import { statement } from '../../../platform/db/statement.js';

export const verificationsOfDeadline = statement(
  'verifications-of-deadline',
  `select json_build_object('data', coalesce((select json_agg(json_build_object('id', v.id, 'deadlineId', v.deadline_id,
       'derivedOn', v.derived_on, 'stoodOn', v.stood_on, 'matched', v.matched, 'note', v.note,
       'verifiedBy', v.verified_by, 'alone', v.alone, 'version', v.version,
       'createdAt', v.created_at, 'updatedAt', v.updated_at) order by v.id)
     from redress.verification v where v.firm_id = d.firm_id and v.deadline_id = d.id), '[]'),
     'page', json_build_object('next', null))::text as body
   from redress.deadline d where d.firm_id = $firm and d.id = $1`,
);
