import { PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, Matches, ValidateNested } from 'class-validator';
import { says } from '../../../platform/http/input-words.js';
import { message } from '../../../words/message.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SortOf } from '../../../platform/http/sort.js';
import { CaseFileView } from '../case-files/case-file.dto.js';
import { DocumentView } from '../documents/document.dto.js';
import { NoticeView } from '../../notices/notices/notice-view.dto.js';
import { IsCountry, IsDay, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';

export const NAME_KINDS = ['legal', 'alias', 'transliteration'] as const;
export const PROTECTION_KINDS = ['asylum-seeker', 'refugee', 'subsidiary', 'temporary', 'stateless', 'other'] as const;
export const PROTECTION_STATUSES = ['applied', 'granted', 'refused', 'revoked', 'expired', 'unknown'] as const;

export class ClientNameDto {
  @Text(300)
  full: string;

  /** ISO 15924, for example Latn, Cyrl, Arab. */
  @MayOmit()
  @Matches(/^[A-Z][a-z]{3}$/, says(message('input.script')))
  script?: string;

  @OneOf(NAME_KINDS)
  kind: (typeof NAME_KINDS)[number];
}

export class BirthDateDto {
  /** YYYY, YYYY-MM or YYYY-MM-DD: as much as is known. */
  @Matches(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, says(message('input.day-or-part')))
  value: string;

  /** Follows from the value; when sent it must agree with it. */
  @MayOmit()
  @OneOf(['year', 'month', 'day'])
  precision?: 'year' | 'month' | 'day';
}

export class ProtectionDto {
  @OneOf(PROTECTION_KINDS)
  kind: (typeof PROTECTION_KINDS)[number];

  @IsCountry()
  country: string;

  @OneOf(PROTECTION_STATUSES)
  status: (typeof PROTECTION_STATUSES)[number];

  @MayOmit()
  @IsDay()
  since?: string;
}

export class ClientInput {
  @Text(300)
  displayName: string;

  @OneOf(['person', 'entity'])
  kind: 'person' | 'entity';

  @MayOmit()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ClientNameDto)
  names?: ClientNameDto[];

  @IsOptional()
  @ValidateNested()
  @Type(() => BirthDateDto)
  dateOfBirth?: BirthDateDto | null;

  @IsOptional()
  @OneOf(['F', 'M', 'U'])
  sex?: 'F' | 'M' | 'U' | null;

  @MayOmit()
  @IsArray()
  @ArrayMaxSize(20)
  @IsCountry({ each: true })
  nationalities?: string[];

  @MayOmit()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ProtectionDto)
  protection?: ProtectionDto[];

  /** How to reach the client without harm. Sealed before it is stored; read it with GET /clients/{id}/safe-contact. */
  @IsOptional()
  @Text(2000)
  safeContact?: string | null;

  /** Sealed before it is stored; never in a list, an export or a log. */
  @IsOptional()
  @Text(1000)
  currentAddress?: string | null;

  @IsOptional()
  @Text(200)
  externalId?: string | null;
}

export class ClientPatch extends PartialType(ClientInput, { skipNullProperties: false }) {}

export class SimilarClient {
  id: string;
  displayName: string;
  /** Which of the names given was found, in any script. */
  matched: string;
}

export class ClientView {
  id: string;
  displayName: string;
  kind: 'person' | 'entity';
  names: ClientNameDto[];
  dateOfBirth: BirthDateDto | null;
  sex: 'F' | 'M' | 'U' | null;
  nationalities: string[];
  protection: ProtectionDto[];
  /** True when one is kept; the contact itself is never part of this view. */
  hasSafeContact: boolean;
  hasCurrentAddress: boolean;
  externalId: string | null;
  archivedAt: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class NewClientView extends ClientView {
  /** Clients of the firm whose names share the words of these: the first conflict check. */
  similar: SimilarClient[];
}

export class SafeContactView {
  safeContact: string | null;
  currentAddress: string | null;
}

export class SheetCaseFile extends PickType(CaseFileView, ['id', 'reference', 'title', 'status']) {
  /** False for one of the further clients of the file. */
  main: boolean;
}

const noticeFields = ['id', 'caseFileId', 'kind', 'status', 'statusOn', 'sourceCountry', 'sourceEntity'] as const;
export class SheetNotice extends PickType(NoticeView, [...noticeFields, 'publicEntityId', 'publishedOn']) {}

const documentFields = ['id', 'caseFileId', 'kind', 'title', 'issuedOn', 'expiresOn', 'language'] as const;
export class SheetDocument extends PickType(DocumentView, documentFields) {}

/** A client with what is on file about them; still without where they can be reached. */
export class ClientSheetView {
  client: ClientView;
  /** In Lyon: the day on which documents are in date or not. */
  today: string;
  caseFiles: SheetCaseFile[];
  notices: SheetNotice[];
  /** Those that expire first stand first. */
  documents: SheetDocument[];
}

export class ClientQuery extends PageQuery {
  @MayOmit()
  @OneOf(['person', 'entity'])
  kind?: 'person' | 'entity';

  @MayOmit()
  @Text(200)
  externalId?: string;

  @MayOmit()
  @IsCountry()
  nationality?: string;

  @SortOf(['displayName', 'createdAt', 'updatedAt'])
  sort?: string;
}
