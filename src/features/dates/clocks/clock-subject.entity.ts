import { Column } from 'typeorm';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

/** The columns that name what a row is about; of a part of a request both the part and its request are given. */
export type SubjectColumn = 'ccf_request_id' | 'notice_id' | 'proceeding_id' | 'new_fact_id' | 'provisional_measure_id';

/** A row about something that has clocks: its facts, its deadlines, the proposals about them. */
export abstract class OfClockSubject extends FirmRow {
  @Column('uuid')
  caseFileId: string;

  @Column('uuid')
  ccfRequestId: string | null;

  @Column('uuid')
  noticeId: string | null;

  @Column('uuid')
  proceedingId: string | null;

  /** A clock of its own inside a request (docs/adr/0010). */
  @Column('uuid')
  newFactId: string | null;

  @Column('uuid')
  provisionalMeasureId: string | null;
}
