import { Column, Entity } from 'typeorm';
import type { Conclusion } from '../../../law/outcome.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

export interface Condition {
  text: string;
  owedBy?: string;
  dueOn?: string;
  otherwise?: string;
}

/** What became of one data record: an outcome attaches to a notice, not to a request (decision 2025-1). */
@Entity('outcome')
export class Outcome extends FirmRow {
  @Column('uuid')
  caseFileId: string;

  @Column('uuid')
  ccfRequestId: string;

  @Column('uuid')
  noticeId: string | null;

  @Column('text')
  conclusion: Conclusion;

  @Column('text', { array: true })
  groundsAccepted: string[];

  @Column('date')
  decidedOn: string | null;

  @Column('date')
  receivedOn: string | null;

  @Column('jsonb')
  conditions: Condition[];

  @Column('date')
  implementedOn: string | null;

  @Column('text')
  note: string | null;
}
