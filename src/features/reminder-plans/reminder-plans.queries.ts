import { statement } from '../../platform/db/statement.js';

export const reminderPlanView = statement(
  'reminder-plan-view',
  `select json_build_object('at', to_char(f.reminded_at, 'HH24:MI'), 'oursHard', f.reminded_ours_hard,
     'ours', f.reminded_ours, 'theirs', f.reminded_theirs, 'internal', f.reminded_internal,
     'version', f.version, 'updatedAt', f.updated_at)::text as body, f.version, f.id
   from redress.firm f where f.firm_id = $firm`,
);
