import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { calls, currentCall, currentCaller } from '../../../platform/call.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import { Cursors } from '../../../platform/http/keyset.js';
import type { Language } from '../../../words/language.js';
import { rendered } from '../../../words/rendered.js';
import type { ReminderQuery, ReminderView } from './reminder.dto.js';
import { reminderHeads, reminderLines } from './reminder-table.js';
import { reminderList } from './reminders.queries.js';

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
    const language = currentCaller().language as Language;
    return Readable.from(this.lines(query, await this.page(query, language), language));
  }

  private async *lines(query: ReminderQuery, first: Page, language: Language): AsyncGenerator<string> {
    // The stream is drained after the request's own context has ended.
    const call = currentCall();
    yield reminderHeads(language);
    for (
      let {
        data,
        page: { next },
      } = first;
      ;
    ) {
      yield reminderLines(data, language);
      if (next === null) return;
      const cursor = next;
      ({
        data,
        page: { next },
      } = await calls.run(call, () => this.page({ ...query, cursor }, language)));
    }
  }

  private async page(query: ReminderQuery, language: Language): Promise<Page> {
    const { text } = await page(this.db, this.cursors, reminderList, { ...query, limit: ROWS_AT_ONCE });
    return JSON.parse(rendered(text, language)) as Page;
  }
}
