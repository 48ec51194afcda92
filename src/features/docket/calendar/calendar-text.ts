import { setImmediate as othersTurn } from 'node:timers/promises';
import ical, { ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import type { Language } from '../../../platform/http/language.js';
import { speaker } from '../../../platform/words/say.js';
import type { DeadlineStatus } from '../../../law/deadline-status.js';
import { CALENDAR_WORDS } from './calendar-words.js';

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
  const words = speaker(CALENDAR_WORDS, language);
  const local = now.toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const asOf = words('asOf', { at: local, zone });
  const entries = [...content.dates.map((date) => entryOf(date, asOf, words)), ...asideOf(content, asOf, now, words)];
  const parts: string[] = [];
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const part = ical({ events: entries.slice(at, at + AT_ONCE) }).toString();
    parts.push(part.slice(part.indexOf('BEGIN:VEVENT'), part.lastIndexOf(END)));
    await othersTurn();
  }
  const frame = ical({
    name: words('name'),
    description: `${asOf} ${words('lookFirst')}`,
    prodId: { company: 'Redress', product: 'Deadlines', language: language.toUpperCase() },
    ttl: 3600,
  });
  return frame.toString().replace(END, () => `${parts.join('')}${END}`);
}

const END = 'END:VCALENDAR';

type Words = ReturnType<typeof speaker<keyof typeof CALENDAR_WORDS>>;

/** Days off of the firm and sessions of the Commission, where the feed has them. */
function asideOf({ holidays, sessions }: CalendarContent, asOf: string, stamp: Date, words: Words): ICalEventData[] {
  const told = { description: asOf, stamp };
  return [
    ...holidays.map((day) => ({
      ...wholeDay(day),
      ...told,
      id: `holiday-${day}@redress`,
      summary: words('holiday'),
    })),
    ...sessions.map(({ label, startsOn, endsOn }) => ({
      ...wholeDay(startsOn),
      ...told,
      end: dayAfter(endsOn),
      id: `ccf-session-${label.replaceAll(/\W+/g, '-')}@redress`,
      summary: words('session', { label }),
    })),
  ];
}

/** Changed by anyone in any way, the deadline has a higher version, and a calendar takes the entry anew. */
function entryOf(date: CalendarDate, asOf: string, words: Words): ICalEventData {
  const { reference, day, status, isOpen: stands, version, updatedAt } = date;
  return {
    ...wholeDay(day),
    id: `deadline-${date.id}@redress`,
    summary: `${reference.replaceAll(/[\p{Cc}\s]+/gu, ' ')}: ${kindOf(date, words)}`,
    description: `${words(stands ? 'stands' : 'ended', { status: words(status) })} ${asOf} ${words('lookBefore')}`,
    status: stands ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    sequence: version,
    stamp: new Date(updatedAt),
    lastModified: new Date(updatedAt),
  };
}

function kindOf({ force, ours, hard }: CalendarDate, words: Words): string {
  if (force === 'internal') return words('internal');
  return ours ? `${words(force)}${hard === 'H' ? words('hard') : ''}` : words('theirs');
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
