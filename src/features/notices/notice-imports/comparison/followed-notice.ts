import { isDeepStrictEqual } from 'node:util';
import { isPublishedAgain, issuesOfShown } from './issues.js';
import { isGone, seenSince, UNSURE } from './known-notice.js';
import type { KnownNotice } from './known-notice.js';
import type { ImportChangeView } from '../notice-import.dto.js';
import { extractAfter } from '../public-notice/public-extract.js';
import type { PublicExtract } from '../public-notice/public-extract.js';
import type { PublicNoticeSource } from '../public-notice/public-notice-sources.js';
import type { PublicNotice } from '../public-notice/public-notice.js';
import { chargesAfter, warrantsAfter } from './published-charges.js';
import { KIND_OF, SEEN_ON_WEBSITE } from './record-plan.js';
import type { FollowedNotice, ImportSetting, Writes } from './record-plan.js';

/** A kept notice that the document still shows: what is new is taken over, what a person entered stays. */
export function followed(
  kept: KnownNotice,
  source: PublicNoticeSource | undefined,
  notice: PublicNotice,
  setting: ImportSetting,
): Partial<Writes> {
  const after = columnsAfter(kept, source, notice, setting.retrievedAt);
  const changes = changesBetween(kept, after);
  const reappeared = isBack(kept, setting);
  const issues = issuesOfShown(kept, notice, setting);
  if (changes.length === 0 && !reappeared) return { issues };
  const { id: noticeId, caseFileId } = kept;
  const back: ImportChangeView[] = reappeared
    ? [{ noticeId, field: 'lastObservation.present', from: false, to: true, attention: 'reappeared' }]
    : [];
  return {
    follow: changes.length > 0 ? [after] : [],
    observe: [{ noticeId, caseFileId, present: true, noteMessage: null, noticeStatus: after.status }],
    changes: [...changes, ...back],
    issues,
  };
}

function columnsAfter(
  kept: KnownNotice,
  source: PublicNoticeSource | undefined,
  notice: PublicNotice,
  retrievedAt: string,
): FollowedNotice {
  const { id, status, statusOn, statusFrom, publicExtract: before } = kept;
  const extract = extractAfter(before, notice, source, retrievedAt);
  const sourceCountry = kept.sourceCountry ?? (kept.sourceEntity ? null : (source?.country ?? null));
  const isPublished = UNSURE.has(status) && kept.kind === KIND_OF[notice.colour];
  return {
    id,
    ...(isPublished
      ? { status: 'published', statusOn: null, statusFrom: SEEN_ON_WEBSITE }
      : { status, statusOn, statusFrom }),
    sourceCountry,
    sourceToken: kept.sourceToken ?? source?.countryToken ?? null,
    publicExtract: before && isDeepStrictEqual(shown(before), shown(extract)) ? before : extract,
    charges: chargesAfter(kept.charges, before?.charges ?? [], extract.charges ?? []),
    warrants: warrantsAfter(kept.warrants, before?.warrantCount ?? 0, extract.warrantCount ?? 0, sourceCountry),
  };
}

function changesBetween(kept: KnownNotice, after: FollowedNotice): ImportChangeView[] {
  const { publicExtract: before, ...columns } = kept;
  const { publicExtract: now, id: noticeId, ...columnsNow } = after;
  const own = differences(columns, columnsNow);
  const told = new Set(own.map(({ field }) => field));
  const published = differences(shown(before), shown(now), true)
    // Said once, as what became of the notice's own charges and warrants.
    .filter(({ field }) => !(field === 'charges' && told.has('charges')))
    .filter(({ field }) => !(field === 'warrantCount' && told.has('warrants')))
    .map((change) => ({ ...change, field: `publicExtract.${change.field}` }));
  return [...own, ...published].map((change) => ({ noticeId, ...change }));
}

/** What the extract says, whenever it was fetched. */
function shown(extract: PublicExtract | null): Partial<PublicExtract> {
  const { retrievedAt: _at, ...said } = extract ?? { retrievedAt: '' };
  return said;
}

function differences(
  before: object,
  after: object,
  alsoGone = false,
): Pick<ImportChangeView, 'field' | 'from' | 'to'>[] {
  const was = new Map(Object.entries(before));
  const is = new Map(Object.entries(after));
  const fields = alsoGone ? new Set([...was.keys(), ...is.keys()]) : is.keys();
  return [...fields]
    .map((field) => ({ field, from: (was.get(field) ?? null) as unknown, to: (is.get(field) ?? null) as unknown }))
    .filter(({ from, to }) => !isDeepStrictEqual(from, to));
}

/** Whether data that had gone, by what was seen or by what is recorded, are published again: news once, not each time. */
function isBack(kept: KnownNotice, setting: ImportSetting): boolean {
  if (seenSince(kept, setting.retrievedAt)) return false;
  return isGone(kept) || (isPublishedAgain(kept, setting) && kept.lastObservation?.noticeStatus !== kept.status);
}
