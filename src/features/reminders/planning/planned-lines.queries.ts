// Over 200 lines: the statements are laid out with a clause to a line, and their pieces are read together.
import {
  DATE_CHANGED,
  ESCALATION,
  ESCALATION_GRACE_HOURS,
  MADE_UP_WITHIN_DAYS,
  PERSONAL_CHANNELS,
  UNVERIFIED_STEPS,
  URGENT_CHANGE,
} from '../../../law/reminder-steps.js';
import { anyOf, valuesOf } from '../../../platform/db/literals.js';
import { MAY_HAVE_REACHED } from './date-changed.queries.js';

/** Missing it loses a right, and it is ours to meet. */
const HARD = `d.hard = 'H' and d.side = 'ours'`;

/** The clock of the tests, else PostgreSQL's, which all processes share. */
export const NOW = 'coalesce($2::timestamptz, now())';

/**
 * Steps that only a hard date of ours has, while no second person has derived it; and while nobody has acknowledged it.
 */
export const STEPS_WHILE_UNVERIFIED = anyOf(UNVERIFIED_STEPS.map(({ step }) => step));
export const STEPS_WHILE_UNACKNOWLEDGED = anyOf([...new Set(ESCALATION.map(({ step }) => step))]);

/** No second person has derived this hard date of ours. */
export const UNVERIFIED = `${HARD} and d.verified_at is null`;

/** Days before a date on which the firm's plan reminds of dates of its kind. */
export const PLAN = `case
  when ${HARD} then f.reminded_ours_hard
  when d.force = 'internal' then f.reminded_internal
  when d.side = 'ours' then f.reminded_ours
  else f.reminded_theirs
end`;

/** What the firm's plan says about deadlines: the rows of `source`, which has the columns of redress.deadline. */
export const asked = (source: string) => `
  select
    d.id, d.case_file_id, d.version,
    d.effective_due_on as due_on,
    d.owner_id, d.deputy_id,
    c.lead_lawyer_id as lead_id,
    ${NOW} as now,
    d.due_on is not null and d.is_open as open,
    ${HARD} as hard,
    ${UNVERIFIED} as unverified,
    d.acknowledged_at is not null as acknowledged,
    f.reminded_at as clock_time,
    ${PLAN} as plan
  from ${source} d
  join redress.firm f on f.firm_id = $firm
  join redress.case_file c on c.firm_id = $firm and c.id = d.case_file_id
`;

/**
 * Who can be reminded, in this order: the deadline's owner, its deputy, the owner's own deputy, the owners of the firm.
 */
export const CHAIN = `
  select a.id, u.id as recipient_id, u.zone, min(c.rank) as rank
  from asked a
  cross join lateral (
    select 1 as rank, a.owner_id as user_id
    union all
    select 2, a.deputy_id
    union all
    select 3, o.deputy_id
    from redress.firm_user o
    where o.firm_id = $firm and o.id = a.owner_id
    union all
    select 4, o.id
    from redress.firm_user o
    where o.firm_id = $firm and o.role = 'owner'
  ) c
  join redress.firm_user u on u.firm_id = $firm and u.id = c.user_id and u.disabled_at is null
  group by a.id, u.id, u.zone
`;

const ESCALATION_STEPS = valuesOf(
  ESCALATION.map(({ step, days, rank, who, remindedAnyway }) => [step, days, rank, who, remindedAnyway]),
);

