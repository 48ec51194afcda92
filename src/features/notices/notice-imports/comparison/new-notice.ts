import { uuidv7 } from 'uuidv7';
import { message, type Value } from '../../../../words/message.js';
import { clientMeant } from './identity.js';
import { extractAfter } from '../public-notice/public-extract.js';
import type { PublicNoticeSource } from '../public-notice/public-notice-sources.js';
import type { PublicNotice } from '../public-notice/public-notice.js';
import { chargeOf, warrantsAfter } from './published-charges.js';
import { KIND_OF, SEEN_ON_WEBSITE, sourceNamed } from './record-plan.js';
import type { ImportIssue } from './import-issue.js';
import type { ImportSetting, NewNotice, Writes } from './record-plan.js';

/** A notice not kept yet. Without a case file to put it in, that it exists is only said. */
export function added(
  source: PublicNoticeSource | undefined,
  notice: PublicNotice,
  { file, retrievedAt, retrievedOn }: ImportSetting,
  besideOthers: boolean,
): Partial<Writes> {
  const by = source?.countryToken ?? null;
  if (!file) return besideOthers ? { issues: [notKept(sourceNamed(source?.country, by))] } : {};
  const { clientId, issue } = clientMeant(notice, file.clients);
  const country = source?.country ?? null;
  const created: NewNotice = {
    id: uuidv7(),
    caseFileId: file.id,
    clientId,
    kind: KIND_OF[notice.colour],
    status: 'published',
    // The extract gives no day of publication; the year in its id is not one.
    statusOn: null,
    statusFrom: SEEN_ON_WEBSITE,
    sourceCountry: country,
    sourceToken: source?.countryToken ?? null,
    sourceEntity: country ? null : (source?.countryToken ?? null),
    publicEntityId: notice.entityId,
    publicExtract: extractAfter(null, notice, source, retrievedAt),
    charges: source?.charges.map(chargeOf) ?? [],
    warrants: warrantsAfter([], 0, source?.warrantCount ?? 0, country),
    knownFrom: { ...SEEN_ON_WEBSITE, on: retrievedOn },
  };
  const { id: noticeId, caseFileId, status: noticeStatus } = created;
  return {
    create: [created],
    observe: [{ noticeId, caseFileId, present: true, noteMessage: null, noticeStatus }],
    changes: besideOthers ? [{ noticeId, field: 'sourceCountry', from: null, to: by, attention: 'new-source' }] : [],
    issues: issue ? [issue] : [],
  };
}

function notKept(source: Value): ImportIssue {
  return { code: 'new-source', message: message('imports.new-source', { source }) };
}
