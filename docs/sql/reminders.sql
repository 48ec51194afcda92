-- Made by npm run docs from src/features/reminders, for reading. A list stands as its first page without filters.

-- advance-replanning (src/features/reminders/plans/replannings.queries.ts)
update redress.replanning r
set reached = $2, done = least(r.total, r.done + $3::integer)
where r.firm_id = $firm and r.id = $1;

-- alarm-urgent-change (src/features/reminders/planning/planning.queries.ts)
with
  proposed as (select * from unnest($1::uuid[], $3::date[]) as p (id, new_on)),
  asked as materialized (
    select
      d.id, d.case_file_id, d.version,
      d.effective_due_on as due_on,
      d.owner_id, d.deputy_id,
      c.lead_lawyer_id as lead_id,
      coalesce($2::timestamptz, now()) as now,
      d.due_on is not null and d.is_open as open,
      d.hard = 'H' and d.side = 'ours' as hard,
      d.hard = 'H' and d.side = 'ours' and d.verified_at is null as unverified,
      d.acknowledged_at is not null as acknowledged,
      f.reminded_at as clock_time,
      case
        when d.hard = 'H' and d.side = 'ours' then f.reminded_ours_hard
        when d.force = 'internal' then f.reminded_internal
        when d.side = 'ours' then f.reminded_ours
        else f.reminded_theirs
      end as plan
    from redress.deadline d
    join redress.firm f on f.firm_id = $firm
    join redress.case_file c on c.firm_id = $firm and c.id = d.case_file_id
    where d.firm_id = $firm and d.id in (select p.id from proposed p)
  ),
  chain as (
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
  ),
  reminded as materialized (
    select platform.uuidv7() as new_id, r.recipient_id, r.zone, w.channel, a.*
    from (select c.*, min(c.rank) over (partition by c.id) as best from chain c) r
    cross join (values ('email'), ('inbox')) w (channel)
    join asked a on a.id = r.id
    where r.rank <= greatest(r.best, 3)
  )
insert into redress.reminder (
  firm_id, id, case_file_id, deadline_id, deadline_version, due_on, step, recipient_id, channel,
  due_at, zone, next_attempt_at, message_id
)
select
  $firm, t.new_id, t.case_file_id, t.id, t.version, p.new_on,
  'urgent-change',
  t.recipient_id, t.channel, t.now, t.zone, t.now,
  'rem-' || t.new_id || '-v' || t.version || '@redress'
from reminded t
join proposed p on p.id = t.id
where t.open
on conflict on constraint reminder_once do update
set
  state = 'planned',
  state_reason = null,
  provider_answer = null,
  attempts = 0,
  due_at = excluded.due_at,
  next_attempt_at = excluded.due_at
where reminder.state = 'superseded';

-- ask-for-replanning (src/features/reminders/plans/replannings.queries.ts)
insert into redress.replanning (firm_id, why, request_id, asked_at, total, done)
select
  $firm, $1, $2,
  coalesce($3::timestamptz, now()),
  n.total,
  case when n.total <= $4 then n.total else 0 end
from (
  select count(*)::integer as total
  from redress.deadline d
  where d.firm_id = $firm and d.due_on is not null and d.is_open
) n
returning total;

-- broken-reminders (src/features/reminders/health/banners.queries.ts)
select
  count(*) filter (where r.state = 'dead')::integer as dead,
  min(r.updated_at) filter (where r.state = 'dead') as "deadSince",
  count(*) filter (where r.state <> 'dead')::integer as late,
  min(r.due_at) filter (where r.state <> 'dead') as "lateSince",
  (
    select min(n.asked_at)
    from redress.replanning n
    where
      n.firm_id = $firm
      and n.ended_at is null
      and n.asked_at <= platform.due_until($1) - interval '1 hour'
  ) as "unappliedSince"
from redress.reminder r
join redress.deadline d on d.firm_id = $firm and d.id = r.deadline_id
where
  r.firm_id = $firm
  and (
    r.state in ('planned', 'claimed', 'retry')
    and r.due_at <= platform.due_until($1) - interval '1 hour'
    or r.state = 'dead'
    and d.is_open
    and (d.acknowledged_at is null or d.acknowledged_at < r.updated_at)
    and not exists (
      select 1
      from redress.reminder seen
      where
        seen.firm_id = $firm
        and seen.deadline_id = r.deadline_id
        and seen.due_on = r.due_on
        and seen.acknowledged_at >= r.updated_at
    )
  );

-- callable-endpoints (src/features/reminders/webhooks/webhook-endpoints.queries.ts)
select w.id, w.url, w.secret
from redress.webhook_endpoint w
where w.firm_id = $firm and w.archived_at is null and (w.id = $1 or $1::uuid is null and w.enabled)
order by w.id;

-- claim-digests (src/features/reminders/digests/digest-rounds.queries.ts)
with
  due as materialized (
    select g.id
    from redress.digest g
    where
      g.firm_id = $firm
      and g.state in ('claimed', 'retry')
      and g.next_attempt_at <= coalesce($3::timestamptz, now())
      and (g.lease_until is null or g.lease_until < coalesce($3::timestamptz, now()))
    order by g.next_attempt_at, g.id
    limit $2
    for update skip locked
  )
update redress.digest g
set
  state = 'claimed',
  lease_id = $1,
  lease_until = coalesce($3::timestamptz, now()) + interval '60 seconds',
  attempts = g.attempts + 1
from due
where g.firm_id = $firm and g.id = due.id
returning g.id;

-- claim-reminders (src/features/reminders/sending/sending.queries.ts)
with
  due as materialized (
    select r.id
    from redress.reminder r
    where
      r.firm_id = $firm
      and r.channel = $4
      and r.state in ('planned', 'claimed', 'retry')
      and r.next_attempt_at <= platform.due_until($3)
      and (r.lease_until is null or r.lease_until < coalesce($3::timestamptz, now()))
    order by r.next_attempt_at, r.id
    limit $2
    for update skip locked
  )
update redress.reminder r
set
  state = 'claimed',
  lease_id = $1,
  lease_until = coalesce($3::timestamptz, now()) + interval '60 seconds',
  attempts = r.attempts + 1
from due
where r.firm_id = $firm and r.id = due.id
returning r.id;

-- deadline-of-reminder (src/features/reminders/acknowledging/acknowledgements.queries.ts)
select
  d.id,
  d.owner_id as "ownerId",
  d.hard, d.side,
  d.is_open and d.effective_due_on = r.due_on and r.step <> 'urgent-change' as current
from redress.reminder r
join redress.deadline d on d.firm_id = $firm and d.id = r.deadline_id
where r.firm_id = $firm and r.id = $1
for no key update of d;

-- deadlines-to-replan (src/features/reminders/plans/replannings.queries.ts)
select d.id
from redress.deadline d
where
  d.firm_id = $firm
  and d.due_on is not null
  and d.is_open
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
  )
order by d.id
limit $2
for no key update;

-- digest-view (src/features/reminders/digests/digests.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        g.id as "id",
        g.user_id as "userId",
        g.day as "day",
        g.number as "number",
        g.zone as "zone",
        g.made_at as "madeAt",
        g.days_missed as "daysMissed",
        g.state as "state",
        platform.said(g.state_reason) as "stateReason",
        g.attempts as "attempts",
        g.message_id as "messageId",
        g.provider_answer as "providerAnswer",
        g.sent_at as "sentAt",
        g.version as "version",
        g.created_at as "createdAt",
        g.updated_at as "updatedAt",
        g.content as "content"
    ) shape
  )::text as body,
  g.version, g.id
from redress.digest g
where g.firm_id = $firm and g.id = $1 and ($2::uuid is null or g.user_id = $2);

-- digests-in-hand (src/features/reminders/digests/digest-rounds.queries.ts)
select
  g.id, g.day, g.number, g.zone,
  g.days_missed as "daysMissed",
  g.content,
  g.message_id as "messageId",
  g.attempts,
  to_char(g.made_at at time zone g.zone, 'HH24:MI') as "madeAt",
  u.email, u.language,
  f.name as "firmName",
  u.disabled_at is not null as disabled,
  (
    select to_char(b.day, 'YYYY-MM-DD')
    from redress.digest b
    where b.firm_id = $firm and b.user_id = g.user_id and b.number = g.number - 1
  ) as "dayBefore"
