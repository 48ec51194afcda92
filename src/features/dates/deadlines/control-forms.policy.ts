import { EVERYONE, right } from '../../../platform/auth/rights.js';

/** Whoever reads a deadline may print it. */
export const controlForms = { read: right('deadlines:read', ...EVERYONE) };
