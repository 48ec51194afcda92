import { idAround } from '../../platform/db/id-time.js';
import { statement } from '../../platform/db/statement.js';

const ENDED = `('satisfied', 'missed', 'waived', 'cancelled', 'superseded')`;
const dateIn = (image: string) => `coalesce(${image} ->> 'expected_on', ${image} ->> 'due_on')::date`;

/** What a row of history did to its deadline; one row can do several things. */
const EVENTS = `values
  (1, 'entered', i.before is null),
  (2, 'moved', i.before is not null and (i.before ->> 'due_on' is distinct from i.after ->> 'due_on'
    or i.before ->> 'expected_on' is distinct from i.after ->> 'expected_on')),
  (3, 'completed', s.became = 'satisfied' and s.was is distinct from 'satisfied'),
  (4, 'cancelled', s.became in ${ENDED} and s.became <> 'satisfied' and s.was is distinct from s.became),
  (5, 'reopened', s.was in ${ENDED} and s.became not in ${ENDED})`;

/** The second person who stands behind the date after: of the date that stands, else whoever derived it when it stood. */
const VERIFIED = `select coalesce(now.by, past.by) as by, coalesce(now.at, past.at) as at
  from (select case when d.due_on is not distinct from (i.after ->> 'due_on')::date then d.verified_by end as by,
      case when d.due_on is not distinct from (i.after ->> 'due_on')::date then d.verified_at end as at) now
  left join lateral (select v.verified_by as by, v.created_at as at from redress.verification v
    where v.firm_id = $firm and v.deadline_id = d.id and v.matched and v.stood_on = (i.after ->> 'due_on')::date
    order by v.id desc limit 1) past on true`;

/** The sheet of the day $1 where the firm is, from the history, which nobody can change. $2 is now. */
export const daySheet = statement(
  'day-sheet',
  `with asked as materialized (
     select f.name, f.zone, $1::date::timestamp at time zone f.zone as begins,
       ($1::date + 1)::timestamp at time zone f.zone as ends
     from redress.firm f where f.firm_id = $firm)
   select json_build_object('day', $1::date, 'zone', a.zone, 'firmName', a.name,
     'over', coalesce($2::timestamptz, now()) >= a.ends, 'lines', coalesce((
     select json_agg(json_build_object('changeId', h.id, 'time', to_char(h.at at time zone a.zone, 'HH24:MI:SS'),
         'event', e.event, 'deadlineId', d.id, 'caseFileId', d.case_file_id, 'caseFileReference', c.reference,
         'title', i.after ->> 'title', 'fromOn', ${dateIn('i.before')}, 'toOn', ${dateIn('i.after')},
         'status', s.became, 'hard', i.after ->> 'hard', 'owedBy', i.after ->> 'owed_by',
         'by', case h.actor_kind when 'user' then u.name when 'api-key' then format('API key “%s” of %s', k.name, u.name)
           when 'seed' then 'The demo' else 'Redress' end,
         'verifiedBy', w.name, 'verifiedAt', y.at, 'reason', h.reason) order by h.id, e.place)
     from history.change h
     cross join lateral (select h.before::json as before, h.after::json as after) i
     cross join lateral (select i.before ->> 'status' as was, i.after ->> 'status' as became) s
     join redress.deadline d on d.firm_id = $firm and d.id = h.entity_id
     join redress.case_file c on c.firm_id = $firm and c.id = d.case_file_id
     cross join lateral (${EVENTS}) e (place, event, holds)
     cross join lateral (${VERIFIED}) y
     left join redress.firm_user w on w.firm_id = $firm and w.id = y.by
     left join redress.firm_user u on u.firm_id = $firm
       and u.id = case h.actor_kind when 'user' then h.actor_id when 'api-key' then h.on_behalf_of end::uuid
     left join redress.api_key k on k.firm_id = $firm and k.id = case h.actor_kind when 'api-key' then h.actor_id end::uuid
     where h.firm_id = $firm and h.entity = 'deadline' and e.holds and h.at >= a.begins and h.at < a.ends
       and h.id >= ${idAround('a.begins', `- interval '1 hour'`)}
       and h.id < ${idAround('a.ends', `+ interval '1 hour'`)}), '[]'))::text as body
   from asked a`,
);
