import { CASE_WORKERS, EVERYONE, right } from '../../../platform/auth/rights.js';

export const newFacts = {
  read: right('new-facts:read', ...EVERYONE),
  write: right('new-facts:write', ...CASE_WORKERS),
};
