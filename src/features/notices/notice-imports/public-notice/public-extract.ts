import type { PublicNoticeSource } from './public-notice-sources.js';
import type { PublicNotice } from './public-notice.js';

/** The particulars of a public notice, without what says where it stood and who wants the person. */
export type Particulars = Omit<PublicNotice, 'entityId' | 'urlId' | 'form' | 'sources'>;

/** What the public site said of one source's notice when it was last imported with something new (RPD, Art. 61). */
export type PublicExtract = Particulars & {
  retrievedAt: string;
  /** Absent when no import has spoken of warrants: a list item never does. */
  warrantCount?: number;
  charges?: PublicNoticeSource['charges'];
};

/**
 * The extract as it stands after this document.
 *
 * A detail is the whole extract; a list item shows a few of its fields, so the others stay as they were. What a document
 * does not speak of (warrants, in a list item) stays too.
 */
export function extractAfter(
  previous: PublicExtract | null,
  notice: PublicNotice,
  source: PublicNoticeSource | undefined,
  retrievedAt: string,
): PublicExtract {
  const { entityId: _id, urlId: _url, form, sources: _sources, ...particulars } = notice;
  const { warrantCount, charges } = source ?? previous ?? {};
  return {
    ...(form === 'list-item' && previous),
    ...particulars,
    ...(charges && { warrantCount, charges }),
    retrievedAt,
  };
}
