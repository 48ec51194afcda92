import { CASE_WORKERS, EVERYONE, right } from '../../../platform/auth/rights.js';

export const requestFacts = {
  read: right('ccf-requests:read', ...EVERYONE),
  write: right('ccf-requests:write', ...CASE_WORKERS),
};
