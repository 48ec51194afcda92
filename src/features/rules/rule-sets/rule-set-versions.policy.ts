import { CASE_WORKERS, EVERYONE, right } from '../../../platform/auth/rights.js';

export const ruleSetVersions = {
  read: right('rule-sets:read', ...EVERYONE),
  draft: right('rule-sets:write', ...CASE_WORKERS),
};
