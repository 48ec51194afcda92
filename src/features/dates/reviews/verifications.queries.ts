import { statement } from '../../../platform/db/statement.js';
import { listOf, onePage, view } from '../../../platform/db/view.js';
import type { VerificationView } from './verification.dto.js';

const verification = view<VerificationView>({
  id: 'v.id',
  deadlineId: 'v.deadline_id',
  derivedOn: 'v.derived_on',
  stoodOn: 'v.stood_on',
  matched: 'v.matched',
  note: 'v.note',
  verifiedBy: 'v.verified_by',
  alone: 'v.alone',
  version: 'v.version',
  createdAt: 'v.created_at',
  updatedAt: 'v.updated_at',
});

const ofDeadline = listOf(
  verification,
  'redress.verification v where v.firm_id = d.firm_id and v.deadline_id = d.id',
  'v.id',
);

export const verificationsOfDeadline = statement(
  'verifications-of-deadline',
  `
    select ${onePage(ofDeadline)}::text as body
    from redress.deadline d
    where d.firm_id = $firm and d.id = $1
  `,
);
