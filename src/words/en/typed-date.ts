export const typedDate = {
  placeholder: '2810',
  unreadable: 'Type a day like 28.10, 2810, fr, 14d or +9m.',
  'no-such-day': 'There is no such day.',
  ambiguous: 'This could be two days: type 2810 or 28 10.',
} as const;
