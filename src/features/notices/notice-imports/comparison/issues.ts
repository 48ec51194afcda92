import { message } from '../../../../words/message.js';
import { ENDED } from './known-notice.js';
import type { KnownNotice } from './known-notice.js';
import type { PublicNotice } from '../public-notice/public-notice.js';
import { KIND_OF } from './record-plan.js';
import type { ImportIssue } from './import-issue.js';
import type { ImportSetting } from './record-plan.js';

/** What a person should know of a kept notice that the document shows. Said each time, since nothing is written for it. */
export function issuesOfShown(kept: KnownNotice, notice: PublicNotice, setting: ImportSetting): ImportIssue[] {
  const issues: ImportIssue[] = [];
  if (setting.file && kept.caseFileId !== setting.file.id) {
    issues.push({ code: 'in-another-case-file', message: message('imports.in-another-case-file') });
  }
  const kind = KIND_OF[notice.colour];
  if (kept.kind !== kind && kept.kind !== 'public-extract') {
    const named = {
      shown: message(`terms.notice-kind.${kind}`),
      kept: message(`terms.notice-kind.${kept.kind}`),
    };
    issues.push({ code: 'kind-differs', message: message('imports.kind-differs', named) });
  }
  if (isPublishedAgain(kept, setting)) {
    const status = message(`terms.notice-status.${kept.status}`);
    const [since, day] = [kept.statusOn, setting.retrievedOn];
    const reason = since
      ? message('imports.reappeared-since', { status, since, day })
      : message('imports.reappeared', { status, day });
    issues.push({ code: 'reappeared', message: reason });
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

export const OLDER: ImportIssue = { code: 'older-extract', message: message('imports.older-extract') };
