import { statement } from '../../../platform/db/statement.js';
import { view } from '../../../platform/db/view.js';
import type { SignedInUser } from './session.dto.js';

const signedIn = view<SignedInUser>({
  id: 'u.id',
  firmId: 'u.firm_id',
  email: 'u.email',
  name: 'u.name',
  role: 'u.role',
  zone: 'u.zone',
  language: 'u.language',
});

export const signedInUser = statement(
  'signed-in-user',
  `
    select ${signedIn}::text as body, u.version, u.id
    from redress.firm_user u
    where u.firm_id = $firm and u.id = $1
  `,
);

export const saveLogin = statement('save-login', `select platform.save_login($1, $2, $3)`);

export const endTokens = statement('end-tokens-of', `select platform.end_tokens_of($1)`);
