import { statement } from '../../../platform/db/statement.js';
import { listOf, onePage, view } from '../../../platform/db/view.js';
import type { ExtensionView } from './extension.dto.js';

const shown = view<ExtensionView>({
  id: 'e.id',
  caseFileId: 'e.case_file_id',
  deadlineId: 'e.deadline_id',
  state: 'e.state',
  requestedOn: 'e.requested_on',
  requestedTo: 'e.requested_to',
  decidedOn: 'e.decided_on',
  communicatedOn: 'e.communicated_on',
  extendedTo: 'e.extended_to',
  documentId: 'e.document_id',
  correspondenceId: 'e.correspondence_id',
  note: 'e.note',
  lateBy: 'e.late_by',
  version: 'e.version',
  createdAt: 'e.created_at',
  updatedAt: 'e.updated_at',
});

export const extensionView = statement(
  'extension-view',
  `
    select ${shown}::text as body, e.version, e.id
    from redress.extension e
    where e.firm_id = $firm and e.id = $1
  `,
);

export const extensionsOfDeadline = statement(
  'extensions-of-deadline',
  `
    select ${onePage(
      listOf(
        shown,
        `
          redress.extension e
          where e.firm_id = d.firm_id and e.deadline_id = d.id
        `,
        'e.id',
      ),
    )}::text as body
    from redress.deadline d
    where d.firm_id = $firm and d.id = $1
  `,
);
