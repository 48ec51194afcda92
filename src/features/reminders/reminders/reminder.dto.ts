import { IsUUID } from 'class-validator';
import type { Acknowledgement } from '../../../law/acknowledgement.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SortOf } from '../../../platform/http/sort.js';
import { IsDay, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { CHANNELS, REMINDER_STATES } from './reminder.entity.js';
import type { Channel, ReminderState } from './reminder.entity.js';

/** One line of the ledger: what was or will be sent to whom, when, and what came of it. */
export class ReminderView {
  id: string;
  caseFileId: string;
  caseReference: string;
  deadlineId: string;
  deadlineTitle: string;
  /** Null for a date entered by hand. */
  ruleId: string | null;
  /** The deadline's version when this was planned. */
  deadlineVersion: number;
  /** The day the deadline fell due when this was planned. */
  dueOn: string;
  /**
   * `before-7`, `due`, `overdue`: how far from the due day. `unacknowledged-7`: nobody responsible has reacted so far.
   * `urgent-change`: a proposal would bring it forward to dueOn.
   */
  step: string;
  recipientId: string;
  /** The absent person in whose place the recipient is told too. */
  standsInForId: string | null;
  channel: Channel;
  /** When it is to go out: at the firm's time of day in the recipient's zone, or at once. */
  dueAt: string;
  zone: string;
  state: ReminderState;
  /** Why it is in this state, where that is not plain. */
  stateReason: string | null;
  attempts: number;
  /** When it is tried next, while it waits. */
  nextAttemptAt: string | null;
  messageId: string;
  /** What the mail server answered last. */
  providerAnswer: string | null;
  sentAt: string | null;
  acknowledgedAt: string | null;
  acknowledgedBy: string | null;
  acknowledgement: Acknowledgement | null;
  handedToId: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class UnfinishedView {
  /** Zero unless nobody sends. */
  unfinished: number;
  /** When the oldest of them should have gone out. */
  oldestDueAt: string | null;
}

export class ReminderQuery extends PageQuery {
  @MayOmit()
  @IsUUID()
  deadlineId?: string;

  @MayOmit()
  @IsUUID()
  caseFileId?: string;

  @MayOmit()
  @IsUUID()
  recipientId?: string;

  @MayOmit()
  @OneOf(REMINDER_STATES)
  state?: ReminderState;

  @MayOmit()
  @OneOf(CHANNELS)
  channel?: Channel;

  @MayOmit()
  @Text(40)
  step?: string;

  /** Reminders of deadlines due on this day or later. */
  @MayOmit()
  @IsDay()
  dueFrom?: string;

  @MayOmit()
  @IsDay()
  dueTo?: string;

  @SortOf(['dueAt', 'dueOn', 'createdAt', 'updatedAt'])
  sort?: string;
}
