import { EVERYONE, LAWYERS, right } from '../../../platform/auth/rights.js';

export const outcomes = {
  read: right('outcomes:read', ...EVERYONE),
  correct: right('outcomes:write', ...LAWYERS),
};
