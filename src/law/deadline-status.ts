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

/** Those in which the date still stands: docket, reminders and closing a file look at them. */
export const OPEN_STATUSES: readonly DeadlineStatus[] = ['proposed', 'unverified', 'active', 'extension-requested'];

/** What missing it costs: the right (H), a repair (M), nothing in law (T). */
export const HARDNESS = ['H', 'M', 'T'] as const;
