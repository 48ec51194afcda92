import { CASE_WORKERS, EVERYONE, right } from '../../../platform/auth/rights.js';

export const followUps = {
  read: right('follow-ups:read', ...EVERYONE),
  write: right('follow-ups:write', ...CASE_WORKERS),
};
