import { EVERYONE, right, STAFF } from '../../../platform/auth/rights.js';

export const documents = {
  read: right('documents:read', ...EVERYONE),
  write: right('documents:write', ...STAFF),
};
