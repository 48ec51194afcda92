import type { Bearer } from './rulebook/rule.js';

/** How a deadline stands. */
export const DEADLINE_STATUSES = [
  'proposed',
  'unverified',
  'active',
  'extension-requested',
  'satisfied',
  'missed',
  'waived',
  'cancelled',
  'superseded',
] as const;
export type DeadlineStatus = (typeof DEADLINE_STATUSES)[number];

/** What missing it costs: the right (H), a repair (M), nothing in law (T). */
export const HARDNESS = ['H', 'M', 'T'] as const;

/** Whose move it is: the firm's and the applicant's is ours. */
export type Side = 'ours' | 'theirs';

export const sideOf = (owedBy: Bearer): Side => (owedBy === 'firm' || owedBy === 'applicant' ? 'ours' : 'theirs');
