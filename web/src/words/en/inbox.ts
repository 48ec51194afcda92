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
  unread: plural('en', { one: '# unread', other: '# unread' }),
  isUnread: 'Unread',
  read: 'Mark as read',
  readAll: 'Mark all as read',
  readIsNotAcknowledged:
    'Read marks are yours alone: reminders go on, and only acknowledging keeps a date from being passed on to others.',
};
