import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsObject, IsOptional, IsUUID } from 'class-validator';
import type { Confidence } from '../../../law/fact.js';
import { DAYS_ONE, PROCEEDING_KINDS } from '../../../law/proceeding-kind.js';
import type { ProceedingKind } from '../../../law/proceeding-kind.js';
import type { Span } from '../../../law/rulebook/rule.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SortOf } from '../../../platform/http/sort.js';
import { IsCountry, IsZone, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { PROCEEDING_STATUSES } from './proceeding.entity.js';
import type { ProceedingStatus } from './proceeding.entity.js';

const COUNT_FROM: ApiPropertyOptions = {
  type: 'object',
  additionalProperties: { type: 'string', enum: [...DAYS_ONE] },
  example: { ece: 'same-day' },
};
const LENGTHS: ApiPropertyOptions = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    required: ['n', 'unit'],
    properties: {
      n: { type: 'integer', minimum: 1 },
      unit: { type: 'string', enum: ['day', 'working-day', 'week', 'month', 'year'] },
    },
  },
  example: { BILAT_PROV: { n: 45, unit: 'day' } },
};

export class ProceedingInput {
  @IsUUID()
  caseFileId: string;

  /** A client of the case file; its main client when absent. */
  @MayOmit()
  @IsUUID()
  clientId?: string;

  @OneOf(PROCEEDING_KINDS)
  kind: ProceedingKind;

  /** Where it takes place. Of an extradition: the requested state. */
  @IsOptional()
  @IsCountry()
  country?: string | null;

  /** The court, authority or body. */
  @Text(300)
  forum: string;

  /** Its own file number, as printed. */
  @IsOptional()
  @Text(200)
  reference?: string | null;

  /**
   * The rules that govern it: `ece`, `eaw`, `bilateral`, `uk-extradition`, `echr`, `un`, `asylum`, `data-protection`,
   * `us`, or the code of one of the firm's own. When absent those that plainly do, by kind and country; a European
   * Arrest Warrant (`eaw`) is never supposed.
   */
  @MayOmit()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Text(60, 1, { each: true })
  ruleSets?: string[];

  /** Whether the day of arrest counts as day 1, by rule set, where national practice differs. */
  @MayOmit()
  @IsObject()
  @ApiProperty(COUNT_FROM)
  countFrom?: Record<string, 'next-day' | 'same-day'>;

  /** The lengths that treaty or national law sets, by rule. */
  @MayOmit()
  @IsObject()
  @ApiProperty(LENGTHS)
  values?: Record<string, Span>;

  /** Where its days end; the firm's zone when absent. */
  @IsOptional()
  @IsZone()
  zone?: string | null;

  /** `open` when absent. */
  @MayOmit()
  @OneOf(PROCEEDING_STATUSES)
  status?: ProceedingStatus;

  /** What came of it, in a line. */
  @IsOptional()
  @Text(1000)
  result?: string | null;

  /** The proceeding of the same file whose decision it reviews. */
  @IsOptional()
  @IsUUID()
  isAppealOf?: string | null;

  @IsOptional()
  @Text(200)
  externalId?: string | null;
}

/** A change of the rules, switches or lengths computes the clocks anew; a date that people rely on waits as a proposal. */
export class ProceedingPatch extends PartialType(OmitType(ProceedingInput, ['caseFileId']), {
  skipNullProperties: false,
}) {}

export class ProceedingFactView {
  name: string;
  on: string | null;
  earliest: string | null;
  latest: string | null;
  confidence: Confidence;
  sourceId: string | null;
}

export class ProceedingView {
  id: string;
  caseFileId: string;
  clientId: string;
  kind: ProceedingKind;
  country: string | null;
  forum: string;
  reference: string | null;
  ruleSets: string[];
  @ApiProperty(COUNT_FROM)
  countFrom: Record<string, 'next-day' | 'same-day'>;
  @ApiProperty(LENGTHS)
  values: Record<string, Span>;
  zone: string | null;
  status: ProceedingStatus;
  result: string | null;
  isAppealOf: string | null;
  /** The day of each fact that stands, as its events set it. */
  facts: ProceedingFactView[];
  externalId: string | null;
  archivedAt: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class ProceedingQuery extends PageQuery {
  @MayOmit()
  @IsUUID()
  caseFileId?: string;

  @MayOmit()
  @IsUUID()
  clientId?: string;

  @MayOmit()
  @OneOf(PROCEEDING_KINDS)
  kind?: ProceedingKind;

  @MayOmit()
  @IsCountry()
  country?: string;

  @MayOmit()
  @OneOf(PROCEEDING_STATUSES)
  status?: ProceedingStatus;

  @MayOmit()
  @Text(200)
  externalId?: string;

  @SortOf(['createdAt', 'updatedAt'])
  sort?: string;
}
