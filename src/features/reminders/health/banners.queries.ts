import { statement } from '../../../platform/db/statement.js';
import { oneOf, view } from '../../../platform/db/view.js';

const NOW = 'coalesce($1::timestamptz, now())';

/**
 * What did not reach its recipient or is an hour late, and a plan that is not applied after an hour. A dead letter is
 * mended when its deadline ended, or when anybody has acknowledged it since: then a person knows.
 */
export const brokenReminders = statement(
  'broken-reminders',
  `
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
      )
  `,
);

export interface Life {
  now: Date;
  beats: { name: string; at: string; detail: string | null }[];
  hold: { since: string; until: string } | null;
}

const beat = view<Life['beats'][number]>({ name: 'h.name', at: 'h.at', detail: 'h.detail' });

/** What the processes say of themselves, whose firm it is. */
export const LIFE = `
  select
    ${NOW} as now,
    (select coalesce(json_agg(${beat}), '[]') from platform.heartbeat h) as beats,
    ${oneOf(
      view<NonNullable<Life['hold']>>({ since: 'h.noticed_at', until: 'h.until_at' }),
      `
        platform.clock_hold h
        where h.noticed_at <= ${NOW} and ${NOW} < h.until_at
        order by h.noticed_at
        limit 1
      `,
    )} as hold
`;
