import { EVERYONE, right } from '../../../platform/auth/rights.js';

export const publishedFigureRights = { read: right('analytics:read', ...EVERYONE) };
