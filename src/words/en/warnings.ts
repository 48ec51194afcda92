/** That nobody would be there to keep a date or to be reminded of it. */
export const warnings = {
  'owner-away': 'Whoever owns this date has no access or is not named: give it to somebody who is there.',
  'owner-would-be-away': 'Whoever would own this date has no access or is not named: name somebody who is there.',
  'no-deputy': 'Nobody stands in for its owner: name a deputy here or for the person.',
  'absent-without-deputy': '{person} is away on {days}, when reminders fall due, and nobody stands in: name a deputy.',
  day: '{day, date, long}',
} as const;
