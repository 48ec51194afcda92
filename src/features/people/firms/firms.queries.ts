import { REPORTED_LIMITS } from '../../../law/filing.js';
import { statement } from '../../../platform/db/statement.js';
import { jsonOf, view } from '../../../platform/db/view.js';
import type { FilingLimitsDto, FirmCalendarDto, FirmView } from './firm.dto.js';

const firm = view<FirmView>({
  id: 'f.id',
  name: 'f.name',
  zone: 'f.zone',
  country: 'f.country',
  workingCalendar: jsonOf<FirmCalendarDto>('f.working_calendar'),
  mailContent: 'f.mail_content',
  soleLawyer: 'f.sole_lawyer',
  filingLimits: jsonOf<FilingLimitsDto>(`coalesce(f.filing_limits, '${JSON.stringify(REPORTED_LIMITS)}')`),
  version: 'f.version',
  createdAt: 'f.created_at',
  updatedAt: 'f.updated_at',
});

export const firmView = statement(
  'firm-view',
  `
    select ${firm}::text as body, f.version, f.id
    from redress.firm f
    where f.firm_id = $firm
  `,
);

export const spendToken = statement('spend-setup-token', `select platform.spend_setup_token($1) as spent`);

export const firmZone = statement('firm-zone', `select f.zone from redress.firm f where f.firm_id = $firm`);
