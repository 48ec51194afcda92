import { Column, Entity } from 'typeorm';
import { FirmRow } from '../../../platform/db/firm-row.entity.js';

/**
 * What a paper is in the procedure. The first six are formalities whose lack or expiry makes a request inadmissible
 * (Operating Rules of the CCF, Rule 30); letters and decisions start time limits; proofs show that one was met.
 */
export const DOCUMENT_KINDS = [
  'application',
  'power-of-attorney',
  'identity-document',
  'relationship-proof',
  'incorporation-document',
  'proof-of-standing',
  'submission',
  'ccf-letter',
  'admissibility-letter',
  'decision',
  'general-secretariat-letter',
  'ncb-letter',
  'public-extract',
  'warrant',
  'charging-document',
  'court-decision',
  'extradition-decision',
  'asylum-decision',
  'translation',
  'evidence',
  'expert-opinion',
  'press-article',
  'certificate',
  'proof-of-sending',
  'proof-of-receipt',
  'screenshot',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What is known about a file; its bytes lie sealed in the file store under their SHA-256. */
@Entity('document')
export class Document extends FirmRow {
  /** Never changes: what hangs on the document belongs to the same file. */
  @Column('uuid')
  caseFileId: string;

  @Column('uuid')
  clientId: string | null;

  @Column('text')
  kind: DocumentKind;

  @Column('text')
  title: string;

  @Column('text')
  fileName: string;

  /** As the bytes show it, never as the sender said. */
  @Column('text')
  mediaType: string;

  @Column('integer')
  size: number;

  @Column('text')
  sha256: string;

  @Column('text')
  language: string | null;

  @Column('date')
  issuedOn: string | null;

  @Column('date')
  expiresOn: string | null;

  /** Whether it may be shown to the other side; what is not marked is kept back (CCF Statute, Art. 35). */
  @Column('boolean')
  disclosable: boolean;

  @Column('timestamptz')
  archivedAt: Date | null;
}
