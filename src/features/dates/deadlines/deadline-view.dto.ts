import type { Bearer, Force } from '../../../law/rulebook/rule.js';
import type { DeadlineStatus, Side } from '../../../law/deadline-status.js';
import { AwayParams } from './away-warning.dto.js';

/** Something to put right about a date that must not be missed. */
export class DeadlineWarning {
  code: 'owner-away' | 'no-deputy' | 'absent-without-deputy';
  /** Of `absent-without-deputy`: who is away, and on which days. */
  params: AwayParams;
  message: string;
}

export class DeadlineView {
  id: string;
  caseFileId: string;
  caseFileReference: string;
  ccfRequestId: string | null;
  noticeId: string | null;
  proceedingId: string | null;
  /** A clock of its own inside the request: of a new fact (Art. 42), or of a provisional measure (Art. 37). */
  newFactId: string | null;
  provisionalMeasureId: string | null;
  ruleId: string | null;
  ruleVersion: string | null;
  title: string;
  /** Null for a duty without a day ("promptly"): then owedSince says since when it is owed. */
  dueOn: string | null;
  owedSince: string | null;
  /** Enter this, and the date shows: the day that the letter sets, or the time that treaty or law allows. */
  missing: 'day-in-letter' | 'length-of-treaty' | null;
  targetOn: string | null;
  zone: string;
  owedBy: Bearer;
  owedByName: string | null;
  force: Force;
  hard: 'H' | 'M' | 'T';
  status: DeadlineStatus;
  /** Still to be met. */
  isOpen: boolean;
  /** Whose move it is. */
  side: Side;
  /** The day to go by: after an extension in writing, or the earliest one of ours that is not known exactly. */
  effectiveDueOn: string | null;
  statusReason: string | null;
  source: string | null;
  /** That of the weakest fact it rests on. */
  confidence: 'stated' | 'inferred' | 'assumed';
  /** How well the rule itself is known; null for a date entered by hand. */
  sureness: 'verified' | 'secondary' | 'derived' | 'recalled' | null;
  /** What it is counted from; null for a date entered by hand. */
  triggerName: string | null;
  triggerOn: string | null;
  /** The earliest day it may turn out to be, where the day it is counted from is known only as an interval. */
  safeOn: string | null;
  /** The date to expect after an extension; the original date stays. */
  expectedOn: string | null;
  ownerId: string | null;
  deputyId: string | null;
  metOn: string | null;
  documentId: string | null;
  acknowledgedAt: string | null;
  acknowledgedBy: string | null;
  acknowledgement: 'seen' | 'accepted' | 'done' | null;
  /** A person or a court fixed it: no computation moves it. */
  lock: 'override' | 'ordered' | null;
  enteredBy: string | null;
  verifiedAt: string | null;
  verifiedBy: string | null;
  /** That nobody would be there: to keep a hard date of ours, or to be reminded. */
  warnings: DeadlineWarning[];
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class WhyRule {
  id: string;
  version: string;
  citation: string;
  sureness: string;
}

export class WhyTrigger {
  name: string;
  on: string;
  /** The days between which it lies, where it is known only as an interval. */
  earliest?: string;
  latest?: string;
  confidence: string;
  sourceId?: string;
  standsFor?: string;
}

/** What the program says, as it is kept: for who words it otherwise or compares it. */
export class MessageView {
  code: string;
  params: Record<string, unknown>;
}

export class WhyStep extends MessageView {
  op: string;
  in: string | null;
  out: string;
  reason: string;
  citation?: string;
}

/** Why this date: what a judge would want to read. */
export class WhyView {
  sentence: string;
  /** What the sentence is made of, one after another. */
  sentences: MessageView[];
  /** Absent for a date entered by hand. */
  rule?: WhyRule;
  trigger?: WhyTrigger;
  steps: WhyStep[];
  dueOn?: string;
  /** The earliest day it may turn out to be. */
  safeOn?: string;
  targetOn?: string;
  expectedOn?: string;
  owedSince?: string;
  owedBy: Bearer;
  owedByName?: string;
  force: Force;
  note?: string;
}
