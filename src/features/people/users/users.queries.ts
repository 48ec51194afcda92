import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { view } from '../../../platform/db/view.js';
import type { UserView } from './user.dto.js';

const shown = view<UserView>({
  id: 'u.id',
  email: 'u.email',
  name: 'u.name',
  role: 'u.role',
  zone: 'u.zone',
  language: 'u.language',
  deputyId: 'u.deputy_id',
  disabledAt: 'u.disabled_at',
  version: 'u.version',
  createdAt: 'u.created_at',
  updatedAt: 'u.updated_at',
});

export const userView = statement(
  'user-view',
  `
    select ${shown}::text as body, u.version, u.id
    from redress.firm_user u
    where u.firm_id = $firm and u.id = $1
  `,
);

/** Locked, so that two owners cannot demote each other at the same moment. */
export const otherOwners = statement(
  'other-owners',
  `
    select 1
    from redress.firm_user u
    where u.firm_id = $firm and u.role = 'owner' and u.disabled_at is null and u.id <> $1
    limit 1
    for update
  `,
);

export const userList: Listing<'name' | 'createdAt'> = {
  name: 'users',
  from: 'redress.firm_user u',
  alias: 'u',
  view: shown,
  filters: { role: 'u.role = ?', updatedSince: 'u.updated_at >= ?' },
  sorts: { name: 'u.name', createdAt: 'u.created_at' },
  defaultSort: 'name',
};
