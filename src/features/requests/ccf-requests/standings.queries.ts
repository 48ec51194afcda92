import { statement } from '../../../platform/db/statement.js';
import { wording } from '../../../platform/db/wording.js';
import type { Wording } from '../../../words/message.js';
import { jsonOf, listOf, view, withoutNulls } from '../../../platform/db/view.js';
import type { Duty } from '../../../law/lateness.js';
import type { Fact } from '../../../law/fact.js';

const fact = view<Omit<Fact, 'sourceId'>>({
  name: 'f.name',
  on: 'f.on_day',
  earliest: 'f.earliest',
  latest: 'f.latest',
  confidence: 'f.confidence',
});

/**
 * A request with its current facts and its dated duties, as the law takes them. Of a duty the row decides: a person may
 * have met or moved it. One that was waived, replaced, or cancelled without an end in law is a breach of nobody.
 */
export const requestStanding = statement(
  'request-standing',
  `
    select
      r.kind, r.state, r.revises,
      firm.working_calendar as calendar,
      (
        select json_agg(o.conclusion)
        from redress.outcome o
        where o.firm_id = r.firm_id and o.ccf_request_id = r.id
      ) as conclusions,
      coalesce(
        (
          select json_agg(${withoutNulls(fact)})
          from (
            select distinct on (c.name) c.*
            from redress.fact c
            where c.firm_id = r.firm_id and c.ccf_request_id = r.id
            order by c.name, c.id desc
          ) f
        ),
        '[]'
      ) as facts,
      ${listOf(
        view<Duty>({
          id: 'd.id',
          ruleId: 'd.rule_id',
          title: jsonOf<Wording>(wording('d.title')),
          owedBy: 'd.owed_by',
          force: 'd.force',
          hard: 'd.hard',
          confidence: 'd.confidence',
          dueOn: 'd.due_on',
          metOn: 'd.met_on',
          metBy: `d.computation ->> 'metBy'`,
          endedOn: `d.computation ->> 'endedOn'`,
          heldUpBy: `d.computation ->> 'heldUpBy'`,
        }),
        `
          redress.deadline d
          where
            d.firm_id = r.firm_id
            and d.ccf_request_id = r.id
            and d.due_on is not null
            and (
              d.status not in ('waived', 'superseded', 'cancelled')
              or d.computation ->> 'endedOn' is not null
            )
        `,
        'd.due_on, d.id',
      )} as duties
    from redress.ccf_request r
    join redress.firm firm on firm.firm_id = r.firm_id
    where r.firm_id = $firm and r.id = $1
  `,
);
