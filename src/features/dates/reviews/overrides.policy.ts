import { CASE_WORKERS, EVERYONE, LAWYERS, right } from '../../../platform/auth/rights.js';

export const overrides = {
  read: right('deadlines:read', ...EVERYONE),
  propose: right('deadlines:write', ...CASE_WORKERS),
  decide: right('deadlines:write', ...LAWYERS),
};
