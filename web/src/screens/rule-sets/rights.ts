import type { Me } from '../../api/session.js';

/** As the server has it: who works on files drafts, owners and lawyers publish. What is not theirs is not offered. */
export const mayDraft = (role: Me['role']) => role !== 'assistant' && role !== 'auditor';

export const mayPublish = (role: Me['role']) => role === 'owner' || role === 'lawyer';
