import { REPORTED_LIMITS } from '../../../law/filing.js';
import { statement } from '../../../platform/db/statement.js';

export const firmView = statement(
  'firm-view',
  `select json_build_object('id', f.id, 'name', f.name, 'zone', f.zone, 'country', f.country,
     'workingCalendar', f.working_calendar, 'mailContent', f.mail_content, 'soleLawyer', f.sole_lawyer,
     'filingLimits', coalesce(f.filing_limits, '${JSON.stringify(REPORTED_LIMITS)}'),
     'version', f.version, 'createdAt', f.created_at, 'updatedAt', f.updated_at)::text as body, f.version, f.id
   from redress.firm f where f.firm_id = $firm`,
);
