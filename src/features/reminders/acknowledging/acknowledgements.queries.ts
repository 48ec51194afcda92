import { URGENT_CHANGE } from '../../../law/reminder-steps.js';
import { statement } from '../../../platform/db/statement.js';

/**
 * The deadline of the reminder $1 and whether its day is still the effective due date; locked before the reminder, as
 * whoever plans does.
 */
export const deadlineOfReminder = statement(
  'deadline-of-reminder',
  `
    select
      d.id,
      d.owner_id as "ownerId",
      d.hard, d.side,
      d.is_open and d.effective_due_on = r.due_on and r.step <> '${URGENT_CHANGE}' as current
    from redress.reminder r
    join redress.deadline d on d.firm_id = $firm and d.id = r.deadline_id
    where r.firm_id = $firm and r.id = $1
    for no key update of d
  `,
);
