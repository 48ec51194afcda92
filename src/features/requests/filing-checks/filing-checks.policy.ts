import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const filingChecks = {
  read: right('ccf-requests:read', ...EVERYONE),
};
