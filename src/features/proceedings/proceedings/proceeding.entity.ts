import { Column, Entity } from 'typeorm';
import type { ProceedingKind } from '../../../law/proceeding-kind.js';
import type { Span } from '../../../law/rulebook/rule.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

export const PROCEEDING_STATUSES = ['open', 'decided', 'closed'] as const;
export type ProceedingStatus = (typeof PROCEEDING_STATUSES)[number];

/** A case beside the requests of a file: before a court, an authority or a human-rights body. */
@Entity('proceeding')
export class Proceeding extends FirmRow {
  @Column('uuid')
  caseFileId: string;

  @Column('uuid')
  clientId: string;

  @Column('text')
  kind: ProceedingKind;

  @Column('text')
  country: string | null;

  @Column('text')
  forum: string;

  @Column('text')
  reference: string | null;

  @Column('text', { array: true })
  ruleSets: string[];

  @Column('jsonb')
  countFrom: Record<string, 'next-day' | 'same-day'>;

  @Column('jsonb')
  lengths: Record<string, Span>;

  /** Where its days end; the firm's zone when null. */
  @Column('text')
  zone: string | null;

  @Column('text')
  status: ProceedingStatus;

  @Column('text')
  result: string | null;

  @Column('uuid')
  appealOfId: string | null;

  @Column('text')
  externalId: string | null;

  @Column('timestamptz')
  archivedAt: Date | null;
}
