import type { KnownNotice } from './known-notice.js';
import { ENDED, isGone } from './known-notice.js';
import type { PublicNoticeSource } from '../public-notice/public-notice-sources.js';
import type { PublicNotice } from '../public-notice/public-notice.js';

/** One source of a public notice and the notice we keep of it. */
export interface Pair {
  /** Absent when the document does not speak of warrants. */
  source?: PublicNoticeSource;
  kept?: KnownNotice;
}

const UNNAMED: PublicNoticeSource = { countryToken: null, warrantCount: 0, charges: [] };

/**
 * Which kept notice each source of the document belongs to, and which kept ones it no longer names.
 *
 * A document that does not speak of warrants (a list item, a yellow notice) says that the notice is published and not by
 * whom: it belongs to the kept notices still thought to be published, or to all when none is. It never misses one.
 */
export function pairUp(notice: PublicNotice, known: readonly KnownNotice[]): { pairs: Pair[]; missing: KnownNotice[] } {
  if (!notice.sources) {
    const live = known.filter((kept) => !isGone(kept) && !ENDED.has(kept.status));
    const meant = live.length > 0 ? live : known;
    return { pairs: meant.length > 0 ? meant.map((kept) => ({ kept })) : [{}], missing: [] };
  }
  // A detail without any warrant is still a notice: the one whose source nobody has named.
  const ofNobody = notice.sources.length === 0 && (known.length === 0 || known.some(isOfNobody));
  const sources = ofNobody ? [UNNAMED] : notice.sources;
  const free = new Set(known);
  const take = (fits: (kept: KnownNotice) => boolean) => {
    const kept = [...free].find(fits);
    if (kept) free.delete(kept);
    return kept;
  };
  const exact = sources.map((source) => ({ source, kept: take((kept) => keyOf(kept) === keyOfSource(source)) }));
  const pairs = exact.map((pair) =>
    pair.kept ? pair : { ...pair, kept: take((kept) => mayBecome(kept, pair.source)) },
  );
  return { pairs, missing: [...free] };
}

function keyOf({ sourceCountry, sourceToken, sourceEntity }: KnownNotice): string {
  return sourceCountry ?? sourceToken?.toUpperCase() ?? (sourceEntity ? `body ${sourceEntity}` : '');
}

function keyOfSource({ country, countryToken }: PublicNoticeSource): string {
  return country ?? countryToken?.toUpperCase() ?? '';
}

function isOfNobody(kept: KnownNotice): boolean {
  return keyOf(kept) === '';
}

/** A notice whose source was not known yet takes the first that is named; one of an international body, its code. */
function mayBecome(kept: KnownNotice, { country, countryToken }: PublicNoticeSource): boolean {
  if (countryToken === null || kept.sourceCountry || kept.sourceToken) return false;
  return !kept.sourceEntity || country === undefined;
}
