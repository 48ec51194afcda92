import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const users = {
  read: right('users:read', ...EVERYONE),
  write: right('users:write', 'owner'),
};
