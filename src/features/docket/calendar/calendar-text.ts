import { setImmediate as othersTurn } from 'node:timers/promises';
import ical, { ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import type { DeadlineStatus } from '../../../law/deadline-status.js';
import { oneLine } from '../../../platform/mail/one-line.js';
import type { Language } from '../../../words/language.js';
import { message, type Message } from '../../../words/message.js';
import { SPEAKERS } from '../../../words/speakers.js';

export interface CalendarDate {
  id: string;
  version: number;
  updatedAt: string;
  reference: string;
  day: string;
  force: 'statutory' | 'ordered' | 'expected' | 'internal';
  status: DeadlineStatus;
  isOpen: boolean;
  /** Ours to meet, not the other side's. */
  ours: boolean;
  hard: 'H' | 'M' | 'T';
}

export interface CalendarContent {
  /** Of the person, for the "as of". */
  zone: string;
  /** Of the person's account. */
  language: Language;
  holidays: string[];
  sessions: { label: string; startsOn: string; endsOn: string }[];
  dates: CalendarDate[];
}

/** Folding costs ical-generator 0.25 ms an entry (measured), so others get their turn after this many. */
const AT_ONCE = 50;

/**
 * The feed as RFC 5545 has it: whole days, the file's reference and the kind of date, never a client, a country or what
 * it is about, since calendars copy it to servers that are not ours. Calendars fetch it when they like, up to a day late
 * or more, so every entry says as of when it is.
 */
export async function calendarText(content: CalendarContent, now: Date): Promise<string> {
  const { zone, language } = content;
  const say = (what: Message) => SPEAKERS[language].say(what);
  const asOf = message('calendar.as-of', { at: { at: now.toISOString(), zone }, zone });
  const entries = [...content.dates.map((date) => entryOf(date, asOf, say)), ...asideOf(content, asOf, now, say)];
  const parts: string[] = [];
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const part = ical({ events: entries.slice(at, at + AT_ONCE) }).toString();
    parts.push(part.slice(part.indexOf('BEGIN:VEVENT'), part.lastIndexOf(END)));
    await othersTurn();
  }
  const frame = ical({
    name: say(message('calendar.name')),
    description: say(message('calendar.about-feed', { asOf })),
    prodId: { company: 'Redress', product: 'Deadlines', language: language.toUpperCase() },
    ttl: 3600,
  });
  return frame.toString().replace(END, () => `${parts.join('')}${END}`);
}

const END = 'END:VCALENDAR';

type Say = (what: Message) => string;

/** Days off of the firm and sessions of the Commission, where the feed has them. */
function asideOf({ holidays, sessions }: CalendarContent, asOf: Message, stamp: Date, say: Say): ICalEventData[] {
  const shared = { description: say(asOf), stamp };
  return [
    ...holidays.map((day) => ({
      ...wholeDay(day),
      ...shared,
      id: `holiday-${day}@redress`,
      summary: say(message('calendar.holiday')),
    })),
    ...sessions.map(({ label, startsOn, endsOn }) => ({
      ...wholeDay(startsOn),
      ...shared,
      end: dayAfter(endsOn),
      id: `ccf-session-${label.replaceAll(/\W+/g, '-')}@redress`,
      summary: say(message('calendar.session', { label })),
    })),
  ];
}

/** Changed by anyone in any way, the deadline has a higher version, and a calendar takes the entry anew. */
function entryOf(date: CalendarDate, asOf: Message, say: Say): ICalEventData {
  const { reference, day, isOpen, version, updatedAt } = date;
  const about = { status: message(`terms.deadline-status.${date.status}`), asOf };
  return {
    ...wholeDay(day),
    id: `deadline-${date.id}@redress`,
    summary: say(message('calendar.entry', { file: oneLine(reference), kind: kindOf(date) })),
    description: say(isOpen ? message('calendar.about-open', about) : message('calendar.about-ended', about)),
    status: isOpen ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    sequence: version,
    stamp: new Date(updatedAt),
    lastModified: new Date(updatedAt),
  };
}

function kindOf({ force, ours, hard }: CalendarDate): Message {
  if (force === 'internal') return message('calendar.kind.internal');
  if (!ours) return message('calendar.kind.theirs');
  const kind = message(`calendar.kind.${force}`);
  return hard === 'H' ? message('calendar.kind-hard', { kind }) : kind;
}

/** Midnight UTC is how ical-generator is told a day; it writes `VALUE=DATE`, which knows no zone. */
function wholeDay(day: string): ICalEventData {
  return {
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    class: ICalEventClass.PRIVATE,
  };
}

/** The end of whole days is the day after the last (RFC 5545, 3.6.1). */
function dayAfter(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
}
