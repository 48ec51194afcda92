import { EVERYONE, right, STAFF } from '../../../platform/auth/rights.js';

export const absences = {
  read: right('absences:read', ...EVERYONE),
  write: right('absences:write', ...STAFF),
};
