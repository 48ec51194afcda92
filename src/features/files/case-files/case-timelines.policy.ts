import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const caseTimelines = { read: right('case-files:read', ...EVERYONE) };
