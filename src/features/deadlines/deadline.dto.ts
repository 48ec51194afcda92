import { IsOptional, IsUUID } from 'class-validator';
import { BEARERS, FORCES } from '../../law/rulebook/rule.js';
import type { Bearer, Force } from '../../law/rulebook/rule.js';
import { PageQuery } from '../../platform/http/page.dto.js';
import { SortOf } from '../../platform/http/sort.js';
import { IsDay, IsZone, MayOmit, OneOf, Text } from '../../platform/http/validators.js';
import { DEADLINE_STATUSES } from './deadline.entity.js';
import type { DeadlineStatus } from './deadline.entity.js';

export const HARDNESS = ['H', 'M', 'T'] as const;

/** A date that no rule gives: a court's, a client's, our own. */
export class DeadlineInput {
  @IsUUID()
  caseFileId: string;

  @MayOmit()
  @IsUUID()
  ccfRequestId?: string;

  @MayOmit()
  @IsUUID()
  noticeId?: string;

  @Text(300)
  title: string;

  @IsDay()
  dueOn: string;

  /** Our own target before it. */
  @MayOmit()
  @IsDay()
  targetOn?: string;

  /** Where the day ends; the firm's zone when absent. */
  @MayOmit()
  @IsZone()
  zone?: string;

  @OneOf(BEARERS)
  owedBy: Bearer;

  @MayOmit()
  @Text(200)
  owedByName?: string;

  @OneOf(FORCES)
  force: Force;

  /** H: missing it loses a right. M: mandatory words without a sanction. T: a target. */
  @MayOmit()
  @OneOf(HARDNESS)
  hard?: (typeof HARDNESS)[number];

  /** The letter, order or text it comes from, as a lawyer would cite it. */
  @MayOmit()
  @Text(500)
  source?: string;

  /** The file's lead lawyer when absent. */
  @MayOmit()
  @IsUUID()
  ownerId?: string;

  @MayOmit()
  @IsUUID()
  deputyId?: string;
}

export class DeadlinePatch {
  @MayOmit()
  @Text(300)
  title?: string;

  /** Only of a date entered by hand; a computed one moves when the fact it counts from is corrected. */
  @MayOmit()
  @IsDay()
  dueOn?: string;

  @IsOptional()
  @IsDay()
  targetOn?: string | null;

  @IsOptional()
  @Text(500)
  source?: string | null;

  @MayOmit()
  @IsUUID()
  ownerId?: string;

  @IsOptional()
  @IsUUID()
  deputyId?: string | null;
}

export class DeadlineCompletion {
  /** The day it was met; not in the future. */
  @IsDay()
  on: string;

  /** The proof. */
  @MayOmit()
  @IsUUID()
  documentId?: string;
}

export class DeadlineCancellation {
  @Text(2000)
  reason: string;
}

export class DeadlineView {
  id: string;
  caseFileId: string;
  caseFileReference: string;
  ccfRequestId: string | null;
  noticeId: string | null;
  proceedingId: string | null;
  ruleId: string | null;
  ruleVersion: string | null;
  title: string;
  /** Absent for a duty without a number ("promptly"): then owedSince says since when it is owed. */
  dueOn: string | null;
  owedSince: string | null;
  targetOn: string | null;
  zone: string;
  owedBy: Bearer;
  owedByName: string | null;
  force: Force;
  hard: 'H' | 'M' | 'T';
  status: DeadlineStatus;
  statusReason: string | null;
  source: string | null;
  /** That of the weakest fact it rests on. */
  confidence: 'stated' | 'inferred' | 'assumed';
  /** How well the rule itself is known; null for a date entered by hand. */
  sureness: 'verified' | 'secondary' | 'derived' | 'recalled' | null;
  /** What it is counted from; null for a date entered by hand. */
  triggerName: string | null;
  triggerOn: string | null;
  /** The date to expect after an extension; the original date stays. */
  expectedOn: string | null;
  ownerId: string | null;
  deputyId: string | null;
  metOn: string | null;
  documentId: string | null;
  acknowledgedAt: string | null;
  acknowledgedBy: string | null;
  /** A person or a court fixed it: no computation moves it. */
  lock: 'override' | 'ordered' | null;
  enteredBy: string | null;
  verifiedAt: string | null;
  verifiedBy: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class DeadlineQuery extends PageQuery {
  @MayOmit()
  @IsUUID()
  caseFileId?: string;

  @MayOmit()
  @IsUUID()
  ccfRequestId?: string;

  @MayOmit()
  @IsUUID()
  noticeId?: string;

  @MayOmit()
  @Text(100)
  ruleId?: string;

  @MayOmit()
  @IsDay()
  dueFrom?: string;

  @MayOmit()
  @IsDay()
  dueTo?: string;

  @MayOmit()
  @OneOf(BEARERS)
  owedBy?: Bearer;

  @MayOmit()
  @IsUUID()
  ownerId?: string;

  /** One status, or `open` for every status in which the date still stands. */
  @MayOmit()
  @OneOf([...DEADLINE_STATUSES, 'open'])
  status?: DeadlineStatus | 'open';

  @SortOf(['dueOn', 'createdAt', 'updatedAt'])
  sort?: string;
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
  confidence: string;
  sourceId?: string;
  standsFor?: string;
}

export class WhyStep {
  op: string;
  in: string | null;
  out: string;
  reason: string;
  citation?: string;
}

/** Why this date: what a judge would want to read. */
export class WhyView {
  sentence: string;
  /** Absent for a date entered by hand. */
  rule?: WhyRule;
  trigger?: WhyTrigger;
  steps: WhyStep[];
  dueOn?: string;
  targetOn?: string;
  expectedOn?: string;
  owedSince?: string;
  owedBy: Bearer;
  force: Force;
  note?: string;
}

/** What a step or a fact did to one deadline. */
export class DeadlineChange {
  id: string;
  ruleId: string;
  title: string;
  dueOn: string | null;
  owedBy: string;
  status: DeadlineStatus;
  /** The earlier date, when it moved. */
  from?: string | null;
  /** Why it is retired. */
  reason?: string;
}

export class ProposedChange {
  action: 'move' | 'create' | 'retire';
  ruleId: string;
  deadlineId?: string;
  oldOn: string | null;
  newOn: string | null;
  /** Why it stays: met and locked dates never move, a verified one only when it is picked by itself. */
  blockedBy?: 'met' | 'ordered' | 'overridden' | 'verified';
}

export class DeadlineChanges {
  created: DeadlineChange[];
  /** Estimates that gave way to a better date. */
  moved: DeadlineChange[];
  retired: DeadlineChange[];
  /** Dates that a stated fact had fixed: they wait for a person, under `recalculationId`. */
  proposed: ProposedChange[];
  recalculationId?: string;
}
