import { DATE_CHANGED, TOLD } from './date-changed.queries.js';

/** Missing it loses a right, and it is ours to meet. */
const HARD = `d.hard = 'H' and d.side = 'ours'`;

/** The clock of the tests, else PostgreSQL's, which all processes share. */
export const NOW = 'coalesce($2::timestamptz, now())';

/** Told at once to owner and deputy when a proposal would bring a date forward; its day is the one proposed. */
export const URGENT = 'urgent-change';

/** Days before a hard date of ours on which it is spoken of too while no second person has derived it. */
const LOUD_DAYS = '{21,10,5,2}';
export const LOUD_STEPS = `('before-21', 'before-10', 'before-5', 'before-2')`;

/** While no second person has derived a hard date of ours, it is spoken of more often. */
export const LOUD = `${HARD} and d.verified_at is null`;

/** Days before a date on which the firm speaks of dates of its kind. */
export const PLAN = `case when ${HARD} then f.reminded_ours_hard when d.force = 'internal' then f.reminded_internal
      when d.side = 'ours' then f.reminded_ours else f.reminded_theirs end`;

/** What the firm's plan says about deadlines: the rows of `source`, which has the columns of redress.deadline. */
export const asked = (source: string) => `select d.id, d.case_file_id, d.version, d.effective_due_on as due_on,
    d.owner_id, d.deputy_id, c.lead_lawyer_id as lead_id, ${NOW} as now,
    d.due_on is not null and d.is_open as open, ${HARD} as hard, ${LOUD} as loud,
    d.acknowledged_at is not null as acknowledged, f.reminded_at as clock_time,
    ${PLAN} as plan
  from ${source} d
  join redress.firm f on f.firm_id = $firm
  join redress.case_file c on c.firm_id = $firm and c.id = d.case_file_id`;

/** Who can be told, in this order: the deadline's owner, its deputy, the owner's own deputy, the owners of the firm. */
export const CHAIN = `select a.id, u.id as recipient_id, u.zone, min(c.rank) as rank
  from asked a cross join lateral (
    select 1 as rank, a.owner_id as user_id
    union all select 2, a.deputy_id
    union all select 3, o.deputy_id from redress.firm_user o where o.firm_id = $firm and o.id = a.owner_id
    union all select 4, o.id from redress.firm_user o where o.firm_id = $firm and o.role = 'owner') c
  join redress.firm_user u on u.firm_id = $firm and u.id = c.user_id and u.disabled_at is null
  group by a.id, u.id, u.zone`;

/**
 * While nobody responsible has reacted to a hard date of ours: seven days before to the deputy, three days before to the
 * lead lawyer, the day before to everyone on the file and the owners of the firm. Who is reminded anyway is passed over
 * for the next; with nobody left, the owners are told all the same.
 */
const LADDER = `select p.id, p.days, p.recipient_id, p.zone from (
    select a.id, l.days, u.id as recipient_id, u.zone, min(c.rank) as rank,
      min(min(c.rank)) over (partition by a.id, l.days) as best
    from asked a cross join (values (7), (3), (1)) l (days) cross join lateral (
      select 1 as rank, a.deputy_id as user_id where l.days in (7, 1)
      union all select 2, o.deputy_id from redress.firm_user o
        where o.firm_id = $firm and o.id = a.owner_id and l.days = 7
      union all select case l.days when 7 then 3 else 1 end, a.lead_id
      union all select 1, m.user_id from redress.case_file_member m
        where m.firm_id = $firm and m.case_file_id = a.case_file_id and m.archived_at is null and l.days = 1
      union all select r.rank, o.id from redress.firm_user o
        cross join (values (case l.days when 7 then 4 when 3 then 2 else 1 end), (9)) r (rank)
        where o.firm_id = $firm and o.role = 'owner') c
    join redress.firm_user u on u.firm_id = $firm and u.id = c.user_id and u.disabled_at is null
    where a.open and a.hard and not a.acknowledged
      and (c.rank = 9 or not exists (select 1 from told t where t.id = a.id and t.recipient_id = u.id))
    group by a.id, l.days, u.id, u.zone) p
  where p.rank = p.best`;

const absent = (user: string) => `b.firm_id = $firm and b.user_id = ${user} and b.cancelled_at is null
  and l.said_on between b.from_on and b.until_on`;

/** On a day on which its recipient is absent, a line also goes to whoever stands in: the first of these who is there. */
const AWAY = `select l.*, s.id as stand_in_id, s.zone as stand_in_zone
  from lines l
  join redress.firm_user p on p.firm_id = $firm and p.id = l.recipient_id
  cross join lateral (select b.deputy_id from redress.absence b where ${absent('l.recipient_id')}
    order by b.deputy_id is null, b.id limit 1) away
  left join lateral (
    select u.id, u.zone from (values (1, away.deputy_id), (2, p.deputy_id), (3, l.deputy_id)) c (rank, user_id)
    join redress.firm_user u on u.firm_id = $firm and u.id = c.user_id and u.disabled_at is null
    where u.id <> l.recipient_id and not exists (select 1 from redress.absence b where ${absent('u.id')})
    order by c.rank limit 1) s on true`;

