import { statement } from '../../../platform/db/statement.js';
import { worded } from '../../../platform/db/wording.js';
import { listOf, view } from '../../../platform/db/view.js';
import type { RequestClockView, RequestClocksView } from './request-clock.dto.js';

/**
 * The two clocks of each request of a file ($1) on a day ($2): of each duty the row decides, since a person may have
 * met or moved it. Null for a file that does not exist.
 */
export const requestClocks = statement(
  'request-clocks',
  `
    select ${listOf(
      view<RequestClocksView>({
        ccfRequestId: 'r.id',
        kind: 'r.kind',
        state: 'r.state',
        reference: `r.ccf_references -> 0 ->> 'value'`,
        clocks: listOf(
          view<RequestClockView>({
            deadlineId: 'd.id',
            clock: `case when d.rule_id = 'ADM_NOTICE' then 'admissibility' else 'decision' end`,
            title: worded('d.title'),
            ruleId: 'd.rule_id',
            provision: `coalesce(${worded('d.source')}, to_json(''::text))`,
            startedAs: `d.computation -> 'trigger' ->> 'name'`,
            startedOn: `d.computation -> 'trigger' ->> 'on'`,
            dueOn: 'd.due_on',
            expectedOn: 'd.expected_on',
            metOn: 'd.met_on',
            endedOn: `d.computation ->> 'endedOn'`,
            confidence: 'd.confidence',
            daysLate: `greatest(0, coalesce(d.met_on, (d.computation ->> 'endedOn')::date, $2::date) - d.due_on)`,
          }),
          `
            redress.deadline d
            where
              d.firm_id = $firm
              and d.ccf_request_id = r.id
              and d.due_on is not null
              and d.rule_id in (
                'ADM_NOTICE',
                'ACCESS_DECISION',
                'DELETION_DECISION',
                'REVISION_DECISION_ACCESS',
                'REVISION_DECISION_DELETION'
              )
              and (
                d.status not in ('waived', 'superseded', 'cancelled')
                or d.computation ->> 'endedOn' is not null
              )
          `,
          `d.rule_id <> 'ADM_NOTICE', d.due_on, d.id`,
        ),
      }),
      `
        redress.ccf_request r
        where r.firm_id = $firm and r.case_file_id = f.id and r.archived_at is null
      `,
      'r.id',
    )}::text as data
    from redress.case_file f
    where f.firm_id = $firm and f.id = $1
  `,
);
