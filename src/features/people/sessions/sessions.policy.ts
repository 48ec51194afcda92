import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const sessions = {
  own: right('sessions:read', ...EVERYONE),
};
