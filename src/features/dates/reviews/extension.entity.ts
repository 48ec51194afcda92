import { Column, Entity } from 'typeorm';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

export const EXTENSION_STATES = ['requested', 'communicated', 'granted', 'refused', 'lapsed'] as const;
export type ExtensionState = (typeof EXTENSION_STATES)[number];

/** Time asked for or given beyond a date, which itself never moves: statistics must keep the breach. */
@Entity('extension')
export class ExtensionRecord extends FirmRow {
  @Column('uuid')
  caseFileId: string;

  @Column('uuid')
  deadlineId: string;

  @Column('text')
  state: ExtensionState;

  @Column('date')
  requestedOn: string | null;

  @Column('date')
  requestedTo: string | null;

  @Column('date')
  decidedOn: string | null;

  @Column('date')
  communicatedOn: string | null;

  @Column('date')
  extendedTo: string | null;

  @Column('uuid')
  documentId: string | null;

  @Column('uuid')
  correspondenceId: string | null;

  @Column('text')
  note: string | null;

  /** Days after the original date on which it was communicated (Statute, Art. 40(3): promptly). */
  @Column('integer')
  lateBy: number;
}
