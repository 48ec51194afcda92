import { Column, Entity } from 'typeorm';
import type { FollowUpKind } from '../../../law/clean-up.js';
import type { Bearer } from '../../../law/rulebook/rule.js';
import type { Message } from '../../../words/message.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

export const FOLLOW_UP_STATES = ['open', 'done', 'cancelled'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** One thing to see to after a decision, for one country or company. */
@Entity('follow_up')
export class FollowUpRecord extends FirmRow {
  @Column('uuid')
  caseFileId: string;

  @Column('uuid')
  ccfRequestId: string | null;

  @Column('text')
  kind: FollowUpKind;

  /** The line of the clean-up that opened it by itself. */
  @Column('text')
  openedBy: string | null;

  @Column('text')
  title: string | null;

  @Column('jsonb')
  titleMessage: Message | null;

  @Column('text')
  country: string | null;

  @Column('text')
  company: string | null;

  @Column('text')
  owedBy: Bearer;

  @Column('text')
  source: string | null;

  @Column('jsonb')
  sourceMessage: Message | null;

  @Column('uuid')
  ownerId: string;

  @Column('uuid')
  deadlineId: string | null;

  @Column('text')
  state: FollowUpState;

  @Column('date')
  doneOn: string | null;

  @Column('uuid')
  documentId: string | null;

  /** What came of it, in the words of who saw to it. */
  @Column('text')
  result: string | null;

  /** Why it was cancelled. */
  @Column('text')
  reason: string | null;
}
