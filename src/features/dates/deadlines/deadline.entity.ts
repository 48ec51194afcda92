import { Column, Entity } from 'typeorm';
import type { Force } from '../../../law/rulebook/rule.js';
import type { ComputedDeadline } from '../../../law/deadline.js';
import type { Bearer } from '../../../law/rulebook/rule.js';
import type { DeadlineStatus, Side } from '../../../law/deadline-status.js';
import type { Message } from '../../../words/message.js';
import { OfClockSubject } from '../clocks/clock-subject.entity.js';

export type DeadlineLock = 'override' | 'ordered';

@Entity('deadline')
export class Deadline extends OfClockSubject {
  @Column('text')
  ruleId: string | null;

  @Column('text')
  ruleVersion: string | null;

  /** A person's own, or that of a firm's own rule; the message stands in its place where the program titled it. */
  @Column('text')
  title: string | null;

  @Column('jsonb')
  titleMessage: Message | null;

  @Column('date')
  dueOn: string | null;

  @Column('date')
  owedSince: string | null;

  @Column('date')
  targetOn: string | null;

  @Column('text')
  zone: string;

  @Column('text')
  owedBy: Bearer;

  @Column('text')
  owedByName: string | null;

  @Column('jsonb')
  owedByNameMessage: Message | null;

  @Column('text')
  force: Force;

  @Column('text')
  hard: 'H' | 'M' | 'T';

  @Column('text')
  status: DeadlineStatus;

  /** Still to be met: PostgreSQL says so of its status. */
  @Column({ type: 'boolean', insert: false, update: false })
  isOpen: boolean;

  /** Whose it is: what the firm and the applicant owe is ours. */
  @Column({ type: 'text', insert: false, update: false })
  side: Side;

  /**
   * The day to go by: what an extension gave in writing, else the date; of ours, while no person fixed it, the earliest
   * day it may turn out to be, where the day it is counted from is known only as an interval.
   */
  @Column({ type: 'date', insert: false, update: false })
  effectiveDueOn: string | null;

  @Column('text')
  source: string | null;

  @Column('jsonb')
  sourceMessage: Message | null;

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

  @Column('jsonb')
  statusReasonMessage: Message | null;

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
