import { Column, Entity } from 'typeorm';
import type { ComputedDeadline } from '../../../law/deadline.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';
import { OfClockSubject } from '../clocks/clock-subject.entity.js';

export const RECALCULATION_CAUSES = ['fact-changed', 'rules-published', 'calendar-changed'] as const;
export type RecalculationCause = (typeof RECALCULATION_CAUSES)[number];
export const RECALCULATION_STATES = ['open', 'applied', 'partly', 'rejected', 'expired'] as const;
export type RecalculationState = (typeof RECALCULATION_STATES)[number];
export const BLOCKS = ['met', 'ordered', 'overridden', 'verified'] as const;
export type Block = (typeof BLOCKS)[number];

/** One date that would move, come or go. */
export interface ProposedItem {
  action: 'move' | 'create' | 'retire';
  ruleId: string;
  deadlineId?: string;
  oldOn: string | null;
  newOn: string | null;
  /** Why it stays: met and locked dates never move, a verified one only when it is picked by itself. */
  blockedBy?: Block;
  computation: ComputedDeadline;
}

@Entity('recalculation')
export class Recalculation extends OfClockSubject {
  @Column('text')
  cause: RecalculationCause;

  @Column('text')
  reason: string | null;

  @Column('text')
  state: RecalculationState;

  /** A date would come earlier. */
  @Column('boolean')
  urgent: boolean;

  @Column('timestamptz')
  reviewedAt: Date | null;

  @Column('uuid')
  reviewedBy: string | null;
}

@Entity('recalculation_item')
export class RecalculationItem extends FirmRow {
  @Column('uuid')
  caseFileId: string;

  @Column('uuid')
  recalculationId: string;

  @Column('uuid')
  deadlineId: string | null;

  @Column('text')
  ruleId: string;

  @Column('text')
  action: ProposedItem['action'];

  @Column('date')
  oldOn: string | null;

  @Column('date')
  newOn: string | null;

  @Column('text')
  blockedBy: Block | null;

  @Column('text')
  decision: 'apply' | 'keep' | null;

  @Column('jsonb')
  computation: ComputedDeadline;
}
