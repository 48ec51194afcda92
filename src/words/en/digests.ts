/** The daily digest as a mail: what is due, and what must not be overlooked. */
export const digests = {
  alarm: 'ALARM: {text}',
  subject: 'Docket no. {number} of {day, date, long}: {overdue} overdue, {next} within 30 days',
  heading: 'Docket no. {number} of {day, date, long}, made at {at} ({zone}) for {firm}. {before}',
  before: 'The one before is no. {number} of {day, date, long}: if you do not have it, a mail was lost.',
  first: 'This is the first.',
  'days-missed':
    'no docket was made on the {days, plural, one {day} other {# days}} before; reminders may have been late too.',
  late: 'this docket is late; it was due at 07:00.',
  waiting:
    '{count, plural, one {one of yesterday’s reminders has not been sent.} other {# of yesterday’s reminders have not been sent.}}',
  dead: '{count, plural, one {one of yesterday’s reminders could not be delivered.} other {# of yesterday’s reminders could not be delivered.}}',
  undelivered:
    '{count, plural, one {one earlier docket could not be delivered.} other {# earlier dockets could not be delivered.}}',
  section: '{title}: {count, plural, =0 {none} other {#}}',
  more: 'and {count} more',
  overdue: 'Overdue',
  next: 'Within 30 days',
  'without-day': 'Ours without a day',
  'late-on-their-side': 'Late on their side',
  unverified: 'Not verified by a second person',
  unacknowledged: 'Not acknowledged, overdue or within 30 days',
  'files-without-date': 'Files without a next date',
  reminders:
    'Reminders of yesterday: {planned} planned, {sent} sent, {acknowledged} acknowledged, {dead} undeliverable.',
  independent: 'The dates above are counted from the deadlines themselves, not from the reminders.',
  line: '{when}  {file}',
  'line-hard': '{when}  {file}  (strict)',
  'line-without-day': '{since}  {file}, {why}',
  'line-without-day-hard': '{since}  {file}, {why}  (strict)',
  day: '{day, date, long}',
  'no-day': 'no day set',
  'owed-since': 'owed since {day, date, long}',
  owed: 'owed',
  'missing.day-in-letter': 'the day set by the letter is not yet entered',
  'missing.length-of-treaty': 'the time set by the treaty is not yet entered',
  promptly: 'to be done promptly',
} as const;
