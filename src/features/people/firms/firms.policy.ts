import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const firms = {
  read: right('firm:read', ...EVERYONE),
  write: right('firm:write', 'owner'),
};
