import { titleIn } from '../../../law/words/retelling.js';
import type { Mail } from '../../../platform/mail/mailer.js';
import { speaker } from '../../../platform/words/say.js';
import { DATE_CHANGED } from '../planning/date-changed.queries.js';
import type { ClaimedReminder } from './delivery.js';
import { URGENT } from '../planning/planned-lines.queries.js';
import { MAIL_WORDS } from './reminder-mail-words.js';

/**
 * A reminder as a mail: the file's reference, the day, a link. Never the client, the country or what it is about, since
 * mail is read on screens and servers that are not ours (ABA Formal Opinion 477R); a firm may allow the title. In the
 * language of the recipient's account.
 */
export function reminderMail(reminder: ClaimedReminder, firmId: string, publicUrl: string): Mail {
  const { id, email, messageId, language, reference, plannedFor } = reminder;
  const words = speaker(MAIL_WORDS, language);
  const title = reminder.title && titleIn(language, reminder.title, reminder.ruleId);
  const subject = oneLine(`${reference}: ${title ? `${title}, ` : ''}${inShort(reminder, words)}`);
  const text = [
    atLength(reminder, words),
    ...(title ? [words('what', { title: oneLine(title) })] : []),
    ...(plannedFor ? [words('late', { at: plannedFor })] : []),
    '',
    `${publicUrl}/reminders/${id}${language === 'en' ? '' : `?in=${language}`}`,
    '',
    words('confirm'),
    '',
  ].join('\n');
  return { firmId, to: email, subject, text, messageId };
}

type Words = ReturnType<typeof speaker<keyof typeof MAIL_WORDS>>;

function inShort({ step, ours, dueOn: day, daysLeft }: ClaimedReminder, words: Words): string {
  if (step === URGENT) return words('mayBeDue', { day });
  const key = step === DATE_CHANGED ? 'changed' : ours ? 'due' : 'wasDue';
  return words(key, { day, when: when(daysLeft, words) });
}

function atLength(reminder: ClaimedReminder, words: Words): string {
  const { step, ours, reference: file, dueOn: day, daysLeft, lastTold } = reminder;
  if (step === URGENT) return words('forward', { file, day });
  const values = { file, day, when: when(daysLeft, words) };
  if (step === DATE_CHANGED) return words('noLonger', { ...values, told: lastTold ?? '' });
  return words(ours ? 'ours' : 'theirs', values);
}

function when(daysLeft: number, words: Words): string {
  if (daysLeft === 0) return words('today');
  if (daysLeft === 1) return words('tomorrow');
  if (daysLeft > 1) return words('ahead', { n: daysLeft });
  return daysLeft === -1 ? words('yesterday') : words('past', { n: -daysLeft });
}

/** A reference may hold a line break, which no header may. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ').trim();
}
