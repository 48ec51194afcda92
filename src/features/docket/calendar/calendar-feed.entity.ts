import { Column, Entity } from 'typeorm';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

@Entity('calendar_feed')
export class CalendarFeed extends FirmRow {
  @Column('uuid')
  userId: string;

  @Column('text')
  name: string;

  @Column('boolean')
  holidays: boolean;

  @Column('boolean')
  sessions: boolean;

  @Column('timestamptz')
  revokedAt: Date | null;
}
