import { statement } from '../../platform/db/statement.js';
import { OPEN } from './planned-lines.queries.js';

const MET_LATER = `d.firm_id = $firm and d.due_on is not null and d.status in ${OPEN}`;

/** Locked, so that a deadline changed at this moment is planned either before or by the new plan. */
export const openDeadlines = statement(
  'open-deadlines',
  `select d.id from redress.deadline d where ${MET_LATER} order by d.id for no key update`,
);

/** Deadlines of which somebody is still to be reminded who is $1 or in whose place somebody stands in. */
export const deadlinesToTell = statement(
  'deadlines-to-tell',
  `select d.id from redress.deadline d
   where ${MET_LATER} and d.id in (select r.deadline_id from redress.reminder r
     where r.firm_id = $firm and r.state in ('planned', 'retry') and $1 in (r.recipient_id, r.stands_in_for_id))
   order by d.id for no key update`,
);
