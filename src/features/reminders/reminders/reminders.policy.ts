import { EVERYONE, right, STAFF } from '../../../platform/auth/rights.js';

export const reminders = {
  read: right('reminders:read', ...EVERYONE),
  acknowledge: right('reminders:write', ...STAFF),
};
