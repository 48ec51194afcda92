import { EVERYONE, right } from '../../../platform/auth/rights.js';

/** Everyone may have feeds of their own; an owner of the firm sees and revokes everyone's. */
export const calendarFeeds = {
  read: right('calendar-feeds:read', ...EVERYONE),
  write: right('calendar-feeds:write', ...EVERYONE),
};
