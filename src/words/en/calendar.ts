/** What a calendar feed says. */
export const calendar = {
  name: 'Deadlines',
  'as-of': 'As of {at, time, short} ({zone}).',
  'about-feed': '{asOf} Look in Redress before you rely on a date.',
  'about-open': 'Status: {status}. {asOf} Look in Redress before you rely on it.',
  'about-ended': 'Ended: {status}. {asOf} Look in Redress before you rely on it.',
  entry: '{file}: {kind}',
  holiday: 'Office closed',
  session: 'CCF session {label}',
  'kind.internal': 'internal date',
  'kind.theirs': 'date of the other side',
  'kind.statutory': 'statutory deadline',
  'kind.ordered': 'ordered deadline',
  'kind.expected': 'expected date',
  'kind-hard': '{kind} (strict)',
} as const;
