import { IsBoolean } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SortOf } from '../../../platform/http/sort.js';
import { IsInstant, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';
import { KNOWLEDGE_SOURCES } from './notice.entity.js';
import type { KnowledgeSource, NoticeStatus } from './notice.entity.js';

/** That the notice, or its public extract, was seen or looked for in vain. It changes neither status nor outcome. */
export class NoticeObservationInput {
  /** When it was looked for; not in the future. */
  @IsInstant()
  observedAt: string;

  @IsBoolean()
  present: boolean;

  @OneOf(KNOWLEDGE_SOURCES)
  how: KnowledgeSource;

  @MayOmit()
  @Text(5000)
  note?: string;
}

export class NoticeObservationView {
  id: string;
  noticeId: string;
  observedAt: string;
  present: boolean;
  how: KnowledgeSource;
  note: string | null;
  /** The notice's status as it was recorded then. */
  noticeStatus: NoticeStatus;
  /** The published record as JSON text, when it came from an import. */
  extract: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class NoticeObservationQuery extends PageQuery {
  @SortOf(['observedAt', 'createdAt'])
  sort?: string;
}
