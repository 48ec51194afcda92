import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const requestClockRights = { read: right('ccf-requests:read', ...EVERYONE) };
