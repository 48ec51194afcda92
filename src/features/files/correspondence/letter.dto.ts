import { OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsObject,
  IsOptional,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { says } from '../../../platform/http/input-words.js';
import { message } from '../../../words/message.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SortOf } from '../../../platform/http/sort.js';
import { IsCountry, IsDay, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { LETTER_CHANNELS, LETTER_REFERENCE_KINDS } from './letter.entity.js';
import { COUNTERPART_KINDS, DIRECTIONS } from '../../../law/counterpart.js';
import type { LetterChannel } from './letter.entity.js';
import type { CounterpartKind, Direction } from '../../../law/counterpart.js';

export class CounterpartDto {
  @OneOf(COUNTERPART_KINDS)
  kind: CounterpartKind;

  @IsOptional()
  @Text(300)
  name?: string | null;

  @IsOptional()
  @IsCountry()
  country?: string | null;
}

/** As printed on the letter, kept as it is: the pattern of the Commission's references is not published. */
export class LetterReferenceDto {
  @MayOmit()
  @OneOf(LETTER_REFERENCE_KINDS)
  kind?: (typeof LETTER_REFERENCE_KINDS)[number];

  @Text(100)
  value: string;
}

export class LetterInput {
  /** Cannot be changed later: archive a letter filed in the wrong case file and add it to the right one. */
  @IsUUID()
  caseFileId: string;

  /** A request of the same case file. */
  @IsOptional()
  @IsUUID()
  ccfRequestId?: string | null;

  @OneOf(DIRECTIONS)
  direction: Direction;

  @IsObject(says(message('input.counterpart')))
  @ValidateNested()
  @Type(() => CounterpartDto)
  counterpart: CounterpartDto;

  /** The portal opened on 26 March 2026; a letter sent or received before cannot have come through it. */
  @OneOf(LETTER_CHANNELS)
  channel: LetterChannel;

  @Text(500)
  subject: string;

  @IsOptional()
  @Text(5000)
  summary?: string | null;

  /** The text itself, of a mail or portal message. */
  @IsOptional()
  @Text(100_000)
  body?: string | null;

  @IsOptional()
  @Matches(/^[a-z]{2,3}$/, says(message('input.language-code')))
  language?: string | null;

  /** The date on the letter. */
  @IsOptional()
  @IsDay()
  writtenOn?: string | null;

  @IsOptional()
  @IsDay()
  sentOn?: string | null;

  /** The day it reached the addressee: us for `in`, the other side for `out`. */
  @IsOptional()
  @IsDay()
  receivedOn?: string | null;

  @MayOmit()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => LetterReferenceDto)
  references?: LetterReferenceDto[];

  /** The letter of the same case file that this one answers. */
  @IsOptional()
  @IsUUID()
  answersId?: string | null;

  /** Documents of the same case file. */
  @MayOmit()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  documentIds?: string[];

  /** Whether it may be shown to the other side; false when absent. */
  @MayOmit()
  @IsBoolean()
  disclosable?: boolean;

  @IsOptional()
  @Text(200)
  externalId?: string | null;
}

export class LetterPatch extends PartialType(OmitType(LetterInput, ['caseFileId']), { skipNullProperties: false }) {}

/** A letter as lists show it: without its text. */
export class LetterInList {
  id: string;
  caseFileId: string;
  ccfRequestId: string | null;
  direction: Direction;
  counterpart: CounterpartDto;
  channel: LetterChannel;
  subject: string;
  summary: string | null;
  language: string | null;
  writtenOn: string | null;
  sentOn: string | null;
  receivedOn: string | null;
  /** The day it stands under in the log: received for `in`, sent for `out`, else the best day known. */
  happenedOn: string | null;
  registeredAt: string;
  references: LetterReferenceDto[];
  answersId: string | null;
  documentIds: string[];
  disclosable: boolean;
  externalId: string | null;
  archivedAt: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class LetterView extends LetterInList {
  body: string | null;
}

export class LetterQuery extends PageQuery {
  @MayOmit() @IsUUID() caseFileId?: string;

  @MayOmit() @IsUUID() ccfRequestId?: string;

  @MayOmit() @OneOf(DIRECTIONS) direction?: Direction;

  @MayOmit() @OneOf(COUNTERPART_KINDS) counterpartKind?: CounterpartKind;

  @MayOmit() @OneOf(LETTER_CHANNELS) channel?: LetterChannel;

  /** First day, by `happenedOn`. */
  @MayOmit() @IsDay() from?: string;

  /** Last day, by `happenedOn`. */
  @MayOmit() @IsDay() to?: string;

  /** `true`: incoming letters that no other letter answers; `false`: incoming letters that one does. */
  @MayOmit() @OneOf(['true', 'false']) unanswered?: 'true' | 'false';

  /** The letters that answer this one. */
  @MayOmit() @IsUUID() answersId?: string;

  @MayOmit() @Text(200) externalId?: string;

  @SortOf(['happenedOn', 'createdAt', 'updatedAt'])
  sort?: string;
}
