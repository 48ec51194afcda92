import { EVERYONE, right, STAFF } from '../../../platform/auth/rights.js';

export const correspondence = {
  read: right('correspondence:read', ...EVERYONE),
  write: right('correspondence:write', ...STAFF),
};
