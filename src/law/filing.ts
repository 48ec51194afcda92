import type { Message } from '../words/message.js';
import type { LocalDate } from './calendar.js';
import type { RequestKind } from './request-kind.js';

/** The Commission's working languages (Statute, Art. 18, 30(2)). */
export const WORKING_LANGUAGES = ['ar', 'en', 'fr', 'es'] as const;
export type WorkingLanguage = (typeof WORKING_LANGUAGES)[number];

export interface Applicant {
  name: string;
  kind: 'person' | 'entity';
  minor?: boolean;
  identityDocument?: { expiresOn?: LocalDate; redacted?: boolean; showsPhoto?: boolean; showsDateOfBirth?: boolean };
  /** For a minor: the paper showing who the parent or guardian is. */
  relationshipDocument?: boolean;
  /** For an entity. */
  incorporationDocument?: boolean;
  proofOfStanding?: boolean;
}

export interface PowerOfAttorney {
  signedOn?: LocalDate;
  expiresOn?: LocalDate;
  /** Whether it authorises access to any information about the applicant in INTERPOL's files. */
  coversAccess?: boolean;
  original?: boolean;
}

export interface Filing {
  kind: RequestKind;
  language: string;
  applicants: readonly Applicant[];
  /** Whether somebody files for the applicants. */
  represented: boolean;
  powerOfAttorney?: PowerOfAttorney;
  /** How many grounds or reasons are stated. */
  reasons: number;
  pages?: number;
  annexes?: number;
  untranslatedAnnexes?: number;
}

/** Lengths in circulation, none verified in a text: about 10 pages, about 20 annexes, 2 pages for a revision summary. */
export interface FilingLimits {
  pages: number;
  annexes: number;
  revisionPages: number;
}
export const REPORTED_LIMITS: FilingLimits = { pages: 10, annexes: 20, revisionPages: 2 };

export interface Shortcoming {
  code: string;
  /** missing: a listed cause of inadmissibility. warning: the Commission asks for it, or a source reports that it does. */
  severity: 'missing' | 'warning';
  message: Message;
  /** The text that asks for it, or that it is practice. */
  under: Message;
}
