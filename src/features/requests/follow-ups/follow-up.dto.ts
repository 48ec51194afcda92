import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { FOLLOW_UP_KINDS } from '../../../law/clean-up.js';
import type { FollowUpKind } from '../../../law/clean-up.js';
import { BEARERS } from '../../../law/rulebook/rule.js';
import type { Bearer } from '../../../law/rulebook/rule.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SortOf } from '../../../platform/http/sort.js';
import { IsCountry, IsDay, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { FOLLOW_UP_STATES } from './follow-up.entity.js';
import type { FollowUpState } from './follow-up.entity.js';

/** To whom it goes. */
export class AddresseeDto {
  @MayOmit()
  @IsCountry()
  country?: string;

  @MayOmit()
  @Text(200)
  company?: string;
}

export class FollowUpInput {
  @IsUUID()
  caseFileId: string;

  @MayOmit()
  @IsUUID()
  ccfRequestId?: string;

  @OneOf(FOLLOW_UP_KINDS)
  kind: FollowUpKind;

  @Text(300)
  title: string;

  @MayOmit()
  @ValidateNested()
  @Type(() => AddresseeDto)
  addressee?: AddresseeDto;

  /** `firm` when absent. */
  @MayOmit()
  @OneOf(BEARERS)
  owedBy?: Bearer;

  /** The file's lead lawyer when absent. */
  @MayOmit()
  @IsUUID()
  ownerId?: string;

  /** Makes a deadline of it, so that docket and reminders see it. */
  @MayOmit()
  @IsDay()
  dueOn?: string;
}

export class FollowUpPatch {
  @MayOmit()
  @Text(300)
  title?: string;

  @MayOmit()
  @IsUUID()
  ownerId?: string;

  /** Only of a date that is ours; what a text or a letter sets is overridden on the deadline itself. */
  @MayOmit()
  @IsDay()
  dueOn?: string;

  /** Goes into history, and into why the date is another than the one computed. */
  @MayOmit()
  @Text(2000)
  reason?: string;
}

export class FollowUpCompletion {
  /** Not in the future. */
  @IsDay()
  on: string;

  /** The proof. */
  @MayOmit()
  @IsUUID()
  documentId?: string;

  @MayOmit()
  @Text(5000)
  result?: string;
}

export class FollowUpCancellation {
  @Text(2000)
  reason: string;
}

export class AddresseeView {
  country: string | null;
  company: string | null;
}

export class FollowUpView {
  id: string;
  caseFileId: string;
  caseFileReference: string;
  ccfRequestId: string | null;
  kind: FollowUpKind;
  /** Whether the clean-up opened it when the data were deleted or corrected, or a person entered it. */
  opened: 'by-itself' | 'by-hand';
  title: string;
  /** The line of the clean-up that opened it; null of what a person entered. */
  ruleId: string | null;
  addressee: AddresseeView;
  owedBy: Bearer;
  /** The provision or practice it rests on. */
  source: string | null;
  ownerId: string;
  deadlineId: string | null;
  dueOn: string | null;
  /** That of its deadline too: completing either completes both. */
  state: FollowUpState;
  doneOn: string | null;
  documentId: string | null;
  result: string | null;
  reason: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class FollowUpQuery extends PageQuery {
  @MayOmit()
  @IsUUID()
  caseFileId?: string;

  @MayOmit()
  @IsUUID()
  ccfRequestId?: string;

  @MayOmit()
  @OneOf(FOLLOW_UP_STATES)
  state?: FollowUpState;

  @MayOmit()
  @IsUUID()
  ownerId?: string;

  @MayOmit()
  @OneOf(FOLLOW_UP_KINDS)
  kind?: FollowUpKind;

  @MayOmit()
  @IsCountry()
  country?: string;

  @SortOf(['dueOn', 'createdAt', 'updatedAt'])
  sort?: string;
}
