import { statement } from '../../platform/db/statement.js';
import { OPEN, SPOKEN_OF, URGENT } from './planning.queries.js';

/** The clock of the tests, else PostgreSQL's: leases of several machines are compared by one clock. */
const now = (parameter: string) => `coalesce(${parameter}::timestamptz, now())`;

/** Firms with something due, the longest waiting first: the only question asked across firms. */
export const DUE_FIRMS =
  'select d.firm_id as "firmId" from platform.firms_with_due_reminders($1, platform.due_until($2)) d';

/**
 * Takes what is due, $2 rows at most, under the lease $1 of one minute. Rows another worker is taking at this moment are
 * passed over, and so is what is due only because a clock jumped (clock-watch.ts); a lease that ran out was a worker that
 * died, so its rows are taken again. A claim counts as an attempt: a reminder that kills its worker ends as dead, not in
 * a loop.
 */
export const claimDue = statement(
  'claim-reminders',
  `with due as materialized (
     select r.id from redress.reminder r
     where r.firm_id = $firm and r.state in ('planned', 'claimed', 'retry') and r.next_attempt_at <= platform.due_until($3)
       and (r.lease_until is null or r.lease_until < ${now('$3')})
     order by r.next_attempt_at, r.id limit $2 for update skip locked)
   update redress.reminder r set state = 'claimed', lease_id = $1, lease_until = ${now('$3')} + interval '60 seconds',
     attempts = r.attempts + 1
   from due where r.firm_id = $firm and r.id = due.id returning r.id`,
);

/** What must still be true right before sending, and what the mail is made of. */
export const stillDue = statement(
  'reminders-still-due',
  `select r.id, r.message_id as "messageId", r.attempts, r.step, r.due_on as "dueOn", r.due_on - l.today as "daysLeft",
     case when f.mail_content = 'title' then d.title end as title, c.reference, u.email,
     d.owed_by in ('firm', 'applicant') as ours,
     case when r.due_at < ${now('$3')} - interval '1 hour'
       then to_char(r.due_at at time zone r.zone, 'YYYY-MM-DD HH24:MI') end as "plannedFor",
     extract(epoch from (r.due_on + 1)::timestamp at time zone d.zone - ${now('$3')})::integer as "secondsLeft",
     case when d.status not in ${OPEN} then 'The deadline is no longer open.'
       when r.step = '${URGENT}' and not exists (select 1 from redress.recalculation_item i
           join redress.recalculation p on p.firm_id = $firm and p.id = i.recalculation_id
           where i.firm_id = $firm and i.deadline_id = r.deadline_id and i.new_on = r.due_on and p.state = 'open')
         then 'The proposal is no longer open.'
       when r.step <> '${URGENT}' and ${SPOKEN_OF} is distinct from r.due_on then 'The date moved.' end as obsolete,
     u.disabled_at is not null as disabled
   from redress.reminder r
   join redress.deadline d on d.firm_id = $firm and d.id = r.deadline_id
   join redress.case_file c on c.firm_id = $firm and c.id = r.case_file_id
   join redress.firm_user u on u.firm_id = $firm and u.id = r.recipient_id
   join redress.firm f on f.firm_id = $firm
   cross join lateral (select (${now('$3')} at time zone r.zone)::date as today) l
   where r.firm_id = $firm and r.id = any ($1::uuid[]) and r.lease_id = $2 and r.state = 'claimed'`,
);

/** Writes what came of a handful of claimed reminders; a worker whose lease was given to another writes nothing. */
export const markReminders = statement(
  'mark-reminders',
  `update redress.reminder r set state = m.state, state_reason = m.reason, provider_answer = m.answer,
     sent_at = case when m.state = 'sent' then ${now('$3')} end,
     next_attempt_at = ${now('$3')} + coalesce(m."pauseSeconds", 0) * interval '1 second',
     lease_id = null, lease_until = null
   from jsonb_to_recordset($2::jsonb) as m (id uuid, state text, reason text, answer text, "pauseSeconds" integer)
   where r.firm_id = $firm and r.id = m.id and r.lease_id = $1 and r.state = 'claimed'
   returning r.id, r.state`,
);

/** Gives back what was claimed and not begun. */
export const releaseClaimed = statement(
  'release-reminders',
  `update redress.reminder r set state = case when r.attempts > 1 then 'retry' else 'planned' end,
     attempts = r.attempts - 1, lease_id = null, lease_until = null
   where r.firm_id = $firm and r.lease_id = $1 and r.state = 'claimed'`,
);
