// Over 200 lines: the statements are laid out with a clause to a line, and their pieces are read together.
import { PERSONAL_CHANNELS, URGENT_CHANGE } from '../../../law/reminder-steps.js';
import { valuesOf } from '../../../platform/db/literals.js';
import { storedMessage } from '../../../platform/db/message-sql.js';
import { statement } from '../../../platform/db/statement.js';
import {
  CHAIN,
  LINES,
  NOW,
  STEPS_WHILE_UNACKNOWLEDGED,
  STEPS_WHILE_UNVERIFIED,
  asked,
} from './planned-lines.queries.js';

const ASKED = asked('redress.deadline');
const CHANNELS = valuesOf(PERSONAL_CHANNELS.map((channel) => [channel]));

/**
 * Makes the ledger say about the deadlines $1 what their dates, states and people and the firm's plan now ask for, in
 * one statement.
 *
 * The key names the due day, so a date moved and moved back finds its old rows: sent ones stay, superseded ones wait
 * again. A row that a worker holds (claimed) is left to it: it looks again right before sending.
 */
export const planReminders = statement(
  'plan-reminders',
  `
    with
      asked as materialized (${ASKED} where d.firm_id = $firm and d.id = any ($1::uuid[])),
      ${LINES},
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
            when not a.open then ${storedMessage('reminders.reason.deadline-ended')}
            when r.due_on <> a.due_on then ${storedMessage('reminders.reason.date-moved-to', { day: 'a.due_on' })}
            when r.step in ${STEPS_WHILE_UNACKNOWLEDGED}
              and a.acknowledged then ${storedMessage('reminders.reason.acknowledged')}
            when r.stands_in_for_id is not null then ${storedMessage('reminders.reason.no-stand-in-needed')}
            when exists (
              select 1
              from said w
              where w.id = a.id and w.step = r.step
            ) then ${storedMessage('reminders.reason.another-responsible')}
            when r.step in ${STEPS_WHILE_UNVERIFIED}
              and a.hard then ${storedMessage('reminders.reason.verified')}
            else ${storedMessage('reminders.reason.plan-changed')}
          end
        from asked a
        where
          r.firm_id = $firm
          and r.deadline_id = any ($1::uuid[])
          and r.deadline_id = a.id
          and r.state in ('planned', 'retry')
          and (
            not a.open
            or r.step <> '${URGENT_CHANGE}'
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
            c.id, c.due_on, c.now, c.step, c.recipient_id, c.zone, c.stands_in_for_id, c.at,
            c.due_at
          from chosen c
          union all
          select
            c.id, c.due_on, c.now, c.step, c.recipient_id, c.zone, c.stands_in_for_id, c.at, c.at
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
    where reminder.state in ('superseded', 'planned')
  `,
);

/**
 * Reminds owner and deputy at once that the deadlines $1 may come forward to the days $3: both, or the firm's owners
 * where neither can be reached. Proposed again after it was sent, the same day is not reported twice.
 */
export const alarmUrgent = statement(
  'alarm-urgent-change',
  `
    with
      proposed as (select * from unnest($1::uuid[], $3::date[]) as p (id, new_on)),
      asked as materialized (
        ${ASKED}
        where d.firm_id = $firm and d.id in (select p.id from proposed p)
      ),
      chain as (${CHAIN}),
      reminded as materialized (
        select platform.uuidv7() as new_id, r.recipient_id, r.zone, w.channel, a.*
        from (select c.*, min(c.rank) over (partition by c.id) as best from chain c) r
        cross join ${CHANNELS} w (channel)
        join asked a on a.id = r.id
        where r.rank <= greatest(r.best, 3)
      )
    insert into redress.reminder (
      firm_id, id, case_file_id, deadline_id, deadline_version, due_on, step, recipient_id,
      channel, due_at, zone, next_attempt_at, message_id
    )
    select
      $firm, t.new_id, t.case_file_id, t.id, t.version, p.new_on,
      '${URGENT_CHANGE}',
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
    where reminder.state = 'superseded'
  `,
);

/**
 * Reminds the next person of the chain, at once, by mail and in the inbox, where the recipients of the reminders $1
 * could not be reached. Of those still being tried, one other person reminded is enough.
 */
export const handOver = statement(
  'hand-over-reminders',
  `
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
        ${ASKED}
        where d.firm_id = $firm and d.id in (select l.deadline_id from lost l)
      ),
      chain as (${CHAIN}),
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
        cross join ${CHANNELS} w (channel)
        where r.rank = r.best
      )
    insert into redress.reminder (
      firm_id, id, case_file_id, deadline_id, deadline_version, due_on, step, recipient_id,
      channel, due_at, zone, next_attempt_at, message_id
    )
    select
      $firm, n.new_id, l.case_file_id, l.deadline_id, l.deadline_version, l.due_on, l.step,
      n.recipient_id, n.channel, l.due_at, n.zone, ${NOW},
      'rem-' || n.new_id || '-v' || l.deadline_version || '@redress'
    from next n
    join lost l on l.id = n.lost_id
    on conflict on constraint reminder_once do nothing
  `,
);
