import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const banners = { read: right('reminders:read', ...EVERYONE) };
