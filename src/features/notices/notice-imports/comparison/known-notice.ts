import type { Notice, NoticeStatus } from '../../notices/notice.entity.js';
import type { PublicExtract } from '../public-notice/public-extract.js';

/** A notice of the firm under the public id of a record, with what was last seen of it. */
export type KnownNotice = Pick<
  Notice,
  | 'id'
  | 'caseFileId'
  | 'kind'
  | 'status'
  | 'statusOn'
  | 'statusFrom'
  | 'sourceCountry'
  | 'sourceToken'
  | 'sourceEntity'
  | 'publicEntityId'
  | 'charges'
  | 'warrants'
> & {
  publicExtract: PublicExtract | null;
  lastObservation: { observedAt: string; present: boolean; noticeStatus: NoticeStatus } | null;
};

/** Statuses with which a published extract does not agree: after a deletion, data do come back. */
export const ENDED: ReadonlySet<NoticeStatus> = new Set([
  'refused',
  'blocked',
  'suspended-by-source',
  'withdrawn-by-source',
  'cancelled-by-general-secretariat',
  'deleted-by-ccf',
  'expired',
]);

/** Statuses that say less than an extract on interpol.int, which only published notices have (RPD, Art. 61). */
export const UNSURE: ReadonlySet<NoticeStatus> = new Set(['unknown', 'submitted', 'pending-review']);

export function isGone({ lastObservation }: KnownNotice): boolean {
  return lastObservation?.present === false;
}

/** Whether somebody looked after the document was fetched, so that it says nothing about now. */
export function seenSince({ lastObservation }: KnownNotice, retrievedAt: string): boolean {
  return lastObservation !== null && Date.parse(retrievedAt) < Date.parse(lastObservation.observedAt);
}
