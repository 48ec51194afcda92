// Over 200 lines: the statements are laid out with a clause to a line, and their pieces are read together.
import { statement } from '../../../platform/db/statement.js';

/** The clock of the tests, else PostgreSQL's: leases of several machines are compared by one clock. */
const now = (parameter: string) => `coalesce(${parameter}::timestamptz, now())`;
/** Lines of a section that are kept and mailed; the count beside them is of all. */
const LINES = 200;

/** Firms with a digest to make or to send, the only question asked across firms. */
export const DUE_FIRMS = 'select d.firm_id as "firmId" from platform.firms_with_due_digests($1, $2) d';

/** The person's lines for which the condition holds, the earliest first. */
const part = (condition: string, first = '', more = '') => `
  jsonb_build_object(
    'count',
    count(k.id) filter (where ${condition}),
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
            k.hard${more}
          )
          order by k.day, ${first}k.reference, k.id
        ) filter (
          where ${condition}
        ),
        '$[0 to ${LINES - 1}]'
      ),
      '[]'
    )
  )
`;

/** Of ours without a day, of which no reminder can speak: the longest owed first, and what it waits for. */
const WITHOUT_DAY = part(
  'k.ours and k.day is null',
  'k.owed_since, ',
  `, 'owedSince', k.owed_since, 'missing', k.missing`,
);

/** Of ours, overdue or within 30 days. */
const SOON = 'k.ours and (k.late or k.day <= a.today + 30)';

/**
 * Makes the digests that are due, of $2 people at most, each under the lease $1: who has none for today where it is
 * 07:00 or later. Everything but the figures of the reminders is read from the deadlines. Two workers that make the
 * same one meet at its unique keys, and one of them makes nothing. Each part is materialized: joined to the others,
 * PostgreSQL made each once for every person, and 10,000 open deadlines ran into the statement's timeout.
 */
export const makeDigests = statement(
  'make-digests',
  `
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
          select platform.docket_day(d) as day, (${now('$3')} at time zone d.zone)::date as today
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
            ${part('k.ours and k.late')},
            'next',
            ${part('k.ours and not k.late and k.day <= a.today + 30')},
            'withoutDay',
            ${WITHOUT_DAY},
            'lateOnTheirSide',
            ${part('not k.ours and k.late')},
            'unverified',
            ${part(`k.status = 'unverified'`)},
            'unacknowledged',
            ${part(`${SOON} and k.unseen`)}
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
              '$[0 to ${LINES - 1}]'
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
        left join redress.digest g on g.firm_id = $firm
          and g.state in ('claimed', 'retry', 'dead')
          and g.day >= a.today - 7
          and g.day < a.today
          and (a.role = 'owner' or g.user_id = a.user_id)
        group by a.user_id
      )
    insert into redress.digest (
      firm_id, user_id, day, number, zone, made_at, days_missed, content, message_id, state,
      lease_id, lease_until, attempts, next_attempt_at
    )
    select
      $firm, a.user_id, a.today, a.number, a.zone, ${now('$3')}, a.missed,
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
      ${now('$3')} + interval '60 seconds',
      1, ${now('$3')}
    from asked a
    join listed l using (user_id)
    join undated f using (user_id)
    join told t using (user_id)
    join undelivered n using (user_id)
    on conflict do nothing
    returning id
  `,
);

/** Takes up digests that could not be sent, or whose worker died, under the lease $1. */
export const claimDigests = statement(
  'claim-digests',
  `
    with
      due as materialized (
        select g.id
        from redress.digest g
        where
          g.firm_id = $firm
          and g.state in ('claimed', 'retry')
          and g.next_attempt_at <= ${now('$3')}
          and (g.lease_until is null or g.lease_until < ${now('$3')})
        order by g.next_attempt_at, g.id
        limit $2
        for update skip locked
      )
    update redress.digest g
    set
      state = 'claimed',
      lease_id = $1,
      lease_until = ${now('$3')} + interval '60 seconds',
      attempts = g.attempts + 1
    from due
    where g.firm_id = $firm and g.id = due.id
    returning g.id
  `,
);

/** What the mails of the lease $1 are made of, as it is right before sending. */
export const digestsInHand = statement(
  'digests-in-hand',
  `
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
    where g.firm_id = $firm and g.lease_id = $1 and g.state = 'claimed'
  `,
);

/** Writes what came of them; a worker whose lease was given to another writes nothing. */
export const markDigests = statement(
  'mark-digests',
  `
    update redress.digest g
    set
      state = m.state,
      state_reason = m.reason,
      provider_answer = m.answer,
      sent_at = case when m.state = 'sent' then ${now('$3')} end,
      next_attempt_at = ${now('$3')} + coalesce(m."pauseSeconds", 0) * interval '1 second',
      lease_id = null,
      lease_until = null
    from jsonb_to_recordset($2::jsonb) as m (id uuid, state text, reason jsonb, answer text, "pauseSeconds" integer)
    where g.firm_id = $firm and g.id = m.id and g.lease_id = $1 and g.state = 'claimed'
    returning g.id, g.state
  `,
);
