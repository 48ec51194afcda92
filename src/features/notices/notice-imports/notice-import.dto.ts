import { ApiProperty } from '@nestjs/swagger';
import { IsUUID, ValidateBy } from 'class-validator';
import { says } from '../../../platform/http/input-words.js';
import { message } from '../../../words/message.js';
import { IsInstant, MayOmit } from '../../../platform/http/validators.js';

const document = {
  name: 'isDocument',
  validator: {
    validate: (value: unknown) => typeof value === 'object' && value !== null,
  },
};

export class NoticeImportInput {
  /** Where notices not yet known are created; without it they are left out as unmatched. */
  @MayOmit()
  @IsUUID()
  caseFileId?: string;

  /** A detail, a list reply, or an array of either. */
  @ValidateBy(document, says(message('input.published-notices')))
  @ApiProperty({ oneOf: [{ type: 'object' }, { type: 'array', items: { type: 'object' } }] })
  document: unknown;

  /** When the document was fetched; now when absent. */
  @MayOmit()
  @IsInstant()
  retrievedAt?: string;
}

export const IMPORT_RESULTS = ['created', 'changed', 'unchanged', 'unmatched', 'refused'] as const;
export type ImportResult = (typeof IMPORT_RESULTS)[number];

/** What a lawyer should look at today: data that came back, a source that appeared, a source that went. */
export const ATTENTIONS = ['reappeared', 'new-source', 'vanished'] as const;
export type Attention = (typeof ATTENTIONS)[number];

/** Whatever the field holds: text, a yes or no, a list, an object, or null for nothing. */
const ANY_VALUE = {
  nullable: true,
  oneOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'array', items: {} },
    { type: 'object' },
  ],
};

export class ImportChangeView {
  noticeId: string;
  field: string;
  /** As it was; history keeps it. */
  @ApiProperty(ANY_VALUE)
  from: unknown;

  @ApiProperty(ANY_VALUE)
  to: unknown;

  attention?: Attention;
}

export class ImportIssueView {
  /** JSON pointer into the body that was sent; the whole record when absent. */
  pointer?: string;
  code: string;
  /** What fills the message, for programs. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  params?: Record<string, unknown>;
  message: string;
}

export class ImportRecordView {
  /** 2019/12345; null when the record has none that can be read. */
  entityId: string | null;
  result: ImportResult;
  noticeIds: string[];
  changes?: ImportChangeView[];
  issues?: ImportIssueView[];
}

/** The numbers count records, not notices: a record with warrants of three countries is one record and three notices. */
export class NoticeImportAnswer {
  created: number;
  changed: number;
  unchanged: number;
  unmatched: number;
  refused: number;
  records: ImportRecordView[];
}
