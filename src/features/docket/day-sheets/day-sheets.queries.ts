import { idAround } from '../../../platform/db/id-time.js';
import { saidMessage } from '../../../platform/db/message-sql.js';
import { statement } from '../../../platform/db/statement.js';
import { worded } from '../../../platform/db/wording.js';
import { listOf, view } from '../../../platform/db/view.js';
import type { DaySheetLine, DaySheetView } from './day-sheet.dto.js';

const ENDED = `('satisfied', 'missed', 'waived', 'cancelled', 'superseded')`;

/**
 * The deadlines' rows of history of the day, each image read once: read where it is needed it costs 20 times as much.
 */
const CHANGED = `
  select
    h.id, h.at, h.entity_id, h.actor_kind, h.actor_id, h.on_behalf_of, h.reason,
    h.before is null as is_new,
    n.title, n.title_message, n.rule_id, n.hard, n.owed_by, n.due_on, n.expected_on,
    n.status as became,
    b.due_on as due_before,
    b.expected_on as expected_before,
    b.status as was
  from asked a
  join history.change h on h.firm_id = $firm and h.entity = 'deadline' and h.at >= a.begins
    and h.at < a.ends
    and h.id >= ${idAround('a.begins', `- interval '1 hour'`)}
    and h.id < ${idAround('a.ends', `+ interval '1 hour'`)}
  cross join lateral json_to_record(h.after::json) as n (
    title text,
    title_message jsonb,
    rule_id text,
    hard text,
    owed_by text,
    due_on date,
    expected_on date,
    status text
  )
  left join lateral json_to_record(h.before::json) as b (due_on date, expected_on date, status text) on true
`;

/** What a row of history did to its deadline; one row can do several things. */
const EVENTS = `
  values
    (1, 'entered', h.is_new),
    (
      2,
      'moved',
      not h.is_new
      and (
        h.due_before is distinct from h.due_on
        or h.expected_before is distinct from h.expected_on
      )
    ),
    (3, 'completed', h.became = 'satisfied' and h.was is distinct from 'satisfied'),
    (
      4,
      'cancelled',
      h.became in ${ENDED}
      and h.became <> 'satisfied'
      and h.was is distinct from h.became
    ),
    (5, 'reopened', h.was in ${ENDED} and h.became not in ${ENDED})
`;

/**
 * The second person who stands behind the date after: of the date that stands, else whoever derived it when it stood.
 */
const VERIFIED = `
  select coalesce(now.by, past.by) as by, coalesce(now.at, past.at) as at
  from (
    select
      case when d.due_on is not distinct from h.due_on then d.verified_by end as by,
      case when d.due_on is not distinct from h.due_on then d.verified_at end as at
  ) now
  left join lateral (
    select v.verified_by as by, v.created_at as at
    from redress.verification v
    where v.firm_id = $firm and v.deadline_id = d.id and v.matched and v.stood_on = h.due_on
    order by v.id desc
    limit 1
  ) past on true
`;

const nameOf = (id: string) => `(
  select u.name
  from redress.firm_user u
  where u.firm_id = $firm and u.id = ${id}
)`;

const KEY = `(
  select k.name
  from redress.api_key k
  where k.firm_id = $firm and k.id = h.actor_id::uuid
)`;
const BY = `case h.actor_kind
  when 'user' then to_json(${nameOf('h.actor_id::uuid')})
  when 'api-key' then ${saidMessage('papers.by.named-api-key', { key: KEY, person: nameOf('h.on_behalf_of::uuid') })}
  when 'seed' then ${saidMessage('papers.by.demo')}
  else ${saidMessage('papers.by.program')}
end`;

/** The sheet of the day $1 where the firm is, from the history, which nobody can change. $2 is now. */
export const daySheet = statement(
  'day-sheet',
  `
    with
      asked as materialized (
        select
          f.name, f.zone,
          $1::date::timestamp at time zone f.zone as begins,
          ($1::date + 1)::timestamp at time zone f.zone as ends
        from redress.firm f
        where f.firm_id = $firm
      ),
      changed as materialized (${CHANGED})
    select ${view<DaySheetView>({
      day: '$1::date',
      zone: 'a.zone',
      firmName: 'a.name',
      over: 'coalesce($2::timestamptz, now()) >= a.ends',
      lines: listOf(
        view<DaySheetLine>({
          changeId: 'h.id',
          time: `to_char(h.at at time zone a.zone, 'HH24:MI:SS')`,
          event: 'e.event',
          deadlineId: 'd.id',
          caseFileId: 'd.case_file_id',
          caseFileReference: 'c.reference',
          title: worded('h.title'),
          ruleId: 'h.rule_id',
          fromOn: 'coalesce(h.expected_before, h.due_before)',
          toOn: 'coalesce(h.expected_on, h.due_on)',
          status: 'h.became',
          hard: 'h.hard',
          owedBy: 'h.owed_by',
          by: BY,
          verifiedBy: nameOf('y.by'),
          verifiedAt: 'y.at',
          reason: 'h.reason',
        }),
        `
          changed h
          join redress.deadline d on d.firm_id = $firm
          and d.id = h.entity_id
          join redress.case_file c on c.firm_id = $firm
          and c.id = d.case_file_id
          cross join lateral (${EVENTS}) e (place, event, holds)
          cross join lateral (${VERIFIED}) y
          where e.holds
        `,
        'h.id, e.place',
      ),
    })}::text as body
    from asked a
  `,
);
