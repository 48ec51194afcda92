import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { view } from '../../../platform/db/view.js';
import type { CalendarFeedView } from './calendar-feed.dto.js';

const shown = view<CalendarFeedView>({
  id: 'c.id',
  userId: 'c.user_id',
  name: 'c.name',
  holidays: 'c.holidays',
  sessions: 'c.sessions',
  revokedAt: 'c.revoked_at',
  version: 'c.version',
  createdAt: 'c.created_at',
  updatedAt: 'c.updated_at',
});

/** The feed $1 if it is of $2, or of anyone when $2 is null. */
export const calendarFeedView = statement(
  'calendar-feed-view',
  `
    select ${shown}::text as body, c.version, c.id
    from redress.calendar_feed c
    where c.firm_id = $firm and c.id = $1 and ($2::uuid is null or c.user_id = $2)
  `,
);

export const calendarFeedList: Listing<'createdAt'> = {
  name: 'calendar-feeds',
  from: 'redress.calendar_feed c',
  alias: 'c',
  view: shown,
  filters: { userId: 'c.user_id = ?', updatedSince: 'c.updated_at >= ?' },
  sorts: { createdAt: 'c.created_at' },
  defaultSort: '-createdAt',
  unlessArchived: 'c.revoked_at is null',
};

export const openFeed = statement('open-calendar-feed', `select platform.open_calendar_feed($1, $2)`);
