import type { NoticeKind } from '../../../law/notice-kind.js';
import { KnownFromDto, NoticeChargeDto, NoticeWarrantDto, StatusFromDto } from './notice-parts.dto.js';
import type { NoticeStatus } from './notice.entity.js';

export class CountryTokenView {
  /** As published. */
  token: string;
  /** ISO 3166-1 alpha-2, when it is one. */
  country?: string;
}

export class ExtractBirthDateView {
  value: string;
  precision: 'year' | 'month' | 'day';
}

export class PublishedChargeView {
  label: string;
  translation?: string;
}

/** What interpol.int showed when it was last imported with something new. What is absent is unknown, never denied. */
export class PublicExtractView {
  retrievedAt: string;
  colour: 'red' | 'yellow' | 'un';
  forename?: string;
  name?: string;
  dateOfBirth?: ExtractBirthDateView;
  sex?: 'M' | 'F' | 'U';
  nationalities?: CountryTokenView[];
  countryOfBirth?: CountryTokenView;
  placeOfBirth?: string;
  languages?: string[];
  heightMetres?: number;
  weightKilograms?: number;
  eyes?: string[];
  hair?: string[];
  distinguishingMarks?: string;
  unReference?: string;
  selfUrl?: string;
  thumbnailUrl?: string;
  /** Warrants of this source; absent when no import spoke of warrants. */
  warrantCount?: number;
  charges?: PublishedChargeView[];
}

export class LastObservationView {
  observedAt: string;
  present: boolean;
  how: string;
}

export class NoticeView {
  id: string;
  caseFileId: string;
  clientId: string;
  kind: NoticeKind;
  reportedKind: NoticeKind | null;
  status: NoticeStatus;
  statusOn: string | null;
  statusFrom: StatusFromDto | null;
  sourceCountry: string | null;
  sourceEntity: string | null;
  /** The source as the public extract spells it; tribunals and territories have codes of their own. */
  sourceToken: string | null;
  sourceNcb: string | null;
  recipientCountries: string[];
  controlNumber: string | null;
  /** 2019/12345 */
  publicEntityId: string | null;
  /** 2019-12345, as addresses spell it. */
  publicUrlId: string | null;
  recordedOn: string | null;
  publishedOn: string | null;
  retentionExpiresOn: string | null;
  wantedFor: 'prosecution' | 'sentence' | null;
  charges: NoticeChargeDto[];
  warrants: NoticeWarrantDto[];
  knownFrom: KnownFromDto | null;
  delivered: 'yes' | 'no' | 'unknown' | null;
  publicExtract: PublicExtractView | null;
  /** When it was last seen, or not seen. Absence proves nothing about the data in INTERPOL's files. */
  lastObservation: LastObservationView | null;
  externalId: string | null;
  archivedAt: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}
