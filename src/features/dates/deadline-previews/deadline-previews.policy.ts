import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const deadlinePreviews = {
  ask: right('deadlines:read', ...EVERYONE),
};
