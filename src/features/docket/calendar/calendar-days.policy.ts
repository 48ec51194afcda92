import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const calendarDays = {
  read: right('deadlines:read', ...EVERYONE),
};
