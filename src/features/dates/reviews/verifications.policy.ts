import { CASE_WORKERS, EVERYONE, right } from '../../../platform/auth/rights.js';

export const verifications = {
  read: right('deadlines:read', ...EVERYONE),
  verify: right('deadlines:write', ...CASE_WORKERS),
};
