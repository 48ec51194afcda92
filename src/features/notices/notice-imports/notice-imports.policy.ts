import { CASE_WORKERS, right } from '../../../platform/auth/rights.js';

export const noticeImports = {
  run: right('notices:write', ...CASE_WORKERS),
};
