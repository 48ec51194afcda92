import { Column, Entity } from 'typeorm';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

export const DIGEST_STATES = ['claimed', 'retry', 'sent', 'suppressed', 'dead'] as const;
export type DigestState = (typeof DIGEST_STATES)[number];

/** One date of the docket as a digest names it: never a title, a client or a country. */
export interface DigestLine {
  deadlineId: string;
  caseFileId: string;
  reference: string;
  /** Absent for a duty without a number ("promptly"). */
  dueOn: string | null;
  hard: 'H' | 'M' | 'T';
}

/** A duty without a number: since when it is owed, and what its day waits for; null where it is owed "promptly". */
export interface UndatedLine extends DigestLine {
  owedSince: string | null;
  missing: string | null;
}

export const DIGEST_SECTIONS = ['overdue', 'next', 'lateOnTheirSide', 'unverified', 'unacknowledged'] as const;
export type DigestSection = (typeof DIGEST_SECTIONS)[number];

/** A section's first lines, and how many there are in all. */
export interface DigestPart<Line> {
  count: number;
  lines: Line[];
}

/** What a digest says, computed once when it is made. */
export type DigestContent = Record<DigestSection, DigestPart<DigestLine>> & {
  /** Of ours. Absent in digests made before it was counted. */
  withoutDay?: DigestPart<UndatedLine>;
  filesWithoutDate: DigestPart<{ caseFileId: string; reference: string }>;
  /** Of the reminders planned for the day before: the only figures read from their ledger. */
  reminders: Record<'planned' | 'sent' | 'acknowledged' | 'dead' | 'waiting', number>;
  /** Earlier digests that did not go out: the person's own; of everyone for an owner of the firm. */
  undelivered: number;
};

@Entity('digest')
export class Digest extends FirmRow {
  @Column('uuid')
  userId: string;

  @Column('date')
  day: string;

  @Column('integer')
  number: number;

  @Column('jsonb')
  content: DigestContent;

  @Column('text')
  state: DigestState;
}
