import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { tokenHash } from '../../../platform/auth/callers.js';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { SETTINGS } from '../../../platform/config/settings.js';
import type { Settings } from '../../../platform/config/settings.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { CalendarFeedInput, CalendarFeedQuery, NewCalendarFeedView } from './calendar-feed.dto.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import { calendarFeedList, calendarFeedView, openFeed } from './calendar-feeds.queries.js';

@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws Problem 404 for another person's, unless the caller is an owner of the firm */
  view(id: string): Promise<JsonText> {
    return this.db.view(calendarFeedView, [id, whose()]);
  }

  list(query: CalendarFeedQuery): Promise<JsonText> {
    const own = { ...query, userId: whose() ?? undefined };
    return page(this.db, this.cursors, calendarFeedList, own);
  }

  /** Your own: nobody makes a feed for somebody else. */
  create(input: CalendarFeedInput): Promise<NewCalendarFeedView> {
    const secret = randomBytes(32).toString('base64url');
    const { userId } = currentCaller();
    return this.db.write('calendar-feed.create', async (tx) => {
      const id = await tx.insert(CalendarFeed, { ...input, userId });
      await tx.rows(openFeed, [tokenHash(secret), id]);
      const view = await tx.view(calendarFeedView, [id, userId]);
      const url = `${this.settings.publicUrl}/calendar/${secret}.ics`;
      return { ...(JSON.parse(view.text) as NewCalendarFeedView), url };
    });
  }

  /** From now on its address answers like one that never was. @throws Problem 409 when it is revoked already */
  revoke(id: string, version: number): Promise<void> {
    return this.db.write('calendar-feed.revoke', async (tx) => {
      await tx.view(calendarFeedView, [id, whose()]);
      const { revokedAt } = await tx.load(CalendarFeed, id, version);
      if (revokedAt) throw Problem.stateForbids(message('firm-problems.feed-revoked'));
      await tx.update(CalendarFeed, { id }, { revokedAt: this.clock.now() });
    });
  }
}

/** Whose feeds the caller reaches: null for everyone's. */
function whose(): string | null {
  const { role, userId } = currentCaller();
  return role === 'owner' ? null : userId;
}
