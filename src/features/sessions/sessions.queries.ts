import { statement } from '../../platform/db/statement.js';

export const signedInUser = statement(
  'signed-in-user',
  `select json_build_object('id', u.id, 'firmId', u.firm_id, 'email', u.email, 'name', u.name, 'role', u.role,
     'zone', u.zone, 'language', u.language)::text as body, u.version, u.id
   from redress.firm_user u where u.firm_id = $firm and u.id = $1`,
);

export const saveLogin = statement('save-own-login', 'select platform.save_login($1, $2, $3)');
export const endTokens = statement('end-own-tokens', 'select platform.end_tokens_of($1)');
