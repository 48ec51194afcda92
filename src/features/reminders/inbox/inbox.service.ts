import { Injectable } from '@nestjs/common';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import type { InboxQuery, ReadView } from './inbox.dto.js';
import { inboxItem, inboxList, readInbox, unreadCount } from './inbox.queries.js';

/** What the caller was reminded of inside Redress. To read it is not to acknowledge it. */
@Injectable()
export class InboxService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  list(query: InboxQuery): Promise<JsonText> {
    const own = { ...query, recipientId: currentCaller().userId };
    return page(this.db, this.cursors, inboxList, own);
  }

  unread(): Promise<JsonText> {
    return this.db.view(unreadCount, [currentCaller().userId]);
  }

  /** @throws Problem 404 for what is not in the caller's own inbox */
  read(id: string): Promise<JsonText> {
    const { userId } = currentCaller();
    return this.db.write('inbox.read', async (tx) => {
      const [, view] = await Promise.all([
        tx.rows(readInbox, [userId, id, this.clock.inSql()]),
        tx.view(inboxItem, [id, userId]),
      ]);
      return view;
    });
  }

  readAll(): Promise<ReadView> {
    const values = [currentCaller().userId, null, this.clock.inSql()];
    return this.db.write('inbox.read', async (tx) => ({ read: (await tx.rows(readInbox, values)).length }));
  }
}
