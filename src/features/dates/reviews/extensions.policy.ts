import { CASE_WORKERS, EVERYONE, right } from '../../../platform/auth/rights.js';

export const extensions = {
  read: right('deadlines:read', ...EVERYONE),
  write: right('deadlines:write', ...CASE_WORKERS),
};
