import { CASE_WORKERS, EVERYONE, right, STAFF } from '../../../platform/auth/rights.js';

export const deadlines = {
  read: right('deadlines:read', ...EVERYONE),
  write: right('deadlines:write', ...CASE_WORKERS),
  acknowledge: right('deadlines:write', ...STAFF),
};
