import { CASE_WORKERS, EVERYONE, right } from '../../../platform/auth/rights.js';

export const recalculations = {
  read: right('deadlines:read', ...EVERYONE),
  decide: right('deadlines:write', ...CASE_WORKERS),
};
