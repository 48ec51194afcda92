import { Column, Entity } from 'typeorm';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

/** One second derivation: only ever added. */
@Entity('verification')
export class Verification extends FirmRow {
  @Column('uuid')
  caseFileId: string;

  @Column('uuid')
  deadlineId: string;

  @Column('date')
  derivedOn: string;

  /** The date that stood when it was derived. */
  @Column('date')
  stoodOn: string;

  @Column('boolean')
  matched: boolean;

  @Column('text')
  note: string | null;

  @Column('uuid')
  verifiedBy: string;

  @Column('boolean')
  alone: boolean;
}
