import { Column, Entity } from 'typeorm';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

export const CASE_FILE_STATUSES = ['open', 'pending', 'closed'] as const;
export type CaseFileStatus = (typeof CASE_FILE_STATUSES)[number];

@Entity('case_file')
export class CaseFile extends FirmRow {
  /** The main client; others are CaseFileClient rows. */
  @Column('uuid')
  clientId: string;

  @Column('text')
  reference: string;

  @Column('text')
  title: string;

  @Column('text')
  status: CaseFileStatus;

  @Column('uuid')
  leadLawyerId: string;

  @Column('date')
  openedOn: string;

  @Column('date')
  closedOn: string | null;

  @Column('text')
  externalId: string | null;

  @Column('timestamptz')
  archivedAt: Date | null;
}
