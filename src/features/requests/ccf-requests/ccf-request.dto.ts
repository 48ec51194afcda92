import { PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { WORKING_LANGUAGES, type WorkingLanguage } from '../../../law/filing.js';
import { GROUND_CODES } from '../../../law/ground.js';
import type { GroundCode } from '../../../law/ground.js';
import { REMEDY_CODES } from '../../../law/remedy.js';
import type { RemedyCode } from '../../../law/remedy.js';
import { REQUEST_KINDS } from '../../../law/request-kind.js';
import type { RequestKind } from '../../../law/request-kind.js';
import { REQUEST_STATE_NAMES } from '../../../law/request-transitions.js';
import type { RequestState } from '../../../law/request-transitions.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SortOf } from '../../../platform/http/sort.js';
import { MayOmit, OneOf, Text } from '../../../platform/http/validators.js';

export const REFERENCE_KINDS = ['request', 'letter', 'decision', 'portal', 'other'] as const;
const REVISED = ['access', 'correction', 'deletion'] as const;

export class GroundDto {
  @OneOf(GROUND_CODES)
  code: GroundCode;

  @MayOmit()
  @Text(20_000)
  argument?: string;

  /** The notice it is raised against; all of the request's when absent. */
  @MayOmit()
  @IsUUID()
  noticeId?: string;
}

/** As printed on a letter, kept as it is: the pattern of the Commission's references is not published. */
export class CcfReferenceDto {
  @OneOf(REFERENCE_KINDS)
  kind: (typeof REFERENCE_KINDS)[number];

  @Text(100)
  value: string;
}

export class CcfRequestInput {
  @IsUUID()
  caseFileId: string;

  /** The file's client when absent. */
  @MayOmit()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  applicantIds?: string[];

  @OneOf(REQUEST_KINDS)
  kind: RequestKind;

  /** For a revision: what the revised decision was on. Its clock depends on it (Statute, Art. 42(3)). */
  @MayOmit()
  @OneOf(REVISED)
  revises?: (typeof REVISED)[number];

  /** The notices it is about; all in the same case file. */
  @MayOmit()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  noticeIds?: string[];

  /** A working language of the Commission (Statute, Art. 18, 30(2)). */
  @OneOf(WORKING_LANGUAGES)
  language: WorkingLanguage;

  @MayOmit()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => GroundDto)
  grounds?: GroundDto[];

  @MayOmit()
  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique()
  @OneOf(REMEDY_CODES, { each: true })
  remediesSought?: RemedyCode[];

  @MayOmit()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique(({ kind, value }: CcfReferenceDto) => `${kind} ${value}`)
  @ValidateNested({ each: true })
  @Type(() => CcfReferenceDto)
  ccfReferences?: CcfReferenceDto[];

  @IsOptional()
  @Text(200)
  externalId?: string | null;
}

const CHANGEABLE = ['language', 'noticeIds', 'grounds', 'remediesSought', 'ccfReferences', 'externalId'] as const;

/** What the request is about (`noticeIds`) can be changed while it is a draft. */
export class CcfRequestPatch extends PartialType(PickType(CcfRequestInput, CHANGEABLE), {
  skipNullProperties: false,
}) {}

export class CcfRequestQuery extends PageQuery {
  @MayOmit()
  @IsUUID()
  caseFileId?: string;

  @MayOmit()
  @IsUUID()
  noticeId?: string;

  @MayOmit()
  @OneOf(REQUEST_KINDS)
  kind?: RequestKind;

  @MayOmit()
  @OneOf(REQUEST_STATE_NAMES)
  state?: RequestState;

  @SortOf(['createdAt', 'updatedAt'])
  sort?: string;
}
