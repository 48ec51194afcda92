import { EVERYONE, LAWYERS, right } from '../../../platform/auth/rights.js';

export const publicationTests = {
  read: right('publication-tests:read', ...EVERYONE),
  /** A judgement of law. */
  judge: right('publication-tests:write', ...LAWYERS),
};
