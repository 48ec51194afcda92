import { CASE_WORKERS, EVERYONE, right } from '../../../platform/auth/rights.js';

export const notices = {
  read: right('notices:read', ...EVERYONE),
  write: right('notices:write', ...CASE_WORKERS),
};
