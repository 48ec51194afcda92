import { message } from '../../../words/message.js';
import { LANGUAGES } from '../../../words/language.js';
import type { ClaimedReminder } from './delivery.js';
import { reminderMail } from './reminder-mail.js';

const reminder = (overrides: Partial<ClaimedReminder>): ClaimedReminder => ({
  id: 'r',
  messageId: 'rem-r-v1@redress',
  channel: 'email',
  deadlineId: 'd',
  caseFileId: 'f',
  recipientId: 'u',
  lastRemindedOf: null,
  attempts: 1,
  step: 'before-7',
  dueOn: '2026-03-02',
  daysLeft: 7,
  title: null,
  reference: 'F-12',
  email: 'ana@firm.example',
  language: 'en',
  ours: true,
  plannedFor: null,
  secondsLeft: 1,
  obsolete: null,
  unreachable: null,
  ...overrides,
});
const mail = (overrides: Partial<ClaimedReminder>) =>
  reminderMail(reminder(overrides), 'firm', 'https://redress.example');

it('says file, day and distance, a link, and how to confirm', () => {
  expect(mail({})).toMatchObject({
    subject: 'F-12: due 2 March 2026 (in 7 days)',
    text:
      'A deadline of file F-12 is due on 2 March 2026 (in 7 days).\n\nhttps://redress.example/reminders/r\n\n' +
      'Open the page and press the button to confirm that you have seen this; opening it confirms nothing.\n',
  });
});

it('is in the language of the account, days with the month in words, titles as the book has them', () => {
  const { subject, text } = mail({
    language: 'fr',
    title: message('rules.ACCESS_DECISION.title'),
    daysLeft: 1,
  });
  expect(subject).toBe('F-12\u00a0: Décision sur l’accès, à faire pour le 2 mars 2026 (demain)');
  expect(text).toContain('Il s’agit de\u00a0: Décision sur l’accès.\n\nhttps://redress.example/reminders/r?in=fr\n');
});

it.each(LANGUAGES)('is whole in %s', (language) => {
  for (const step of ['before-7', 'date-changed', 'urgent-change']) {
    for (const daysLeft of [-3, -1, 0, 1, 12]) {
      for (const ours of [true, false]) {
        const told = {
          language,
          step,
          daysLeft,
          ours,
          plannedFor: { at: '2026-03-01T08:30:00Z', zone: 'Europe/Paris' },
          lastRemindedOf: '2026-02-27',
        };
        const { subject, text } = mail(told);
        expect(`${subject}${text}`).not.toMatch(/[{}]|undefined/);
        if (language === 'en') continue;
        expect(text.replace(/https\S+/, '')).not.toMatch(/\b(the|is|was|due|file|days|\d{4}-\d\d-\d\d)\b/);
      }
    }
  }
});
