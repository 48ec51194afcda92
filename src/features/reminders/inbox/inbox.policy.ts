import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const inbox = {
  read: right('inbox:read', ...EVERYONE),
  write: right('inbox:write', ...EVERYONE),
};
