import { message } from '../../../words/message.js';
import type { DeadlineStatus } from '../../../law/deadline-status.js';
import { Problem } from '../../../platform/problem/problem.js';

/** Refuses to change a deadline that is met, cancelled or otherwise over. */
export function notOpen(status: DeadlineStatus): Problem {
  return Problem.stateForbids(
    message('date-problems.not-open', { status: message(`terms.deadline-status.${status}`) }),
  );
}
