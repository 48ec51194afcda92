import { EVERYONE, right, STAFF } from '../../../platform/auth/rights.js';

export const letterReadings = {
  read: right('correspondence:read', ...EVERYONE),
  write: right('correspondence:write', ...STAFF),
};