from redress.digest g
join redress.firm_user u on u.firm_id = $firm and u.id = g.user_id
join redress.firm f on f.firm_id = $firm
where g.firm_id = $firm and g.lease_id = $1 and g.state = 'claimed';

-- end-replannings (src/features/reminders/plans/replannings.queries.ts)
update redress.replanning r
set
  ended_at = coalesce($2::timestamptz, now()),
  done = case when r.id = $1 then r.total else r.done end
where r.firm_id = $firm and r.id <= $1 and r.ended_at is null;

-- hand-over-reminders (src/features/reminders/planning/planning.queries.ts)
with
  lost as (
    select r.*
    from redress.reminder r
    where
      r.firm_id = $firm
      and r.id = any ($1::uuid[])
      and (
        r.state <> 'retry'
        or not exists (
          select 1
          from redress.reminder other
          where
            other.firm_id = $firm
            and other.deadline_id = r.deadline_id
            and other.due_on = r.due_on
            and other.step = r.step
            and other.recipient_id <> r.recipient_id
            and other.state not in ('superseded', 'suppressed', 'dead')
        )
      )
  ),
  asked as materialized (
    select
      d.id, d.case_file_id, d.version,
      d.effective_due_on as due_on,
      d.owner_id, d.deputy_id,
      c.lead_lawyer_id as lead_id,
      coalesce($2::timestamptz, now()) as now,
      d.due_on is not null and d.is_open as open,
      d.hard = 'H' and d.side = 'ours' as hard,
      d.hard = 'H' and d.side = 'ours' and d.verified_at is null as unverified,
      d.acknowledged_at is not null as acknowledged,
      f.reminded_at as clock_time,
      case
        when d.hard = 'H' and d.side = 'ours' then f.reminded_ours_hard
        when d.force = 'internal' then f.reminded_internal
        when d.side = 'ours' then f.reminded_ours
        else f.reminded_theirs
      end as plan
    from redress.deadline d
    join redress.firm f on f.firm_id = $firm
    join redress.case_file c on c.firm_id = $firm and c.id = d.case_file_id
    where d.firm_id = $firm and d.id in (select l.deadline_id from lost l)
  ),
  chain as (
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
  ),
  unreached as (
    select l.id as lost_id, c.recipient_id, c.zone, c.rank
    from lost l
    join chain c on c.id = l.deadline_id
    where not exists (
      select 1
      from redress.reminder other
      where
        other.firm_id = $firm
        and other.deadline_id = l.deadline_id
        and other.due_on = l.due_on
        and other.step = l.step
        and other.recipient_id = c.recipient_id
    )
  ),
  next as materialized (
    select platform.uuidv7() as new_id, r.*, w.channel
    from (select u.*, min(u.rank) over (partition by u.lost_id) as best from unreached u) r
    cross join (values ('email'), ('inbox')) w (channel)
    where r.rank = r.best
  )
insert into redress.reminder (
  firm_id, id, case_file_id, deadline_id, deadline_version, due_on, step, recipient_id, channel,
  due_at, zone, next_attempt_at, message_id
)
select
  $firm, n.new_id, l.case_file_id, l.deadline_id, l.deadline_version, l.due_on, l.step,
  n.recipient_id, n.channel, l.due_at, n.zone,
  coalesce($2::timestamptz, now()),
  'rem-' || n.new_id || '-v' || l.deadline_version || '@redress'
from next n
join lost l on l.id = n.lost_id
on conflict on constraint reminder_once do nothing;

-- inbox-item (src/features/reminders/inbox/inbox.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        r.id as "id",
        r.case_file_id as "caseFileId",
        c.reference as "caseReference",
        r.deadline_id as "deadlineId",
        coalesce(to_json(d.title), platform.said(d.title_message)) as "deadlineTitle",
        d.rule_id as "ruleId",
        r.due_on as "dueOn",
        d.is_open
          and (r.due_on in (d.due_on, d.expected_on, (d.computation ->> 'safeOn')::date)) is true as "current",
        r.step as "step",
        r.stands_in_for_id as "standsInForId",
        r.sent_at as "sentAt",
        r.read_at as "readAt",
        r.acknowledged_at as "acknowledgedAt",
        r.version as "version"
    ) shape
  )::text as body,
  r.version, r.id
from redress.reminder r
join redress.case_file c on c.firm_id = r.firm_id and c.id = r.case_file_id
join redress.deadline d on d.firm_id = r.firm_id and d.id = r.deadline_id
where
  r.firm_id = $firm
  and r.id = $1
  and r.channel = 'inbox'
  and r.sent_at is not null
  and r.recipient_id = $2;

-- inbox-unread (src/features/reminders/inbox/inbox.queries.ts)
select json_build_object(
  'unread',
  count(*),
  'deadlines',
  count(distinct r.deadline_id) filter (
    where
      r.acknowledged_at is null
      and d.is_open
      and (r.due_on in (d.due_on, d.expected_on, (d.computation ->> 'safeOn')::date)) is true
      and not exists (
        select 1
        from redress.reminder n
        where
          n.firm_id = $firm
          and n.channel = 'inbox'
          and n.deadline_id = r.deadline_id
          and n.recipient_id = r.recipient_id
          and n.sent_at > r.sent_at
          and d.is_open
          and (n.due_on in (d.due_on, d.expected_on, (d.computation ->> 'safeOn')::date)) is true
      )
  )
)::text as body
from redress.reminder r
join redress.deadline d on d.firm_id = $firm and d.id = r.deadline_id
where
  r.firm_id = $firm
  and r.channel = 'inbox'
  and r.sent_at is not null
  and r.recipient_id = $1
  and r.read_at is null;

-- list:digests:-day (src/features/reminders/digests/digests.queries.ts)
select
  coalesce(string_agg(r.body, ',' order by r.n) filter (where r.n <= $1), '') as data,
  max(json_build_array(r.key0, r.key1)::text) filter (where r.n = $1) as keys,
  count(*) > $1 as more
