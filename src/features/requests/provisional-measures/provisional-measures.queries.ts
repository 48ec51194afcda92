import { PROVISIONAL_STATES, provisionalStepsFrom } from '../../../law/provisional-measure.js';
import { statement } from '../../../platform/db/statement.js';
import { worded } from '../../../platform/db/wording.js';
import { listOf, onePage, view } from '../../../platform/db/view.js';
import type { MeasureDeadlineView, ProvisionalMeasureView } from './provisional-measure.dto.js';

/** The steps open from each state, as the law has them. */
const STEPS_FROM = JSON.stringify(
  Object.fromEntries(PROVISIONAL_STATES.map((state) => [state, provisionalStepsFrom(state)])),
);

const again = `(
  select a.id
  from redress.provisional_measure a
  where a.firm_id = m.firm_id and a.asks_again_id = m.id
)`;

/** The newest of a name stands. */
const day = (name: string) => `(
  select f.on_day
  from redress.fact f
  where f.firm_id = m.firm_id and f.provisional_measure_id = m.id and f.name = '${name}'
  order by f.id desc
  limit 1
)`;

const shown = view<ProvisionalMeasureView>({
  id: 'm.id',
  caseFileId: 'm.case_file_id',
  ccfRequestId: 'm.ccf_request_id',
  measure: 'm.measure',
  urgency: 'm.urgency',
  state: 'm.state',
  allowed: `case when ${again} is null then '${STEPS_FROM}'::jsonb -> m.state else '[]' end`,
  askedOn: day('provisionalAskedOn'),
  decidedOn: day('provisionalDecidedOn'),
  refusedOn: day('provisionalRefusedOn'),
  inForceOn: day('provisionalInForceOn'),
  endedOn: day('provisionalEndedOn'),
  asksAgainId: 'm.asks_again_id',
  askedAgainById: again,
  deadlines: listOf(
    view<MeasureDeadlineView>({
      id: 'd.id',
      ruleId: 'd.rule_id',
      title: worded('d.title'),
      dueOn: 'd.due_on',
      owedBy: 'd.owed_by',
      status: 'd.status',
    }),
    'redress.deadline d where d.firm_id = m.firm_id and d.provisional_measure_id = m.id',
    'd.id',
  ),
  note: 'm.note',
  version: 'm.version',
  createdAt: 'm.created_at',
  updatedAt: 'm.updated_at',
});

export const measureView = statement(
  'provisional-measure-view',
  `
    select ${shown}::text as body, m.version, m.id
    from redress.provisional_measure m
    where m.firm_id = $firm and m.id = $1
  `,
);

export const measuresOfRequest = statement(
  'provisional-measures-of-request',
  `
    select ${onePage(
      listOf(
        shown,
        `
          redress.provisional_measure m
          where m.firm_id = r.firm_id and m.ccf_request_id = r.id
        `,
        'm.id',
      ),
    )}::text as body
    from redress.ccf_request r
    where r.firm_id = $firm and r.id = $1
  `,
);

/** The measure that asks for this one again, if there is one. */
export const askedAgain = statement(
  'provisional-measure-asked-again',
  `
    select m.id
    from redress.provisional_measure m
    where m.firm_id = $firm and m.asks_again_id = $1
  `,
);

/** Those of a request that nobody asked for again; which of them can still end the law says. */
export const livingMeasures = statement(
  'living-provisional-measures',
  `
    select m.id, m.case_file_id as "caseFileId", m.state
    from redress.provisional_measure m
    where m.firm_id = $firm and m.ccf_request_id = $1 and ${again} is null
    order by m.id
    for update
  `,
);
