import { CASE_WORKERS, EVERYONE, right } from '../../../platform/auth/rights.js';

export const suggestions = {
  read: right('suggestions:read', ...EVERYONE),
  decide: right('suggestions:write', ...CASE_WORKERS),
};
