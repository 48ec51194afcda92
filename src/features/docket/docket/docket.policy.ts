import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const docket = { read: right('deadlines:read', ...EVERYONE) };
