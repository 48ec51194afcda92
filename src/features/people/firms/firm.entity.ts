import { Column, Entity } from 'typeorm';
import type { FilingLimits } from '../../../law/filing.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

export interface FirmCalendar {
  /** ISO weekdays that are not worked: 1 is Monday, 7 is Sunday. */
  weekend: number[];
  /** Days (YYYY-MM-DD) on which the firm does not work. */
  holidays: string[];
}

@Entity('firm')
export class Firm extends FirmRow {
  @Column('text')
  name: string;

  @Column('text')
  zone: string;

  @Column('text')
  country: string;

  @Column('jsonb')
  workingCalendar: FirmCalendar;

  /** What a reminder's mail may say: its reference only, or the deadline's title too. */
  @Column('text')
  mailContent: 'reference' | 'title';

  /** The time of day at which reminders go out, where the recipient is. */
  @Column('time')
  remindedAt: string;

  /** Days before a due day, by kind of deadline; -1 is the day after. */
  @Column('integer', { array: true })
  remindedOursHard: number[];

  @Column('integer', { array: true })
  remindedOurs: number[];

  @Column('integer', { array: true })
  remindedTheirs: number[];

  @Column('integer', { array: true })
  remindedInternal: number[];

  /** Lengths to warn of before filing; the reported ones when null. */
  @Column('jsonb')
  filingLimits: FilingLimits | null;

  /** The one active lawyer may be the second person too, on another day. */
  @Column('boolean')
  soleLawyer: boolean;
}
