import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const ruleSets = {
  read: right('rule-sets:read', ...EVERYONE),
};
