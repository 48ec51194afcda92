// Over 200 lines: the statements are laid out with a clause to a line, and their pieces are read together.
import { DATE_CHANGED, STEPS_OF_THEIR_OWN, URGENT_CHANGE } from '../../../law/reminder-steps.js';
import { anyOf } from '../../../platform/db/literals.js';
import { storedMessage } from '../../../platform/db/message-sql.js';
import { statement } from '../../../platform/db/statement.js';
import { wording } from '../../../platform/db/wording.js';
import { LAST_REMINDED_OF } from '../planning/date-changed.queries.js';
import {
  PLAN,
  STEPS_WHILE_UNACKNOWLEDGED,
  STEPS_WHILE_UNVERIFIED,
  UNVERIFIED,
} from '../planning/planned-lines.queries.js';

/** The clock of the tests, else PostgreSQL's: leases of several machines are compared by one clock. */
const now = (parameter: string) => `coalesce(${parameter}::timestamptz, now())`;

/** Firms with something due on a channel, the longest waiting first: the only question asked across firms. */
export const DUE_FIRMS =
  'select d.firm_id as "firmId" from platform.firms_with_due_reminders($1, platform.due_until($2), $3) d';

/** How long until the next reminder of any firm, in milliseconds; null when none is planned. */
export const NEXT_DUE = `
  select extract(epoch from platform.next_due_reminder(asked.until) - asked.until)::float8 * 1000 as ms
  from (select platform.due_until($1) as until) asked
`;

/** Rows that are due and that no other worker holds or is taking at this moment. */
const due = (channel: string, limit: string, clock: string) => `
  select r.id
  from redress.reminder r
  where
    r.firm_id = $firm
    and r.channel = ${channel}
    and r.state in ('planned', 'claimed', 'retry')
    and r.next_attempt_at <= platform.due_until(${clock})
    and (r.lease_until is null or r.lease_until < ${now(clock)})
  order by r.next_attempt_at, r.id
  limit ${limit}
  for update skip locked
`;

/**
 * Takes what is due on channel $4, $2 rows at most, under the lease $1 of one minute; what is due only because a clock
 * jumped is not (clock-watch.ts). A lease that ran out was a worker that died, so its rows are taken again. A claim
 * counts as an attempt: a reminder that kills its worker ends as dead, not in a loop.
 */
export const claimDue = statement(
  'claim-reminders',
  `
    with
      due as materialized (${due('$4', '$2', '$3')})
    update redress.reminder r
    set
      state = 'claimed',
      lease_id = $1,
      lease_until = ${now('$3')} + interval '60 seconds',
      attempts = r.attempts + 1
    from due
    where r.firm_id = $firm and r.id = due.id
    returning r.id
  `,
);

const PARTIES = `
  join redress.firm f on f.firm_id = $firm
  join redress.deadline d on d.firm_id = $firm and d.id = r.deadline_id
  join redress.case_file c on c.firm_id = $firm and c.id = r.case_file_id
  join redress.firm_user u on u.firm_id = $firm and u.id = r.recipient_id
`;

const ALONE = anyOf(STEPS_OF_THEIR_OWN);

/** After a downtime several reminders of one date are due to one person: the last of them stands for all. */
const coveredByLater = (clock: string) => `
  r.step not in ${ALONE}
  and exists (
    select 1
    from redress.reminder l
    where
      l.firm_id = $firm
      and l.deadline_id = r.deadline_id
      and l.due_on = r.due_on
      and l.recipient_id = r.recipient_id
      and l.channel = r.channel
      and l.state in ('planned', 'claimed', 'retry')
      and l.due_at <= ${now(clock)}
      and l.step not in ${ALONE}
      and (l.due_at, l.id) > (r.due_at, r.id)
  )
`;

/** How many days before the date the plan reminds by the step of `r`; null for a step that is not the plan's. */
const DAYS = `case split_part(r.step, '-', 1)
  when 'before' then split_part(r.step, '-', 2)::integer
  when 'due' then 0
  when 'overdue' then - coalesce(nullif(split_part(r.step, '-', 2), '')::integer, 1)
end`;

/** The plan that holds now: the worker may not have come to this date yet since it changed (docs/adr/0016). */
const OUT_OF_PLAN = `not ${DAYS} = any (${PLAN}) and not (${UNVERIFIED} and r.step in ${STEPS_WHILE_UNVERIFIED})`;

