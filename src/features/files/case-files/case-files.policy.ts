import { CASE_WORKERS, EVERYONE, right } from '../../../platform/auth/rights.js';

export const caseFiles = {
  read: right('case-files:read', ...EVERYONE),
  write: right('case-files:write', ...CASE_WORKERS),
};
