import { statement } from '../../../platform/db/statement.js';

/** Where the days of a proceeding end. */
export const zoneOfProceeding = statement(
  'zone-of-proceeding',
  `
    select coalesce(p.zone, firm.zone) as zone
    from redress.proceeding p
    join redress.firm firm on firm.firm_id = p.firm_id
    where p.firm_id = $firm and p.id = $1
  `,
);
