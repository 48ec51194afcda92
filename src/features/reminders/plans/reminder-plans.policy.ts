import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const reminderPlans = {
  read: right('reminder-plans:read', ...EVERYONE),
  write: right('reminder-plans:write', 'owner'),
};
