import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { message } from '../../../words/message.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import { unknownCaseFile } from '../../../platform/problem/refusals.js';
import { ClocksService } from '../../dates/clocks/clocks.service.js';
import { issuesOf } from './notice-rules.js';
import type { NoticeSetting } from './notice-rules.js';
import type { NoticeInput, NoticePatch, NoticeQuery } from './notice.dto.js';
import { Notice } from './notice.entity.js';
import { noticeList, noticeView, settingOfFile, settingOfNotice } from './notices.queries.js';

registerConstraints({
  notice_external_id: { pointer: '/externalId', message: message('problems.external-id-taken', { record: 'notice' }) },
  notice_case_file: { pointer: '/caseFileId', message: message('problems.no-case-file') },
  notice_client: { pointer: '/clientId', message: message('problems.no-client') },
  notice_per_source: {
    pointer: '/publicEntityId',
    message: message('request-problems.notice-kept'),
  },
});

/** Days a time limit of the notice is counted from, or ends on. */
const CLOCK_DAYS = ['recordedOn', 'publishedOn', 'retentionExpiresOn', 'statusOn'] as const;
const CLOCK_FIELDS = [...CLOCK_DAYS, 'kind', 'status'] as const;

@Injectable()
export class NoticesService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
    private readonly clocks: ClocksService,
  ) {}

  view(id: string): Promise<JsonText> {
    return this.db.view(noticeView, [id]);
  }

  list(query: NoticeQuery): Promise<JsonText> {
    return page(this.db, this.cursors, noticeList, query);
  }

  /** @throws Problem 422 for another file's client, a day in the future, recipients of what goes to all members */
  create(input: NoticeInput): Promise<JsonText> {
    return this.db.write('notice.create', async (tx) => {
      const [setting] = await tx.rows<NoticeSetting>(settingOfFile, [input.caseFileId]);
      if (!setting) throw unknownCaseFile();
      const notice = settled({ clientId: setting.mainClientId, status: 'unknown', ...input });
      this.refuseWrong(notice, setting);
      // One round trip: the notice, and the answer as it then stands.
      const id = uuidv7();
      const [, view] = await Promise.all([tx.insert(Notice, { ...notice, id }), tx.view(noticeView, [id])]);
      if (CLOCK_DAYS.some((day) => notice[day])) await this.clocks.recompute(tx, { kind: 'notice', id });
      return view;
    });
  }

  /** @throws Problem 422 as for a new one; 412 when stale */
  change(id: string, version: number, patch: NoticePatch): Promise<JsonText> {
    return this.db.write('notice.change', async (tx) => {
      const [notice, [setting]] = await Promise.all([
        tx.load(Notice, id, version),
        tx.rows<NoticeSetting>(settingOfNotice, [id]),
      ]);
      const columns = settled(patch, notice);
      // A client who has left the file since does not block other corrections.
      this.refuseWrong({ ...notice, ...columns, clientId: patch.clientId }, setting as NoticeSetting);
      const [, view] = await Promise.all([tx.update(Notice, { id, version }, columns), tx.view(noticeView, [id])]);
      if (CLOCK_FIELDS.some((field) => field in patch)) {
        const corrects = CLOCK_DAYS.some((day) => day in patch && notice[day]);
        await this.clocks.recompute(tx, { kind: 'notice', id }, corrects ? 'fact-changed' : 'step');
      }
      return view;
    });
  }

  archive(id: string, version: number): Promise<void> {
    return this.db.write('notice.archive', async (tx) => {
      await tx.update(Notice, { id, version }, { archivedAt: this.clock.now() });
    });
  }

  private refuseWrong(notice: Partial<Notice>, setting: NoticeSetting): void {
    const issues = issuesOf(notice, setting, this.clock.today(setting.zone));
    if (issues.length > 0) throw Problem.invalid(issues);
  }
}

/** The columns to write: a message is delivered or we do not know, and a warrant is of the source unless it says else. */
function settled(given: Partial<NoticeInput>, kept: Partial<Notice> = {}): Partial<Notice> {
  const { kind, sourceCountry, delivered } = { ...kept, ...given };
  const country = sourceCountry ?? undefined;
  return {
    ...given,
    warrants: given.warrants?.map((warrant) => ({ ...warrant, country: warrant.country ?? country })),
    ...(kind === 'direct-message' && !delivered && { delivered: 'unknown' as const }),
  };
}
