import { OmitType, PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsUUID, Matches } from 'class-validator';
import { says } from '../../../platform/http/input-words.js';
import { message } from '../../../words/message.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SortOf } from '../../../platform/http/sort.js';
import { AttachedFile } from '../../../platform/http/upload.js';
import { IsDay, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { DOCUMENT_KINDS } from './document.entity.js';
import type { DocumentKind } from './document.entity.js';

/** The fields of a form are text, also those that say yes or no. */
const yesOrNo = ({ value }: { value: unknown }): unknown =>
  value === 'true' || value === 'false' ? value === 'true' : value;

export class DocumentInput {
  /** At most 25 MB. Its type is told from its bytes; programs, archives and files with macros are refused. */
  @AttachedFile()
  file: string;

  /** Cannot be changed later: archive a document filed in the wrong case file and upload it to the right one. */
  @IsUUID()
  caseFileId: string;

  /** Whose paper it is: one of the clients of the case file. */
  @IsOptional()
  @IsUUID()
  clientId?: string | null;

  @OneOf(DOCUMENT_KINDS)
  kind: DocumentKind;

  /** The name of the file when absent. */
  @MayOmit()
  @Text(300)
  title?: string;

  @IsOptional()
  @Matches(/^[a-z]{2,3}$/, says(message('input.language-code')))
  language?: string | null;

  @IsOptional()
  @IsDay()
  issuedOn?: string | null;

  /** The last day it is in date. An identity document out of date makes a request inadmissible. */
  @IsOptional()
  @IsDay()
  expiresOn?: string | null;

  /** Whether it may be shown to the other side; false when absent. */
  @MayOmit()
  @Transform(yesOrNo)
  @IsBoolean(says(message('input.boolean')))
  disclosable?: boolean;
}

export class DocumentPatch extends PartialType(OmitType(DocumentInput, ['file', 'caseFileId']), {
  skipNullProperties: false,
}) {}

export class DocumentView {
  id: string;
  caseFileId: string;
  clientId: string | null;
  kind: DocumentKind;
  title: string;
  fileName: string;
  /** As the bytes show it; markup is `application/octet-stream`, so that no browser runs it. */
  mediaType: string;
  /** In bytes. */
  size: number;
  /** Of the bytes as they were received: what proves that they are the same. */
  sha256: string;
  language: string | null;
  issuedOn: string | null;
  expiresOn: string | null;
  disclosable: boolean;
  archivedAt: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class DocumentQuery extends PageQuery {
  @MayOmit()
  @IsUUID()
  caseFileId?: string;

  @MayOmit()
  @IsUUID()
  clientId?: string;

  @MayOmit()
  @OneOf(DOCUMENT_KINDS)
  kind?: DocumentKind;

  /** In date at least until this day. */
  @MayOmit()
  @IsDay()
  expiresFrom?: string;

  /** In date at most until this day: what must be renewed, and what has expired. */
  @MayOmit()
  @IsDay()
  expiresTo?: string;

  /** Documents with exactly these bytes. */
  @MayOmit()
  @Matches(/^[0-9a-f]{64}$/, says(message('input.sha-256')))
  sha256?: string;

  @SortOf(['expiresOn', 'title', 'createdAt', 'updatedAt'])
  sort?: string;
}
