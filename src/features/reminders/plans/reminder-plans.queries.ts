import { statement } from '../../../platform/db/statement.js';
import { jsonOf, view, viewWhen } from '../../../platform/db/view.js';
import type { ReminderPlanView, ReplanningView } from './reminder-plan.dto.js';

const plan = view<ReminderPlanView>({
  at: `to_char(f.reminded_at, 'HH24:MI')`,
  oursHard: 'f.reminded_ours_hard',
  ours: 'f.reminded_ours',
  theirs: 'f.reminded_theirs',
  internal: 'f.reminded_internal',
  replanning: jsonOf<ReplanningView | null>('p.body'),
  version: 'f.version',
  updatedAt: 'f.updated_at',
});

const replanning = view<ReplanningView>({ done: 'r.done', total: 'r.total' });

export const reminderPlanView = statement(
  'reminder-plan-view',
  `
    select ${plan}::text as body, f.version, f.id
    from redress.firm f
    left join lateral (
      select ${viewWhen('r.done < r.total', replanning)} as body
      from redress.replanning r
      where r.firm_id = $firm and r.ended_at is null
      order by r.id desc
      limit 1
    ) p on true
    where f.firm_id = $firm
  `,
);
