import { Column, Entity } from 'typeorm';
import type { Confidence, FactName } from '../../../law/fact.js';
import type { ProceedingEventKind } from '../../../law/proceeding-event.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

/** Something that happened in a proceeding. Only ever added: what was recorded wrongly is corrected by a further one. */
@Entity('proceeding_event')
export class ProceedingEventRecord extends FirmRow {
  @Column('uuid')
  caseFileId: string;

  @Column('uuid')
  proceedingId: string;

  @Column('text')
  kind: ProceedingEventKind;

  @Column('date')
  onDay: string | null;

  @Column('date')
  earliest: string | null;

  @Column('date')
  latest: string | null;

  @Column('text')
  confidence: Confidence;

  @Column('text')
  place: string | null;

  @Column('text')
  note: string | null;

  @Column('uuid')
  sourceId: string | null;

  @Column('text', { array: true })
  factNames: FactName[];

  @Column('text')
  reason: string | null;
}
