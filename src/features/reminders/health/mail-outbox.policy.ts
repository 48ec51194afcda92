import { LAWYERS, right } from '../../../platform/auth/rights.js';

export const mailOutbox = { read: right('mail-outbox:read', ...LAWYERS) };
