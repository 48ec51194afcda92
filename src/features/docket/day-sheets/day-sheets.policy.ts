import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const daySheets = { read: right('day-sheets:read', ...EVERYONE) };