/** Why there is nothing left to remind of. */
const obsolete = (clock: string) => `case
  when not d.is_open then ${storedMessage('reminders.reason.deadline-ended')}
  when r.step = '${URGENT_CHANGE}'
    and not exists (
      select 1
      from redress.recalculation_item i
      join redress.recalculation p on p.firm_id = $firm and p.id = i.recalculation_id
      where
        i.firm_id = $firm
        and i.deadline_id = r.deadline_id
        and i.new_on = r.due_on
        and p.state = 'open'
    ) then ${storedMessage('reminders.reason.proposal-ended')}
  when r.step <> '${URGENT_CHANGE}'
    and d.effective_due_on is distinct from r.due_on then ${storedMessage('reminders.reason.date-moved')}
  when ${OUT_OF_PLAN} then ${storedMessage('reminders.reason.plan-changed')}
  when r.step in ${STEPS_WHILE_UNACKNOWLEDGED}
    and d.acknowledged_at is not null then ${storedMessage('reminders.reason.acknowledged')}
  when r.step = '${DATE_CHANGED}'
    and coalesce(${LAST_REMINDED_OF}, r.due_on) = r.due_on then ${storedMessage('reminders.reason.already-known')}
  when r.channel = 'webhook'
    and not exists (
      select 1
      from redress.webhook_endpoint w
      where w.firm_id = $firm and w.enabled and w.archived_at is null
    ) then ${storedMessage('reminders.reason.no-webhook')}
  when ${coveredByLater(clock)} then ${storedMessage('reminders.reason.covered-by-later')}
end`;

/**
 * Why its recipient may not be reminded: then the next person is. Owners of the firm and the lead lawyer always may.
 */
const UNREACHABLE = `case
  when u.disabled_at is not null then ${storedMessage('reminders.reason.recipient-disabled')}
  when u.role <> 'owner' and c.lead_lawyer_id <> u.id
    and exists (
      select 1
      from redress.case_file_member m
      where
        m.firm_id = $firm
        and m.case_file_id = c.id
        and m.user_id = u.id
        and m.archived_at is not null
    ) then ${storedMessage('reminders.reason.recipient-left-file')}
end`;

/** What must still be true right before sending, and what the message is made of. */
export const stillDue = statement(
  'reminders-still-due',
  `
    select
      r.id,
      r.message_id as "messageId",
      r.channel, r.attempts, r.step,
      r.due_on as "dueOn",
      r.deadline_id as "deadlineId",
      r.case_file_id as "caseFileId",
      r.recipient_id as "recipientId",
      r.due_on - l.today as "daysLeft",
      case when f.mail_content = 'title' then ${wording('d.title')} end as title,
      c.reference, u.email, u.language,
      d.side = 'ours' as ours,
      case
        when r.due_at < ${now('$3')} - interval '1 hour' then json_build_object('at', r.due_at, 'zone', r.zone)
      end as "plannedFor",
      extract(
        epoch
        from (r.due_on + 1)::timestamp at time zone d.zone - ${now('$3')}
      )::integer as "secondsLeft",
      case r.step when '${DATE_CHANGED}' then ${LAST_REMINDED_OF} end as "lastRemindedOf",
      ${obsolete('$3')} as obsolete,
      ${UNREACHABLE} as unreachable
    from redress.reminder r ${PARTIES}
    cross join lateral (select (${now('$3')} at time zone r.zone)::date as today) l
    where r.firm_id = $firm and r.id = any ($1::uuid[]) and r.lease_id = $2 and r.state = 'claimed'
  `,
);

/** Writes what came of a handful of claimed reminders; a worker whose lease was given to another writes nothing. */
export const markReminders = statement(
  'mark-reminders',
  `
    update redress.reminder r
    set
      state = m.state,
      state_reason = m.reason,
      provider_answer = m.answer,
      sent_at = case when m.state = 'sent' then ${now('$3')} end,
      next_attempt_at = ${now('$3')} + coalesce(m."pauseSeconds", 0) * interval '1 second',
      lease_id = null,
      lease_until = null
    from jsonb_to_recordset($2::jsonb) as m (id uuid, state text, reason jsonb, answer text, "pauseSeconds" integer)
    where r.firm_id = $firm and r.id = m.id and r.lease_id = $1 and r.state = 'claimed'
    returning r.id, r.state, r.channel, r.attempts
  `,
);

/**
 * The inbox needs no other end and so no lease: to show is to mark, in one statement that asks what the others ask
 * right before sending.
 */
export const showInInbox = statement(
  'show-in-inbox',
  `
    with
      due as materialized (${due(`'inbox'`, '$1', '$2')}),
      judged as materialized (
        select r.id, ${obsolete('$2')} as obsolete, ${UNREACHABLE} as unreachable
        from redress.reminder r ${PARTIES}
        where r.firm_id = $firm and r.id in (select due.id from due)
      )
    update redress.reminder r
    set
      attempts = r.attempts + 1,
      lease_id = null,
      lease_until = null,
      state = case
        when j.obsolete is not null then 'superseded'
        when j.unreachable is not null then 'suppressed'
        else 'sent'
      end,
      state_reason = coalesce(j.obsolete, j.unreachable),
      sent_at = case when j.obsolete is null and j.unreachable is null then ${now('$2')} end
    from judged j
    where r.firm_id = $firm and r.id = j.id
    returning r.id, r.state, r.channel, r.attempts
  `,
);

/** Gives back what was claimed and not begun. */
export const releaseClaimed = statement(
  'release-reminders',
  `
    update redress.reminder r
    set
      state = case when r.attempts > 1 then 'retry' else 'planned' end,
      attempts = r.attempts - 1,
      lease_id = null,
      lease_until = null
    where r.firm_id = $firm and r.lease_id = $1 and r.state = 'claimed'
  `,
);
