import { isDeepStrictEqual } from 'node:util';
import type { NoticeCharge, NoticeWarrant } from '../../notices/notice.entity.js';
import type { PublicNoticeSource } from '../public-notice/public-notice-sources.js';

type PublishedCharge = PublicNoticeSource['charges'][number];

export function chargeOf({ label, translation }: PublishedCharge): NoticeCharge {
  return { label: translation ?? label, text: label };
}

/**
 * The charges after a new extract: what an import wrote follows the extract, what a person wrote stays beside it, for a
 * reported fact is never overwritten by a later version. What has gone is in history.
 */
export function chargesAfter(
  current: NoticeCharge[],
  before: readonly PublishedCharge[],
  now: readonly PublishedCharge[],
): NoticeCharge[] {
  if (isDeepStrictEqual(before, now)) return current;
  const imported = before.map(chargeOf);
  const isImported = (charge: NoticeCharge) => imported.some((known) => isDeepStrictEqual(known, charge));
  const left = [...current];
  const published = now.map((charge) => {
    const place = left.findIndex(({ text }) => text === charge.label);
    const [kept] = place < 0 ? [] : left.splice(place, 1);
    return kept && !isImported(kept) ? kept : chargeOf(charge);
  });
  return [...published, ...left.filter((charge) => !isImported(charge))];
}

/**
 * The warrants after a new extract, which only counts them. Missing ones are added bare; of those too many the bare ones
 * go, never one about which a person knows more.
 */
export function warrantsAfter(
  current: NoticeWarrant[],
  before: number,
  now: number,
  country: string | null,
): NoticeWarrant[] {
  if (before === now) return current;
  const bare: NoticeWarrant = country ? { country } : {};
  const missing = Math.max(now - current.length, 0);
  let surplus = Math.max(current.length - now, 0);
  const kept = current.filter((warrant) => {
    const goes = surplus > 0 && isDeepStrictEqual(warrant, bare);
    if (goes) surplus -= 1;
    return !goes;
  });
  return [...kept, ...Array.from({ length: missing }, () => bare)];
}