/** The escalation (src/law/reminder-steps.ts): of each step, everybody in the lowest rank in which there is anybody. */
const ESCALATED = `
  select p.id, p.step, p.days, p.recipient_id, p.zone
  from (
    select
      a.id, l.step, l.days,
      u.id as recipient_id,
      u.zone,
      min(l.rank) as rank,
      min(min(l.rank)) over (partition by a.id, l.step) as best
    from asked a
    cross join ${ESCALATION_STEPS} l (step, days, rank, who, reminded_anyway)
    cross join lateral (
      select a.deputy_id as user_id
      where l.who = 'deputy'
      union all
      select o.deputy_id
      from redress.firm_user o
      where l.who = 'deputy-of-owner' and o.firm_id = $firm and o.id = a.owner_id
      union all
      select a.lead_id
      where l.who = 'lead-lawyer'
      union all
      select m.user_id
      from redress.case_file_member m
      where
        l.who = 'team'
        and m.firm_id = $firm
        and m.case_file_id = a.case_file_id
        and m.archived_at is null
      union all
      select o.id
      from redress.firm_user o
      where l.who = 'firm-owners' and o.firm_id = $firm and o.role = 'owner'
    ) c
    join redress.firm_user u on u.firm_id = $firm and u.id = c.user_id and u.disabled_at is null
    where
      a.open
      and a.hard
      and not a.acknowledged
      and (
        l.reminded_anyway = 'included'
        or not exists (
          select 1
          from reminded t
          where t.id = a.id and t.recipient_id = u.id
        )
      )
    group by a.id, l.step, l.days, u.id, u.zone
  ) p
  where p.rank = p.best
`;

const absent = (user: string) => `
  b.firm_id = $firm
  and b.user_id = ${user}
  and b.cancelled_at is null
  and l.reminded_on between b.from_on and b.until_on
`;

/**
 * On a day on which its recipient is absent, a line also goes to whoever stands in: the first of these who is there.
 */
const AWAY = `
  select l.*, s.id as stand_in_id, s.zone as stand_in_zone
  from lines l
  join redress.firm_user p on p.firm_id = $firm and p.id = l.recipient_id
  cross join lateral (
    select b.deputy_id
    from redress.absence b
    where ${absent('l.recipient_id')}
    order by b.deputy_id is null, b.id
    limit 1
  ) away
  left join lateral (
    select u.id, u.zone
    from (values (1, away.deputy_id), (2, p.deputy_id), (3, l.deputy_id)) c (rank, user_id)
    join redress.firm_user u on u.firm_id = $firm and u.id = c.user_id and u.disabled_at is null
    where
      u.id <> l.recipient_id
      and not exists (select 1 from redress.absence b where ${absent('u.id')})
    order by c.rank
    limit 1
  ) s on true
`;

/**
 * Whoever was reminded of another day hears at once that it changed; so is whose reminder of another day is due, since
 * a worker may be claiming it unseen at this moment. If none did, the correction is dropped right before sending.
 */
const CORRECTED = `
  select
    a.id, a.due_on, a.now,
    0 as days,
    false as escalated,
    u.id as recipient_id,
    u.zone,
    a.now as at,
    null::uuid as stands_in_for_id,
    '${DATE_CHANGED}' as step
  from asked a
  cross join lateral (
    select t.recipient_id
    from (
      select distinct on (t.recipient_id) t.recipient_id, t.due_on
      from redress.reminder t
      where
        t.firm_id = $firm
        and t.deadline_id = a.id
        and t.step <> '${URGENT_CHANGE}'
        and ${MAY_HAVE_REACHED}
      order by t.recipient_id, coalesce(t.sent_at, t.updated_at) desc, t.id desc
    ) t
    where t.due_on <> a.due_on
    union
    select t.recipient_id
    from redress.reminder t
    where
      t.firm_id = $firm
      and t.deadline_id = a.id
      and t.step <> '${URGENT_CHANGE}'
      and t.due_on <> a.due_on
      and t.state in ('planned', 'retry')
      and t.next_attempt_at <= a.now + interval '1 minute'
  ) t
  join redress.firm_user u on u.firm_id = $firm and u.id = t.recipient_id
    and u.disabled_at is null
  where a.open
`;

const at = (zone: string) => `(l.due_on - l.days + l.clock_time) at time zone ${zone}`;

