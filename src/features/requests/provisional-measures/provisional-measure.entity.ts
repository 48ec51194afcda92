import { Column, Entity } from 'typeorm';
import type { ProvisionalMeasureKind, ProvisionalState } from '../../../law/provisional-measure.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

/** An interim measure asked for inside a request (Statute, Art. 37). Its days are facts of its own. */
@Entity('provisional_measure')
export class ProvisionalMeasure extends FirmRow {
  @Column('uuid')
  caseFileId: string;

  @Column('uuid')
  ccfRequestId: string;

  @Column('text')
  measure: ProvisionalMeasureKind;

  /** Why it cannot wait: detention, an extradition about to happen, a protected status. */
  @Column('text')
  urgency: string;

  @Column('text')
  state: ProvisionalState;

  /** The one that was refused, lifted or never answered, and is asked for again by this one. */
  @Column('uuid')
  asksAgainId: string | null;

  @Column('text')
  note: string | null;
}
