import { right } from '../../../platform/auth/rights.js';

export const apiKeys = {
  read: right('api-keys:read', 'owner'),
  write: right('api-keys:write', 'owner'),
};
