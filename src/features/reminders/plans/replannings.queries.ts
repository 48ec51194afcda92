import type { Message } from '../../../words/message.js';
import { statement } from '../../../platform/db/statement.js';

const MET_LATER = `d.firm_id = $firm and d.due_on is not null and d.is_open`;

/** Locked, so that a deadline changed at this moment is planned either before or by the new plan. */
const LOCKED = 'order by d.id limit $2 for no key update';

/** Open deadlines after $1, the first $2 of them. */
export const openDeadlines = statement(
  'open-deadlines',
  `
    select d.id
    from redress.deadline d
    where ${MET_LATER} and ($1::uuid is null or d.id > $1) ${LOCKED}
  `,
);

/** Deadlines that $1 owns, is still to be reminded of, or is represented in by somebody who is; $2 of them. */
export const deadlinesToReplan = statement(
  'deadlines-to-replan',
  `
    select d.id
    from redress.deadline d
    where
      ${MET_LATER}
      and (
        d.owner_id = $1
        or d.id in (
          select r.deadline_id
          from redress.reminder r
          where
            r.firm_id = $firm
            and r.state in ('planned', 'retry')
            and $1 in (r.recipient_id, r.stands_in_for_id)
        )
      ) ${LOCKED}
  `,
);

export const askForReplanning = statement(
  'ask-for-replanning',
  `
    insert into redress.replanning (firm_id, why, request_id, asked_at, total, done)
    select
      $firm, $1, $2,
      coalesce($3::timestamptz, now()),
      n.total,
      case when n.total <= $4 then n.total else 0 end
    from (
      select count(*)::integer as total
      from redress.deadline d
      where ${MET_LATER}
    ) n
    returning total
  `,
);

export interface Asked {
  id: string;
  why: Message;
  requestId: string | null;
}

/** The newest speaks for all that were asked for before. */
export const newestAsked = statement(
  'newest-replanning',
  `
    select r.id, r.why, r.request_id as "requestId"
    from redress.replanning r
    where r.firm_id = $firm and r.ended_at is null
    order by r.id desc
    limit 1
  `,
);

/** Of several workers one has it until its transaction ends, by its commit, its death, or idling for 30 seconds. */
export const takeReplanning = statement(
  'take-replanning',
  `
    select r.reached, least(r.asked_at, coalesce($2::timestamptz, now())) as "asOf"
    from redress.replanning r
    where r.firm_id = $firm and r.id = $1 and r.ended_at is null
    for update skip locked
  `,
);

export const advanceReplanning = statement(
  'advance-replanning',
  `
    update redress.replanning r
    set reached = $2, done = least(r.total, r.done + $3::integer)
    where r.firm_id = $firm and r.id = $1
  `,
);

/** Ends with it what it took the place of: every date was planned since. */
export const endReplannings = statement(
  'end-replannings',
  `
    update redress.replanning r
    set
      ended_at = coalesce($2::timestamptz, now()),
      done = case when r.id = $1 then r.total else r.done end
    where r.firm_id = $firm and r.id <= $1 and r.ended_at is null
  `,
);

export const FIRMS_OFF_THE_CLOCK = 'select o.firm_id as "firmId", o.zones from platform.firms_off_the_clock($1) o';

export const FIRMS_TO_REPLAN = 'select r.firm_id as "firmId" from platform.firms_to_replan($1) r';
