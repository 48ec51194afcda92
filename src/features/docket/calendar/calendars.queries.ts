import { statement } from '../../../platform/db/statement.js';
import { listOf, view } from '../../../platform/db/view.js';
import type { CalendarSession } from './calendar-day.dto.js';
import type { CalendarDate } from './calendar-text.js';

/** By the hash of what was asked for, whatever it looked like: how long it takes says nothing about any secret. */
export const FIND_FEED = 'select f.firm_id as "firmId", f.feed_id as "feedId" from platform.find_calendar_feed($1) f';

const session = view<CalendarSession>({ label: 's.label', startsOn: 's.starts_on', endsOn: 's.ends_on' });

const sessions = listOf(
  session,
  'reference.ccf_session s where c.sessions and s.starts_on is not null and s.ends_on is not null',
  's.starts_on',
);

/**
 * What the feed $1 shows: the dates that stand, and for a year those that ended, so that a calendar strikes them out.
 * No row when it is revoked or its person is disabled.
 */
export const calendarOf = statement(
  'calendar-of-feed',
  `
    select
      u.zone, u.language,
      case when c.holidays then f.working_calendar -> 'holidays' else '[]' end as holidays,
      ${sessions} as sessions,
      ${listOf(
        view<CalendarDate>({
          id: 'd.id',
          version: 'd.version',
          updatedAt: 'd.updated_at',
          reference: 'file.reference',
          day: 'k.day',
          force: 'd.force',
          status: 'd.status',
          isOpen: 'd.is_open',
          ours: `d.side = 'ours'`,
          hard: 'd.hard',
        }),
        `
          redress.deadline d
          join redress.case_file file on file.firm_id = $firm and file.id = d.case_file_id
          cross join lateral (select platform.docket_day(d) as day) k
          where
            d.firm_id = $firm
            and k.day is not null
            and (d.is_open or d.updated_at > coalesce($2::timestamptz, now()) - interval '1 year')
            and exists (
              select
              from platform.people_of(
                $firm, d.case_file_id, d.owner_id, d.deputy_id,
                (coalesce($2::timestamptz, now()) at time zone u.zone)::date
              ) p
              where p.user_id = u.id
            )
        `,
        'k.day, d.id',
      )} as dates
    from redress.calendar_feed c
    join redress.firm_user u on u.firm_id = $firm and u.id = c.user_id and u.disabled_at is null
    join redress.firm f on f.firm_id = $firm
    where c.firm_id = $firm and c.id = $1 and c.revoked_at is null
  `,
);
