import { message, type Message, type Value } from '../../../../words/message.js';
import type { LocalDate } from '../../../../law/calendar.js';
import type { NoticeKind } from '../../../../law/notice-kind.js';
import type { FileClient } from './identity.js';
import type { ImportIssue } from './import-issue.js';
import type { ImportChangeView, ImportResult } from '../notice-import.dto.js';
import type { Notice } from '../../notices/notice.entity.js';
import type { PublicExtract } from '../public-notice/public-extract.js';
import type { PublicNotice } from '../public-notice/public-notice.js';

/** Where and when a document is imported. */
export interface ImportSetting {
  /** RFC 3339 in UTC. */
  retrievedAt: string;
  /** Its day where the firm is. */
  retrievedOn: LocalDate;
  /** Absent when only notices already known are to be updated. */
  file?: { id: string; clients: readonly FileClient[] };
}

/** The columns an import may change. */
export type FollowedNotice = Pick<
  Notice,
  'id' | 'status' | 'statusOn' | 'statusFrom' | 'sourceCountry' | 'sourceToken' | 'charges' | 'warrants'
> & { publicExtract: PublicExtract | null };

export type NewNotice = FollowedNotice &
  Pick<Notice, 'caseFileId' | 'clientId' | 'kind' | 'sourceEntity' | 'publicEntityId' | 'knownFrom'>;

export interface NewObservation {
  caseFileId: string;
  noticeId: string;
  present: boolean;
  /** What the program says of it; people write `note`. */
  noteMessage: Message | null;
  noticeStatus: string;
}

/** Rows to write and what to say of them; nothing is written yet. */
export interface Writes {
  create: NewNotice[];
  follow: FollowedNotice[];
  observe: NewObservation[];
  changes: ImportChangeView[];
  issues: ImportIssue[];
}

/** What one record of a document comes to. */
export interface RecordPlan extends Writes {
  entityId: string;
  result: Exclude<ImportResult, 'refused'>;
  noticeIds: string[];
}

export const KIND_OF: Record<PublicNotice['colour'], NoticeKind> = {
  red: 'red-notice',
  yellow: 'yellow-notice',
  un: 'un-special-notice',
};

/** Who issued a warrant, as the extract names it: a country, another body by its code, or nobody. */
export function sourceNamed(country: string | null | undefined, token: string | null | undefined): Value {
  if (country) return { country };
  return token ?? message('imports.unnamed-source');
}

/** How an import knows what it writes. */
export const SEEN_ON_WEBSITE = { how: 'public-website', confidence: 'confirmed' } as const;
