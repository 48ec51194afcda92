/** What every part of the program says. */
export const general = {
  'no-words': 'This has no words yet.',
} as const;
