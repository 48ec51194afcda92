import { Column, Entity } from 'typeorm';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

/** Days, both included, on which a person is not there. */
@Entity('absence')
export class Absence extends FirmRow {
  @Column('uuid')
  userId: string;

  @Column('date')
  fromOn: string;

  @Column('date')
  untilOn: string;

  @Column('uuid')
  deputyId: string | null;

  @Column('timestamptz')
  cancelledAt: Date | null;
}
