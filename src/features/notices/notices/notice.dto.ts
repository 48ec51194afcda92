import { OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsObject, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { NOTICE_KIND_NAMES } from '../../../law/notice-kind.js';
import type { NoticeKind } from '../../../law/notice-kind.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SortOf } from '../../../platform/http/sort.js';
import { IsCountry, IsDay, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { KnownFromDto, NoticeChargeDto, NoticeWarrantDto, StatusFromDto } from './notice-parts.dto.js';
import { NOTICE_STATUSES } from './notice.entity.js';
import type { NoticeStatus } from './notice.entity.js';
import { IsPublicEntityId } from './public-entity-id.dto.js';

export class NoticeInput {
  @IsUUID()
  caseFileId: string;

  /** A client of the case file; its main client when absent. */
  @MayOmit()
  @IsUUID()
  clientId?: string;

  /** As confirmed. */
  @OneOf(NOTICE_KIND_NAMES)
  kind: NoticeKind;

  /** As somebody said; it stays beside `kind` and neither changes the other. */
  @IsOptional()
  @OneOf(NOTICE_KIND_NAMES)
  reportedKind?: NoticeKind | null;

  /** `unknown` when absent. */
  @MayOmit()
  @OneOf(NOTICE_STATUSES)
  status?: NoticeStatus;

  /** The day the status took effect; not in the future. */
  @IsOptional()
  @IsDay()
  statusOn?: string | null;

  /** Who says so, and how sure it is. */
  @IsOptional()
  @ValidateNested()
  @Type(() => StatusFromDto)
  statusFrom?: StatusFromDto | null;

  @IsOptional()
  @IsCountry()
  sourceCountry?: string | null;

  /** An international court or body, when no country is the source. */
  @IsOptional()
  @Text(200)
  sourceEntity?: string | null;

  /** The bureau behind it, for example NCB Lisbon. */
  @IsOptional()
  @Text(200)
  sourceNcb?: string | null;

  /** Only for what goes to chosen members: diffusions and messages. */
  @MayOmit()
  @IsArray()
  @ArrayMaxSize(250)
  @ArrayUnique()
  @IsCountry({ each: true })
  recipientCountries?: string[];

  @IsOptional()
  @Text(100)
  controlNumber?: string | null;

  /** 2019/12345; the hyphen of web addresses is understood too. */
  @IsOptional()
  @IsPublicEntityId()
  publicEntityId?: string | null;

  /** The day the data were recorded in INTERPOL's files, from which retention runs (RPD, Art. 49(3)). */
  @IsOptional()
  @IsDay()
  recordedOn?: string | null;

  @IsOptional()
  @IsDay()
  publishedOn?: string | null;

  /** The end of retention as a letter states it; it may lie ahead. */
  @IsOptional()
  @IsDay()
  retentionExpiresOn?: string | null;

  @IsOptional()
  @OneOf(['prosecution', 'sentence'])
  wantedFor?: 'prosecution' | 'sentence' | null;

  @MayOmit()
  @IsArray()
  // As many as the public importer reads of one notice; the API description reads a written number only.
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => NoticeChargeDto)
  charges?: NoticeChargeDto[];

  @MayOmit()
  @IsArray()
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => NoticeWarrantDto)
  warrants?: NoticeWarrantDto[];

  @IsOptional()
  @ValidateNested()
  @Type(() => KnownFromDto)
  knownFrom?: KnownFromDto | null;

  /** Of a direct message only, where `unknown` is the default. */
  @IsOptional()
  @OneOf(['yes', 'no', 'unknown'])
  delivered?: 'yes' | 'no' | 'unknown' | null;

  @IsOptional()
  @Text(200)
  externalId?: string | null;
}

/** A notice never moves to another case file: requests and deadlines of its own file hang on it. */
export class NoticePatch extends PartialType(OmitType(NoticeInput, ['caseFileId'] as const), {
  skipNullProperties: false,
}) {}

export class NoticeQuery extends PageQuery {
  @MayOmit()
  @IsUUID()
  caseFileId?: string;

  @MayOmit()
  @IsUUID()
  clientId?: string;

  @MayOmit()
  @OneOf(NOTICE_KIND_NAMES)
  kind?: NoticeKind;

  @MayOmit()
  @OneOf(NOTICE_STATUSES)
  status?: NoticeStatus;

  @MayOmit()
  @IsCountry()
  sourceCountry?: string;

  @MayOmit()
  @IsPublicEntityId()
  publicEntityId?: string;

  @MayOmit()
  @Text(200)
  externalId?: string;

  @SortOf(['createdAt', 'updatedAt', 'recordedOn', 'publishedOn', 'statusOn'])
  sort?: string;
}