/**
 * Whoever was told of another day is told at once that it changed; so is whose reminder of another day is due, since a
 * worker may be claiming it unseen at this moment. If none did, the correction is dropped right before sending.
 */
const CORRECTED = `select a.id, a.due_on, a.now, 0 as days, false as ladder, u.id as recipient_id, u.zone, a.now as at,
    null::uuid as stands_in_for_id, '${DATE_CHANGED}' as step
  from asked a cross join lateral (
    select t.recipient_id from (
      select distinct on (t.recipient_id) t.recipient_id, t.due_on from redress.reminder t
      where t.firm_id = $firm and t.deadline_id = a.id and t.step <> '${URGENT}' and ${TOLD}
      order by t.recipient_id, coalesce(t.sent_at, t.updated_at) desc, t.id desc) t
    where t.due_on <> a.due_on
    union
    select t.recipient_id from redress.reminder t
    where t.firm_id = $firm and t.deadline_id = a.id and t.step <> '${URGENT}' and t.due_on <> a.due_on
      and t.state in ('planned', 'retry') and t.next_attempt_at <= a.now + interval '1 minute') t
  join redress.firm_user u on u.firm_id = $firm and u.id = t.recipient_id and u.disabled_at is null
  where a.open`;

const at = (zone: string) => `(l.due_on - l.days + l.clock_time) at time zone ${zone}`;

/**
 * From `asked` to `wanted`, every line the ledger should have of them, and `chosen`, those still to be said.
 *
 * A line is said at the firm's time of day where its recipient is. Steps already past are left out, but within three days
 * of the date, or after it, the last of them is said at once; the last past rung of the ladder four hours later, so that
 * whoever is responsible can react first.
 *
 * PostgreSQL turns the civil time into an instant. A time that a change of the clock leaves out (Paris, 28 March 2027,
 * 02:30) counts as an hour later; of a time that occurs twice (31 October 2027, 02:30) the second is taken: measured on
 * PostgreSQL 15 and 18, and compared with ICU by civil-time.test.ts.
 */
export const LINES = `chain as (${CHAIN}),
   told as materialized (select r.* from (
       select c.*, min(c.rank) over (partition by c.id) as best from chain c) r where r.rank = r.best),
   climbed as (${LADDER}),
   lines as materialized (
     select a.id, a.due_on, a.clock_time, a.now, a.deputy_id, t.recipient_id, t.zone, s.days, false as ladder,
       greatest(a.due_on - s.days, (a.now at time zone t.zone)::date) as said_on
     from asked a join told t on t.id = a.id
     cross join lateral (select unnest(a.plan) union select unnest('${LOUD_DAYS}'::integer[]) where a.loud) s (days)
     where a.open
     union all
     select a.id, a.due_on, a.clock_time, a.now, a.deputy_id, c.recipient_id, c.zone, c.days, true,
       greatest(a.due_on - c.days, (a.now at time zone c.zone)::date)
     from asked a join climbed c on c.id = a.id),
   away as materialized (${AWAY}),
   wanted as materialized (
     select distinct on (w.id, w.step, w.recipient_id) w.* from (
       select l.*, case when l.ladder then 'unacknowledged-' || l.days when l.days > 0 then 'before-' || l.days
           when l.days = 0 then 'due' when l.days = -1 then 'overdue' else 'overdue-' || -l.days end as step
       from (select l.id, l.due_on, l.now, l.days, l.ladder, l.recipient_id, l.zone, ${at('l.zone')} as at,
             null::uuid as stands_in_for_id from lines l
           union all select l.id, l.due_on, l.now, l.days, l.ladder, l.stand_in_id, l.stand_in_zone,
             ${at('l.stand_in_zone')}, l.recipient_id from away l where l.stand_in_id is not null) l) w
     order by w.id, w.step, w.recipient_id, w.stands_in_for_id),
   corrected as materialized (${CORRECTED}),
   chosen as materialized (
     select s.*, case when s.at > s.now then s.at when s.ladder then s.now + interval '4 hours' else s.now end as due_at
     from (select w.*, min(w.days) filter (where w.at <= w.now)
         over (partition by w.id, w.ladder, case when not w.ladder then w.recipient_id end) as last_past from wanted w) s
     where s.at > s.now or (s.days = s.last_past and s.due_on <= (s.now at time zone s.zone)::date + 3)),
   ways (channel) as (values ('email'), ('inbox') union all select 'webhook' where exists (
     select 1 from redress.webhook_endpoint w where w.firm_id = $firm and w.enabled and w.archived_at is null))`;
