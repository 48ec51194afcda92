import { ENDED } from './known-notice.js';
import type { KnownNotice } from './known-notice.js';
import type { ImportIssueView } from '../notice-import.dto.js';
import type { PublicNotice } from '../public-notice/public-notice.js';
import { KIND_OF } from './record-plan.js';
import type { ImportSetting } from './record-plan.js';

/** What a person should know of a kept notice that the document shows. Said each time, since nothing is written for it. */
export function issuesOfShown(kept: KnownNotice, notice: PublicNotice, setting: ImportSetting): ImportIssueView[] {
  const issues: ImportIssueView[] = [];
  if (setting.file && kept.caseFileId !== setting.file.id) {
    const message = 'Your firm keeps this notice in another case file; it was brought up to date there.';
    issues.push({ code: 'in-another-case-file', message });
  }
  const kind = KIND_OF[notice.colour];
  if (kept.kind !== kind && kept.kind !== 'public-extract') {
    const message = `The extract is of a ${kind}, and the notice is kept as ${kept.kind}, which was left as it is; change it if the extract is right.`;
    issues.push({ code: 'kind-differs', message });
  }
  if (isPublishedAgain(kept, setting)) {
    const message = `Recorded as ${kept.status}${kept.statusOn ? ` since ${kept.statusOn}` : ''}, yet the extract was published on ${setting.retrievedOn}. The status was left as it is; find out whether the data are back.`;
    issues.push({ code: 'reappeared', message });
  }
  return issues;
}

/** Whether the extract contradicts what is recorded. Fetched on the very day of the change, it may just not be gone yet. */
export function isPublishedAgain({ status, statusOn }: KnownNotice, { retrievedOn }: ImportSetting): boolean {
  return ENDED.has(status) && (statusOn === null || retrievedOn > statusOn);
}

/** A document fetched before the one that was last imported would undo what is known since. */
export function isOlder(known: readonly KnownNotice[], { retrievedAt }: ImportSetting): boolean {
  return known.some(({ publicExtract }) => publicExtract !== null && retrievedAt < publicExtract.retrievedAt);
}

export const OLDER: ImportIssueView = {
  code: 'older-extract',
  message: 'An extract fetched later was imported before; this older one changed nothing.',
};
