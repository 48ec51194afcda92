import { statement } from '../../../platform/db/statement.js';
import { jsonOf, listOf, view, viewOfGroup } from '../../../platform/db/view.js';
import type { Members } from '../../../platform/db/view.js';
import type { CountryOutcomes, EffectCounts, GroundOutcomes, OutcomePicture } from './analytics.dto.js';

const counts = (effect: string) =>
  ({
    deleted: `count(*) filter (where ${effect} = 'deleted')`,
    deletedBeforeDecision: `count(*) filter (where ${effect} = 'deleted-before-decision')`,
    changed: `count(*) filter (where ${effect} = 'changed')`,
    kept: `count(*) filter (where ${effect} = 'kept')`,
    notExamined: `count(*) filter (where ${effect} = 'not-examined')`,
    pending: `count(*) filter (where ${effect} = 'pending')`,
  }) satisfies Members<EffectCounts>;

const ofCountry = viewOfGroup<CountryOutcomes>({ sourceCountry: 'c.source_country', ...counts('c.effect') });

const ofGround = viewOfGroup<GroundOutcomes>({
  ground: 'g.code',
  accepted: 'count(*) filter (where g.code = any (c.accepted))',
  ...counts('c.effect'),
});

const picture = view<OutcomePicture>({
  records: '(select count(*) from record)',
  byCountry: listOf(jsonOf<CountryOutcomes>('c.row'), 'country c', 'c.records desc, c.source_country'),
  byGround: listOf(jsonOf<GroundOutcomes>('g.row'), 'ground g', 'g.records desc, g.code'),
});

/**
 * $1: what each conclusion meant for the data, as an object. A record is a notice that a request asks about, or an
 * outcome that names none. It is pending until it has an outcome, or its request ended without one.
 */
export const outcomePicture = statement(
  'analytics-outcomes',
  `
    with
      record as materialized (
        select
          r.id as request,
          k.notice_id, n.source_country, r.grounds,
          coalesce(o.grounds_accepted, '{}') as accepted,
          coalesce(e.effect, 'pending') as effect
        from redress.ccf_request r
        cross join lateral (
          select a.notice_id
          from redress.ccf_request_notice a
          where a.firm_id = r.firm_id and a.ccf_request_id = r.id and a.archived_at is null
          union
          select b.notice_id
          from redress.outcome b
          where b.firm_id = r.firm_id and b.ccf_request_id = r.id
        ) k
        left join redress.notice n on n.firm_id = r.firm_id and n.id = k.notice_id
        left join redress.outcome o on o.firm_id = r.firm_id and o.ccf_request_id = r.id
          and o.notice_id is not distinct from k.notice_id
        left join jsonb_each_text($1::jsonb) e (conclusion, effect) on e.conclusion = o.conclusion
        where
          r.firm_id = $firm
          and r.archived_at is null
          and r.kind in ('correction', 'deletion', 'combined', 'revision')
          and (
            e.effect is not null
            or o.id is null
            and r.state not in ('draft', 'inadmissible', 'closed-without-merits', 'withdrawn', 'closed')
          )
      ),
      country as (
        select ${ofCountry} as row, count(*) as records, c.source_country
        from record c
        group by c.source_country
      ),
      ground as (
        select ${ofGround} as row, count(*) as records, g.code
        from record c
        cross join lateral (
          select raised ->> 'code' as code
          from jsonb_array_elements(c.grounds) raised
          where raised ->> 'noticeId' is null or (raised ->> 'noticeId')::uuid = c.notice_id
          union
          select unnest(c.accepted)
        ) g
        group by g.code
      )
    select ${picture}::text as body
  `,
);
