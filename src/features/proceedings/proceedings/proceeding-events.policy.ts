import { CASE_WORKERS, EVERYONE, right } from '../../../platform/auth/rights.js';

export const proceedingEvents = {
  read: right('proceedings:read', ...EVERYONE),
  write: right('proceedings:write', ...CASE_WORKERS),
};
