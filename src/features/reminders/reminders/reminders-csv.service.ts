import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { calls, currentCall } from '../../../platform/call.js';
import { csvHeading, csvLines } from '../../../platform/csv/spreadsheet-csv.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import { Cursors } from '../../../platform/http/keyset.js';
import type { ReminderQuery, ReminderView } from './reminder.dto.js';
import { reminderList } from './reminders.queries.js';

const COLUMNS: (keyof ReminderView)[] = [
  ...(['caseReference', 'deadlineTitle', 'dueOn', 'step', 'channel', 'recipientId', 'standsInForId'] as const),
  ...(['dueAt', 'zone', 'state', 'stateReason', 'attempts', 'sentAt', 'providerAnswer', 'messageId'] as const),
  ...(['acknowledgement', 'acknowledgedAt', 'acknowledgedBy', 'handedToId'] as const),
  ...(['deadlineVersion', 'deadlineId', 'caseFileId', 'id', 'version', 'createdAt', 'updatedAt'] as const),
];
const ROWS_AT_ONCE = 500;

interface Page {
  data: ReminderView[];
  page: { next: string | null };
}

/** The ledger as a file, however long it is: page by page, so that no more than one is in memory. */
@Injectable()
export class RemindersCsvService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
  ) {}

  /** The first page is read before anything is sent, so that a refusal still has a status of its own. */
  async stream(query: ReminderQuery): Promise<Readable> {
    return Readable.from(this.lines(query, await this.page(query)));
  }

  private async *lines(query: ReminderQuery, first: Page): AsyncGenerator<string> {
    // The stream is drained after the request's own context has ended.
    const call = currentCall();
    yield csvHeading(COLUMNS);
    for (
      let {
        data,
        page: { next },
      } = first;
      ;
    ) {
      yield csvLines(data.map((row) => COLUMNS.map((column) => row[column])));
      if (next === null) return;
      const cursor = next;
      ({
        data,
        page: { next },
      } = await calls.run(call, () => this.page({ ...query, cursor })));
    }
  }

  private async page(query: ReminderQuery): Promise<Page> {
    const { text } = await page(this.db, this.cursors, reminderList, { ...query, limit: ROWS_AT_ONCE });
    return JSON.parse(text) as Page;
  }
}
