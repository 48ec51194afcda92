import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const ruleImpacts = {
  ask: right('rule-sets:read', ...EVERYONE),
};
