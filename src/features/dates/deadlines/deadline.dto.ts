import { IsOptional, IsUUID } from 'class-validator';
import { BEARERS, FORCES } from '../../../law/rulebook/rule.js';
import type { Bearer, Force } from '../../../law/rulebook/rule.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SortOf } from '../../../platform/http/sort.js';
import { IsZone, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { IsLawDay } from '../facts/fact.dto.js';
import { DEADLINE_STATUSES, HARDNESS } from '../../../law/deadline-status.js';
import type { DeadlineStatus } from '../../../law/deadline-status.js';

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

  @MayOmit()
  @IsUUID()
  proceedingId?: string;

  @Text(300)
  title: string;

  @IsLawDay()
  dueOn: string;

  /** Our own target before it. */
  @MayOmit()
  @IsLawDay()
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
  @IsLawDay()
  dueOn?: string;

  @IsOptional()
  @IsLawDay()
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
  @IsLawDay()
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
  @IsUUID()
  proceedingId?: string;

  @MayOmit()
  @Text(100)
  ruleId?: string;

  @MayOmit()
  @IsLawDay()
  dueFrom?: string;

  @MayOmit()
  @IsLawDay()
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
