import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const standings = { read: right('ccf-requests:read', ...EVERYONE) };
