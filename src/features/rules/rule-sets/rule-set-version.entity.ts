import { Column, Entity } from 'typeorm';
import type { GoldenCase } from '../../../law/own-rules/golden-case.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

/** Text and golden cases never change: what is wrong with a draft is put right in the next. */
@Entity('rule_set_version')
export class RuleSetVersion extends FirmRow {
  @Column('uuid')
  ruleSetId: string;

  @Column('integer')
  number: number;

  @Column('text')
  status: 'draft' | 'published' | 'withdrawn';

  @Column('text')
  sourceText: string;

  @Column('text')
  sourceHash: string;

  @Column('text')
  changelog: string | null;

  @Column('jsonb')
  goldenCases: GoldenCase[];

  @Column('date')
  effectiveFrom: string;

  @Column('date')
  effectiveUntil: string | null;

  @Column('uuid')
  draftedBy: string;

  @Column('uuid')
  publishedBy: string | null;

  @Column('timestamptz')
  publishedAt: Date | null;

  /** By the firm's one lawyer, who drafted it too, on another day. */
  @Column('boolean')
  publishedAlone: boolean;

  @Column('timestamptz')
  withdrawnAt: Date | null;

  @Column('text')
  withdrawnReason: string | null;
}
