import { Column, Entity } from 'typeorm';
import type { Acknowledgement } from '../../../law/acknowledgement.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

export const REMINDER_STATES = [
  'planned',
  'claimed',
  'retry',
  'sent',
  'acknowledged',
  'superseded',
  'suppressed',
  'dead',
] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

export const CHANNELS = ['email', 'inbox', 'webhook'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A line of the ledger. The planning and sending statements write most of it; a person only acknowledges. */
@Entity('reminder')
export class Reminder extends FirmRow {
  @Column('text')
  state: ReminderState;

  @Column('uuid')
  deadlineId: string;

  @Column('integer')
  attempts: number;

  @Column('timestamptz')
  acknowledgedAt: Date | null;

  @Column('uuid')
  acknowledgedBy: string | null;

  @Column('text')
  acknowledgement: Acknowledgement | null;

  @Column('uuid')
  handedToId: string | null;
}
