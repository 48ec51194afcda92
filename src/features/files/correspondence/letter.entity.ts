import { Column, Entity } from 'typeorm';
import type { CounterpartKind, Direction } from '../../../law/counterpart.js';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

/** How a letter travelled. A filing with the CCF knows fewer ways (src/law/channel.ts). */
export const LETTER_CHANNELS = [
  'portal',
  'email',
  'post',
  'registered-post',
  'courier',
  'hand',
  'fax',
  'telephone',
  'other',
] as const;
export type LetterChannel = (typeof LETTER_CHANNELS)[number];

export const LETTER_REFERENCE_KINDS = ['request', 'letter', 'decision', 'portal', 'court', 'other'] as const;

export interface LetterReference {
  kind?: (typeof LETTER_REFERENCE_KINDS)[number];
  value: string;
}

/** One letter, mail or portal message, in or out. Its dates start and meet time limits, so each is kept by itself. */
@Entity('correspondence')
export class Letter extends FirmRow {
  /** Never changes: what hangs on the letter belongs to the same file. */
  @Column('uuid')
  caseFileId: string;

  @Column('uuid')
  ccfRequestId: string | null;

  @Column('text')
  direction: Direction;

  @Column('text')
  counterpartKind: CounterpartKind;

  @Column('text')
  counterpartName: string | null;

  @Column('text')
  counterpartCountry: string | null;

  @Column('text')
  channel: LetterChannel;

  @Column('text')
  subject: string;

  @Column('text')
  summary: string | null;

  @Column('text')
  body: string | null;

  @Column('text')
  language: string | null;

  @Column('date')
  writtenOn: string | null;

  @Column('date')
  sentOn: string | null;

  @Column('date')
  receivedOn: string | null;

  @Column('timestamptz')
  registeredAt: Date;

  @Column('jsonb')
  letterReferences: LetterReference[];

  @Column('uuid')
  answersId: string | null;

  /** Whether it may be shown to the other side; what is not marked is kept back (CCF Statute, Art. 35). */
  @Column('boolean')
  disclosable: boolean;

  @Column('text')
  externalId: string | null;

  @Column('timestamptz')
  archivedAt: Date | null;
}
