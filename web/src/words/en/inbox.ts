import { plural } from '../plural.js';

export const inbox = {
  title: 'Reminders',
  open: 'To acknowledge',
  planned: 'Planned',
  none: 'No reminder waits for you',
  noneText: 'Reminders that were sent to you and that you have not acknowledged stand here.',
  toDocket: 'Open the docket',
  acknowledge: 'Acknowledge',
  sent: 'Sent',
  due: 'Due',
  next: 'Next reminder',
  previous: 'Previous reminder',
  openOne: 'Open the deadline',
  count: plural('en', { one: '# reminder', other: '# reminders' }),
};
