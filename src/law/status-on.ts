import { addDays, daysBetween, type LocalDate } from './calendar.js';
import type { ComputedDeadline } from './deadline.js';
import type { Bearer } from './rulebook/rule.js';

export interface StatusOn {
  status: 'running' | 'overdue' | 'owed' | 'date-missing' | 'met' | 'met-late' | 'ended' | 'superseded';
  /** Days past the original date, up to the day it was met or ended; 0 while in time. An extension does not lessen them. */
  daysLate: number;
  /** The first day of the breach. */
  overdueFrom?: LocalDate;
  /** Days by which the extension was communicated after the original date (Art. 40(3): promptly). */
  extensionLateBy?: number;
  /** Who holds the bearer up; a tag for the statistics, not an excuse. */
  cause?: Bearer;
}

/** What how a deadline stands depends on. */
type Measured = Pick<
  ComputedDeadline,
  'dueOn' | 'metOn' | 'endedOn' | 'supersededBy' | 'missing' | 'heldUpBy' | 'extensions'
>;

/** How a deadline stands on a day. The original date decides, also after an extension: statistics must keep the breach. */
export function statusOn(deadline: Measured, today: LocalDate): StatusOn {
  const { dueOn, metOn, endedOn } = deadline;
  const until = metOn ?? endedOn ?? today;
  const daysLate = dueOn ? Math.max(0, daysBetween(dueOn, until)) : 0;
  const answer: StatusOn = { status: statusOf(deadline, daysLate), daysLate };
  if (dueOn && daysLate > 0) answer.overdueFrom = addDays(dueOn, 1);
  const late = extensionLateBy(deadline);
  if (late > 0) answer.extensionLateBy = late;
  if (deadline.heldUpBy && !metOn && !endedOn) answer.cause = deadline.heldUpBy;
  return answer;
}

function statusOf(deadline: Measured, daysLate: number): StatusOn['status'] {
  if (deadline.metOn) return daysLate > 0 ? 'met-late' : 'met';
  if (deadline.endedOn) return 'ended';
  if (deadline.supersededBy) return 'superseded';
  if (deadline.missing) return 'date-missing';
  if (!deadline.dueOn) return 'owed';
  return daysLate > 0 ? 'overdue' : 'running';
}

function extensionLateBy({ dueOn, extensions }: Measured): number {
  let late = 0;
  for (const { communicatedOn } of extensions) {
    if (dueOn && communicatedOn) late = Math.max(late, daysBetween(dueOn, communicatedOn));
  }
  return late;
}
