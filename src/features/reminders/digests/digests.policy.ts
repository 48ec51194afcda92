import { EVERYONE, right } from '../../../platform/auth/rights.js';
import type { Caller } from '../../../platform/call.js';

export const digests = { read: right('digests:read', ...EVERYONE) };

/** Whether the caller may read what was told to others: those who answer for the firm, and those who check it. */
export function mayReadOthers({ role }: Caller): boolean {
  return role === 'owner' || role === 'auditor';
}