from (
  select
    (
      (
        select row_to_json(shape)
        from (
          select
            g.id as "id",
            g.user_id as "userId",
            g.day as "day",
            g.number as "number",
            g.zone as "zone",
            g.made_at as "madeAt",
            g.days_missed as "daysMissed",
            g.state as "state",
            platform.said(g.state_reason) as "stateReason",
            g.attempts as "attempts",
            g.message_id as "messageId",
            g.provider_answer as "providerAnswer",
            g.sent_at as "sentAt",
            g.version as "version",
            g.created_at as "createdAt",
            g.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    g.day as key0,
    g.id as key1,
    row_number() over (order by g.day desc, g.id desc) as n
  from redress.digest g
  where g.firm_id = $firm
  order by g.day desc, g.id desc
  limit $1::integer + 1
) r;

-- list:inbox:-sentAt (src/features/reminders/inbox/inbox.queries.ts)
select
  coalesce(string_agg(r.body, ',' order by r.n) filter (where r.n <= $1), '') as data,
  max(json_build_array(r.key0, r.key1)::text) filter (where r.n = $1) as keys,
  count(*) > $1 as more
from (
  select
    (
      (
        select row_to_json(shape)
        from (
          select
            r.id as "id",
            r.case_file_id as "caseFileId",
            c.reference as "caseReference",
            r.deadline_id as "deadlineId",
            coalesce(to_json(d.title), platform.said(d.title_message)) as "deadlineTitle",
            d.rule_id as "ruleId",
            r.due_on as "dueOn",
            d.is_open
              and (r.due_on in (d.due_on, d.expected_on, (d.computation ->> 'safeOn')::date)) is true as "current",
            r.step as "step",
            r.stands_in_for_id as "standsInForId",
            r.sent_at as "sentAt",
            r.read_at as "readAt",
            r.acknowledged_at as "acknowledgedAt",
            r.version as "version"
        ) shape
      )
    )::text as body,
    r.sent_at as key0,
    r.id as key1,
    row_number() over (order by r.sent_at desc, r.id desc) as n
  from redress.reminder r
  join redress.case_file c on c.firm_id = r.firm_id and c.id = r.case_file_id
  join redress.deadline d on d.firm_id = r.firm_id and d.id = r.deadline_id
  where r.firm_id = $firm
  order by r.sent_at desc, r.id desc
  limit $1::integer + 1
) r;

-- list:reminders:dueAt (src/features/reminders/reminders/reminders.queries.ts)
select
  coalesce(string_agg(r.body, ',' order by r.n) filter (where r.n <= $1), '') as data,
  max(json_build_array(r.key0, r.key1)::text) filter (where r.n = $1) as keys,
  count(*) > $1 as more
from (
  select
    (
      (
        select row_to_json(shape)
        from (
          select
            r.id as "id",
            r.case_file_id as "caseFileId",
            c.reference as "caseReference",
            r.deadline_id as "deadlineId",
            coalesce(to_json(d.title), platform.said(d.title_message)) as "deadlineTitle",
            d.rule_id as "ruleId",
            r.deadline_version as "deadlineVersion",
            r.due_on as "dueOn",
            r.step as "step",
            r.recipient_id as "recipientId",
            r.stands_in_for_id as "standsInForId",
            r.channel as "channel",
            r.due_at as "dueAt",
            r.zone as "zone",
            r.state as "state",
            platform.said(r.state_reason) as "stateReason",
            r.attempts as "attempts",
            case
              when r.state in ('planned', 'claimed', 'retry') then r.next_attempt_at
            end as "nextAttemptAt",
            r.message_id as "messageId",
            r.provider_answer as "providerAnswer",
            r.sent_at as "sentAt",
            r.acknowledged_at as "acknowledgedAt",
            r.acknowledged_by as "acknowledgedBy",
            r.acknowledgement as "acknowledgement",
            r.handed_to_id as "handedToId",
            r.version as "version",
            r.created_at as "createdAt",
            r.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    r.due_at as key0,
    r.id as key1,
    row_number() over (order by r.due_at, r.id) as n
  from redress.reminder r
  join redress.case_file c on c.firm_id = r.firm_id and c.id = r.case_file_id
  join redress.deadline d on d.firm_id = r.firm_id and d.id = r.deadline_id
  where r.firm_id = $firm
  order by r.due_at, r.id
  limit $1::integer + 1
) r;

-- list:webhook-endpoints:live+createdAt (src/features/reminders/webhooks/webhook-endpoints.queries.ts)
select
  coalesce(string_agg(r.body, ',' order by r.n) filter (where r.n <= $1), '') as data,
  max(json_build_array(r.key0, r.key1)::text) filter (where r.n = $1) as keys,
  count(*) > $1 as more
from (
  select
    (
      (
        select row_to_json(shape)
        from (
          select
            w.id as "id",
            w.url as "url",
            w.description as "description",
            w.enabled as "enabled",
            w.archived_at as "archivedAt",
            w.version as "version",
            w.created_at as "createdAt",
            w.updated_at as "updatedAt"
        ) shape
      )
    )::text as body,
    w.created_at as key0,
    w.id as key1,
    row_number() over (order by w.created_at, w.id) as n
  from redress.webhook_endpoint w
  where w.firm_id = $firm and w.archived_at is null
  order by w.created_at, w.id
  limit $1::integer + 1
) r;

-- make-digests (src/features/reminders/digests/digest-rounds.queries.ts)
with
  asked as materialized (
    select
      u.id as user_id,
      u.role, u.zone,
      l.now::date as today,
      coalesce(last.number, 0) + 1 as number,
      coalesce(l.now::date - last.day - 1, 0) as missed
    from redress.firm_user u
    -- a clock that jumped does not begin another day
    cross join lateral (select platform.due_until($3) at time zone u.zone as now) l
    left join lateral (
      select g.number, g.day
      from redress.digest g
      where g.firm_id = $firm and g.user_id = u.id
      order by g.number desc
      limit 1
    ) last on true
    where
      u.firm_id = $firm
      and u.disabled_at is null
      and u.role <> 'auditor'
      and l.now::time >= time '07:00'
      and (last.day is null or last.day < l.now::date)
    order by u.id
    limit $2
  ),
  docket as materialized (
    select
      d.id, d.case_file_id, f.reference, x.day, d.owed_since,
      d.computation ->> 'missing' as missing,
      d.hard, d.status,
      d.acknowledged_at is null as unseen,
      d.side = 'ours' as ours,
      x.day < x.today as late,
      p.people
    from redress.deadline d
    join redress.case_file f on f.firm_id = $firm and f.id = d.case_file_id
    cross join lateral (
      select
        platform.docket_day(d) as day,
        (coalesce($3::timestamptz, now()) at time zone d.zone)::date as today
    ) x
    cross join lateral (
      select array_agg(o.user_id) as people
      from platform.people_of($firm, d.case_file_id, d.owner_id, d.deputy_id, x.today) o
    ) p
    where d.firm_id = $firm and d.is_open and exists (select from asked)
  ),
  listed as materialized (
    select
      a.user_id,
      jsonb_build_object(
        'overdue',
        jsonb_build_object(
          'count',
          count(k.id) filter (where k.ours and k.late),
          'lines',
          coalesce(
            jsonb_path_query_array(
              jsonb_agg(
                jsonb_build_object(
                  'deadlineId',
                  k.id,
                  'caseFileId',
                  k.case_file_id,
                  'reference',
                  k.reference,
                  'dueOn',
                  k.day,
                  'hard',
                  k.hard
                )
                order by k.day, k.reference, k.id
              ) filter (
                where k.ours and k.late
              ),
              '$[0 to 199]'
            ),
            '[]'
          )
        ),
        'next',
        jsonb_build_object(
          'count',
          count(k.id) filter (where k.ours and not k.late and k.day <= a.today + 30),
          'lines',
          coalesce(
            jsonb_path_query_array(
              jsonb_agg(
                jsonb_build_object(
                  'deadlineId',
                  k.id,
                  'caseFileId',
                  k.case_file_id,
                  'reference',
                  k.reference,
                  'dueOn',
                  k.day,
                  'hard',
                  k.hard
                )
                order by k.day, k.reference, k.id
              ) filter (
                where k.ours and not k.late and k.day <= a.today + 30
              ),
              '$[0 to 199]'
            ),
            '[]'
          )
        ),
        'withoutDay',
        jsonb_build_object(
          'count',
          count(k.id) filter (where k.ours and k.day is null),
          'lines',
          coalesce(
            jsonb_path_query_array(
              jsonb_agg(
                jsonb_build_object(
                  'deadlineId',
                  k.id,
                  'caseFileId',
                  k.case_file_id,
                  'reference',
                  k.reference,
                  'dueOn',
                  k.day,
                  'hard',
                  k.hard,
                  'owedSince',
                  k.owed_since,
                  'missing',
                  k.missing
                )
                order by k.day, k.owed_since, k.reference, k.id
              ) filter (
                where k.ours and k.day is null
              ),
              '$[0 to 199]'
            ),
            '[]'
          )
        ),
        'lateOnTheirSide',
        jsonb_build_object(
          'count',
          count(k.id) filter (where not k.ours and k.late),
          'lines',
          coalesce(
            jsonb_path_query_array(
              jsonb_agg(
                jsonb_build_object(
                  'deadlineId',
                  k.id,
                  'caseFileId',
                  k.case_file_id,
                  'reference',
                  k.reference,
                  'dueOn',
                  k.day,
                  'hard',
                  k.hard
                )
                order by k.day, k.reference, k.id
              ) filter (
                where not k.ours and k.late
              ),
              '$[0 to 199]'
            ),
            '[]'
          )
        ),
        'unverified',
        jsonb_build_object(
          'count',
          count(k.id) filter (where k.status = 'unverified'),
          'lines',
          coalesce(
            jsonb_path_query_array(
              jsonb_agg(
                jsonb_build_object(
                  'deadlineId',
                  k.id,
                  'caseFileId',
                  k.case_file_id,
                  'reference',
                  k.reference,
                  'dueOn',
                  k.day,
                  'hard',
                  k.hard
                )
                order by k.day, k.reference, k.id
              ) filter (
                where k.status = 'unverified'
              ),
              '$[0 to 199]'
            ),
            '[]'
          )
        ),
        'unacknowledged',
        jsonb_build_object(
          'count',
          count(k.id) filter (where k.ours and (k.late or k.day <= a.today + 30) and k.unseen),
          'lines',
          coalesce(
            jsonb_path_query_array(
              jsonb_agg(
                jsonb_build_object(
                  'deadlineId',
                  k.id,
                  'caseFileId',
                  k.case_file_id,
                  'reference',
                  k.reference,
                  'dueOn',
                  k.day,
                  'hard',
                  k.hard
                )
                order by k.day, k.reference, k.id
              ) filter (
                where k.ours and (k.late or k.day <= a.today + 30) and k.unseen
              ),
              '$[0 to 199]'
            ),
            '[]'
          )
        )
      ) as content
    from asked a
    left join docket k on a.role = 'owner' or a.user_id = any (k.people)
    group by a.user_id
  ),
  dateless as materialized (
    select
      f.id, f.reference,
      (
        select array_agg(o.user_id)
        from platform.people_of($firm, f.id, null, null, null) o
      ) as people
    from redress.case_file f
    where
      f.firm_id = $firm
      and f.status <> 'closed'
      and f.archived_at is null
      and f.id not in (
        select k.case_file_id
        from docket k
        where k.day is not null
      )
  ),
  undated as materialized (
    select
      a.user_id,
      count(f.id) as count,
      coalesce(
        jsonb_path_query_array(
          jsonb_agg(
            jsonb_build_object('caseFileId', f.id, 'reference', f.reference)
            order by f.reference
          ) filter (
            where f.id is not null
          ),
          '$[0 to 199]'
        ),
        '[]'
      ) as lines
    from asked a
    left join dateless f on a.role = 'owner' or a.user_id = any (f.people)
    group by a.user_id
  ),
  of_yesterday as materialized (
    select r.id, r.recipient_id, r.state, r.due_at, r.sent_at, r.acknowledged_at
    from redress.reminder r
    where
      r.firm_id = $firm
      and r.state <> 'superseded'
      and r.due_at >= (select min((a.today - 1)::timestamp at time zone a.zone) from asked a)
      and r.due_at < (select max(a.today::timestamp at time zone a.zone) from asked a)
  ),
  told as materialized (
    select
      a.user_id,
      count(r.id) as planned,
      count(r.sent_at) as sent,
      count(r.acknowledged_at) as acknowledged,
      count(r.id) filter (where r.state = 'dead') as dead,
      count(r.id) filter (where r.state in ('planned', 'claimed', 'retry')) as waiting
    from asked a
    left join of_yesterday r on (a.role = 'owner' or r.recipient_id = a.user_id)
      and r.due_at >= (a.today - 1)::timestamp at time zone a.zone
      and r.due_at < a.today::timestamp at time zone a.zone
    group by a.user_id
  ),
  undelivered as materialized (
    select a.user_id, count(g.id) as count
    from asked a
    left join redress.digest g on g.firm_id = $firm and g.state in ('claimed', 'retry', 'dead')
      and g.day >= a.today - 7
      and g.day < a.today
      and (a.role = 'owner' or g.user_id = a.user_id)
    group by a.user_id
  )
insert into redress.digest (
  firm_id, user_id, day, number, zone, made_at, days_missed, content, message_id, state, lease_id,
  lease_until, attempts, next_attempt_at
)
select
  $firm, a.user_id, a.today, a.number, a.zone,
  coalesce($3::timestamptz, now()),
  a.missed,
  l.content || jsonb_build_object(
    'filesWithoutDate',
    jsonb_build_object('count', f.count, 'lines', f.lines),
    'reminders',
    json_build_object(
      'planned',
      t.planned,
      'sent',
      t.sent,
      'acknowledged',
      t.acknowledged,
      'dead',
      t.dead,
      'waiting',
      t.waiting
    ),
    'undelivered',
    n.count
  ),
  'digest-' || a.number || '-' || a.user_id || '@redress',
  'claimed',
  $1,
  coalesce($3::timestamptz, now()) + interval '60 seconds',
  1,
  coalesce($3::timestamptz, now())
from asked a
join listed l using (user_id)
join undated f using (user_id)
join told t using (user_id)
join undelivered n using (user_id)
on conflict do nothing
returning id;

-- mark-digests (src/features/reminders/digests/digest-rounds.queries.ts)
update redress.digest g
set
  state = m.state,
  state_reason = m.reason,
  provider_answer = m.answer,
  sent_at = case when m.state = 'sent' then coalesce($3::timestamptz, now()) end,
  next_attempt_at = coalesce($3::timestamptz, now()) + coalesce(m."pauseSeconds", 0) * interval '1 second',
  lease_id = null,
  lease_until = null
from jsonb_to_recordset($2::jsonb) as m (id uuid, state text, reason jsonb, answer text, "pauseSeconds" integer)
where g.firm_id = $firm and g.id = m.id and g.lease_id = $1 and g.state = 'claimed'
returning g.id, g.state;

-- mark-reminders (src/features/reminders/sending/sending.queries.ts)
update redress.reminder r
set
  state = m.state,
  state_reason = m.reason,
  provider_answer = m.answer,
  sent_at = case when m.state = 'sent' then coalesce($3::timestamptz, now()) end,
  next_attempt_at = coalesce($3::timestamptz, now()) + coalesce(m."pauseSeconds", 0) * interval '1 second',
  lease_id = null,
  lease_until = null
from jsonb_to_recordset($2::jsonb) as m (id uuid, state text, reason jsonb, answer text, "pauseSeconds" integer)
where r.firm_id = $firm and r.id = m.id and r.lease_id = $1 and r.state = 'claimed'
returning r.id, r.state, r.channel, r.attempts;

-- newest-replanning (src/features/reminders/plans/replannings.queries.ts)
select r.id, r.why, r.request_id as "requestId"
from redress.replanning r
where r.firm_id = $firm and r.ended_at is null
order by r.id desc
limit 1;

-- open-deadlines (src/features/reminders/plans/replannings.queries.ts)
select d.id
from redress.deadline d
where d.firm_id = $firm and d.due_on is not null and d.is_open and ($1::uuid is null or d.id > $1)
order by d.id
limit $2
for no key update;

-- plan-preview (src/features/reminders/planning/plan-preview.queries.ts)
with
  asked as materialized (
    select
      d.id, d.case_file_id, d.version,
      d.effective_due_on as due_on,
      d.owner_id, d.deputy_id,
      c.lead_lawyer_id as lead_id,
      coalesce($2::timestamptz, now()) as now,
      d.due_on is not null and d.is_open as open,
      d.hard = 'H' and d.side = 'ours' as hard,
      d.hard = 'H' and d.side = 'ours' and d.verified_at is null as unverified,
      d.acknowledged_at is not null as acknowledged,
      f.reminded_at as clock_time,
      case
        when d.hard = 'H' and d.side = 'ours' then f.reminded_ours_hard
        when d.force = 'internal' then f.reminded_internal
        when d.side = 'ours' then f.reminded_ours
        else f.reminded_theirs
      end as plan
    from (
      select p.*
      from redress.case_file c
      cross join lateral jsonb_populate_record(
        null::redress.deadline,
        jsonb_build_object(
          'id',
          platform.uuidv7(),
          'status',
          'active',
          'is_open',
          true,
          'owner_id',
          c.lead_lawyer_id,
          'side',
          platform.side($1::jsonb ->> 'owed_by'),
          'effective_due_on',
          $1::jsonb ->> 'due_on'
        ) || $1::jsonb
      ) p
      where c.firm_id = $firm and c.id = ($1::jsonb ->> 'case_file_id')::uuid
    ) d
    join redress.firm f on f.firm_id = $firm
    join redress.case_file c on c.firm_id = $firm and c.id = d.case_file_id
  ),
  chain as (
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
  ),
  reminded as materialized (
    select r.*
    from (select c.*, min(c.rank) over (partition by c.id) as best from chain c) r
    where r.rank = r.best
  ),
  escalated as (
    select p.id, p.step, p.days, p.recipient_id, p.zone
    from (
      select
        a.id, l.step, l.days,
        u.id as recipient_id,
        u.zone,
        min(l.rank) as rank,
        min(min(l.rank)) over (partition by a.id, l.step) as best
      from asked a
      cross join (
        values
          ('unacknowledged-7', 7, 1, 'deputy', 'passed-over'),
          ('unacknowledged-7', 7, 2, 'deputy-of-owner', 'passed-over'),
          ('unacknowledged-7', 7, 3, 'lead-lawyer', 'passed-over'),
          ('unacknowledged-7', 7, 4, 'firm-owners', 'passed-over'),
          ('unacknowledged-7', 7, 9, 'firm-owners', 'included'),
          ('unacknowledged-3', 3, 1, 'lead-lawyer', 'passed-over'),
          ('unacknowledged-3', 3, 2, 'firm-owners', 'passed-over'),
          ('unacknowledged-3', 3, 9, 'firm-owners', 'included'),
          ('unacknowledged-1', 1, 1, 'deputy', 'passed-over'),
          ('unacknowledged-1', 1, 1, 'lead-lawyer', 'passed-over'),
          ('unacknowledged-1', 1, 1, 'team', 'passed-over'),
          ('unacknowledged-1', 1, 1, 'firm-owners', 'passed-over'),
          ('unacknowledged-1', 1, 9, 'firm-owners', 'included')
      ) l (step, days, rank, who, reminded_anyway)
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
      join redress.firm_user u on u.firm_id = $firm and u.id = c.user_id
        and u.disabled_at is null
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
  ),
  lines as materialized (
    select
      a.id, a.due_on, a.clock_time, a.now, a.deputy_id, t.recipient_id, t.zone, s.days,
      false as escalated,
      case
        when s.days > 0 then 'before-' || s.days
        when s.days = 0 then 'due'
        when s.days = -1 then 'overdue'
        else 'overdue-' || - s.days
      end as step,
      greatest(a.due_on - s.days, (a.now at time zone t.zone)::date) as reminded_on
    from asked a
    join reminded t on t.id = a.id
    cross join lateral (
      select unnest(a.plan)
      union
      select e.days
      from (values (21), (10), (5), (2)) e (days)
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
  away as materialized (
    select l.*, s.id as stand_in_id, s.zone as stand_in_zone
    from lines l
    join redress.firm_user p on p.firm_id = $firm and p.id = l.recipient_id
    cross join lateral (
      select b.deputy_id
      from redress.absence b
      where
        b.firm_id = $firm
        and b.user_id = l.recipient_id
        and b.cancelled_at is null
        and l.reminded_on between b.from_on and b.until_on
      order by b.deputy_id is null, b.id
      limit 1
    ) away
    left join lateral (
      select u.id, u.zone
      from (values (1, away.deputy_id), (2, p.deputy_id), (3, l.deputy_id)) c (rank, user_id)
      join redress.firm_user u on u.firm_id = $firm and u.id = c.user_id
        and u.disabled_at is null
      where
        u.id <> l.recipient_id
        and not exists (
          select 1
          from redress.absence b
          where
            b.firm_id = $firm
            and b.user_id = u.id
            and b.cancelled_at is null
            and l.reminded_on between b.from_on and b.until_on
        )
      order by c.rank
      limit 1
    ) s on true
  ),
  wanted as materialized (
    select distinct on (w.id, w.step, w.recipient_id) w.*
    from (
      select
        l.id, l.due_on, l.now, l.days, l.escalated, l.step, l.recipient_id, l.zone,
        (l.due_on - l.days + l.clock_time) at time zone l.zone as at,
        null::uuid as stands_in_for_id
      from lines l
      union all
      select
        l.id, l.due_on, l.now, l.days, l.escalated, l.step, l.stand_in_id, l.stand_in_zone,
        (l.due_on - l.days + l.clock_time) at time zone l.stand_in_zone,
        l.recipient_id
      from away l
      where l.stand_in_id is not null
    ) w
    order by w.id, w.step, w.recipient_id, w.stands_in_for_id
  ),
  corrected as materialized (
    select
      a.id, a.due_on, a.now,
      0 as days,
      false as escalated,
      u.id as recipient_id,
      u.zone,
      a.now as at,
      null::uuid as stands_in_for_id,
      'date-changed' as step
    from asked a
    cross join lateral (
      select t.recipient_id
      from (
        select distinct on (t.recipient_id) t.recipient_id, t.due_on
        from redress.reminder t
        where
          t.firm_id = $firm
          and t.deadline_id = a.id
          and t.step <> 'urgent-change'
          and (
            t.state in ('sent', 'acknowledged', 'claimed')
            or t.provider_answer is not null
            or t.attempts > 1
          )
        order by t.recipient_id, coalesce(t.sent_at, t.updated_at) desc, t.id desc
      ) t
      where t.due_on <> a.due_on
      union
      select t.recipient_id
      from redress.reminder t
      where
        t.firm_id = $firm
        and t.deadline_id = a.id
        and t.step <> 'urgent-change'
        and t.due_on <> a.due_on
        and t.state in ('planned', 'retry')
        and t.next_attempt_at <= a.now + interval '1 minute'
    ) t
    join redress.firm_user u on u.firm_id = $firm and u.id = t.recipient_id
      and u.disabled_at is null
    where a.open
  ),
  chosen as materialized (
    select
      s.*,
      case
        when s.at > s.now then s.at
        when s.escalated then s.now + interval '4 hours'
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
      or (s.days = s.last_past and s.due_on <= (s.now at time zone s.zone)::date + 3)
  ),
  ways (channel) as (
    select w.channel
    from (values ('email'), ('inbox')) w (channel)
    union all
    select 'webhook'
    where exists (
      select 1
      from redress.webhook_endpoint w
      where w.firm_id = $firm and w.enabled and w.archived_at is null
    )
  )
select (
  select row_to_json(shape)
  from (
    select
      (
        select coalesce(
          json_agg(
            (
              select row_to_json(shape)
              from (
                select
                  c.step as "step",
                  y.channel as "channel",
                  u.id as "recipientId",
                  u.name as "recipientName",
                  c.stands_in_for_id as "standsInForId",
                  c.due_at as "dueAt",
                  c.zone as "zone"
              ) shape
            )
            order by c.due_at, c.step, u.name, y.channel
          ),
          '[]'
        )
        from chosen c
        cross join ways y
        join redress.firm_user u on u.firm_id = $firm and u.id = c.recipient_id
      ) as "planned",
      (
        select coalesce(
          json_agg(
            (
              select row_to_json(shape)
              from (select w.code as "code", w.params as "params", w.message as "message") shape
            )
          ),
          '[]'
        )
        from (
          select
            'owner-away' as code,
            json_build_object() as params,
            platform.said('warnings.owner-would-be-away') as message
          from asked a
          where
            a.hard
            and not exists (
              select 1
              from redress.firm_user u
              where u.firm_id = $firm and u.id = a.owner_id and u.disabled_at is null
            )
          union all
          select
            'absent-without-deputy',
            json_build_object('person', u.name, 'days', json_agg(distinct (a.reminded_on)::text)),
            platform.said(
              'warnings.absent-without-deputy',
              json_build_object(
                'person',
                u.name,
                'days',
                json_agg(
                  distinct jsonb_build_object('code', 'warnings.day', 'params', jsonb_build_object('day', a.reminded_on))
                )
              )
            )
          from away a
          join chosen c on c.id = a.id and c.days = a.days
            and c.recipient_id = a.recipient_id
          join redress.firm_user u on u.firm_id = $firm and u.id = a.recipient_id
          where a.stand_in_id is null
          group by u.name
        ) w
      ) as "warnings"
  ) shape
)::text as body
from asked;

-- plan-reminders (src/features/reminders/planning/planning.queries.ts)
with
  asked as materialized (
    select
      d.id, d.case_file_id, d.version,
      d.effective_due_on as due_on,
      d.owner_id, d.deputy_id,
      c.lead_lawyer_id as lead_id,
      coalesce($2::timestamptz, now()) as now,
      d.due_on is not null and d.is_open as open,
      d.hard = 'H' and d.side = 'ours' as hard,
      d.hard = 'H' and d.side = 'ours' and d.verified_at is null as unverified,
      d.acknowledged_at is not null as acknowledged,
      f.reminded_at as clock_time,
      case
        when d.hard = 'H' and d.side = 'ours' then f.reminded_ours_hard
        when d.force = 'internal' then f.reminded_internal
        when d.side = 'ours' then f.reminded_ours
        else f.reminded_theirs
      end as plan
    from redress.deadline d
    join redress.firm f on f.firm_id = $firm
    join redress.case_file c on c.firm_id = $firm and c.id = d.case_file_id
    where d.firm_id = $firm and d.id = any ($1::uuid[])
  ),
  chain as (
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
  ),
  reminded as materialized (
    select r.*
    from (select c.*, min(c.rank) over (partition by c.id) as best from chain c) r
    where r.rank = r.best
  ),
  escalated as (
    select p.id, p.step, p.days, p.recipient_id, p.zone
    from (
      select
        a.id, l.step, l.days,
        u.id as recipient_id,
        u.zone,
        min(l.rank) as rank,
        min(min(l.rank)) over (partition by a.id, l.step) as best
      from asked a
      cross join (
        values
          ('unacknowledged-7', 7, 1, 'deputy', 'passed-over'),
          ('unacknowledged-7', 7, 2, 'deputy-of-owner', 'passed-over'),
          ('unacknowledged-7', 7, 3, 'lead-lawyer', 'passed-over'),
          ('unacknowledged-7', 7, 4, 'firm-owners', 'passed-over'),
          ('unacknowledged-7', 7, 9, 'firm-owners', 'included'),
          ('unacknowledged-3', 3, 1, 'lead-lawyer', 'passed-over'),
          ('unacknowledged-3', 3, 2, 'firm-owners', 'passed-over'),
          ('unacknowledged-3', 3, 9, 'firm-owners', 'included'),
          ('unacknowledged-1', 1, 1, 'deputy', 'passed-over'),
          ('unacknowledged-1', 1, 1, 'lead-lawyer', 'passed-over'),
          ('unacknowledged-1', 1, 1, 'team', 'passed-over'),
          ('unacknowledged-1', 1, 1, 'firm-owners', 'passed-over'),
          ('unacknowledged-1', 1, 9, 'firm-owners', 'included')
      ) l (step, days, rank, who, reminded_anyway)
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
      join redress.firm_user u on u.firm_id = $firm and u.id = c.user_id
        and u.disabled_at is null
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
  ),
  lines as materialized (
    select
      a.id, a.due_on, a.clock_time, a.now, a.deputy_id, t.recipient_id, t.zone, s.days,
      false as escalated,
      case
        when s.days > 0 then 'before-' || s.days
        when s.days = 0 then 'due'
        when s.days = -1 then 'overdue'
        else 'overdue-' || - s.days
      end as step,
      greatest(a.due_on - s.days, (a.now at time zone t.zone)::date) as reminded_on
    from asked a
    join reminded t on t.id = a.id
    cross join lateral (
      select unnest(a.plan)
      union
      select e.days
      from (values (21), (10), (5), (2)) e (days)
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
  away as materialized (
    select l.*, s.id as stand_in_id, s.zone as stand_in_zone
    from lines l
    join redress.firm_user p on p.firm_id = $firm and p.id = l.recipient_id
    cross join lateral (
      select b.deputy_id
      from redress.absence b
      where
        b.firm_id = $firm
        and b.user_id = l.recipient_id
        and b.cancelled_at is null
        and l.reminded_on between b.from_on and b.until_on
      order by b.deputy_id is null, b.id
      limit 1
    ) away
    left join lateral (
      select u.id, u.zone
      from (values (1, away.deputy_id), (2, p.deputy_id), (3, l.deputy_id)) c (rank, user_id)
      join redress.firm_user u on u.firm_id = $firm and u.id = c.user_id
        and u.disabled_at is null
      where
        u.id <> l.recipient_id
        and not exists (
          select 1
          from redress.absence b
          where
            b.firm_id = $firm
            and b.user_id = u.id
            and b.cancelled_at is null
            and l.reminded_on between b.from_on and b.until_on
        )
      order by c.rank
      limit 1
    ) s on true
  ),
  wanted as materialized (
    select distinct on (w.id, w.step, w.recipient_id) w.*
    from (
      select
        l.id, l.due_on, l.now, l.days, l.escalated, l.step, l.recipient_id, l.zone,
        (l.due_on - l.days + l.clock_time) at time zone l.zone as at,
        null::uuid as stands_in_for_id
      from lines l
      union all
      select
        l.id, l.due_on, l.now, l.days, l.escalated, l.step, l.stand_in_id, l.stand_in_zone,
        (l.due_on - l.days + l.clock_time) at time zone l.stand_in_zone,
        l.recipient_id
      from away l
      where l.stand_in_id is not null
    ) w
    order by w.id, w.step, w.recipient_id, w.stands_in_for_id
  ),
  corrected as materialized (
    select
      a.id, a.due_on, a.now,
      0 as days,
      false as escalated,
      u.id as recipient_id,
      u.zone,
      a.now as at,
      null::uuid as stands_in_for_id,
      'date-changed' as step
    from asked a
    cross join lateral (
      select t.recipient_id
      from (
        select distinct on (t.recipient_id) t.recipient_id, t.due_on
        from redress.reminder t
        where
          t.firm_id = $firm
          and t.deadline_id = a.id
          and t.step <> 'urgent-change'
          and (
            t.state in ('sent', 'acknowledged', 'claimed')
            or t.provider_answer is not null
            or t.attempts > 1
          )
        order by t.recipient_id, coalesce(t.sent_at, t.updated_at) desc, t.id desc
      ) t
      where t.due_on <> a.due_on
      union
      select t.recipient_id
      from redress.reminder t
      where
        t.firm_id = $firm
        and t.deadline_id = a.id
        and t.step <> 'urgent-change'
        and t.due_on <> a.due_on
        and t.state in ('planned', 'retry')
        and t.next_attempt_at <= a.now + interval '1 minute'
    ) t
    join redress.firm_user u on u.firm_id = $firm and u.id = t.recipient_id
      and u.disabled_at is null
    where a.open
  ),
  chosen as materialized (
    select
      s.*,
      case
        when s.at > s.now then s.at
        when s.escalated then s.now + interval '4 hours'
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
      or (s.days = s.last_past and s.due_on <= (s.now at time zone s.zone)::date + 3)
  ),
  ways (channel) as (
    select w.channel
    from (values ('email'), ('inbox')) w (channel)
    union all
    select 'webhook'
    where exists (
      select 1
      from redress.webhook_endpoint w
      where w.firm_id = $firm and w.enabled and w.archived_at is null
    )
  ),
  said as materialized (
    select w.id, w.step, w.recipient_id
    from wanted w
    union all
    select c.id, c.step, c.recipient_id
    from corrected c
  ),
  superseded as (
    update redress.reminder r
    set
      state = 'superseded',
      state_reason = case
        when not a.open then jsonb_build_object('code', 'reminders.reason.deadline-ended')
        when r.due_on <> a.due_on then jsonb_build_object(
          'code',
          'reminders.reason.date-moved-to',
          'params',
          jsonb_build_object('day', a.due_on)
        )
        when r.step in ('unacknowledged-7', 'unacknowledged-3', 'unacknowledged-1')
          and a.acknowledged then jsonb_build_object('code', 'reminders.reason.acknowledged')
        when r.stands_in_for_id is not null then jsonb_build_object('code', 'reminders.reason.no-stand-in-needed')
        when exists (
          select 1
          from said w
          where w.id = a.id and w.step = r.step
        ) then jsonb_build_object('code', 'reminders.reason.another-responsible')
        when r.step in ('before-21', 'before-10', 'before-5', 'before-2')
          and a.hard then jsonb_build_object('code', 'reminders.reason.verified')
        else jsonb_build_object('code', 'reminders.reason.plan-changed')
      end
    from asked a
    where
      r.firm_id = $firm
      and r.deadline_id = any ($1::uuid[])
      and r.deadline_id = a.id
      and r.state in ('planned', 'retry')
      and (
        not a.open
        or r.step <> 'urgent-change'
        and (
          r.due_on <> a.due_on
          or not exists (
            select 1
            from said w
            where w.id = a.id and w.step = r.step
          )
          or not exists (
            select 1
            from said w
            where w.id = a.id and w.step = r.step and w.recipient_id = r.recipient_id
          )
          -- who stands in for someone that could not be reached goes on standing in
          and not exists (
            select 1
            from redress.reminder gone
            where
              gone.firm_id = $firm
              and gone.deadline_id = any ($1::uuid[])
              and gone.deadline_id = r.deadline_id
              and gone.due_on = r.due_on
              and gone.step = r.step
              and gone.state in ('suppressed', 'dead')
          )
        )
      )
  ),
  missing as materialized (
    select platform.uuidv7() as new_id, c.*, y.channel
    from (
      select
        c.id, c.due_on, c.now, c.step, c.recipient_id, c.zone, c.stands_in_for_id, c.at, c.due_at
      from chosen c
      union all
      select c.id, c.due_on, c.now, c.step, c.recipient_id, c.zone, c.stands_in_for_id, c.at, c.at
      from corrected c
    ) c
    cross join ways y
    left join redress.reminder r on r.firm_id = $firm and r.deadline_id = c.id
      and r.due_on = c.due_on
      and r.step = c.step
      and r.recipient_id = c.recipient_id
      and r.channel = y.channel
    where
      r.id is null
      or r.state = 'superseded'
      or r.state = 'planned'
      and c.at > c.now
      and r.due_at > c.now
      and r.due_at <> c.at
  )
insert into redress.reminder (
  firm_id, id, case_file_id, deadline_id, deadline_version, due_on, step, recipient_id,
  stands_in_for_id, channel, due_at, zone, next_attempt_at, message_id
)
select
  $firm, m.new_id, a.case_file_id, a.id, a.version, a.due_on, m.step, m.recipient_id,
  m.stands_in_for_id, m.channel, m.due_at, m.zone, m.due_at,
  'rem-' || m.new_id || '-v' || a.version || '@redress'
from missing m
join asked a on a.id = m.id
on conflict on constraint reminder_once do update
set
  state = 'planned',
  state_reason = null,
  provider_answer = null,
  attempts = 0,
  zone = excluded.zone,
  due_at = excluded.due_at,
  next_attempt_at = excluded.due_at,
  stands_in_for_id = excluded.stands_in_for_id,
  deadline_version = excluded.deadline_version,
  message_id = 'rem-' || reminder.id || '-v' || excluded.deadline_version || '@redress'
where reminder.state in ('superseded', 'planned');

-- read-inbox (src/features/reminders/inbox/inbox.queries.ts)
update redress.reminder r
set read_at = coalesce($3::timestamptz, now())
where
  r.firm_id = $firm
  and r.channel = 'inbox'
  and r.sent_at is not null
  and r.recipient_id = $1
  and ($2::uuid is null or r.id = $2)
  and r.read_at is null
returning r.id;

-- release-reminders (src/features/reminders/sending/sending.queries.ts)
update redress.reminder r
set
  state = case when r.attempts > 1 then 'retry' else 'planned' end,
  attempts = r.attempts - 1,
  lease_id = null,
  lease_until = null
where r.firm_id = $firm and r.lease_id = $1 and r.state = 'claimed';

-- reminder-plan-view (src/features/reminders/plans/reminder-plans.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        to_char(f.reminded_at, 'HH24:MI') as "at",
        f.reminded_ours_hard as "oursHard",
        f.reminded_ours as "ours",
        f.reminded_theirs as "theirs",
        f.reminded_internal as "internal",
        p.body as "replanning",
        f.version as "version",
        f.updated_at as "updatedAt"
    ) shape
  )::text as body,
  f.version, f.id
from redress.firm f
left join lateral (
  select case
    when r.done < r.total then (
      select row_to_json(shape)
      from (select r.done as "done", r.total as "total") shape
    )
  end as body
  from redress.replanning r
  where r.firm_id = $firm and r.ended_at is null
  order by r.id desc
  limit 1
) p on true
where f.firm_id = $firm;

-- reminder-view (src/features/reminders/reminders/reminders.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        r.id as "id",
        r.case_file_id as "caseFileId",
        c.reference as "caseReference",
        r.deadline_id as "deadlineId",
        coalesce(to_json(d.title), platform.said(d.title_message)) as "deadlineTitle",
        d.rule_id as "ruleId",
        r.deadline_version as "deadlineVersion",
        r.due_on as "dueOn",
        r.step as "step",
        r.recipient_id as "recipientId",
        r.stands_in_for_id as "standsInForId",
        r.channel as "channel",
        r.due_at as "dueAt",
        r.zone as "zone",
        r.state as "state",
        platform.said(r.state_reason) as "stateReason",
        r.attempts as "attempts",
        case
          when r.state in ('planned', 'claimed', 'retry') then r.next_attempt_at
        end as "nextAttemptAt",
        r.message_id as "messageId",
        r.provider_answer as "providerAnswer",
        r.sent_at as "sentAt",
        r.acknowledged_at as "acknowledgedAt",
        r.acknowledged_by as "acknowledgedBy",
        r.acknowledgement as "acknowledgement",
        r.handed_to_id as "handedToId",
        r.version as "version",
        r.created_at as "createdAt",
        r.updated_at as "updatedAt"
    ) shape
  )::text as body,
  r.version, r.id
from redress.reminder r
join redress.case_file c on c.firm_id = r.firm_id and c.id = r.case_file_id
join redress.deadline d on d.firm_id = r.firm_id and d.id = r.deadline_id
where r.firm_id = $firm and r.id = $1;

-- reminders-still-due (src/features/reminders/sending/sending.queries.ts)
select
  r.id,
  r.message_id as "messageId",
  r.channel, r.attempts, r.step,
  r.due_on as "dueOn",
  r.deadline_id as "deadlineId",
  r.case_file_id as "caseFileId",
  r.recipient_id as "recipientId",
  r.due_on - l.today as "daysLeft",
  case when f.mail_content = 'title' then coalesce(to_jsonb(d.title), d.title_message) end as title,
  c.reference, u.email, u.language,
  d.side = 'ours' as ours,
  case
    when r.due_at < coalesce($3::timestamptz, now()) - interval '1 hour' then json_build_object('at', r.due_at, 'zone', r.zone)
  end as "plannedFor",
  extract(
    epoch
    from (r.due_on + 1)::timestamp at time zone d.zone - coalesce($3::timestamptz, now())
  )::integer as "secondsLeft",
  case r.step
    when 'date-changed' then (
      select t.due_on
      from redress.reminder t
      where
        t.firm_id = $firm
        and t.deadline_id = r.deadline_id
        and t.recipient_id = r.recipient_id
        and t.channel = r.channel
        and t.id <> r.id
        and (
          t.state in ('sent', 'acknowledged', 'claimed')
          or t.provider_answer is not null
          or t.attempts > 1
        )
      order by coalesce(t.sent_at, t.updated_at) desc, t.id desc
      limit 1
    )
  end as "lastRemindedOf",
  case
    when not d.is_open then jsonb_build_object('code', 'reminders.reason.deadline-ended')
    when r.step = 'urgent-change'
      and not exists (
        select 1
        from redress.recalculation_item i
        join redress.recalculation p on p.firm_id = $firm and p.id = i.recalculation_id
        where
          i.firm_id = $firm
          and i.deadline_id = r.deadline_id
          and i.new_on = r.due_on
          and p.state = 'open'
      ) then jsonb_build_object('code', 'reminders.reason.proposal-ended')
    when r.step <> 'urgent-change'
      and d.effective_due_on is distinct from r.due_on then jsonb_build_object('code', 'reminders.reason.date-moved')
    when not case split_part(r.step, '-', 1)
      when 'before' then split_part(r.step, '-', 2)::integer
      when 'due' then 0
      when 'overdue' then - coalesce(nullif(split_part(r.step, '-', 2), '')::integer, 1)
    end = any (
      case
        when d.hard = 'H' and d.side = 'ours' then f.reminded_ours_hard
        when d.force = 'internal' then f.reminded_internal
        when d.side = 'ours' then f.reminded_ours
        else f.reminded_theirs
      end
    )
      and not (
        d.hard = 'H'
        and d.side = 'ours'
        and d.verified_at is null
        and r.step in ('before-21', 'before-10', 'before-5', 'before-2')
      ) then jsonb_build_object('code', 'reminders.reason.plan-changed')
    when r.step in ('unacknowledged-7', 'unacknowledged-3', 'unacknowledged-1')
      and d.acknowledged_at is not null then jsonb_build_object('code', 'reminders.reason.acknowledged')
    when r.step = 'date-changed'
      and coalesce(
        (
          select t.due_on
          from redress.reminder t
          where
            t.firm_id = $firm
            and t.deadline_id = r.deadline_id
            and t.recipient_id = r.recipient_id
            and t.channel = r.channel
            and t.id <> r.id
            and (
              t.state in ('sent', 'acknowledged', 'claimed')
              or t.provider_answer is not null
              or t.attempts > 1
            )
          order by coalesce(t.sent_at, t.updated_at) desc, t.id desc
          limit 1
        ),
        r.due_on
      ) = r.due_on then jsonb_build_object('code', 'reminders.reason.already-known')
    when r.channel = 'webhook'
      and not exists (
        select 1
        from redress.webhook_endpoint w
        where w.firm_id = $firm and w.enabled and w.archived_at is null
      ) then jsonb_build_object('code', 'reminders.reason.no-webhook')
    when r.step not in ('urgent-change', 'date-changed')
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
          and l.due_at <= coalesce($3::timestamptz, now())
          and l.step not in ('urgent-change', 'date-changed')
          and (l.due_at, l.id) > (r.due_at, r.id)
      ) then jsonb_build_object('code', 'reminders.reason.covered-by-later')
  end as obsolete,
  case
    when u.disabled_at is not null then jsonb_build_object('code', 'reminders.reason.recipient-disabled')
    when u.role <> 'owner' and c.lead_lawyer_id <> u.id
      and exists (
        select 1
        from redress.case_file_member m
        where
          m.firm_id = $firm
          and m.case_file_id = c.id
          and m.user_id = u.id
          and m.archived_at is not null
      ) then jsonb_build_object('code', 'reminders.reason.recipient-left-file')
  end as unreachable
from redress.reminder r
join redress.firm f on f.firm_id = $firm
join redress.deadline d on d.firm_id = $firm and d.id = r.deadline_id
join redress.case_file c on c.firm_id = $firm and c.id = r.case_file_id
join redress.firm_user u on u.firm_id = $firm and u.id = r.recipient_id
cross join lateral (
  select (coalesce($3::timestamptz, now()) at time zone r.zone)::date as today
) l
where r.firm_id = $firm and r.id = any ($1::uuid[]) and r.lease_id = $2 and r.state = 'claimed';

-- show-in-inbox (src/features/reminders/sending/sending.queries.ts)
with
  due as materialized (
    select r.id
    from redress.reminder r
    where
      r.firm_id = $firm
      and r.channel = 'inbox'
      and r.state in ('planned', 'claimed', 'retry')
      and r.next_attempt_at <= platform.due_until($2)
      and (r.lease_until is null or r.lease_until < coalesce($2::timestamptz, now()))
    order by r.next_attempt_at, r.id
    limit $1
    for update skip locked
  ),
  judged as materialized (
    select
      r.id,
      case
        when not d.is_open then jsonb_build_object('code', 'reminders.reason.deadline-ended')
        when r.step = 'urgent-change'
          and not exists (
            select 1
            from redress.recalculation_item i
            join redress.recalculation p on p.firm_id = $firm and p.id = i.recalculation_id
            where
              i.firm_id = $firm
              and i.deadline_id = r.deadline_id
              and i.new_on = r.due_on
              and p.state = 'open'
          ) then jsonb_build_object('code', 'reminders.reason.proposal-ended')
        when r.step <> 'urgent-change'
          and d.effective_due_on is distinct from r.due_on then jsonb_build_object('code', 'reminders.reason.date-moved')
        when not case split_part(r.step, '-', 1)
          when 'before' then split_part(r.step, '-', 2)::integer
          when 'due' then 0
          when 'overdue' then - coalesce(nullif(split_part(r.step, '-', 2), '')::integer, 1)
        end = any (
          case
            when d.hard = 'H' and d.side = 'ours' then f.reminded_ours_hard
            when d.force = 'internal' then f.reminded_internal
            when d.side = 'ours' then f.reminded_ours
            else f.reminded_theirs
          end
        )
          and not (
            d.hard = 'H'
            and d.side = 'ours'
            and d.verified_at is null
            and r.step in ('before-21', 'before-10', 'before-5', 'before-2')
          ) then jsonb_build_object('code', 'reminders.reason.plan-changed')
        when r.step in ('unacknowledged-7', 'unacknowledged-3', 'unacknowledged-1')
          and d.acknowledged_at is not null then jsonb_build_object('code', 'reminders.reason.acknowledged')
        when r.step = 'date-changed'
          and coalesce(
            (
              select t.due_on
              from redress.reminder t
              where
                t.firm_id = $firm
                and t.deadline_id = r.deadline_id
                and t.recipient_id = r.recipient_id
                and t.channel = r.channel
                and t.id <> r.id
                and (
                  t.state in ('sent', 'acknowledged', 'claimed')
                  or t.provider_answer is not null
                  or t.attempts > 1
                )
              order by coalesce(t.sent_at, t.updated_at) desc, t.id desc
              limit 1
            ),
            r.due_on
          ) = r.due_on then jsonb_build_object('code', 'reminders.reason.already-known')
        when r.channel = 'webhook'
          and not exists (
            select 1
            from redress.webhook_endpoint w
            where w.firm_id = $firm and w.enabled and w.archived_at is null
          ) then jsonb_build_object('code', 'reminders.reason.no-webhook')
        when r.step not in ('urgent-change', 'date-changed')
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
              and l.due_at <= coalesce($2::timestamptz, now())
              and l.step not in ('urgent-change', 'date-changed')
              and (l.due_at, l.id) > (r.due_at, r.id)
          ) then jsonb_build_object('code', 'reminders.reason.covered-by-later')
      end as obsolete,
      case
        when u.disabled_at is not null then jsonb_build_object('code', 'reminders.reason.recipient-disabled')
        when u.role <> 'owner' and c.lead_lawyer_id <> u.id
          and exists (
            select 1
            from redress.case_file_member m
            where
              m.firm_id = $firm
              and m.case_file_id = c.id
              and m.user_id = u.id
              and m.archived_at is not null
          ) then jsonb_build_object('code', 'reminders.reason.recipient-left-file')
      end as unreachable
    from redress.reminder r
    join redress.firm f on f.firm_id = $firm
    join redress.deadline d on d.firm_id = $firm and d.id = r.deadline_id
    join redress.case_file c on c.firm_id = $firm and c.id = r.case_file_id
    join redress.firm_user u on u.firm_id = $firm and u.id = r.recipient_id
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
  sent_at = case
    when j.obsolete is null and j.unreachable is null then coalesce($2::timestamptz, now())
  end
from judged j
where r.firm_id = $firm and r.id = j.id
returning r.id, r.state, r.channel, r.attempts;

-- take-replanning (src/features/reminders/plans/replannings.queries.ts)
select r.reached, least(r.asked_at, coalesce($2::timestamptz, now())) as "asOf"
from redress.replanning r
where r.firm_id = $firm and r.id = $1 and r.ended_at is null
for update skip locked;

-- unfinished-reminders (src/features/reminders/reminders/reminders.queries.ts)
select json_build_object('unfinished', count(*), 'oldestDueAt', min(r.due_at))::text as body
from redress.reminder r
where
  r.firm_id = $firm
  and r.state in ('planned', 'claimed', 'retry')
  and r.due_at <= coalesce($1::timestamptz, now()) - interval '1 hour';

-- webhook-endpoint-view (src/features/reminders/webhooks/webhook-endpoints.queries.ts)
select
  (
    select row_to_json(shape)
    from (
      select
        w.id as "id",
        w.url as "url",
        w.description as "description",
        w.enabled as "enabled",
        w.archived_at as "archivedAt",
        w.version as "version",
        w.created_at as "createdAt",
        w.updated_at as "updatedAt"
    ) shape
  )::text as body,
  w.version, w.id
from redress.webhook_endpoint w
where w.firm_id = $firm and w.id = $1;
