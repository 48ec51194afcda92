import { Column, Entity } from 'typeorm';
import type { Channel } from '../../../law/channel.js';
import type { RequestKind } from '../../../law/request-kind.js';
import type { RequestState } from '../../../law/request-transitions.js';
import type { Wording } from '../../../words/message.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

export interface GroundRaised {
  code: string;
  argument?: string;
  noticeId?: string;
}

export interface CcfReference {
  kind: string;
  value: string;
}

/** Something doubtful that was recorded all the same. */
export interface Warning {
  code: string;
  severity: 'missing' | 'warning';
  message: Wording;
  under?: Wording;
  /** The day the doubtful step was taken. */
  on: string;
}

@Entity('ccf_request')
export class CcfRequest extends FirmRow {
  @Column('uuid')
  caseFileId: string;

  @Column('text')
  kind: RequestKind;

  @Column('text')
  state: RequestState;

  @Column('text')
  language: 'en' | 'fr' | 'es' | 'ar';

  @Column('jsonb')
  grounds: GroundRaised[];

  @Column('text', { array: true })
  remediesSought: string[];

  @Column('jsonb')
  ccfReferences: CcfReference[];

  @Column('text')
  channel: Channel | null;

  @Column('timestamptz')
  submittedAt: Date | null;

  @Column('text')
  revises: 'access' | 'correction' | 'deletion' | null;

  @Column('jsonb')
  warnings: Warning[];

  @Column('text')
  closingReason: string | null;

  @Column('text')
  externalId: string | null;

  @Column('timestamptz')
  archivedAt: Date | null;
}
