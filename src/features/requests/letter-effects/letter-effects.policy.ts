import { CASE_WORKERS, right, STAFF } from '../../../platform/auth/rights.js';

export const letterEffects = {
  register: right('correspondence:write', ...STAFF),
  /** What moves a request or its dates needs this beside. */
  take: right('ccf-requests:write', ...CASE_WORKERS),
};
