import type { Mail } from '../../platform/mail/mailer.js';
import { DATE_CHANGED } from './date-changed.queries.js';
import type { ClaimedReminder } from './delivery.js';
import { URGENT } from './planned-lines.queries.js';

/**
 * A reminder as a mail: the file's reference, the day, a link. Never the client, the country or what it is about, since
 * mail is read on screens and servers that are not ours (ABA Formal Opinion 477R); a firm may allow the title.
 */
export function reminderMail(reminder: ClaimedReminder, firmId: string, publicUrl: string): Mail {
  const { id, email, messageId, reference, title, plannedFor } = reminder;
  const subject = oneLine(`${reference}: ${title ? `${title}, ` : ''}${inShort(reminder)}`);
  const text = [
    atLength(reminder),
    ...(title ? [`It is: ${oneLine(title)}.`] : []),
    ...(plannedFor ? [`This reminder is late: it was planned for ${plannedFor}, your time.`] : []),
    '',
    `${publicUrl}/reminders/${id}`,
    '',
    'Open the page and press the button to confirm that you have seen this; opening it confirms nothing.',
    '',
  ].join('\n');
  return { firmId, to: email, subject, text, messageId };
}

function inShort({ step, ours, dueOn, daysLeft }: ClaimedReminder): string {
  if (step === URGENT) return `may be due ${dueOn} already`;
  if (step === DATE_CHANGED) return `the date changed to ${dueOn}${when(daysLeft)}`;
  return `${ours ? 'due' : 'was due'} ${dueOn}${when(daysLeft)}`;
}

function atLength({ step, ours, reference, dueOn, daysLeft, lastTold }: ClaimedReminder): string {
  if (step === URGENT) {
    return `A change would bring a deadline of file ${reference} forward to ${dueOn}. Nothing has moved: look at the proposal today and decide.`;
  }
  if (step === DATE_CHANGED) {
    return `You were told ${lastTold} for a deadline of file ${reference}. That is no longer so: its date is now ${dueOn}${when(daysLeft)}.`;
  }
  return ours ? `A deadline of file ${reference} is due on ${dueOn}${when(daysLeft)}.` : askedAfter(reference, dueOn);
}

const askedAfter = (reference: string, dueOn: string) =>
  `In file ${reference} an answer was due from the other side by ${dueOn}. If none has come, consider asking.`;

function when(daysLeft: number): string {
  if (daysLeft === 0) return ' (today)';
  if (daysLeft === 1) return ' (tomorrow)';
  if (daysLeft > 1) return ` (in ${daysLeft} days)`;
  return daysLeft === -1 ? ' (yesterday)' : ` (${-daysLeft} days ago)`;
}

/** A reference may hold a line break, which no header may. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ').trim();
}
