import { statement } from '../../../platform/db/statement.js';

export const firmCalendar = statement(
  'firm-calendar-for-preview',
  `
    select f.working_calendar -> 'weekend' as weekend, f.working_calendar -> 'holidays' as holidays
    from redress.firm f
    where f.firm_id = $firm
  `,
);
