import { statement } from '../../../platform/db/statement.js';
import { worded } from '../../../platform/db/wording.js';
import { jsonOf, listOf, oneOf, onePage, view } from '../../../platform/db/view.js';
import type { DiscoveryView, NewFactView, RevisionDeadlineView } from './new-fact.dto.js';

const discovery = view<DiscoveryView>({
  id: 'x.id',
  by: `case x.name
    when 'clientLearnedOn' then 'client'
    when 'counselLearnedOn' then 'counsel'
    else 'other'
  end`,
  on: 'x.on_day',
  sourceId: 'x.source_id',
  reason: 'x.reason',
  current: 'x.rank = 1',
  recordedAt: 'x.created_at',
});

/** The newest of each name stands, as of every fact; the earliest of those counts. */
const discoveries = `
  lateral (
    select
      json_agg(${discovery} order by x.id desc) as all,
      min(x.on_day) filter (where x.rank = 1) as earliest
    from (
      select f.*, row_number() over (partition by f.name order by f.id desc) as rank
      from redress.fact f
      where f.firm_id = n.firm_id and f.new_fact_id = n.id
    ) x
  ) known
`;

const decision = `(
  select f.on_day
  from redress.fact f
  where f.firm_id = n.firm_id and f.ccf_request_id = n.ccf_request_id and f.name = 'decidedOn'
  order by f.id desc
  limit 1
)`;

const shown = view<NewFactView>({
  id: 'n.id',
  caseFileId: 'n.case_file_id',
  ccfRequestId: 'n.ccf_request_id',
  title: worded('n.title'),
  factOn: 'n.fact_on',
  note: 'n.note',
  discoveries: jsonOf<DiscoveryView[]>('known.all'),
  discoveredOn: 'known.earliest',
  knownBeforeDecision: `known.earliest <= ${decision}`,
  deadline: oneOf(
    view<RevisionDeadlineView>({ id: 'd.id', dueOn: 'd.due_on', targetOn: 'd.target_on', status: 'd.status' }),
    `
      redress.deadline d
      where d.firm_id = n.firm_id and d.new_fact_id = n.id and d.rule_id = 'REVISION_FILING'
      order by d.id desc
      limit 1
    `,
  ),
  archivedAt: 'n.archived_at',
  version: 'n.version',
  createdAt: 'n.created_at',
  updatedAt: 'n.updated_at',
});

export const newFactView = statement(
  'new-fact-view',
  `
    select ${shown}::text as body, n.version, n.id
    from redress.new_fact n
    cross join ${discoveries}
    where n.firm_id = $firm and n.id = $1
  `,
);

/** Of a case file ($1), those archived too when asked for ($2). */
export const newFactsOfFile = statement(
  'new-facts-of-file',
  `
    select ${onePage(
      listOf(
        shown,
        `
          redress.new_fact n
          cross join ${discoveries}
          where
            n.firm_id = c.firm_id
            and n.case_file_id = c.id
            and (n.archived_at is null or $2::boolean)
        `,
        'n.id',
      ),
    )}::text as body
    from redress.case_file c
    where c.firm_id = $firm and c.id = $1
  `,
);

/** Whether there is a decision to revise. */
export const requestToRevise = statement(
  'request-to-revise',
  `
    select
      r.kind, r.state,
      exists (
        select 1
        from redress.fact f
        where
          f.firm_id = r.firm_id
          and f.ccf_request_id = r.id
          and f.name in ('decidedOn', 'decisionLetterOn', 'notifiedOn')
      ) as decided
    from redress.ccf_request r
    where r.firm_id = $firm and r.id = $1 and r.case_file_id = $2
  `,
);

export const openDeadlinesOfNewFact = statement(
  'open-deadlines-of-new-fact',
  `
    select d.id, ${worded('d.title')} as title, d.due_on as "dueOn"
    from redress.deadline d
    where d.firm_id = $firm and d.new_fact_id = $1 and d.is_open
    order by d.due_on, d.id
  `,
);
