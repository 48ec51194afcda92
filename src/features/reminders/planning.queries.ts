import { statement } from '../../platform/db/statement.js';
import { OPEN_STATUSES } from '../deadlines/deadline.entity.js';

/** The statuses, as SQL, in which a date still stands. */
export const OPEN = `(${OPEN_STATUSES.map((status) => `'${status}'`).join(', ')})`;

/**
 * When a deadline is spoken of, at 08:30 where its recipient is. What we owe is announced; what the other side owes is
 * asked about the day after, since a silence raises a hand; an internal date is named on its day.
 *
 * PostgreSQL turns the civil time into an instant. A time that a change of the clock leaves out (Paris, 28 March 2027,
 * 02:30) counts as an hour later; of a time that occurs twice (31 October 2027, 02:30) the second is taken. Measured on
 * PostgreSQL 15 and 18, and pinned by reminder-plan.test.ts; no zone of today changes at 08:30.
 */
const STEPS = `values ('ours', 'before-30', -30), ('ours', 'before-14', -14), ('ours', 'before-7', -7),
  ('ours', 'before-3', -3), ('ours', 'before-1', -1), ('ours', 'due', 0), ('internal', 'due', 0), ('theirs', 'overdue', 1),
  ('loud', 'before-21', -21), ('loud', 'before-10', -10), ('loud', 'before-5', -5), ('loud', 'before-2', -2)`;
const LOUD_STEPS = `('before-21', 'before-10', 'before-5', 'before-2')`;

/** A hard date of ours that no second person has derived: it is spoken of more often, not less. */
const LOUD = `d.hard = 'H' and d.owed_by in ('firm', 'applicant') and d.verified_at is null`;

/**
 * The day to speak of: what an extension gave in writing, else the date; of ours, while no person fixed it, the earliest
 * day it may turn out to be, where the day it is counted from is known only as an interval.
 */
export const SPOKEN_OF = `case when d.expected_on is not null then d.expected_on
    when d.lock is null and d.owed_by in ('firm', 'applicant') then least(d.due_on, (d.computation ->> 'safeOn')::date)
    else d.due_on end`;

/** Told at once to owner and deputy when a proposal would bring a date forward; its day is the one proposed. */
export const URGENT = 'urgent-change';

/** The clock of the tests, else PostgreSQL's, which all processes share. */
const NOW = 'coalesce($2::timestamptz, now())';

const ASKED = `select d.id, d.case_file_id, d.version, ${SPOKEN_OF} as due_on, d.owner_id, d.deputy_id, ${NOW} as now,
    d.due_on is not null and d.status in ${OPEN} as open, ${LOUD} as loud,
    case when d.force = 'internal' then 'internal' when d.owed_by in ('firm', 'applicant') then 'ours' else 'theirs' end
      as plan
  from redress.deadline d`;

/** Who can be told, in this order: the deadline's owner, its deputy, the owner's own deputy, the owners of the firm. */
const CHAIN = `select a.*, u.id as recipient_id, u.zone, min(c.rank) as rank
  from asked a cross join lateral (
    select 1 as rank, a.owner_id as user_id
    union all select 2, a.deputy_id
    union all select 3, o.deputy_id from redress.firm_user o where o.firm_id = $firm and o.id = a.owner_id
    union all select 4, o.id from redress.firm_user o where o.firm_id = $firm and o.role = 'owner') c
  join redress.firm_user u on u.firm_id = $firm and u.id = c.user_id and u.disabled_at is null
  group by a.id, a.case_file_id, a.version, a.due_on, a.owner_id, a.deputy_id, a.now, a.open, a.loud, a.plan, u.id,
    u.zone`;

/**
 * Makes the ledger say about the deadlines $1 what their dates and states now ask for, in one statement.
 *
 * The key names the due day, so a date moved and moved back finds its old rows: sent ones stay, superseded ones wait
 * again. A row that a worker holds (claimed) is left to it: it looks again right before sending. Steps already past are
 * left out, but within three days of the date, or after it, the last of them goes out at once.
 */
