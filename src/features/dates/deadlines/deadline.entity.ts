import { Column, Entity } from 'typeorm';
import type { ComputedDeadline } from '../../../law/deadline.js';
import type { DeadlineStatus } from '../../../law/deadline-status.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

export type DeadlineLock = 'override' | 'ordered';

@Entity('deadline')
export class Deadline extends FirmRow {
  @Column('uuid')
  caseFileId: string;

  @Column('uuid')
  ccfRequestId: string | null;

  @Column('uuid')
  noticeId: string | null;

  @Column('uuid')
  proceedingId: string | null;

  @Column('uuid')
  newFactId: string | null;

  @Column('uuid')
  provisionalMeasureId: string | null;

  @Column('text')
  ruleId: string | null;

  @Column('text')
  ruleVersion: string | null;

  @Column('text')
  title: string;

  @Column('date')
  dueOn: string | null;

  @Column('date')
  owedSince: string | null;

  @Column('date')
  targetOn: string | null;

  @Column('text')
  zone: string;

  @Column('text')
  owedBy: string;

  @Column('text')
  owedByName: string | null;

  @Column('text')
  force: string;

  @Column('text')
  hard: 'H' | 'M' | 'T';

  @Column('text')
  status: DeadlineStatus;

  @Column('text')
  source: string | null;

  @Column('text')
  confidence: string;

  @Column('text')
  sureness: string | null;

  /** The arithmetic as it was done; `explain` reads it years later. */
  @Column('jsonb')
  computation: ComputedDeadline | null;

  @Column('uuid')
  ownerId: string | null;

  @Column('uuid')
  deputyId: string | null;

  @Column('date')
  metOn: string | null;

  @Column('uuid')
  documentId: string | null;

  @Column('text')
  statusReason: string | null;

  @Column('timestamptz')
  acknowledgedAt: Date | null;

  @Column('uuid')
  acknowledgedBy: string | null;

  /** Cleared with the two above when the day or the owner changes (platform.acknowledge_anew). */
  @Column('text')
  acknowledgement: 'seen' | 'accepted' | 'done' | null;

  /** Whose word the date is; the second person must be another. */
  @Column('uuid')
  enteredBy: string | null;

  @Column('timestamptz')
  verifiedAt: Date | null;

  @Column('uuid')
  verifiedBy: string | null;

  /** A person or a court fixed it: no computation moves it. */
  @Column('text')
  lock: DeadlineLock | null;

  /** What to expect after an extension; the original date stays for the statistics. */
  @Column('date')
  expectedOn: string | null;
}
