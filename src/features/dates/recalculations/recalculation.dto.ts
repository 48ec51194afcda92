import { ArrayMaxSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SortOf } from '../../../platform/http/sort.js';
import { MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { RECALCULATION_STATES } from './recalculation.entity.js';
import type { RecalculationCause, RecalculationState } from './recalculation.entity.js';

export class RecalculationItemView {
  id: string;
  action: 'move' | 'create' | 'retire';
  ruleId: string;
  title: string;
  deadlineId: string | null;
  oldOn: string | null;
  newOn: string | null;
  /** Days from the old date to the new; negative is earlier. */
  difference: number | null;
  owedBy: string;
  blockedBy: 'met' | 'ordered' | 'overridden' | 'verified' | null;
  decision: 'apply' | 'keep' | null;
}

export class RecalculationView {
  id: string;
  caseFileId: string;
  ccfRequestId: string | null;
  noticeId: string | null;
  proceedingId: string | null;
  newFactId: string | null;
  provisionalMeasureId: string | null;
  cause: RecalculationCause;
  reason: string | null;
  state: RecalculationState;
  /** A date would come earlier: somebody must look today. */
  urgent: boolean;
  items: RecalculationItemView[];
  reviewedAt: string | null;
  reviewedBy: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class RecalculationDecision {
  /** The items to apply: `all` that are not blocked, `none`, or ids. What is not applied keeps its date, for good. */
  @MayOmit()
  @OneOf(['all', 'none'])
  apply?: 'all' | 'none';

  @MayOmit()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  itemIds?: string[];

  @MayOmit()
  @Text(2000)
  reason?: string;
}

export class RecalculationQuery extends PageQuery {
  @MayOmit()
  @IsUUID()
  caseFileId?: string;

  @MayOmit()
  @IsUUID()
  ccfRequestId?: string;

  @MayOmit()
  @IsUUID()
  proceedingId?: string;

  /** With an item about this deadline. */
  @MayOmit()
  @IsUUID()
  deadlineId?: string;

  @MayOmit()
  @OneOf(RECALCULATION_STATES)
  state?: RecalculationState;

  @SortOf(['createdAt', 'updatedAt'])
  sort?: string;
}
