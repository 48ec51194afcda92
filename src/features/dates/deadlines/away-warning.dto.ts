import { saidMessage, storedMessage } from '../../../platform/db/message-sql.js';

/** Who is away when reminders fall due; empty for a warning that names nobody. */
export class AwayParams {
  person?: string;
  days?: string[];
}

/** SQL for the parameters and the message of the warning that the person `u` is away on these days, one a row of its group. */
export function awayOn(day: string): string {
  const days = `json_agg(distinct ${storedMessage('warnings.day', { day })})`;
  return `json_build_object('person', u.name, 'days', json_agg(distinct (${day})::text)),
      ${saidMessage('warnings.absent-without-deputy', { person: 'u.name', days })}`;
}
