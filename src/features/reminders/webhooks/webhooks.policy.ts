import { right } from '../../../platform/auth/rights.js';

export const webhooks = {
  read: right('webhooks:read', 'owner'),
  write: right('webhooks:write', 'owner'),
};
