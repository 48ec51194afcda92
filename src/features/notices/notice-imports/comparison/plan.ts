import { message } from '../../../../words/message.js';
import { followed } from './followed-notice.js';
import { isOlder, OLDER } from './issues.js';
import { added } from './new-notice.js';
import { pairUp } from './pairing.js';
import { isGone, seenSince } from './known-notice.js';
import type { KnownNotice } from './known-notice.js';
import type { PublicNotice } from '../public-notice/public-notice.js';
import { sourceNamed } from './record-plan.js';
import type { ImportSetting, RecordPlan, Writes } from './record-plan.js';

/** Compares one public notice with what is kept of it. The same document comes to nothing the second time. */
export function planRecord(notice: PublicNotice, known: readonly KnownNotice[], setting: ImportSetting): RecordPlan {
  const writes = sum(isOlder(known, setting) ? [{ issues: [OLDER] }] : partsOf(notice, known, setting));
  const noticeIds = [...known, ...writes.create].map(({ id }) => id);
  return { ...writes, entityId: notice.entityId, result: resultOf(known, writes), noticeIds };
}

function partsOf(notice: PublicNotice, known: readonly KnownNotice[], setting: ImportSetting): Partial<Writes>[] {
  const { pairs, missing } = pairUp(notice, known);
  const shown = pairs.map(({ kept, source }) =>
    kept ? followed(kept, source, notice, setting) : added(source, notice, setting, known.length > 0),
  );
  return [...shown, ...missing.map((kept) => missed(kept, setting))];
}

function resultOf(known: readonly KnownNotice[], { create, follow, observe }: Writes): RecordPlan['result'] {
  const isWritten = create.length + follow.length + observe.length > 0;
  if (known.length === 0) return isWritten ? 'created' : 'unmatched';
  return isWritten ? 'changed' : 'unchanged';
}

/**
 * A source that the extract no longer names. Leaving the public site is a measure of its own (Statute of the CCF,
 * Art. 37) and proves nothing about the data, so it is written down as seen and changes neither status nor outcome.
 */
function missed(kept: KnownNotice, { retrievedAt }: ImportSetting): Partial<Writes> {
  if (isGone(kept) || seenSince(kept, retrievedAt)) return {};
  const source = sourceNamed(kept.sourceCountry, kept.sourceToken ?? kept.sourceEntity);
  const noteMessage = message('imports.not-named', { notice: kept.publicEntityId ?? '', source });
  const { id: noticeId, caseFileId, status: noticeStatus } = kept;
  return {
    observe: [{ noticeId, caseFileId, present: false, noteMessage, noticeStatus }],
    changes: [{ noticeId, field: 'lastObservation.present', from: true, to: false, attention: 'vanished' }],
  };
}

function sum(parts: Partial<Writes>[]): Writes {
  return {
    create: parts.flatMap(({ create = [] }) => create),
    follow: parts.flatMap(({ follow = [] }) => follow),
    observe: parts.flatMap(({ observe = [] }) => observe),
    changes: parts.flatMap(({ changes = [] }) => changes),
    // Four notices of one person differ from the client four times; it is said once.
    issues: [
      ...new Map(parts.flatMap(({ issues = [] }) => issues).map((issue) => [JSON.stringify(issue), issue])).values(),
    ],
  };
}
