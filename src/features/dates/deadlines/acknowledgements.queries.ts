import { statement } from '../../../platform/db/statement.js';

/** The file's owner, deputy, lead lawyer, an owner of the firm, or who was reminded of the date. */
const RESPONSIBLE = `
  u.role = 'owner'
  or u.id in (d.owner_id, d.deputy_id, o.deputy_id, c.lead_lawyer_id)
  or exists (
    select 1
    from redress.reminder r
    where
      r.firm_id = $firm
      and r.deadline_id = d.id
      and r.recipient_id = u.id
      and r.due_on = d.effective_due_on
      and r.attempts > 0
  )
`;

/** Whether $2 answers for the deadline $1. */
export const responsibility = statement(
  'deadline-responsibility',
  `
    select ${RESPONSIBLE} as responsible
    from redress.deadline d
    join redress.case_file c on c.firm_id = $firm and c.id = d.case_file_id
    join redress.firm_user u on u.firm_id = $firm and u.id = $2
    left join redress.firm_user o on o.firm_id = $firm and o.id = d.owner_id
    where d.firm_id = $firm and d.id = $1
  `,
);

export const personAtWork = statement(
  'person-at-work',
  `
    select u.id
    from redress.firm_user u
    where u.firm_id = $firm and u.id = $1 and u.disabled_at is null and u.role <> 'auditor'
  `,
);
