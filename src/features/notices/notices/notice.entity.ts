import { Column, Entity } from 'typeorm';
import type { NoticeKind } from '../../../law/notice-kind.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

export const NOTICE_STATUSES = [
  'submitted',
  'pending-review',
  'published',
  'circulated',
  'refused',
  'published-as-other',
  'blocked',
  'suspended-by-source',
  'withdrawn-by-source',
  'cancelled-by-general-secretariat',
  'deleted-by-ccf',
  'expired',
  'unknown',
] as const;
export type NoticeStatus = (typeof NOTICE_STATUSES)[number];

/** Where something about a notice is known from. A person who must not be named is a `witness` or a `leak`. */
export const KNOWLEDGE_SOURCES = [
  'access-reply',
  'ccf-decision',
  'ccf-letter',
  'border-stop',
  'arrest',
  'court-file',
  'public-website',
  'authority-letter',
  'leak',
  'press',
  'witness',
  'client',
  'other',
] as const;
export type KnowledgeSource = (typeof KNOWLEDGE_SOURCES)[number];

export const KNOWLEDGE_CONFIDENCES = ['confirmed', 'reported', 'suspected'] as const;
export type KnowledgeConfidence = (typeof KNOWLEDGE_CONFIDENCES)[number];

/** Who says so, and how sure it is. */
export interface StatusFrom {
  how: KnowledgeSource;
  confidence: KnowledgeConfidence;
}

export interface KnownFrom extends StatusFrom {
  on?: string;
}

export interface NoticeCharge {
  label: string;
  /** The wording of the source, in its own language. */
  text?: string;
  provision?: string;
  maximumPenaltyMonths?: number;
}

export interface NoticeWarrant {
  number?: string;
  issuedOn?: string;
  authority?: string;
  country?: string;
}

@Entity('notice')
export class Notice extends FirmRow {
  @Column('uuid')
  caseFileId: string;

  @Column('uuid')
  clientId: string;

  /** As confirmed; what was said to exist stays beside it in `reportedKind`. */
  @Column('text')
  kind: NoticeKind;

  @Column('text')
  reportedKind: NoticeKind | null;

  @Column('text')
  status: NoticeStatus;

  @Column('date')
  statusOn: string | null;

  @Column('jsonb')
  statusFrom: StatusFrom | null;

  @Column('text')
  sourceCountry: string | null;

  /** The issuing country as the public extract spells it: tribunals have codes that ISO lacks. */
  @Column('text')
  sourceToken: string | null;

  /** An international court or body, when no country is the source. */
  @Column('text')
  sourceEntity: string | null;

  @Column('text')
  sourceNcb: string | null;

  @Column('text', { array: true })
  recipientCountries: string[];

  @Column('text')
  controlNumber: string | null;

  /** `2019/12345`, always with the slash. */
  @Column('text')
  publicEntityId: string | null;

  @Column('jsonb')
  publicExtract: Readonly<Record<string, unknown>> | null;

  @Column('date')
  recordedOn: string | null;

  @Column('date')
  publishedOn: string | null;

  @Column('date')
  retentionExpiresOn: string | null;

  @Column('text')
  wantedFor: 'prosecution' | 'sentence' | null;

  @Column('jsonb')
  charges: NoticeCharge[];

  @Column('jsonb')
  warrants: NoticeWarrant[];

  @Column('jsonb')
  knownFrom: KnownFrom | null;

  @Column('text')
  delivered: 'yes' | 'no' | 'unknown' | null;

  @Column('text')
  externalId: string | null;

  @Column('timestamptz')
  archivedAt: Date | null;
}
