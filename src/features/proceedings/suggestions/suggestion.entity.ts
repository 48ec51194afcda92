import { Column, Entity } from 'typeorm';
import type { SuggestionKind } from '../../../law/suggestion-rows.js';
import type { Message } from '../../../words/message.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

export const SUGGESTION_STATES = ['open', 'taken', 'dismissed'] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

/** Something to consider, raised by an event in a proceeding. A person takes or dismisses it. */
@Entity('suggestion')
export class SuggestionRecord extends FirmRow {
  @Column('uuid')
  caseFileId: string;

  @Column('uuid')
  fromEventId: string;

  @Column('text')
  kind: SuggestionKind;

  @Column('uuid')
  ccfRequestId: string | null;

  @Column('uuid')
  noticeId: string | null;

  @Column('uuid')
  proceedingId: string | null;

  /** As older versions wrote it, where its words could not be told apart. */
  @Column('text')
  text: string | null;

  @Column('jsonb')
  textMessage: Message | null;

  @Column('text')
  provision: string | null;

  @Column('jsonb')
  provisionMessage: Message | null;

  @Column('text')
  state: SuggestionState;

  @Column('text')
  reason: string | null;

  @Column('uuid')
  deadlineId: string | null;

  @Column('timestamptz')
  decidedAt: Date | null;

  @Column('uuid')
  decidedBy: string | null;
}
