import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const deadlineSheets = {
  read: right('deadlines:read', ...EVERYONE),
};
