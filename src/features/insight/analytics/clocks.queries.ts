import { statement } from '../../../platform/db/statement.js';
import { view } from '../../../platform/db/view.js';
import type { PartyDuties } from './analytics.dto.js';

/** A duty that was waived, replaced or cancelled without an end in law is a breach of nobody. */
const COUNTS = `(d.status not in ('waived', 'superseded', 'cancelled') or d.computation ->> 'endedOn' is not null)`;

/** How many clocks of a measure were stopped after so many days, up to a day ($1), and how. */
export interface StoppedClocks {
  measure: string;
  days: number;
  how: 'answered' | 'left' | 'open';
  clocks: number;
  assumed: number;
  limitPassed: number;
  late: number;
}

export const stoppedClocks = statement(
  'analytics-stopped-clocks',
  `
    with
      clock as (
        select
          case d.rule_id
            when 'ADM_NOTICE' then 'admissibility'
            when 'ACCESS_DECISION' then 'access-decision'
            when 'REVISION_DECISION_ACCESS' then 'access-decision'
            else 'deletion-decision'
          end as measure,
          (d.computation -> 'trigger' ->> 'on')::date as began,
          d.due_on, d.met_on,
          (d.computation ->> 'endedOn')::date as ended_on,
          d.confidence = 'assumed' as assumed
        from redress.deadline d
        where
          d.firm_id = $firm
          and d.due_on is not null
          and d.computation -> 'trigger' ->> 'on' is not null
          and d.rule_id in (
            'ADM_NOTICE',
            'ACCESS_DECISION',
            'DELETION_DECISION',
            'REVISION_DECISION_ACCESS',
            'REVISION_DECISION_DELETION'
          )
          and ${COUNTS}
      ),
      stopped as (
        select
          c.*,
          coalesce(c.met_on, c.ended_on, $1::date) as until,
          case
            when c.met_on is not null then 'answered'
            when c.ended_on is not null then 'left'
            else 'open'
          end as how
        from clock c
        where c.began <= $1::date
      )
    select
      s.measure,
      greatest(s.until - s.began, 0) as days,
      s.how,
      count(*)::int as clocks,
      (count(*) filter (where s.assumed))::int as assumed,
      (
        count(*) filter (where s.due_on < $1::date and (s.how <> 'left' or s.until > s.due_on))
      )::int as "limitPassed",
      (count(*) filter (where s.due_on < $1::date and s.until > s.due_on))::int as late
    from stopped s
    group by s.measure, 2, s.how
    order by s.measure, 2
  `,
);

const party = view<PartyDuties>({
  party: 'p.party',
  duties: 'p.duties',
  metInTime: 'p.met_in_time',
  metLate: 'p.met_late',
  overdue: 'p.overdue',
  endedLate: 'p.ended_late',
  medianDaysLate: 'p.median',
  longestDaysLate: 'p.longest',
  assumedLate: 'p.assumed_late',
});

/**
 * Duties of each party up to a day ($1). What experience expects, or a text only calls preferable, is owed to nobody.
 * $2 holds the rules whose keeping nobody sees, each with the fact that shows it after all: late by those is only
 * assumed.
 */
export const partyDuties = statement(
  'analytics-party-duties',
  `
    with
      duty as (
        select
          d.owed_by as party,
          d.met_on,
          coalesce(d.met_on, (d.computation ->> 'endedOn')::date) as over_on,
          greatest(
            0,
            coalesce(d.met_on, (d.computation ->> 'endedOn')::date, $1::date) - d.due_on
          ) as days_late,
          d.confidence = 'assumed'
            or (
              coalesce($2::jsonb ? d.rule_id, false)
              and d.computation ->> 'metBy' is distinct from $2::jsonb ->> d.rule_id
            ) as assumed
        from redress.deadline d
        where
          d.firm_id = $firm
          and ${COUNTS}
          and (d.due_on < $1::date or d.due_on is not null and d.met_on is not null)
          and (
            d.force = 'ordered'
            or d.force = 'statutory'
            and (d.rule_id is null or d.hard <> 'T')
          )
      )
    select coalesce(json_agg(${party} order by p.duties desc, p.party), '[]')::text as data
    from (
      select
        s.party,
        count(*) filter (where s.sure) as duties,
        count(*) filter (
          where s.sure and s.met_on is not null and s.days_late = 0
        ) as met_in_time,
        count(*) filter (where s.sure and s.met_on is not null and s.days_late > 0) as met_late,
        count(*) filter (where s.sure and s.over_on is null) as overdue,
        count(*) filter (
          where s.sure and s.met_on is null and s.over_on is not null and s.days_late > 0
        ) as ended_late,
        percentile_disc(0.5) within group (order by s.days_late) filter (
          where s.sure and s.days_late > 0
        ) as median,
        max(s.days_late) filter (where s.sure and s.days_late > 0) as longest,
        count(*) filter (where not s.sure) as assumed_late
      from (select *, not (assumed and days_late > 0) as sure from duty) s
      group by s.party
    ) p
  `,
);
