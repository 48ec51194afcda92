import { CASE_WORKERS, right } from '../../../platform/auth/rights.js';

export const requestSteps = {
  take: right('ccf-requests:write', ...CASE_WORKERS),
};
