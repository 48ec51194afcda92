import { CASE_WORKERS, EVERYONE, right } from '../../../platform/auth/rights.js';

export const provisionalMeasures = {
  read: right('provisional-measures:read', ...EVERYONE),
  write: right('provisional-measures:write', ...CASE_WORKERS),
};
