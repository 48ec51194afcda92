import { statement } from '../../../platform/db/statement.js';

export const reminderPlanView = statement(
  'reminder-plan-view',
  `select json_build_object('at', to_char(f.reminded_at, 'HH24:MI'), 'oursHard', f.reminded_ours_hard,
     'ours', f.reminded_ours, 'theirs', f.reminded_theirs, 'internal', f.reminded_internal,
     'replanning', p.body,
     'version', f.version, 'updatedAt', f.updated_at)::text as body, f.version, f.id
   from redress.firm f
   left join lateral (select case when r.done < r.total then json_build_object('done', r.done, 'total', r.total) end as body
     from redress.replanning r where r.firm_id = $firm and r.ended_at is null order by r.id desc limit 1) p on true
   where f.firm_id = $firm`,
);
