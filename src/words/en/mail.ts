/** What a reminder says when it goes out as a mail. */
export const mail = {
  subject: '{file}: {what}',
  'subject-with-title': '{file}: {title}, {what}',
  'in-days': '{days, plural, =0 {today} =1 {tomorrow} other {in # days}}',
  'days-ago': '{days, plural, =1 {yesterday} other {# days ago}}',
  'may-be-due': 'may be due {day, date, long} already',
  changed: 'the date changed to {day, date, long} ({when})',
  due: 'due {day, date, long} ({when})',
  'was-due': 'was due {day, date, long} ({when})',
  forward:
    'A change would bring a deadline of file {file} forward to {day, date, long}. Nothing has moved: look at the proposal today and decide.',
  'no-longer':
    'We gave you {before, date, long} as a date in file {file}. It has changed: the date is now {day, date, long} ({when}).',
  ours: 'A deadline of file {file} is due on {day, date, long} ({when}).',
  theirs:
    'In file {file} an answer was due from the other side by {day, date, long}. If none has come, consider asking.',
  title: 'It is: {title}.',
  late: 'This reminder is late: it was planned for {at, time, short}, your time.',
  confirm: 'Open the page and press the button to confirm that you have seen this; opening it confirms nothing.',
} as const;
