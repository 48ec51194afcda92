import { Column, Entity } from 'typeorm';
import type { Message } from '../../../words/message.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

/** Who can come to know of a fact; the earliest of them starts the six months (Statute, Art. 42(2)). */
export const DISCOVERERS = ['client', 'counsel', 'other'] as const;
export type Discoverer = (typeof DISCOVERERS)[number];

/** Something that was not known when the Commission decided. When it was discovered are facts of its own. */
@Entity('new_fact')
export class NewFact extends FirmRow {
  @Column('uuid')
  caseFileId: string;

  /** The decided request whose revision it may carry. */
  @Column('uuid')
  ccfRequestId: string | null;

  @Column('text')
  title: string | null;

  /** Where a suggestion or a step of the request entered it. */
  @Column('jsonb')
  titleMessage: Message | null;

  /** When it happened, which starts no clock. */
  @Column('date')
  factOn: string | null;

  @Column('text')
  note: string | null;

  @Column('timestamptz')
  archivedAt: Date | null;
}
