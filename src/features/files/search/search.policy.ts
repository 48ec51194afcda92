import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const search = {
  read: right('search:read', ...EVERYONE),
};
