import { Column, Entity } from 'typeorm';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

export interface ClientName {
  full: string;
  script?: string;
  kind: 'legal' | 'alias' | 'transliteration';
}

export interface Protection {
  kind: string;
  country: string;
  status: string;
  since?: string;
}

@Entity('client')
export class Client extends FirmRow {
  @Column('text')
  displayName: string;

  @Column('text')
  kind: 'person' | 'entity';

  @Column('jsonb')
  names: ClientName[];

  /** Every name as written and in Latin letters: what search and the conflict check look at. */
  @Column('text')
  nameWords: string;

  /** YYYY, YYYY-MM or YYYY-MM-DD: never more than is known. */
  @Column('text')
  dateOfBirth: string | null;

  @Column('text')
  sex: 'F' | 'M' | 'U' | null;

  @Column('text', { array: true })
  nationalities: string[];

  @Column('jsonb')
  protection: Protection[];

  /** Ciphertext. */
  @Column('bytea')
  safeContact: Buffer | null;

  /** Ciphertext. */
  @Column('bytea')
  currentAddress: Buffer | null;

  @Column('text')
  externalId: string | null;

  @Column('timestamptz')
  archivedAt: Date | null;
}
