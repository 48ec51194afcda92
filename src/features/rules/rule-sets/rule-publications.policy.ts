import { LAWYERS, right } from '../../../platform/auth/rights.js';

export const rulePublications = {
  /** It decides by which text dates are counted. */
  decide: right('rule-sets:write', ...LAWYERS),
};
