import { Column, Entity } from 'typeorm';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

export const OVERRIDE_REASONS = ['ordered', 'agreed', 'rule-misapplied', 'other'] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/** A person's word against a computed date. */
@Entity('override')
export class Override extends FirmRow {
  @Column('uuid')
  caseFileId: string;

  @Column('uuid')
  deadlineId: string;

  @Column('date')
  fromOn: string | null;

  /** Null cancels the date. */
  @Column('date')
  toOn: string | null;

  @Column('text')
  reasonCode: OverrideReason;

  @Column('text')
  reason: string;

  @Column('uuid')
  documentId: string | null;

  @Column('text')
  state: 'proposed' | 'in-force' | 'refused';

  @Column('uuid')
  proposedBy: string;

  @Column('uuid')
  decidedBy: string | null;

  @Column('timestamptz')
  decidedAt: Date | null;

  @Column('boolean')
  alone: boolean;
}
