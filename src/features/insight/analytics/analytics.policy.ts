import { EVERYONE, right } from '../../../platform/auth/rights.js';

/** Counts and no names: whoever reads the files may read them. */
export const analytics = { read: right('analytics:read', ...EVERYONE) };
