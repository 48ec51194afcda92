import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const history = {
  /** Who reads a file may know how it came to be. */
  ofCaseFile: right('history:read', ...EVERYONE),
  /** Who did what across the firm: people's work, not a file's. */
  ofFirm: right('history:read', 'owner', 'lawyer', 'auditor'),
};
