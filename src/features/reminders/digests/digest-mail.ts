import type { ComputedDeadline } from '../../../law/deadline.js';
import type { Language } from '../../../platform/http/language.js';
import type { Mail } from '../../../platform/mail/mailer.js';
import { speaker } from '../../../platform/words/say.js';
import type { DigestContent, DigestLine, DigestPart, UndatedLine } from './digest.entity.js';
import { DIGEST_WORDS } from './digest-words.js';

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

/**
 * The digest as a mail, in the language of the recipient's account. It is sent also when there is nothing to say, so that
 * its absence says something, and it names references and days only, since mail is read on screens and servers that are
 * not ours (ABA Formal Opinion 477R).
 */
export function digestMail(digest: DigestInHand, firmId: string, publicUrl: string): Mail {
  const { email, number, day, content, messageId } = digest;
  const words = speaker(DIGEST_WORDS, digest.language);
  const docket = words('subject', { number, day, overdue: content.overdue.count, next: content.next.count });
  const alarms = alarmsOf(digest, words);
  const subject = alarms.length > 0 ? words('alarm', { text: docket }) : docket;
  const said = alarms.map((text) => words('alarm', { text }));
  const text = [heading(digest, words), ...said, '', ...body(content, words), '', publicUrl, ''];
  return { firmId, to: email, subject, text: text.join('\n'), messageId };
}

/** What a duty of ours without a day waits for. */
type Missing = NonNullable<ComputedDeadline['missing']>;
type Words = ReturnType<typeof speaker<keyof typeof DIGEST_WORDS>>;

function heading({ number, day, madeAt: at, zone, firmName, dayBefore }: DigestInHand, words: Words): string {
  const before = dayBefore ? words('before', { number: number - 1, day: dayBefore }) : words('first');
  return words('heading', { number, day, at, zone, firm: oneLine(firmName), before });
}

/** What must not be overlooked, whatever the dates are. */
function alarmsOf({ daysMissed, madeAt, dayBefore, content }: DigestInHand, words: Words): string[] {
  const { waiting, dead } = content.reminders;
  return [
    daysMissed > 0 && (daysMissed === 1 ? words('missedDay') : words('missedDays', { n: daysMissed })),
    // The first is made as soon as somebody has access.
    dayBefore !== null && madeAt > IN_TIME && words('madeLate'),
    waiting > 0 && words('waiting', { n: waiting }),
    dead > 0 && words('dead', { n: dead }),
    content.undelivered > 0 && words('undelivered', { n: content.undelivered }),
  ].filter((alarm) => alarm !== false);
}

function body(content: DigestContent, words: Words): string[] {
  const { planned, sent, acknowledged, dead } = content.reminders;
  const section = <L>(title: keyof typeof DIGEST_WORDS, part: DigestPart<L>, line: (line: L) => string) =>
    sectionOf(words(title), part, line, words);
  const dated = (line: DigestLine) => dateLine(line, words);
  return [
    ...section('overdue', content.overdue, dated),
    ...section('next', content.next, dated),
    ...section('withoutDay', content.withoutDay ?? { count: 0, lines: [] }, (line) => undatedLine(line, words)),
    ...section('lateOnTheirSide', content.lateOnTheirSide, dated),
    ...section('unverified', content.unverified, dated),
    ...section('unacknowledged', content.unacknowledged, dated),
    ...section('filesWithoutDate', content.filesWithoutDate, ({ reference }) => oneLine(reference)),
    words('reminders', { planned, sent, acknowledged, dead }),
    words('independent'),
  ];
}

function dateLine({ dueOn, reference, hard }: DigestLine, words: Words): string {
  const day = dueOn ? words('day', { day: dueOn }) : words('noDay');
  return `${day}  ${oneLine(reference)}${hard === 'H' ? words('hard') : ''}`;
}

function undatedLine({ reference, owedSince, missing, hard }: UndatedLine, words: Words): string {
  const since = owedSince ? words('owedSince', { day: owedSince }) : words('owed');
  const why = missing ? words('notEntered', { what: words(missing as Missing) }) : words('promptly');
  return `${since}  ${oneLine(reference)}, ${why}${hard === 'H' ? words('hard') : ''}`;
}

function sectionOf<L>(
  title: string,
  { count, lines }: DigestPart<L>,
  line: (line: L) => string,
  words: Words,
): string[] {
  const more = count - lines.length;
  return [
    count === 0 ? words('none', { title }) : words('count', { title, n: count }),
    ...lines.map((one) => `  ${line(one)}`),
    ...(more > 0 ? [words('more', { n: more })] : []),
    '',
  ];
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ').trim();
}
