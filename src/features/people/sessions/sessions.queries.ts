import { statement } from '../../../platform/db/statement.js';

export const signedInUser = statement(
  'signed-in-user',
  `select json_build_object('id', u.id, 'firmId', u.firm_id, 'email', u.email, 'name', u.name, 'role', u.role,
     'zone', u.zone, 'language', u.language)::text as body, u.version, u.id
   from redress.firm_user u where u.firm_id = $firm and u.id = $1`,
);
