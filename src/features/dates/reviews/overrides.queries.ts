import { statement } from '../../../platform/db/statement.js';
import { listOf, onePage, view } from '../../../platform/db/view.js';
import type { OverrideView } from './override.dto.js';

const shown = view<OverrideView>({
  id: 'o.id',
  caseFileId: 'o.case_file_id',
  deadlineId: 'o.deadline_id',
  fromOn: 'o.from_on',
  toOn: 'o.to_on',
  reasonCode: 'o.reason_code',
  reason: 'o.reason',
  documentId: 'o.document_id',
  state: 'o.state',
  proposedBy: 'o.proposed_by',
  decidedBy: 'o.decided_by',
  decidedAt: 'o.decided_at',
  alone: 'o.alone',
  version: 'o.version',
  createdAt: 'o.created_at',
  updatedAt: 'o.updated_at',
});

export const overrideView = statement(
  'override-view',
  `
    select ${shown}::text as body, o.version, o.id
    from redress.override o
    where o.firm_id = $firm and o.id = $1
  `,
);

export const overridesOfDeadline = statement(
  'overrides-of-deadline',
  `
    select ${onePage(
      listOf(
        shown,
        `
          redress.override o
          where o.firm_id = d.firm_id and o.deadline_id = d.id
        `,
        'o.id',
      ),
    )}::text as body
    from redress.deadline d
    where d.firm_id = $firm and d.id = $1
  `,
);

/** Fixed when it was proposed. */
export const overrideCancels = statement(
  'override-cancels',
  `
    select o.to_on is null as cancels
    from redress.override o
    where o.firm_id = $firm and o.id = $1
  `,
);
