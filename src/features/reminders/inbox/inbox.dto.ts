import { PageQuery } from '../../../platform/http/page.dto.js';
import { MayOmit, OneOf } from '../../../platform/http/validators.js';

/** A reminder as its recipient finds it in the inbox. Acknowledge it at /reminders/{id}/acknowledge. */
export class InboxItemView {
  /** Of the reminder. */
  id: string;
  caseFileId: string;
  caseReference: string;
  deadlineId: string;
  deadlineTitle: string;
  /** Null for a date entered by hand. */
  ruleId: string | null;
  /** The day it was said for. */
  dueOn: string;
  /** False once the deadline is met, cancelled or due another day: then there is nothing left to do about this one. */
  current: boolean;
  step: string;
  /** The absent person in whose place you are told. */
  standsInForId: string | null;
  sentAt: string;
  /** Reading acknowledges nothing and stops no other channel. */
  readAt: string | null;
  acknowledgedAt: string | null;
  version: number;
}

export class InboxQuery extends PageQuery {
  /** `unread` leaves out what was read, `current` what nothing is left to do about. */
  @MayOmit()
  @OneOf(['unread', 'current'])
  only?: 'unread' | 'current';
}

export class UnreadView {
  unread: number;
  /** Deadlines something is left to do about, whose last reminder was neither read nor acknowledged. */
  deadlines: number;
}

export class ReadView {
  /** How many were unread before. */
  read: number;
}
