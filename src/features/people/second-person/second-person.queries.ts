import { statement } from '../../../platform/db/statement.js';

/** How the firm stands to the second person: its zone, its setting, and how many active owners and lawyers it has. */
export const secondPersonSetting = statement(
  'second-person-setting',
  `
    select
      firm.zone,
      firm.sole_lawyer as "soleLawyer",
      (
        select count(*)::integer
        from redress.firm_user u
        where u.firm_id = firm.firm_id and u.role in ('owner', 'lawyer') and u.disabled_at is null
      ) as lawyers
    from redress.firm firm
    where firm.firm_id = $firm
  `,
);
