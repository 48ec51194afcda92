import { saidMessage } from '../../../platform/db/message-sql.js';
import { statement } from '../../../platform/db/statement.js';
import { jsonOf, view } from '../../../platform/db/view.js';
import type { AwayParams } from '../../dates/deadlines/away-warning.dto.js';
import { awayOn } from '../../dates/deadlines/away-warning.dto.js';
import { asked, LINES } from './planned-lines.queries.js';
import type { PlanPreviewView, PlanWarning, PlannedLineView } from '../plans/reminder-plan.dto.js';

/** A deadline that nobody has saved, $1, with what saving it would fill in. */
const UNSAVED = `(
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
)`;

const plannedLine = view<PlannedLineView>({
  step: 'c.step',
  channel: 'y.channel',
  recipientId: 'u.id',
  recipientName: 'u.name',
  standsInForId: 'c.stands_in_for_id',
  dueAt: 'c.due_at',
  zone: 'c.zone',
});

const PLANNED = `
  select coalesce(json_agg(${plannedLine} order by c.due_at, c.step, u.name, y.channel), '[]')
  from chosen c
  cross join ways y
  join redress.firm_user u on u.firm_id = $firm and u.id = c.recipient_id
`;

const warning = view<PlanWarning>({ code: 'w.code', params: jsonOf<AwayParams>('w.params'), message: 'w.message' });

const WARNINGS = `
  select coalesce(json_agg(${warning}), '[]')
  from (
    select
      'owner-away' as code,
      json_build_object() as params,
      ${saidMessage('warnings.owner-would-be-away')} as message
    from asked a
    where
      a.hard
      and not exists (
        select 1
        from redress.firm_user u
        where u.firm_id = $firm and u.id = a.owner_id and u.disabled_at is null
      )
    union all
    select 'absent-without-deputy', ${awayOn('a.reminded_on')}
    from away a
    join chosen c on c.id = a.id and c.days = a.days and c.recipient_id = a.recipient_id
    join redress.firm_user u on u.firm_id = $firm and u.id = a.recipient_id
    where a.stand_in_id is null
    group by u.name
  ) w
`;

const preview = view<PlanPreviewView>({
  planned: jsonOf<PlannedLineView[]>(`(${PLANNED})`),
  warnings: jsonOf<PlanWarning[]>(`(${WARNINGS})`),
});

/** Who would be reminded of the deadline $1, when and how, were it saved; nothing when there is no such file. */
export const planPreview = statement(
  'plan-preview',
  `
    with
      asked as materialized (${asked(UNSAVED)}),
      ${LINES}
    select ${preview}::text as body
    from asked
  `,
);
