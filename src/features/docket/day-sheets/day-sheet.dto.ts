import type { DeadlineStatus } from '../../../law/deadline-status.js';
import type { Bearer } from '../../../law/rulebook/rule.js';

export const DAY_SHEET_EVENTS = ['entered', 'moved', 'completed', 'cancelled', 'reopened'] as const;
export type DaySheetEvent = (typeof DAY_SHEET_EVENTS)[number];

export class DaySheetLine {
  /** The history row it is read from. */
  changeId: string;
  /** The time of day in the firm's zone, HH:MM:SS. */
  time: string;
  event: DaySheetEvent;
  deadlineId: string;
  caseFileId: string;
  caseFileReference: string;
  title: string;
  ruleId: string | null;
  /** The date before; null when it is new or had none. */
  fromOn: string | null;
  /** The date after: what an extension gave, else the date itself. */
  toOn: string | null;
  /** As it became. `cancelled` lines are missed, waived, cancelled or superseded. */
  status: DeadlineStatus;
  hard: 'H' | 'M' | 'T';
  owedBy: Bearer;
  /** Who did it: a person, an API key with its person, or Redress itself. */
  by: string;
  /** Who has verified the date after, until today; null when nobody has. */
  verifiedBy: string | null;
  verifiedAt: string | null;
  reason: string | null;
}

/** Every deadline entered, moved, completed, cancelled or reopened on one day of the firm, in the order it happened. */
export class DaySheetView {
  day: string;
  zone: string;
  firmName: string;
  /** Whether the day has ended there; until then lines may follow. */
  over: boolean;
  lines: DaySheetLine[];
}
