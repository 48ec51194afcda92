import { IsUUID } from 'class-validator';
import type { Bearer, Force } from '../../../law/rulebook/rule.js';
import { IsDay, MayOmit } from '../../../platform/http/validators.js';
import type { DeadlineStatus } from '../../../law/deadline-status.js';

export class CalendarQuery {
  /** First day shown. */
  @IsDay()
  from: string;

  /** Last day shown; at most 100 days after `from`. */
  @IsDay()
  to: string;

  /** Only what this person owns or stands in for. */
  @MayOmit()
  @IsUUID()
  ownerId?: string;
}

export class CalendarDeadline {
  id: string;
  title: string;
  /** Null for a date entered by hand. */
  ruleId: string | null;
  caseFileReference: string;
  /** Whether the duty is ours (firm or applicant) or of the other side. */
  side: 'ours' | 'theirs';
  owedBy: Bearer;
  force: Force;
  hard: 'H' | 'M' | 'T';
  status: DeadlineStatus;
  ownerId: string | null;
  ownerName: string | null;
}

export class CalendarDay {
  on: string;
  /** How many standing dates of ours fall on it. */
  ours: number;
  theirs: number;
  /** The firm does not work on it. */
  off: boolean;
  deadlines: CalendarDeadline[];
}

export class CalendarSession {
  label: string;
  startsOn: string;
  endsOn: string;
}

export class CalendarPerson {
  id: string;
  name: string;
}

export class CalendarView {
  /** In the caller's zone. */
  today: string;
  /** Every day from `from` to `to`. */
  days: CalendarDay[];
  /** Sessions of the Commission that touch these days. */
  sessions: CalendarSession[];
  people: CalendarPerson[];
}
