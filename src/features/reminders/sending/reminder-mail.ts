import type { Mail } from '../../../platform/mail/mailer.js';
import { oneLine } from '../../../platform/mail/one-line.js';
import { message, type Message } from '../../../words/message.js';
import { say, wordsFor } from '../../../words/speakers.js';
import { DATE_CHANGED, URGENT_CHANGE } from '../../../law/reminder-steps.js';
import type { ClaimedReminder } from './delivery.js';

/**
 * A reminder as a mail: the file's reference, the day, a link. Never the client, the country or what it is about, since
 * mail is read on screens and servers that are not ours (ABA Formal Opinion 477R); a firm may allow the title. In the
 * language of the recipient's account.
 */
export function reminderMail(reminder: ClaimedReminder, firmId: string, publicUrl: string): Mail {
  const { id, email, messageId, language, plannedFor } = reminder;
  const title = reminder.title && wordsFor(language, reminder.title);
  const text = [
    say(language, atLength(reminder)),
    ...(title ? [say(language, message('mail.title', { title: oneLine(title) }))] : []),
    ...(plannedFor ? [say(language, message('mail.late', { at: plannedFor }))] : []),
    '',
    `${publicUrl}/reminders/${id}${language === 'en' ? '' : `?in=${language}`}`,
    '',
    say(language, message('mail.confirm')),
    '',
  ].join('\n');
  return { firmId, to: email, subject: say(language, subjectOf(reminder, title)), text, messageId };
}

function subjectOf(reminder: ClaimedReminder, title: string | null): Message {
  const file = oneLine(reminder.reference);
  const what = inShort(reminder);
  if (!title) return message('mail.subject', { file, what });
  return message('mail.subject-with-title', { file, title: oneLine(title), what });
}

function inShort({ step, ours, dueOn: day, daysLeft }: ClaimedReminder): Message {
  if (step === URGENT_CHANGE) return message('mail.may-be-due', { day });
  const when = distance(daysLeft);
  if (step === DATE_CHANGED) return message('mail.changed', { day, when });
  return ours ? message('mail.due', { day, when }) : message('mail.was-due', { day, when });
}

function atLength({ step, ours, reference, dueOn: day, daysLeft, lastRemindedOf }: ClaimedReminder): Message {
  const file = oneLine(reference);
  if (step === URGENT_CHANGE) return message('mail.forward', { file, day });
  const when = distance(daysLeft);
  if (step === DATE_CHANGED && lastRemindedOf)
    return message('mail.no-longer', { file, day, when, before: lastRemindedOf });
  return ours ? message('mail.ours', { file, day, when }) : message('mail.theirs', { file, day });
}

function distance(days: number): Message {
  return days < 0 ? message('mail.days-ago', { days: -days }) : message('mail.in-days', { days });
}
