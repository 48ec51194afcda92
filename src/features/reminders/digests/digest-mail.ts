import type { ComputedDeadline } from '../../../law/deadline.js';
import type { Mail } from '../../../platform/mail/mailer.js';
import { oneLine } from '../../../platform/mail/one-line.js';
import type { Language } from '../../../words/language.js';
import { message, type Message } from '../../../words/message.js';
import { SPEAKERS } from '../../../words/speakers.js';
import type { DigestContent, DigestLine, DigestPart, UndatedLine } from './digest.entity.js';

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
  /** Of the recipient's account. */
  language: Language;
  firmName: string;
  disabled: boolean;
  /** Of the number before; null for the first. */
  dayBefore: string | null;
}

/** Later than this it was not made in time. */
const IN_TIME = '08:00';

/** A line before it is said: a message, or a message with blanks before it, as the lines of a section have. */
type Line = Message | { indented: Message } | '';

/**
 * The digest as a mail, in the language of the recipient's account. It is sent also when there is nothing to say, so that
 * its absence says something, and it names references and days only, since mail is read on screens and servers that are
 * not ours (ABA Formal Opinion 477R).
 */
export function digestMail(digest: DigestInHand, firmId: string, publicUrl: string): Mail {
  const { email, number, day, content, messageId, language } = digest;
  const speaker = SPEAKERS[language];
  const docket = message('digests.subject', {
    number,
    day,
    overdue: content.overdue.count,
    next: content.next.count,
  });
  const alarms = alarmsOf(digest).map((text) => message('digests.alarm', { text }));
  const lines: Line[] = [headingOf(digest), ...alarms, '', ...body(content), ''];
  const said = lines.map((line) => {
    if (line === '') return line;
    return 'indented' in line ? `  ${speaker.say(line.indented)}` : speaker.say(line);
  });
  const subject = speaker.say(alarms.length > 0 ? message('digests.alarm', { text: docket }) : docket);
  return { firmId, to: email, subject, text: [...said, publicUrl, ''].join('\n'), messageId };
}

/** What a duty of ours without a day waits for. */
type Missing = NonNullable<ComputedDeadline['missing']>;

function headingOf({ number, day, madeAt: at, zone, firmName, dayBefore }: DigestInHand): Message {
  const before = dayBefore
    ? message('digests.before', { number: number - 1, day: dayBefore })
    : message('digests.first');
  return message('digests.heading', { number, day, at, zone, firm: oneLine(firmName), before });
}

/** What must not be overlooked, whatever the dates are. */
function alarmsOf({ daysMissed, madeAt, dayBefore, content }: DigestInHand): Message[] {
  const { waiting, dead } = content.reminders;
  return [
    daysMissed > 0 && message('digests.days-missed', { days: daysMissed }),
    // The first is made as soon as somebody has access.
    dayBefore !== null && madeAt > IN_TIME && message('digests.late'),
    waiting > 0 && message('digests.waiting', { count: waiting }),
    dead > 0 && message('digests.dead', { count: dead }),
    content.undelivered > 0 && message('digests.undelivered', { count: content.undelivered }),
  ].filter((alarm) => alarm !== false);
}

function body(content: DigestContent): Line[] {
  const { planned, sent, acknowledged, dead } = content.reminders;
  const none = { count: 0, lines: [] };
  return [
    ...section(message('digests.overdue'), content.overdue, dateLine),
    ...section(message('digests.next'), content.next, dateLine),
    ...section(message('digests.without-day'), content.withoutDay ?? none, undatedLine),
    ...section(message('digests.late-on-their-side'), content.lateOnTheirSide, dateLine),
    ...section(message('digests.unverified'), content.unverified, dateLine),
    ...section(message('digests.unacknowledged'), content.unacknowledged, dateLine),
    ...section(message('digests.files-without-date'), content.filesWithoutDate, fileLine),
    message('digests.reminders', { planned, sent, acknowledged, dead }),
    message('digests.independent'),
  ];
}

function dateLine({ dueOn, reference, hard }: DigestLine): Message {
  const when = dueOn ? message('digests.day', { day: dueOn }) : message('digests.no-day');
  const line = { when, file: oneLine(reference) };
  return hard === 'H' ? message('digests.line-hard', line) : message('digests.line', line);
}

function undatedLine({ reference, owedSince, missing, hard }: UndatedLine): Message {
  const since = owedSince ? message('digests.owed-since', { day: owedSince }) : message('digests.owed');
  const why = missing ? message(`digests.missing.${missing as Missing}`) : message('digests.promptly');
  const line = { since, file: oneLine(reference), why };
  return hard === 'H' ? message('digests.line-without-day-hard', line) : message('digests.line-without-day', line);
}

function fileLine({ reference }: { reference: string }): Message {
  return message('digests.file', { file: oneLine(reference) });
}

function section<L>(title: Message, { count, lines }: DigestPart<L>, line: (line: L) => Message): Line[] {
  const more = count - lines.length;
  return [
    message('digests.section', { title, count }),
    ...lines.map((one) => ({ indented: line(one) })),
    ...(more > 0 ? [{ indented: message('digests.more', { count: more }) }] : []),
    '',
  ];
}
