import { Injectable } from '@nestjs/common';
import { said, type Message, type Value } from '../../../words/message.js';
import { dayInZone } from '../../../law/calendar.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import type { Tx } from '../../../platform/db/tx.js';
import { refuseFutureInstant, unknownCaseFile } from '../../../platform/problem/refusals.js';
import type { FileClient } from './comparison/identity.js';
import { planRecord } from './comparison/plan.js';
import type { KnownNotice } from './comparison/known-notice.js';
import { IMPORT_RESULTS } from './notice-import.dto.js';
import type { ImportIssueView, ImportRecordView, NoticeImportAnswer, NoticeImportInput } from './notice-import.dto.js';
import {
  createNotices,
  followNotices,
  importSetting,
  importTurn,
  knownNotices,
  recordObservations,
} from './notice-import.queries.js';
import { readPublicNotices } from './public-notice/public-notice.js';
import type { RefusedRecord } from './public-notice/public-notice.js';
import { publishedText } from './comparison/published-text.js';
import type { ImportSetting, RecordPlan } from './comparison/record-plan.js';

/** Takes over what INTERPOL's public site says. What it does not say is unknown, never denied. */
@Injectable()
export class NoticeImportService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * All records of one document in one transaction, in a number of statements that does not grow with it.
   *
   * @throws Problem 422 for an unknown case file or a document fetched in the future; a malformed record is refused alone
   */
  import({ caseFileId, document, retrievedAt = this.clock.now().toISOString() }: NoticeImportInput) {
    refuseFutureInstant('/retrievedAt', retrievedAt, this.clock.now());
    const { records, refused } = readPublicNotices(document);
    const entityIds = records.map(({ entityId }) => entityId);
    return this.db.write('notice.import', async (tx): Promise<NoticeImportAnswer> => {
      const [, setting, known] = await Promise.all([
        tx.rows(importTurn),
        this.setting(tx, retrievedAt, caseFileId),
        tx.rows<KnownNotice>(knownNotices, [entityIds]),
      ]);
      const plans = records.map((record) =>
        planRecord(
          record,
          known.filter(({ publicEntityId }) => publicEntityId === record.entityId),
          setting,
        ),
      );
      await this.carryOut(tx, plans, publishedText(document), setting);
      return answerOf([...plans.map(recordOf), ...refused.map(refusedOf)]);
    });
  }

  private async setting(tx: Tx, retrievedAt: string, caseFileId?: string): Promise<ImportSetting> {
    const rows = await tx.rows<{ zone: string; clients: FileClient[] | null }>(importSetting, [caseFileId ?? null]);
    const { zone, clients } = rows[0] ?? { zone: 'Europe/Paris', clients: null };
    if (caseFileId && !clients) throw unknownCaseFile();
    return {
      retrievedAt: new Date(retrievedAt).toISOString(),
      retrievedOn: dayInZone(retrievedAt, zone),
      ...(caseFileId && clients && { file: { id: caseFileId, clients } }),
    };
  }

  /** One round trip; the notices go before what was seen of them. */
  private async carryOut(tx: Tx, plans: RecordPlan[], texts: Map<string, string>, at: ImportSetting): Promise<void> {
    const create = plans.flatMap((plan) => plan.create);
    const follow = plans.flatMap((plan) => plan.follow);
    const observe = plans.flatMap((plan) =>
      plan.observe.map((seen) => ({ ...seen, extract: texts.get(plan.entityId) ?? null })),
    );
    await Promise.all([
      create.length > 0 && tx.rows(createNotices, [JSON.stringify(create)]),
      follow.length > 0 && tx.rows(followNotices, [JSON.stringify(follow)]),
      observe.length > 0 && tx.rows(recordObservations, [JSON.stringify(observe), at.retrievedAt]),
    ]);
  }
}

function recordOf({ entityId, result, noticeIds, changes, issues }: RecordPlan): ImportRecordView {
  return {
    entityId,
    result,
    noticeIds,
    ...(changes.length > 0 && { changes }),
    ...(issues.length > 0 && { issues: issues.map(({ code, message }) => issueOf(code, message)) }),
  };
}

function refusedOf({ entityId, issues }: RefusedRecord): ImportRecordView {
  return {
    entityId: entityId ?? null,
    result: 'refused',
    noticeIds: [],
    issues: issues.map(({ pointer, reason }) => ({
      pointer: `/document${pointer}`,
      ...issueOf('malformed', reason),
    })),
  };
}

/** What fills the message stands beside it; what is itself said in words, in those words. */
function issueOf(code: string, message: Message): ImportIssueView {
  const shown = (value: Value): unknown => {
    if (typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((one: Value) => shown(one));
    return 'code' in value ? said(value) : value;
  };
  const params = Object.entries(message.params ?? {}).map(([name, value]) => [name, shown(value)]);
  return {
    code,
    ...(params.length > 0 && { params: Object.fromEntries(params) as Record<string, unknown> }),
    message: said(message),
  };
}

function answerOf(records: ImportRecordView[]): NoticeImportAnswer {
  const counts = IMPORT_RESULTS.map((result) => [result, records.filter((record) => record.result === result).length]);
  return { ...(Object.fromEntries(counts) as Omit<NoticeImportAnswer, 'records'>), records };
}
