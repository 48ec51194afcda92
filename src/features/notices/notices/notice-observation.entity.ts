import { Column, Entity } from 'typeorm';
import type { Message } from '../../../words/message.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';
import type { KnowledgeSource, NoticeStatus } from './notice.entity.js';

/** That a public extract, or one country's warrant in it, was seen or not seen. Never an outcome, never changed. */
@Entity('notice_observation')
export class NoticeObservation extends FirmRow {
  @Column('uuid')
  caseFileId: string;

  @Column('uuid')
  noticeId: string;

  @Column('timestamptz')
  observedAt: Date;

  @Column('boolean')
  present: boolean;

  @Column('text')
  how: KnowledgeSource;

  @Column('text')
  note: string | null;

  /** What an import says of it, where a person wrote no note. */
  @Column('jsonb')
  noteMessage: Message | null;

  /** The notice's status as it was recorded then. */
  @Column('text')
  noticeStatus: NoticeStatus;

  /** The published record as JSON text, as it was given to us. */
  @Column('text')
  extract: string | null;
}
