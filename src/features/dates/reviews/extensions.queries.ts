import { statement } from '../../../platform/db/statement.js';

const view = `json_build_object('id', e.id, 'caseFileId', e.case_file_id, 'deadlineId', e.deadline_id, 'state', e.state,
  'requestedOn', e.requested_on, 'requestedTo', e.requested_to, 'decidedOn', e.decided_on,
  'communicatedOn', e.communicated_on, 'extendedTo', e.extended_to, 'documentId', e.document_id,
  'correspondenceId', e.correspondence_id, 'note', e.note, 'lateBy', e.late_by,
  'version', e.version, 'createdAt', e.created_at, 'updatedAt', e.updated_at)`;

export const extensionView = statement(
  'extension-view',
  `select (${view})::text as body, e.version, e.id from redress.extension e where e.firm_id = $firm and e.id = $1`,
);

export const extensionsOfDeadline = statement(
  'extensions-of-deadline',
  `select json_build_object('data', coalesce((select json_agg(${view} order by e.id) from redress.extension e
     where e.firm_id = d.firm_id and e.deadline_id = d.id), '[]'), 'page', json_build_object('next', null))::text as body
   from redress.deadline d where d.firm_id = $firm and d.id = $1`,
);
