import { CASE_WORKERS, EVERYONE, right, STAFF } from '../../../platform/auth/rights.js';

export const clients = {
  read: right('clients:read', ...EVERYONE),
  write: right('clients:write', ...STAFF),
  /** Where a client can be reached is for those who work on the file; an auditor does not need it. */
  reach: right('safe-contacts:read', ...CASE_WORKERS),
};
