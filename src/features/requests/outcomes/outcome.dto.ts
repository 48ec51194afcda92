import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { GROUND_CODES } from '../../../law/ground.js';
import type { GroundCode } from '../../../law/ground.js';
import { CONCLUSIONS } from '../../../law/outcome.js';
import type { Conclusion } from '../../../law/outcome.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SortOf } from '../../../platform/http/sort.js';
import { IsCountry, IsDay, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';

export class ConditionDto {
  @Text(1000)
  text: string;

  /** Who must meet it. */
  @MayOmit()
  @Text(200)
  owedBy?: string;

  @MayOmit()
  @IsDay()
  dueOn?: string;

  /** What happens when it is not met, for example "delete". */
  @MayOmit()
  @Text(200)
  otherwise?: string;
}

/** A correction; what stood before stays in history. */
export class OutcomePatch {
  @MayOmit()
  @OneOf(CONCLUSIONS)
  conclusion?: Conclusion;

  @MayOmit()
  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique()
  @OneOf(GROUND_CODES, { each: true })
  groundsAccepted?: GroundCode[];

  @IsOptional()
  @IsDay()
  receivedOn?: string | null;

  @MayOmit()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ConditionDto)
  conditions?: ConditionDto[];

  @IsOptional()
  @IsDay()
  implementedOn?: string | null;

  @IsOptional()
  @Text(5000)
  note?: string | null;

  /** Why it is corrected; goes into history. */
  @Text(2000)
  reason: string;
}

export class OutcomeView {
  id: string;
  caseFileId: string;
  ccfRequestId: string;
  noticeId: string | null;
  sourceCountry: string | null;
  conclusion: Conclusion;
  groundsAccepted: GroundCode[];
  decidedOn: string | null;
  receivedOn: string | null;
  conditions: ConditionDto[];
  implementedOn: string | null;
  note: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class OutcomeQuery extends PageQuery {
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
  @OneOf(CONCLUSIONS)
  conclusion?: Conclusion;

  @MayOmit()
  @IsCountry()
  sourceCountry?: string;

  @MayOmit()
  @IsDay()
  decidedFrom?: string;

  @MayOmit()
  @IsDay()
  decidedTo?: string;

  @SortOf(['createdAt', 'updatedAt'])
  sort?: string;
}

/** One cell of the firm's own statistics; never mixed with published figures. */
export class OutcomesByCountry {
  /** Null where the source is an international body or not known. */
  sourceCountry: string | null;
  conclusion: Conclusion;
  outcomes: number;
}
