import { statement } from '../../platform/db/statement.js';
import { OPEN } from './planned-lines.queries.js';

const MET_LATER = `d.firm_id = $firm and d.due_on is not null and d.status in ${OPEN}`;

/** Locked, so that a deadline changed at this moment is planned either before or by the new plan. */
export const openDeadlines = statement(
  'open-deadlines',
  `select d.id from redress.deadline d where ${MET_LATER} order by d.id for no key update`,
);

/** Deadlines that $1 owns, is still to be reminded of, or is represented in by somebody who is. */
export const deadlinesToTell = statement(
  'deadlines-to-tell',
  `select d.id from redress.deadline d
   where ${MET_LATER} and (d.owner_id = $1 or d.id in (select r.deadline_id from redress.reminder r
     where r.firm_id = $firm and r.state in ('planned', 'retry') and $1 in (r.recipient_id, r.stands_in_for_id)))
   order by d.id for no key update`,
);
