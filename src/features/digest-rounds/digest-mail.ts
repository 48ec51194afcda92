import type { Mail } from '../../platform/mail/mailer.js';
import type { DigestContent, DigestLine, DigestPart, UndatedLine } from '../digests/digest.entity.js';

/** A digest in a worker's hand, right before sending. */
export interface DigestInHand {
  id: string;
  /** The recipient's calendar day. */
  day: string;
  number: number;
  zone: string;
  /** Days before it on which none was made. */
  daysMissed: number;
  content: DigestContent;
  messageId: string;
  /** This one included. */
  attempts: number;
  /** HH:MM where the recipient is. */
  madeAt: string;
  email: string;
  firmName: string;
  disabled: boolean;
  /** Of the number before; null for the first. */
  dayBefore: string | null;
}

/** Later than this it was not made in time. */
const IN_TIME = '08:00';

/**
 * The digest as a mail. It is sent also when there is nothing to say, so that its absence says something, and it names
 * references and days only, since mail is read on screens and servers that are not ours (ABA Formal Opinion 477R).
 */
export function digestMail(digest: DigestInHand, firmId: string, publicUrl: string): Mail {
  const { email, number, day, content, messageId } = digest;
  const counts = `${content.overdue.count} overdue, ${content.next.count} within 30 days`;
  const alarms = alarmsOf(digest);
  const subject = `${alarms.length > 0 ? 'ALARM: ' : ''}Docket no. ${number} of ${day}: ${counts}`;
  const text = [heading(digest), ...alarms.map((alarm) => `ALARM: ${alarm}`), '', ...body(content), '', publicUrl, ''];
  return { firmId, to: email, subject, text: text.join('\n'), messageId };
}

function heading({ number, day, madeAt, zone, firmName, dayBefore }: DigestInHand): string {
  const before = dayBefore
    ? `The one before is no. ${number - 1} of ${dayBefore}: if you do not have it, a mail was lost.`
    : 'This is the first.';
  return `Docket no. ${number} of ${day}, made at ${madeAt} (${zone}) for ${oneLine(firmName)}. ${before}`;
}

/** What must not be overlooked, whatever the dates are. */
function alarmsOf({ daysMissed, madeAt, dayBefore, content }: DigestInHand): string[] {
  const { waiting, dead } = content.reminders;
  return [
    daysMissed > 0 &&
      `no docket was made on the ${daysMissed === 1 ? 'day' : `${daysMissed} days`} before; reminders may have been late too.`,
    // The first is made as soon as somebody has access.
    dayBefore !== null && madeAt > IN_TIME && 'this docket is late; it was due at 07:00.',
    waiting > 0 && `${waiting} of yesterday's reminders have not been sent.`,
    dead > 0 && `${dead} of yesterday's reminders could not be delivered.`,
    content.undelivered > 0 && `${content.undelivered} earlier dockets could not be delivered.`,
  ].filter((alarm) => alarm !== false);
}

function body(content: DigestContent): string[] {
  const { planned, sent, acknowledged, dead } = content.reminders;
  return [
    ...dates('Overdue', content.overdue),
    ...dates('Within 30 days', content.next),
    ...section('Ours without a day', content.withoutDay ?? { count: 0, lines: [] }, undatedLine),
    ...dates('Late on their side', content.lateOnTheirSide),
    ...dates('Not verified by a second person', content.unverified),
    ...dates('Not acknowledged, overdue or within 30 days', content.unacknowledged),
    ...section('Files without a next date', content.filesWithoutDate, ({ reference }) => oneLine(reference)),
    `Reminders of yesterday: ${planned} planned, ${sent} sent, ${acknowledged} acknowledged, ${dead} dead.`,
    'The dates above are counted from the deadlines themselves, not from the reminders.',
  ];
}

function dates(title: string, part: DigestPart<DigestLine>): string[] {
  return section(title, part, dateLine);
}

function dateLine({ dueOn, reference, hard }: DigestLine): string {
  return `${dueOn ?? 'no day set'}  ${oneLine(reference)}${hard === 'H' ? '  (hard)' : ''}`;
}

function undatedLine({ reference, owedSince, missing, hard }: UndatedLine): string {
  const since = owedSince ? `owed since ${owedSince}` : 'owed';
  const why = missing ? `the ${missing.replaceAll('-', ' ')} is not entered` : 'to be done promptly';
  return `${since}  ${oneLine(reference)}, ${why}${hard === 'H' ? '  (hard)' : ''}`;
}

function section<L>(title: string, { count, lines }: DigestPart<L>, words: (line: L) => string): string[] {
  const more = count - lines.length;
  return [
    `${title}: ${count === 0 ? 'none' : count}`,
    ...lines.map((line) => `  ${words(line)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    '',
  ];
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ').trim();
}