export const planReminders = statement(
  'plan-reminders',
  `with asked as materialized (${ASKED} where d.firm_id = $firm and d.id = any ($1::uuid[])),
   chain as (${CHAIN}),
   told as materialized (select r.* from (
       select c.*, min(c.rank) over (partition by c.id) as best from chain c) r where r.rank = r.best),
   superseded as (
     update redress.reminder r set state = 'superseded', state_reason = case
         when not a.open then 'The deadline is no longer open.'
         when r.due_on <> a.due_on then 'The date moved to ' || a.due_on || '.'
         when not a.loud and r.step in ${LOUD_STEPS} then 'A second person verified the date.'
         else 'Another person is responsible.' end
     from asked a
     where r.firm_id = $firm and r.deadline_id = any ($1::uuid[]) and r.deadline_id = a.id
       and r.state in ('planned', 'retry')
       and (not a.open or r.step <> '${URGENT}' and (r.due_on <> a.due_on
         or not a.loud and r.step in ${LOUD_STEPS}
         or not exists (select 1 from told t where t.id = a.id and t.recipient_id = r.recipient_id)
         -- who stands in for someone that could not be told goes on standing in
         and not exists (select 1 from redress.reminder gone
           where gone.firm_id = $firm and gone.deadline_id = any ($1::uuid[])
             and gone.deadline_id = r.deadline_id and gone.due_on = r.due_on and gone.step = r.step
             and gone.state in ('suppressed', 'dead'))))),
   stepped as (
     select t.*, s.step, (t.due_on + s.days + time '08:30') at time zone t.zone as at
     from told t join (${STEPS}) s (plan, step, days) on s.plan = t.plan or (s.plan = 'loud' and t.loud)
     where t.open),
   chosen as materialized (
     select platform.uuidv7() as new_id, s.*, greatest(s.at, s.now) as due_at
     from (select e.*, max(e.at) filter (where e.at <= e.now) over (partition by e.id, e.recipient_id) as last_past
       from stepped e) s
     where s.at > s.now or (s.at = s.last_past and s.due_on <= (s.now at time zone s.zone)::date + 3))
   insert into redress.reminder (firm_id, id, case_file_id, deadline_id, deadline_version, due_on, step, recipient_id,
     channel, due_at, zone, next_attempt_at, message_id)
   select $firm, c.new_id, c.case_file_id, c.id, c.version, c.due_on, c.step, c.recipient_id,
     'email', c.due_at, c.zone, c.due_at, 'rem-' || c.new_id || '-v' || c.version || '@redress'
   from chosen c
   on conflict on constraint reminder_once do update set state = 'planned', state_reason = null, provider_answer = null,
     attempts = 0, zone = excluded.zone, due_at = excluded.due_at, next_attempt_at = excluded.due_at,
     deadline_version = excluded.deadline_version,
     message_id = 'rem-' || reminder.id || '-v' || excluded.deadline_version || '@redress'
   where reminder.state = 'superseded'`,
);

/**
 * Tells owner and deputy at once that the deadlines $1 may come forward to the days $3: both, or the firm's owners where
 * neither can be told. Proposed again after it was sent, the same day is not told twice.
 */
export const alarmUrgent = statement(
  'alarm-urgent-change',
  `with proposed as (select * from unnest($1::uuid[], $3::date[]) as p (id, new_on)),
   asked as materialized (${ASKED} where d.firm_id = $firm and d.id in (select p.id from proposed p)),
   chain as (${CHAIN}),
   told as materialized (select platform.uuidv7() as new_id, r.* from (
       select c.*, min(c.rank) over (partition by c.id) as best from chain c) r where r.rank <= greatest(r.best, 3))
   insert into redress.reminder (firm_id, id, case_file_id, deadline_id, deadline_version, due_on, step, recipient_id,
     channel, due_at, zone, next_attempt_at, message_id)
   select $firm, t.new_id, t.case_file_id, t.id, t.version, p.new_on, '${URGENT}', t.recipient_id,
     'email', t.now, t.zone, t.now, 'rem-' || t.new_id || '-v' || t.version || '@redress'
   from told t join proposed p on p.id = t.id where t.open
   on conflict on constraint reminder_once do update set state = 'planned', state_reason = null, provider_answer = null,
     attempts = 0, due_at = excluded.due_at, next_attempt_at = excluded.due_at
   where reminder.state = 'superseded'`,
);

/** Tells the next person of the chain, at once, what the recipients of the reminders $1 could not be told. */
export const handOver = statement(
  'hand-over-reminders',
  `with lost as (select r.* from redress.reminder r where r.firm_id = $firm and r.id = any ($1::uuid[])),
   asked as materialized (${ASKED} where d.firm_id = $firm and d.id in (select l.deadline_id from lost l)),
   chain as (${CHAIN}),
   untold as (
     select l.id as lost_id, c.recipient_id, c.zone, c.rank from lost l join chain c on c.id = l.deadline_id
     where not exists (select 1 from redress.reminder told
       where told.firm_id = $firm and told.deadline_id = l.deadline_id and told.due_on = l.due_on and told.step = l.step
         and told.recipient_id = c.recipient_id)),
   next as materialized (
     select platform.uuidv7() as new_id, r.* from (
       select u.*, min(u.rank) over (partition by u.lost_id) as best from untold u) r where r.rank = r.best)
   insert into redress.reminder (firm_id, id, case_file_id, deadline_id, deadline_version, due_on, step, recipient_id,
     channel, due_at, zone, next_attempt_at, message_id)
   select $firm, n.new_id, l.case_file_id, l.deadline_id, l.deadline_version, l.due_on, l.step, n.recipient_id,
     l.channel, l.due_at, n.zone, ${NOW}, 'rem-' || n.new_id || '-v' || l.deadline_version || '@redress'
   from next n join lost l on l.id = n.lost_id
   on conflict on constraint reminder_once do nothing`,
);