/** The step of the plan that is `s.days` before the day. */
const STEP_OF_PLAN = `case
  when s.days > 0 then 'before-' || s.days
  when s.days = 0 then 'due'
  when s.days = -1 then 'overdue'
  else 'overdue-' || - s.days
end`;

const EXTRA_DAYS = valuesOf(UNVERIFIED_STEPS.map(({ days }) => [days]));

/** How each step is reported: to the person, and to the firm's own system where it has one that listens. */
const WAYS = `
  select w.channel
  from ${valuesOf(PERSONAL_CHANNELS.map((channel) => [channel]))} w (channel)
  union all
  select 'webhook'
  where exists (
    select 1
    from redress.webhook_endpoint w
    where w.firm_id = $firm and w.enabled and w.archived_at is null
  )
`;

/**
 * From `asked` to `wanted`, every line the ledger should have of them, and `chosen`, those still to be sent.
 *
 * A line is sent at the firm's time of day where its recipient is. Steps already past are left out, but shortly before
 * the date, or after it, the last of them is made up for at once; the last past step of the escalation some hours
 * later.
 *
 * PostgreSQL turns the civil time into an instant. A time that a change of the clock leaves out (Paris, 28 March 2027,
 * 02:30) counts as an hour later; of a time that occurs twice (31 October 2027, 02:30) the second is taken: measured on
 * PostgreSQL 15 and 18, and compared with ICU by civil-time.test.ts.
 */
export const LINES = `
  chain as (${CHAIN}),
  reminded as materialized (
    select r.*
    from (select c.*, min(c.rank) over (partition by c.id) as best from chain c) r
    where r.rank = r.best
  ),
  escalated as (${ESCALATED}),
  lines as materialized (
    select
      a.id, a.due_on, a.clock_time, a.now, a.deputy_id, t.recipient_id, t.zone, s.days,
      false as escalated,
      ${STEP_OF_PLAN} as step,
      greatest(a.due_on - s.days, (a.now at time zone t.zone)::date) as reminded_on
    from asked a
    join reminded t on t.id = a.id
    cross join lateral (
      select unnest(a.plan)
      union
      select e.days
      from ${EXTRA_DAYS} e (days)
      where a.unverified
    ) s (days)
    where a.open
    union all
    select
      a.id, a.due_on, a.clock_time, a.now, a.deputy_id, c.recipient_id, c.zone, c.days, true,
      c.step,
      greatest(a.due_on - c.days, (a.now at time zone c.zone)::date)
    from asked a
    join escalated c on c.id = a.id
  ),
  away as materialized (${AWAY}),
  wanted as materialized (
    select distinct on (w.id, w.step, w.recipient_id) w.*
    from (
      select
        l.id, l.due_on, l.now, l.days, l.escalated, l.step, l.recipient_id, l.zone,
        ${at('l.zone')} as at,
        null::uuid as stands_in_for_id
      from lines l
      union all
      select
        l.id, l.due_on, l.now, l.days, l.escalated, l.step, l.stand_in_id, l.stand_in_zone,
        ${at('l.stand_in_zone')}, l.recipient_id
      from away l
      where l.stand_in_id is not null
    ) w
    order by w.id, w.step, w.recipient_id, w.stands_in_for_id
  ),
  corrected as materialized (${CORRECTED}),
  chosen as materialized (
    select
      s.*,
      case
        when s.at > s.now then s.at
        when s.escalated then s.now + interval '${ESCALATION_GRACE_HOURS} hours'
        else s.now
      end as due_at
    from (
      select
        w.*,
        min(w.days) filter (where w.at <= w.now) over (
          partition by w.id, w.escalated, case when not w.escalated then w.recipient_id end
        ) as last_past
      from wanted w
    ) s
    where
      s.at > s.now
      or (
        s.days = s.last_past
        and s.due_on <= (s.now at time zone s.zone)::date + ${MADE_UP_WITHIN_DAYS}
      )
  ),
  ways (channel) as (${WAYS})
`;
